import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { candidatesByTitle } from './candidates.js';
import { pairOf, type PlacingWorld } from './homes.js';
import { sightingsIn, textOfSightings, type ListedTitle } from './listed-title.js';

/** A listed title as it is stored: what was seen of it as a text. */
type ListedRow = Omit<ListedTitle, 'seen'> & { readonly seen: string };

/** Reads all listed titles, by id. */
export async function readListed(reader: Reader): Promise<Map<string, ListedTitle>> {
  const rows = await reader.read<ListedRow>(
    `MATCH (title:ListedTitle)
RETURN title.id AS id, title.platform AS platform, title.kind AS kind, title.language AS language, title.title AS title, title.key AS key,
  title.isCut AS isCut, title.seen AS seen, title.isWanted AS isWanted, title.own AS own, title.sameAs AS sameAs`,
  );
  return new Map(rows.map((row) => [row.id, { ...row, seen: sightingsIn(row.seen) }]));
}

/** Writes listed titles as they are now. */
export async function writeListed(tx: Transaction, titles: readonly ListedTitle[]): Promise<void> {
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (title:ListedTitle {id: row.id}) SET title = row',
    titles.map(({ seen, own, sameAs, ...title }) => ({
      ...title,
      seen: textOfSightings(seen),
      ...(own === null ? {} : { own }),
      ...(sameAs === null ? {} : { sameAs }),
    })),
  );
}

/** Reads what else homes are decided by, of these listed titles. */
export async function readPlacingWorld(reader: Reader, listed: ReadonlyMap<string, ListedTitle>): Promise<PlacingWorld> {
  const owned = [...listed.values()].flatMap(({ own }) => own ?? []);
  return {
    listed,
    candidates: await candidatesByTitle(reader, [...listed.values()]),
    merged: await mergedByCurators(reader, owned),
    apart: await heldApart(reader),
  };
}

async function mergedByCurators(reader: Reader, own: readonly string[]): Promise<Map<string, string>> {
  if (own.length === 0) return new Map();
  const rows = await reader.read<{ id: string; to: string }>(
    'UNWIND $ids AS id MATCH (old:Redirect {id: id})-[:TO]->(show:Show) WHERE old.placed IS NULL RETURN id, show.id AS to',
    { ids: [...new Set(own)] },
  );
  return new Map(rows.map(({ id, to }) => [id, to]));
}

async function heldApart(reader: Reader): Promise<Set<string>> {
  const rows = await reader.read<{ left: string; right: string }>(
    `MATCH (left:Show)<-[:LEFT]-(review:Review {status: 'DIFFERENT'})-[:RIGHT]->(right:Show) RETURN left.id AS left, right.id AS right`,
  );
  return new Set(rows.map(({ left, right }) => pairOf(left, right)));
}
