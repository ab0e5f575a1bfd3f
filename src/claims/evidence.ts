import type { Reader } from '../graph/store.js';
import { byText } from '../order.js';
import type { KindOf } from '../model/kinds.js';
import type { PropertyRule } from '../model/property.js';

/** What is known of an article that counts for the weight of what it states. */
export interface Witness {
  readonly id: string;
  readonly kind: string | null;
  /** Partial ISO date, or the empty string. */
  readonly publishedOn: string;
  readonly publication: string;
  readonly publicationKind: string;
  /** The articles it takes its facts from, over any number of steps. */
  readonly reports: readonly string[];
}

/** How far reprints of reprints are followed. */
const REPORTING_DEPTH = 6;

/** Reads the witnesses with these article ids, in one statement. */
export async function readWitnesses(reader: Reader, ids: readonly string[]): Promise<Map<string, Witness>> {
  const rows = await reader.read<{
    id: string;
    kind: string | null;
    publishedOn: string | null;
    publications: { id: string; kind: string | null }[];
    reports: string[];
  }>(
    `UNWIND $ids AS id
MATCH (article:Entity {id: id})
RETURN article.id AS id, article.kind AS kind, article.publishedOn AS publishedOn,
  [(article)-[:REPORTS*1..${REPORTING_DEPTH}]->(source:Article) | source.id] AS reports,
  [(article)-[:PUBLISHED_BY]->(publication:Publication) | publication{.id, .kind}] AS publications`,
    { ids },
  );
  return new Map(
    rows.map(({ id, kind, publishedOn, publications, reports }) => [
      id,
      {
        id,
        kind,
        publishedOn: publishedOn ?? '',
        // An article without a publication stands for itself.
        ...publisherOf(publications, id),
        reports,
      },
    ]),
  );
}

/** The articles among those citing that do not just pass on another of them. */
export function independent(articles: readonly Witness[]): Witness[] {
  const citing = new Set(articles.map(({ id }) => id));
  return articles.filter(({ id, reports }) => !reports.some((source) => source !== id && citing.has(source)));
}

/** Who published an article: of several the first by id. */
function publisherOf(
  publications: readonly { readonly id: string; readonly kind: string | null }[],
  article: string,
): Pick<Witness, 'publication' | 'publicationKind'> {
  const [first] = [...publications].sort((a, b) => byText(a.id, b.id));
  return { publication: first?.id ?? article, publicationKind: first?.kind ?? '' };
}

/** The independent publications behind a set of articles. */
export function publicationsBehind(articles: readonly Witness[]): Set<string> {
  return new Set(independent(articles).map(({ publication }) => publication));
}

/**
 * The standing of a publication, by its kind, for a matter: 0 (none) to 5 (the source itself). A rank is a chart
 * service's own fact; a credit is a database's business more than a newspaper's.
 */
const STANDING: Readonly<Record<KindOf<'publication'>, Readonly<Record<PropertyRule['matter'], number>>>> = {
  OFFICIAL: { NAME: 5, CREDIT: 5, DATE: 5, FIGURE: 5 },
  CHART_SERVICE: { NAME: 1, CREDIT: 1, DATE: 1, FIGURE: 4 },
  REVIEW_SITE: { NAME: 2, CREDIT: 2, DATE: 2, FIGURE: 1 },
  DATABASE: { NAME: 4, CREDIT: 4, DATE: 4, FIGURE: 2 },
  TRADE_PRESS: { NAME: 3, CREDIT: 3, DATE: 3, FIGURE: 3 },
  NEWSPAPER: { NAME: 3, CREDIT: 3, DATE: 3, FIGURE: 3 },
  ENTERTAINMENT_NEWS: { NAME: 2, CREDIT: 2, DATE: 2, FIGURE: 2 },
  EDITORIAL: { NAME: 1, CREDIT: 1, DATE: 1, FIGURE: 1 },
};

/** The standing of one article for a matter. */
export function standing(article: Witness, matter: PropertyRule['matter']): number {
  return Object.hasOwn(STANDING, article.publicationKind) ? STANDING[article.publicationKind as KindOf<'publication'>][matter] : 0;
}

/** What speaks for a value: the order of the fields is the order in which they decide. */
export interface Weight {
  readonly rank: number;
  /** Of what databases give averages of: 1 where an article speaks of the work itself. */
  readonly atFirstHand: number;
  readonly witnesses: number;
  readonly standing: number;
  readonly newest: string;
}

/**
 * The weight of articles for a matter; `rank` is the curators' word and comes before them.
 * @param isRounded databases give averages of it.
 */
export function weigh(
  articles: readonly Witness[],
  matter: PropertyRule['matter'],
  { rank = 0, isRounded = false }: { readonly rank?: number; readonly isRounded?: boolean | undefined } = {},
): Weight {
  return {
    rank,
    atFirstHand: isRounded && articles.some(speaksOfTheWork) ? 1 : 0,
    witnesses: publicationsBehind(articles).size,
    standing: Math.max(0, ...articles.map((article) => standing(article, matter))),
    newest: articles.reduce((newest, { publishedOn }) => (publishedOn > newest ? publishedOn : newest), ''),
  };
}

/** Whether somebody wrote it about the work, rather than counted it with all others. */
function speaksOfTheWork({ kind, publicationKind }: Witness): boolean {
  return kind !== 'DATASET' && kind !== 'CHART' && publicationKind !== 'CHART_SERVICE';
}

/** Orders weights, the heaviest first: as the fields of a weight stand. */
export function heaviestFirst(a: Weight, b: Weight): number {
  return (
    b.rank - a.rank ||
    b.atFirstHand - a.atFirstHand ||
    b.witnesses - a.witnesses ||
    b.standing - a.standing ||
    (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0)
  );
}
