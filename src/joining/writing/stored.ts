import type { Reader } from '../../graph/store.js';
import type { Expected } from '../expected/expected.js';
import { entityLine, externalIdLine, isNumber, MARK, OWN, ratingLine, redirectLine, reviewLine, SAID } from '../expected/lines.js';

/**
 * What joining has written before, each thing as one line, so that what is there and what is expected compare as texts: a
 * citation is the same only where all of it is.
 */
export interface Stored {
  readonly entities: ReadonlySet<string>;
  readonly externalIds: ReadonlySet<string>;
  readonly ratings: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
  readonly redirects: ReadonlySet<string>;
}

async function lines(reader: Reader, statement: string, params: Readonly<Record<string, unknown>> = {}): Promise<Set<string>> {
  const [row] = await reader.read<{ lines: string[] }>(statement, { mark: MARK, ...params });
  return new Set(row?.lines ?? []);
}

/** The parts of a line as one expression. */
function line(...parts: readonly string[]): string {
  return parts.join(' + $mark + ');
}

/** A property as a text: nothing where there is none. */
function asText(property: string, isCount: boolean): string {
  return `coalesce(${isCount ? `toString(toInteger(${property}))` : property}, '')`;
}

/** Reads all that joining has written but claims. */
export async function readStored(reader: Reader): Promise<Stored> {
  return {
    entities: await lines(
      reader,
      `MATCH (entity:Entity) WHERE entity.joined = true
RETURN collect(${line('entity.id', ...[...OWN].map(([name, { isNumber: isCount }]) => asText(`entity.${name}`, isCount)))}) AS lines`,
    ),
    externalIds: await lines(
      reader,
      `MATCH (external:ExternalId)-[:IDENTIFIES]->(entity:Entity) WHERE external.joined = true
RETURN collect(${line('external.id', 'entity.id')}) AS lines`,
    ),
    ratings: await readRatings(reader),
    reviews: await readReviews(reader),
    redirects: await lines(
      reader,
      `MATCH (old:Redirect)-[:TO]->(kept:Entity) WHERE old.joined = true RETURN collect(${line('old.id', 'kept.id')}) AS lines`,
    ),
  };
}

async function readRatings(reader: Reader): Promise<Set<string>> {
  const rows = await reader.read<{
    id: string;
    about: string[];
    publications: string[];
    votes: number | null;
    watchers: number | null;
    said: Record<string, string>;
    article: string;
  }>(
    `MATCH (rating:Rating)-[said:STATED_IN]->(article:Article) WHERE said.record IS NOT NULL
RETURN rating.id AS id, [(rating)-[:ABOUT]->(entity:Entity) | entity.id] AS about, [(rating)-[:\`BY\`]->(by:Entity) | by.id] AS publications,
  rating.votes AS votes, rating.watchers AS watchers, said{.asWritten, .locator, .record} AS said, article.id AS article`,
  );
  return new Set(
    rows.map(({ id, about, publications, votes, watchers, said, article }) =>
      ratingLine({
        id,
        about,
        publication: [...publications].sort()[0] ?? '',
        properties: { ...(votes === null ? {} : { votes }), ...(watchers === null ? {} : { watchers }) },
        article,
        asWritten: said['asWritten']!,
        locator: said['locator']!,
        record: said['record']!,
      }),
    ),
  );
}

async function readReviews(reader: Reader): Promise<Set<string>> {
  const rows = await reader.read<{ id: string; bits: number; reasons: string[] }>(
    `MATCH (review:Review {status: 'OPEN'}) WHERE review.joined = true
RETURN review.id AS id, review.bits AS bits, review.reasons AS reasons`,
  );
  return new Set(rows.map(({ id, bits, reasons }) => [id, Math.round(bits * 10), ...reasons].join(MARK)));
}

/** The citations of one release that come from records, as lines. */
export function readCitationLines(reader: Reader, article: string): Promise<Set<string>> {
  return lines(
    reader,
    `MATCH (article:Article {id: $article})<-[said:STATED_IN]-(claim:Claim) WHERE said.record IS NOT NULL
RETURN collect(${line(
      'claim.id',
      'article.id',
      'said.record',
      'said.asWritten',
      'said.locator',
      ...SAID.map((name) => asText(`said.\`${name}\``, isNumber(name))),
    )}) AS lines`,
    { article },
  );
}

/** The lines of all that is expected but claims, by what they are of. */
export function expectedLines({ entities, externalIds, ratings, reviews, redirects }: Expected): Record<keyof Stored, Map<string, string>> {
  const byLine = (all: Iterable<readonly [string, string]>): Map<string, string> => new Map(all);
  return {
    entities: byLine([...entities.values()].map((entity) => [entityLine(entity), entity.id])),
    externalIds: byLine([...externalIds].map(([key, entity]) => [externalIdLine(key, entity), key])),
    ratings: byLine([...ratings.values()].map((rating) => [ratingLine(rating), rating.id])),
    reviews: byLine([...reviews].map(([id, review]) => [reviewLine(id, review), id])),
    redirects: byLine([...redirects].map(([from, to]) => [redirectLine(from, to), from])),
  };
}
