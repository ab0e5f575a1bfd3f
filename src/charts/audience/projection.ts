import { readWitnesses } from '../../claims/evidence.js';
import type { Reader, Row, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { piecesOf } from '../../grouping.js';
import { isDay } from '../../model/dates.js';
import { isIdOf } from '../../model/ids/kinds.js';
import { byContent } from '../../order.js';
import { periodOf } from '../period.js';
import { shownAudience, STAMP, type ShownAudience } from './shown.js';
import type { AudienceStatement } from './statement.js';

/** How many audience ratings are projected in one go. */
export const AUDIENCE_BATCH = 2_000;

/** What an audience rating should show; null removes a property. To project is to apply it, and to check to find none. */
export interface AudienceChange {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** An audience rating as it is stored. */
export interface StoredAudience {
  readonly id: string;
  readonly properties: Row;
  readonly statements: readonly AudienceStatement[];
}

/** Reads audience ratings by their ids, with what is stated of each, in one statement. */
export async function readAudience(reader: Reader, ids: readonly string[]): Promise<StoredAudience[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read<{ rating: Row & { id: string }; statements: AudienceStatement[] }>(
    `UNWIND $ids AS id
MATCH (rating:AudienceRating {id: id})
RETURN rating{.*} AS rating, [(rating)-[said:STATED_IN]->(article:Article) | said{.*, article: article.id}] AS statements`,
    { ids: [...new Set(ids)] },
  );
  return rows.map(({ rating, statements }) => ({ id: rating.id, properties: rating, statements: byContent(statements) }));
}

/** The properties of an audience rating that the projection owns. */
export function audienceProperties({ figures, airedOn, disputed, stamp }: ShownAudience): AudienceChange['values'] {
  // The Monday of its week, by which the week is found.
  const airedWeek = airedOn !== null && isDay(airedOn) ? periodOf('WEEKLY', airedOn).periodStart : null;
  return { ...figures, airedOn, airedWeek, disputed: disputed || null, projected: stamp };
}

/** Compares what is stated of these audience ratings with what they show. */
export async function audienceChangesFor(reader: Reader, ids: readonly string[]): Promise<AudienceChange[]> {
  const stored = await readAudience(reader, ids);
  const articles = new Set(stored.flatMap(({ statements }) => statements.map(({ article }) => article)));
  const witnesses = await readWitnesses(reader, [...articles]);
  return stored.flatMap(({ id, properties, statements }) => {
    const values = audienceProperties(shownAudience(statements, witnesses));
    const changed = Object.entries(values).filter(([name, value]) => (properties[name] ?? null) !== value);
    return changed.length === 0 ? [] : [{ id, values: Object.fromEntries(changed) }];
  });
}

/** Brings these audience ratings up to date with what is stated of them, within the caller's transaction. */
export async function projectAudience(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const batch of piecesOf(ids, AUDIENCE_BATCH))
    await writeRows(
      tx,
      'UNWIND $rows AS row MATCH (rating:AudienceRating {id: row.id}) SET rating += row.values',
      await audienceChangesFor(tx, batch),
    );
}

/**
 * Brings the audience ratings up to date that were written from outside, as by a seed, since they were last projected.
 * @returns how many were looked at.
 */
export async function projectStaleAudience(tx: Transaction): Promise<number> {
  const rows = await tx.read<{ id: string; projected: string | null; stamp: string }>(
    `MATCH (rating:AudienceRating)
OPTIONAL MATCH (rating)-[said:STATED_IN]->(:Article)
WITH rating.id AS id, rating.projected AS projected, ${STAMP} AS stamp
WHERE projected IS NULL OR projected <> stamp
RETURN id, projected, stamp ORDER BY id`,
  );
  const ids = rows.map(({ id }) => id);
  await projectAudience(tx, ids);
  return ids.length;
}

/** The audience ratings that an article states, or any article of a publication: what it says weighs as who it is. */
export async function audienceBehind(reader: Reader, id: string): Promise<string[]> {
  if (!isIdOf(['article', 'publication'], id)) return [];
  const rows = await reader.read<{ id: string }>(
    `MATCH (source:Entity {id: $id})<-[:PUBLISHED_BY|REPORTS*0..6]-(article:Article)<-[:STATED_IN]-(rating:AudienceRating)
RETURN DISTINCT rating.id AS id`,
    { id },
  );
  return rows.map((row) => row.id);
}
