import { kinds } from '../model/kinds.js';
import { CREDIT_RELATIONS, roleSet } from '../model/roles.js';
import type { Reader, Row, Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { groupedBy, piecesOf } from '../grouping.js';
import { writeProminence } from '../names/prominence.js';
import { byContent } from '../order.js';
import { chartFigures, readPlaces, readRatings, sharedRating } from './derived-show-fields.js';
import { kindOf } from '../model/ids/kinds.js';

/** What stands on a node because lists are put in order or narrowed by it; null takes it away. */
export type FigureValues = Readonly<Record<string, number | true | null>>;

/** A node on which figures have to be written. */
export interface FigureChange {
  readonly id: string;
  readonly values: FigureValues;
}

/** The figures that each kind of entity has, by the prefix of its ids. */
const OF = {
  show: ['creditCount', 'disputed', 'bestRank', 'hoursViewed', 'rating', 'ratingVotes', 'weightedRating'],
  person: ['creditCount', 'roleSet'],
  webtoon: ['adaptationCount'],
} as const;

/** The names of all figures. */
export const FIGURES: readonly string[] = [...new Set(Object.values(OF).flat())];

type Kind = keyof typeof OF;

/** How many nodes are computed in one go. */
const BATCH = 2_000;

/**
 * Compares the figures on these entities with what the graph gives: nothing where they agree. As for claims, to project is
 * to apply it and to check is to find it empty.
 */
export async function figureChanges(reader: Reader, ids: Iterable<string>): Promise<FigureChange[]> {
  const changes: FigureChange[] = [];
  for (const [kind, group] of groupedBy(new Set(ids), kindWithFigures)) {
    if (kind === undefined) continue;
    for (const batch of piecesOf(group, BATCH))
      changes.push(...differing(await COMPUTED[kind](reader, batch), await stored(reader, kind, batch), OF[kind]));
  }
  return changes;
}

/** Brings the figures on these entities up to date, within the caller's transaction. */
export async function projectFigures(tx: Transaction, ids: Iterable<string>): Promise<void> {
  await write(tx, await figureChanges(tx, ids));
}

/**
 * Brings the figures of shows up to date with places on charts and ratings that were written from outside: every start does.
 * @returns how many shows were brought up to date.
 */
export async function projectStaleFigures(tx: Transaction): Promise<number> {
  const fields = ['bestRank', 'hoursViewed', 'rating', 'ratingVotes', 'weightedRating'] as const;
  const held = await tx.read<{ id: string; figures: Row }>(
    `MATCH (node:Show) WHERE node.bestRank IS NOT NULL OR node.hoursViewed IS NOT NULL OR node.rating IS NOT NULL
RETURN node.id AS id, node{.bestRank, .hoursViewed, .rating, .ratingVotes, .weightedRating} AS figures`,
  );
  const computed = await ofCharts(tx);
  const places = new Map(held.map(({ id, figures }) => [id, figures]));
  for (const { id } of held) if (!computed.has(id)) computed.set(id, {});
  const changes = differing(computed, places, fields);
  await write(tx, changes);
  return changes.length;
}

/**
 * Brings the best rank of shows up to date with places that were added, as `projectFigures` would, without reading the
 * places that they have already: an import adds thousands to the same few shows.
 * @param ranks by the show's id, the best of its new places.
 */
export async function raiseBestRanks(tx: Transaction, ranks: ReadonlyMap<string, number>): Promise<void> {
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (node:Show {id: row.id}) WHERE node.bestRank IS NULL OR node.bestRank > row.rank SET node.bestRank = row.rank`,
    [...ranks].map(([id, rank]) => ({ id, rank })),
  );
  await writeProminence(tx, [...ranks.keys()]);
}

function kindWithFigures(id: string): Kind | undefined {
  const kind = kindOf(id);
  return kind !== undefined && Object.hasOwn(OF, kind) ? (kind as Kind) : undefined;
}

async function write(tx: Transaction, rows: readonly FigureChange[]): Promise<void> {
  await writeRows(tx, 'UNWIND $rows AS row MATCH (node:Entity {id: row.id}) SET node += row.values', rows);
  await writeProminence(
    tx,
    rows.map(({ id }) => id),
  );
}

function differing(computed: ReadonlyMap<string, FigureValues>, held: ReadonlyMap<string, Row>, fields: readonly string[]): FigureChange[] {
  return [...computed].flatMap(([id, values]) => {
    const node = held.get(id) ?? {};
    const changed = fields.filter((field) => (values[field] ?? null) !== (node[field] ?? null));
    return changed.length === 0 ? [] : [{ id, values: Object.fromEntries(changed.map((field) => [field, values[field] ?? null])) }];
  });
}

async function stored(reader: Reader, kind: Kind, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await reader.read<{ id: string; figures: Row }>(
    `UNWIND $ids AS id MATCH (node:${kinds[kind].label} {id: id})
RETURN id, node{${OF[kind].map((field) => `.${field}`).join(', ')}} AS figures`,
    { ids },
  );
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}

type Computing = (reader: Reader, ids: readonly string[]) => Promise<Map<string, FigureValues>>;

const COMPUTED: Readonly<Record<Kind, Computing>> = {
  async show(reader, ids) {
    const figures = await ofCharts(reader, ids);
    const rows = await reader.read<{ id: string; credits: number; disputes: number }>(
      `UNWIND $ids AS id MATCH (node:Show {id: id})
RETURN id, COUNT { (node)<-[:${CREDIT_RELATIONS.join('|')}]-() } AS credits,
  COUNT { (node)<-[:ABOUT]-(:Claim)-[:DISPUTES]-(:Claim) } AS disputes`,
      { ids },
    );
    return new Map(
      rows.map(({ id, credits, disputes }) => [id, { ...figures.get(id), creditCount: credits, disputed: disputes > 0 ? true : null }]),
    );
  },
  async person(reader, ids) {
    const columns = CREDIT_RELATIONS.map((type, index) => `COUNT { (node)-[:${type}]->() } AS c${index}`);
    const rows = await reader.read<{ id: string } & Record<string, number>>(
      `UNWIND $ids AS id MATCH (node:Person {id: id}) RETURN id, ${columns.join(', ')}`,
      { ids },
    );
    return new Map(
      rows.map((row) => {
        const counts = CREDIT_RELATIONS.map((_, index) => row[`c${index}`]!);
        return [
          row.id,
          {
            creditCount: counts.reduce((sum, one) => sum + one, 0),
            roleSet: roleSet(CREDIT_RELATIONS.filter((_, index) => counts[index]! > 0)),
          },
        ];
      }),
    );
  },
  async webtoon(reader, ids) {
    const works = await reader.read<{ id: string; total: number }>(
      'UNWIND $ids AS id MATCH (node:Webtoon {id: id}) RETURN id, COUNT { (node)<-[:BASED_ON]-() } AS total',
      { ids },
    );
    return new Map(works.map(({ id, total }) => [id, { adaptationCount: total }]));
  },
};

/** What charts and ratings give, by show: of these shows, or of all that have any. */
async function ofCharts(reader: Reader, ids?: readonly string[]): Promise<Map<string, FigureValues>> {
  const places = chartFigures(await readPlaces(reader, ids), await allTimeCharts(reader));
  const ratings = groupedBy(byContent(await readRatings(reader, ids)), ({ id }) => id);
  return new Map(
    [...new Set([...places.keys(), ...ratings.keys()])].map((id) => {
      const rated = ratings.get(id);
      return [id, { ...places.get(id), ...(rated === undefined ? {} : sharedRating(rated)) }];
    }),
  );
}

async function allTimeCharts(reader: Reader): Promise<Set<string>> {
  return new Set(
    (await reader.read<{ id: string }>("MATCH (chart:Chart) WHERE chart.period = 'ALL_TIME' RETURN chart.id AS id")).map(({ id }) => id),
  );
}
