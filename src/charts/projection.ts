import { editionsChanged, remember } from '../claims/change-log.js';
import { readWitnesses, type Witness } from '../claims/evidence.js';
import { projectFigures } from '../claims/derived-fields.js';
import type { Reader, Row, Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { groupedBy, piecesOf } from '../grouping.js';
import { byContent, byText } from '../order.js';
import { shownEdition, type ShownPlace, type StatedEntry } from './edition.js';
import { STATED_SUM } from './shown.js';
import type { EntryStatement, Figures } from './statement.js';

/** How many editions are projected in one go. */
export const EDITION_BATCH = 500;

/**
 * What has to be written so that the entries of charts show what is stated of them: nothing where they do. As for
 * claims, to project is to apply it and to check is to find it empty.
 */
export interface EntryChanges {
  /** What each entry should show; null removes a property. */
  readonly entries: readonly { readonly id: string; readonly values: Readonly<Record<string, string | number | boolean | null>> }[];
  /** Entries that stand for the same place as another, in pairs. */
  readonly joined: readonly { readonly id: string; readonly other: string }[];
  /** Entries that are marked so, and do not. */
  readonly parted: readonly { readonly id: string; readonly other: string }[];
  /** Articles that state a place of a show, and so mention it. */
  readonly mentions: readonly { readonly article: string; readonly show: string }[];
}

/** Compares what the statements about the entries of these editions give with what the entries show. */
export async function entryChangesFor(reader: Reader, editions: readonly string[]): Promise<EntryChanges> {
  const stored = await readEntries(reader, editions);
  const articles = new Set(stored.flatMap(({ statements }) => statements.map(({ article }) => article)));
  const witnesses = await readWitnesses(reader, [...articles]);
  const shown = [...groupedBy(stored, ({ edition }) => edition).values()].flatMap((entries) => shownEdition(entries, witnesses));
  const held = new Map(stored.map((entry) => [entry.id, entry]));
  const changes = shown.map((place) => ({ place, entry: held.get(place.id)! }));
  return {
    entries: changes.flatMap(({ place, entry }) => {
      const values = propertiesOf(place);
      const changed = Object.entries(values).filter(([name, value]) => (entry.properties[name] ?? null) !== value);
      return changed.length === 0 ? [] : [{ id: place.id, values: Object.fromEntries(changed) }];
    }),
    joined: changes.flatMap(({ place: { id, samePlaceAs: other }, entry }) =>
      other !== null && !entry.samePlaceAs.includes(other) ? [{ id, other }] : [],
    ),
    parted: changes.flatMap(({ place, entry }) =>
      entry.samePlaceAs.filter((other) => other !== place.samePlaceAs).map((other) => ({ id: place.id, other })),
    ),
    mentions: await missingMentions(reader, stored, witnesses),
  };
}

/** The shows that articles state places of and do not mention yet. A dataset states places of every show: that says nothing. */
async function missingMentions(
  reader: Reader,
  entries: readonly StoredEntry[],
  witnesses: ReadonlyMap<string, Witness>,
): Promise<EntryChanges['mentions']> {
  const pairs = new Map<string, { article: string; show: string }>();
  for (const { show, statements } of entries)
    for (const { article } of statements)
      if (show !== null && witnesses.get(article)?.kind !== 'DATASET') pairs.set(`${article} ${show}`, { article, show });
  if (pairs.size === 0) return [];
  const held = await reader.read<{ article: string; show: string }>(
    `UNWIND $pairs AS pair
MATCH (article:Article {id: pair.article})-[:MENTIONS]->(show:Entity {id: pair.show})
RETURN article.id AS article, show.id AS show`,
    { pairs: [...pairs.values()] },
  );
  for (const { article, show } of held) pairs.delete(`${article} ${show}`);
  return [...pairs.values()];
}

/** The properties of an entry that the projection owns, as an importer writes them too; null where it has none. */
export function propertiesOf({ figures, disputed, stamp, withdrawn }: Omit<ShownPlace, 'id' | 'samePlaceAs'>): Required<Figures> & {
  readonly disputed: true | null;
  readonly withdrawn: true | null;
  readonly projected: string;
} {
  return { ...figures, disputed: disputed || null, withdrawn: withdrawn || null, projected: stamp };
}

/** Brings all entries of these editions up to date with what is stated of them, within the caller's transaction. */
export async function projectEditions(tx: Transaction, editions: readonly string[]): Promise<void> {
  for (const batch of piecesOf(editions, EDITION_BATCH)) {
    const changes = await entryChangesFor(tx, batch);
    await apply(tx, changes);
    await followUp(tx, changes);
  }
}

/** What hangs on the entries that have changed: the figures of their shows, and what clients are told. */
async function followUp(tx: Transaction, { entries, joined, parted }: EntryChanges): Promise<void> {
  const ids = [...new Set([...entries, ...joined, ...parted].map(({ id }) => id))];
  if (ids.length === 0) return;
  const rows = await tx.read<{ show: string; edition: string }>(
    `UNWIND $ids AS id
MATCH (entry:ChartEntry {id: id})-[:ABOUT]->(show:Show) RETURN DISTINCT show.id AS show, entry.edition AS edition`,
    { ids },
  );
  await projectFigures(
    tx,
    rows.map(({ show }) => show),
  );
  await remember(tx, editionsChanged(rows.map(({ edition }) => edition)));
}

/**
 * Brings the entries up to date that were written from outside since they were last projected.
 * @returns how many editions were looked at.
 */
export async function projectStaleEntries(tx: Transaction): Promise<number> {
  const editions = await staleEditions(tx);
  await projectEditions(tx, editions);
  return editions.length;
}

/** The editions with an entry whose statements have changed since it was projected. */
export async function staleEditions(reader: Reader): Promise<string[]> {
  const rows = await reader.read<{ edition: string }>(
    `MATCH (entry:ChartEntry) WHERE entry.edition IS NOT NULL
OPTIONAL MATCH (entry)-[said:STATED_IN]->(:Article)
WITH entry, count(said) AS articles, ${STATED_SUM} AS total
WHERE entry.projected IS NULL OR entry.projected <> toString(articles) + ' ' + toString(toInteger(total))
RETURN DISTINCT entry.edition AS edition ORDER BY edition`,
  );
  return rows.map(({ edition }) => edition);
}

/** An entry as it is stored. */
export interface StoredEntry extends StatedEntry {
  readonly edition: string;
  readonly properties: Row;
  readonly samePlaceAs: readonly string[];
}

/** Reads the entries of these editions, in one statement. */
export async function readEntries(reader: Reader, editions: readonly string[]): Promise<StoredEntry[]> {
  const rows = await reader.read<{
    edition: string;
    entry: Row & { id: string };
    shows: string[];
    seasons: string[];
    statements: Partial<EntryStatement>[];
    same: string[];
  }>(
    `UNWIND $editions AS edition
MATCH (entry:ChartEntry {edition: edition})
RETURN edition, entry{.*} AS entry,
  [(entry)-[:ABOUT]->(show:Show) | show.id] AS shows,
  [(entry)-[:ABOUT]->(season:Season) | season.id] AS seasons,
  [(entry)-[said:STATED_IN]->(article:Article) | said{.*, article: article.id}] AS statements,
  [(entry)-[:SAME_PLACE_AS]->(other:ChartEntry) | other.id] AS same`,
    // An edition that is named twice has its entries once.
    { editions: [...new Set(editions)] },
  );
  rows.sort((a, b) => byText(a.entry.id, b.entry.id));
  return rows.map(({ edition, entry, shows, seasons, statements, same }) => ({
    id: entry.id,
    edition,
    properties: entry,
    show: [...shows].sort()[0] ?? null,
    season: [...seasons].sort()[0] ?? null,
    statements: byContent(statements).map((said) => ({
      ...said,
      article: said.article!,
      asWritten: said.asWritten ?? null,
      locator: said.locator ?? null,
    })),
    samePlaceAs: same,
  }));
}

async function apply(tx: Transaction, { entries, joined, parted, mentions }: EntryChanges): Promise<void> {
  const write = (statement: string, rows: readonly unknown[]): Promise<unknown> => writeRows(tx, statement, rows);
  await write('UNWIND $rows AS row MATCH (entry:ChartEntry {id: row.id}) SET entry += row.values', entries);
  await write(
    `UNWIND $rows AS row
MATCH (:ChartEntry {id: row.id})-[same:SAME_PLACE_AS]->(:ChartEntry {id: row.other}) DELETE same`,
    parted,
  );
  await write(
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id}) MATCH (other:ChartEntry {id: row.other})
MERGE (entry)-[:SAME_PLACE_AS]->(other)`,
    joined,
  );
  await write(
    `UNWIND $rows AS row
MATCH (article:Entity {id: row.article}) MATCH (show:Entity {id: row.show})
MERGE (article)-[:MENTIONS]->(show)`,
    mentions,
  );
}
