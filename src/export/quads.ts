import { AUDIENCE_FIGURES } from '../charts/audience/statement.js';
import { FIGURES } from '../charts/statement.js';
import type { StoredCitation } from '../claims/ledger.js';
import { figureId } from '../model/ids/charts.js';
import { propertyId } from '../model/ids/claims.js';
import { externalKey } from '../model/ids/external.js';
import { entityKindOf, kindDeclaredOf, kindOf } from '../model/ids/kinds.js';
import type { OwnProperty } from '../model/kinds/declaration.js';
import { ruleOf, type PropertyRule } from '../model/property.js';
import { bibliography } from '../model/relation-types.js';
import type { Row } from '../graph/store.js';
import { dateLiteral, iriOf, minutesLiteral, numberLiteral, textLiteral, webIri, type Quad, type RdfObject } from './rdf-terms.js';
import { INSTANCE_OF, numberIri, numberTerm, OWL_SAME, RDF_TYPE, SCHEMA, termsOf, typeOf, WDT } from './vocabulary.js';

/** An entity with the articles that mention it. */
export interface EntityRow {
  readonly node: { readonly id: string } & Row;
  readonly mentionedIn: readonly string[];
  /** Of an article: its publication, and what it takes its facts from. */
  readonly publications: readonly string[];
  readonly reports: readonly string[];
}

/** What an entity is, and who mentions it. Nobody in particular says so: it stands in no graph. */
export function entityQuads(base: string, { node, mentionedIn, publications, reports }: EntityRow): Quad[] {
  const subject = iriOf(base, node.id);
  const kind = entityKindOf(node.id);
  const { type, instanceOf } = typeOf(kind, textOf(node['kind']));
  const plain = (name: string, object: RdfObject | undefined): Quad[] =>
    object === undefined ? [] : [{ subject, predicate: SCHEMA + name, object }];
  const own = kindDeclaredOf(node.id)?.own ?? {};
  return [
    { subject, predicate: RDF_TYPE, object: { iri: type } },
    ...(instanceOf === undefined ? [] : [{ subject, predicate: INSTANCE_OF, object: { iri: instanceOf } }]),
    ...Object.entries(own).flatMap(([name, property]) => {
      const object = ownObject(property.value, node[name]);
      const predicates = [
        ...(property.schema === undefined ? [] : [SCHEMA + property.schema]),
        ...(property.wikidata === undefined ? [] : [WDT + property.wikidata]),
      ];
      return object === undefined ? [] : predicates.map((predicate) => ({ subject, predicate, object }));
    }),
    ...publications.flatMap((id) => plain(bibliography.PUBLISHED_BY.schema, { iri: iriOf(base, id) })),
    ...reports.flatMap((id) => plain(bibliography.REPORTS.schema, { iri: iriOf(base, id) })),
    ...mentionedIn.map((id) => ({
      subject: iriOf(base, id),
      predicate: SCHEMA + bibliography.MENTIONS.schema,
      object: { iri: subject },
      graph: iriOf(base, id),
    })),
  ];
}

function ownObject(kind: OwnProperty['value'], value: unknown): RdfObject | undefined {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? numberLiteral(value) : undefined;
    case 'date':
      return typeof value === 'string' ? dateLiteral(value) : undefined;
    case 'url':
      return webObject(value);
    case 'text':
      return typeof value === 'string' ? textLiteral(value) : undefined;
  }
}

/** A claim with its citations. */
export interface ClaimRow {
  readonly claim: { readonly id: string; readonly property: string } & Row;
  readonly subject: { readonly id: string; readonly kind?: string | null };
  readonly values: readonly string[];
  readonly citations: readonly StoredCitation[];
}

/**
 * What each article states; a claim that curators have deprecated is left out, as Wikidata does. Names go out by themselves.
 */
export function claimQuads(base: string, { claim, subject, values, citations }: ClaimRow): Quad[] {
  const { property } = claim;
  const rule = ruleOf(property);
  if (claim['rank'] === 'DEPRECATED' || rule?.names === true) return [];
  return citations.flatMap((citation) => {
    const graph = iriOf(base, citation.article);
    if (rule?.matter === 'FIGURE')
      return observation(base, claim.id, {
        about: [subject.id],
        on: textOf(claim['asOf']),
        property,
        value: Number(claim['number']),
        unit: textOf(claim['unit']),
        graph,
      });
    const object = values[0] === undefined ? literalOf(rule, claim) : { iri: iriOf(base, values[0]) };
    if (object === undefined) return [];
    const about = iriOf(base, subject.id);
    // What the model does not know goes out under its own name: nothing that articles state is left out.
    const { forward, backward } =
      rule === undefined
        ? { forward: [iriOf(base, `property:${property}`)], backward: [] }
        : termsOf(property, { kind: subject.kind, as: citation.as, subject: kindOf(subject.id) });
    return [
      ...forward.map((predicate) => ({ subject: about, predicate, object: inUnit(predicate, rule, object, claim), graph })),
      ...('iri' in object ? backward.map((predicate) => ({ subject: object.iri, predicate, object: { iri: about }, graph })) : []),
    ];
  });
}

function literalOf(rule: PropertyRule | undefined, { text, date, number }: Row): RdfObject | undefined {
  if (typeof date === 'string') return dateLiteral(date);
  if (typeof number === 'number') return rule?.unit?.form === 'minutes' ? minutesLiteral(number) : numberLiteral(number);
  return textObject(text);
}

/** Wikidata counts minutes; schema.org wants a duration. */
function inUnit(predicate: string, rule: PropertyRule | undefined, object: RdfObject, { number }: Row): RdfObject {
  return rule?.unit?.form === 'minutes' && !predicate.startsWith(SCHEMA) ? numberLiteral(Number(number)) : object;
}

interface Observed {
  readonly about: readonly string[];
  readonly on: string | null;
  readonly property: string;
  readonly value: number;
  readonly unit?: string | null;
  readonly graph: string;
}

/** A figure of a day, which is true of that day only: a node of its own. */
function observation(base: string, id: string, { about, on, property, value, unit, graph }: Observed): Quad[] {
  const subject = iriOf(base, id);
  const say = (name: string, object: RdfObject): Quad => ({ subject, predicate: SCHEMA + name, object, graph });
  return [
    { subject, predicate: RDF_TYPE, object: { iri: `${SCHEMA}Observation` }, graph },
    ...about.map((one) => say('observationAbout', { iri: iriOf(base, one) })),
    say('measuredProperty', { iri: iriOf(base, propertyId(property)) }),
    say('value', numberLiteral(value)),
    ...(on === null ? [] : [say('observationDate', dateLiteral(on))]),
    ...(unit == null ? [] : [say('unitText', textLiteral(unit))]),
  ];
}

/** A spelling with the articles that print it. */
export interface NameRow {
  readonly name: { readonly text: string; readonly script: string; readonly kind: string; readonly locale?: string | null };
  readonly entity: string;
  readonly articles: readonly string[];
}

/** Who prints which spelling: names by which something goes officially or at home, and all others. */
export function nameQuads(base: string, { name, entity, articles }: NameRow): Quad[] {
  const predicate = SCHEMA + (['OFFICIAL', 'NATIVE'].includes(name.kind) ? 'name' : 'alternateName');
  const object = textLiteral(name.text, name.locale ?? languageOf(name));
  return articles.map((article) => ({ subject: iriOf(base, entity), predicate, object, graph: iriOf(base, article) }));
}

function languageOf({ script, kind }: NameRow['name']): string | undefined {
  if (script === 'LATIN') return kind === 'ROMANIZATION' ? 'ko-Latn' : undefined;
  return { HANGUL: 'ko', KANA: 'ja', HAN: 'und-Hani' }[script];
}

/** A number elsewhere and whose it is. */
export interface NumberRow {
  readonly external: { readonly source: string; readonly value: string; readonly url?: string | null };
  readonly entity: { readonly id: string; readonly kind?: string | null };
}

/** The same thing in another database. */
export function numberQuads(base: string, { external: { source, value, url }, entity }: NumberRow): Quad[] {
  const subject = iriOf(base, entity.id);
  const same = numberIri(source, value) ?? webIri(url);
  const term = numberTerm(source, kindOf(entity.id), entity.kind ?? null);
  return [
    { subject, predicate: `${SCHEMA}identifier`, object: textLiteral(externalKey({ source, value })) },
    ...(same === undefined ? [] : [{ subject, predicate: `${SCHEMA}sameAs`, object: { iri: same } }]),
    ...(term === undefined ? [] : [{ subject, predicate: term, object: textLiteral(value) }]),
  ];
}

/** An old id and what it leads to. */
export function redirectQuads(base: string, { from, to }: { readonly from: string; readonly to: string }): Quad[] {
  return [{ subject: iriOf(base, from), predicate: OWL_SAME, object: { iri: iriOf(base, to) } }];
}

/** A chart. */
export function chartQuads(
  base: string,
  { node: { id, name } }: { readonly node: { readonly id: string; readonly name?: string | null } },
): Quad[] {
  const subject = iriOf(base, id);
  return [
    { subject, predicate: RDF_TYPE, object: { iri: `${SCHEMA}ItemList` } },
    ...(name == null ? [] : [{ subject, predicate: `${SCHEMA}name`, object: textLiteral(name) }]),
  ];
}

/** A place on a chart: each figure of each article is an observation about the show, the chart and the country. */
export interface EntryRow {
  readonly entry: { readonly id: string; readonly periodStart?: string | null } & Row;
  readonly about: readonly string[];
  readonly citations: readonly ({ readonly article: string } & Row)[];
}

/** What articles state of a place on a chart. */
export function entryQuads(base: string, { entry, about, citations }: EntryRow): Quad[] {
  return citations.flatMap((citation) =>
    FIGURES.flatMap((figure) => {
      const value = citation[figure];
      const [id, on] = [figureId(entry.id, figure), entry.periodStart ?? null];
      return typeof value === 'number'
        ? observation(base, id, { about, on, property: figure, value, graph: iriOf(base, citation.article) })
        : [];
    }),
  );
}

/** An audience rating: each figure of each article is an observation about the show and whoever measured. */
export interface AudienceRow {
  readonly rating: { readonly id: string; readonly airedOn?: string | null } & Row;
  readonly about: readonly string[];
  readonly citations: readonly ({ readonly article: string } & Row)[];
}

/** What articles state of an audience. */
export function audienceQuads(base: string, { rating, about, citations }: AudienceRow): Quad[] {
  return citations.flatMap((citation) =>
    AUDIENCE_FIGURES.flatMap((figure) => {
      const value = citation[figure];
      const [id, on] = [figureId(rating.id, figure), textOf(citation['airedOn']) ?? rating.airedOn ?? null];
      const unit = figure === 'viewers' ? 'persons' : '%';
      return typeof value === 'number'
        ? observation(base, id, { about, on, property: `audience-${figure}`, value, unit, graph: iriOf(base, citation.article) })
        : [];
    }),
  );
}

/** A rating of a show, and who states it. */
export interface RatingRow {
  readonly rating: { readonly id: string; readonly value: number; readonly scale?: number | null; readonly votes?: number | null };
  readonly about: readonly string[];
  readonly articles: readonly string[];
}

/** What articles say that a show is rated. */
export function ratingQuads(base: string, { rating: { id, value, scale, votes }, about, articles }: RatingRow): Quad[] {
  const subject = iriOf(base, id);
  return articles
    .map((article) => iriOf(base, article))
    .flatMap((graph) => [
      { subject, predicate: RDF_TYPE, object: { iri: `${SCHEMA}AggregateRating` }, graph },
      ...about.map((one) => ({ subject, predicate: `${SCHEMA}itemReviewed`, object: { iri: iriOf(base, one) }, graph })),
      { subject, predicate: `${SCHEMA}ratingValue`, object: numberLiteral(value), graph },
      ...(scale == null ? [] : [{ subject, predicate: `${SCHEMA}bestRating`, object: numberLiteral(scale), graph }]),
      ...(votes == null ? [] : [{ subject, predicate: `${SCHEMA}ratingCount`, object: numberLiteral(votes), graph }]),
    ]);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textObject(value: unknown): RdfObject | undefined {
  return typeof value === 'string' ? textLiteral(value) : undefined;
}

function webObject(address: unknown): RdfObject | undefined {
  const iri = webIri(address);
  return iri === undefined ? undefined : { iri };
}
