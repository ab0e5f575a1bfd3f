import { kinds } from '../model/kinds.js';
import { CREDIT_RELATIONS, roleSet } from '../model/roles.js';
import type { Reader, Row, Store, Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { groupedBy, piecesOf } from '../grouping.js';
import { writeCards } from '../names/card.js';
import { tellsProminence } from '../names/prominence.js';
import { byContent } from '../order.js';
import {
  chartFigures,
  latest,
  readPlaces,
  readRatings,
  sharedRating,
  type ChartFigures,
  type SharedRating,
} from './derived-show-fields.js';
import { kindOf } from '../model/ids/kinds.js';
import { KEPT_IDS, type KeptIdsProperty } from '../model/kept-ids.js';
import { keptFrom, KEPT_IDS_COLUMNS, withoutTheirIds } from './kept-ids.js';
import { popularityOf } from './popularity.js';
import { eachSurrounding, showCounts, uncounted } from './show-counts.js';

/** What stands on a node because lists are put in order or narrowed by it; null takes it away. */
export type FigureValues = Readonly<Record<string, number | string | readonly string[] | true | null>>;

/** A node on which figures have to be written. */
export interface FigureChange {
  readonly id: string;
  readonly values: FigureValues;
}

/** The figures of shows that charts and ratings give. */
const OF_CHARTS = [
  'bestRank',
  'hoursViewed',
  'rating',
  'ratingVotes',
  'weightedRating',
  'watchers',
  'popularity',
  'popularityAsOf',
] as const;

/** The figures that each kind of entity has, by the prefix of its ids. */
const OF = {
  show: ['creditCount', 'disputed', ...KEPT_IDS, ...OF_CHARTS],
  person: ['creditCount', 'roleSet'],
  webtoon: ['adaptationCount'],
  ...eachSurrounding(() => ['showCount'] as const),
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
 * Brings the figures of shows up to date with places on charts, ratings and relations that were written from outside, and counts the
 * shows of what has no count yet: every start does.
 * @returns how many shows were brought up to date.
 */
export async function projectStaleFigures(tx: Transaction): Promise<number> {
  const held = await tx.read<{ id: string; figures: Row }>(
    `MATCH (node:Show) WHERE node.bestRank IS NOT NULL OR node.hoursViewed IS NOT NULL OR node.rating IS NOT NULL
RETURN node.id AS id, node{${projected(OF_CHARTS)}} AS figures`,
  );
  const computed = await ofCharts(tx);
  const places = new Map(held.map(({ id, figures }) => [id, figures]));
  for (const { id } of held) if (!computed.has(id)) computed.set(id, {});
  const changes = differing(computed, places, OF_CHARTS);
  await write(tx, changes);
  await projectFigures(tx, [...(await withoutTheirIds(tx)), ...(await uncounted(tx))]);
  return changes.length;
}

/**
 * Has the shows that do not keep their ids keep them, in transactions of their own: in a store of an older Inyeon these are all, more
 * than a Neo4j takes in one. Broken off, it goes on where it was.
 * @param onProgress is told how many shows, and things that they lead to, are done, and of how many.
 */
export async function keepIds(store: Store, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
  const ids = await withoutTheirIds(store);
  let done = 0;
  for (const batch of piecesOf(ids, BATCH)) {
    await store.transaction((tx) => projectFigures(tx, batch));
    onProgress((done += batch.length), ids.length);
  }
}

/** What new places of a show come to. */
export interface NewPlaces {
  /** The best of their ranks. */
  readonly rank: number;
  /** The last day of the latest of their periods. */
  readonly until: string;
}

/**
 * Brings shows up to date with places that were added and give no hours, as `projectFigures` would, without reading the places
 * that they have already: an import adds thousands to the same few shows.
 * @param places by the show's id.
 */
export async function raiseBestRanks(tx: Transaction, places: ReadonlyMap<string, NewPlaces>): Promise<void> {
  if (places.size === 0) return;
  const held = await stored(tx, 'show', [...places.keys()]);
  const raised = new Map(
    [...held].map(([id, figures]): [string, FigureValues] => {
      const { rank, until } = places.get(id)!;
      const { popularityAsOf, ...known } = figures as ChartFigures & Partial<SharedRating> & { readonly popularityAsOf?: string };
      const bestRank = Math.min(known.bestRank ?? rank, rank);
      return [id, { bestRank, ...popularityFrom({ ...known, bestRank }, latest([popularityAsOf, until])) }];
    }),
  );
  await write(tx, differing(raised, held, ['bestRank', 'popularity', 'popularityAsOf']));
}

/** The popularity that the other figures of a show come to, and the day until which these tell of it. */
function popularityFrom(
  { ratingVotes, watchers, hoursViewed, bestRank }: Partial<SharedRating & ChartFigures>,
  asOf: string | null,
): FigureValues {
  const popularity = popularityOf({ votes: ratingVotes ?? 0, watchers: watchers ?? 0, hours: hoursViewed ?? 0, rank: bestRank ?? null });
  return { popularity, popularityAsOf: popularity === null ? null : asOf };
}

function projected(figures: readonly string[]): string {
  return figures.map((field) => `.${field}`).join(', ');
}

function kindWithFigures(id: string): Kind | undefined {
  const kind = kindOf(id);
  return kind !== undefined && Object.hasOwn(OF, kind) ? (kind as Kind) : undefined;
}

async function write(tx: Transaction, rows: readonly FigureChange[]): Promise<void> {
  await writeRows(tx, 'UNWIND $rows AS row MATCH (node:Entity {id: row.id}) SET node += row.values', rows);
  await writeCards(
    tx,
    rows.filter(({ values }) => tellsProminence(values)).map(({ id }) => id),
  );
}

function differing(computed: ReadonlyMap<string, FigureValues>, held: ReadonlyMap<string, Row>, fields: readonly string[]): FigureChange[] {
  return [...computed].flatMap(([id, values]) => {
    const node = held.get(id) ?? {};
    const changed = fields.filter((field) => !isSame(values[field] ?? null, node[field] ?? null));
    return changed.length === 0 ? [] : [{ id, values: Object.fromEntries(changed.map((field) => [field, values[field] ?? null])) }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

async function stored(reader: Reader, kind: Kind, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await reader.read<{ id: string; figures: Row }>(
    `UNWIND $ids AS id MATCH (node:${kinds[kind].label} {id: id})
RETURN id, node{${projected(OF[kind])}} AS figures`,
    { ids },
  );
  return new Map(rows.map(({ id, figures }) => [id, figures]));
}

type Computing = (reader: Reader, ids: readonly string[]) => Promise<Map<string, FigureValues>>;

const COMPUTED: Readonly<Record<Kind, Computing>> = {
  async show(reader, ids) {
    const figures = await ofCharts(reader, ids);
    const rows = await reader.read<{ id: string; credits: number; disputes: number } & Record<KeptIdsProperty, string[]>>(
      `UNWIND $ids AS id MATCH (node:Show {id: id})
RETURN id, COUNT { (node)<-[:${CREDIT_RELATIONS.join('|')}]-() } AS credits,
  COUNT { (node)<-[:ABOUT]-(:Claim)-[:DISPUTES]-(:Claim) } AS disputes, ${KEPT_IDS_COLUMNS}`,
      { ids },
    );
    return new Map(
      rows.map(({ id, credits, disputes, ...read }) => [
        id,
        { ...figures.get(id), creditCount: credits, disputed: disputes > 0 ? true : null, ...keptFrom(read) },
      ]),
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
  ...eachSurrounding(
    (prefix): Computing =>
      (reader, ids) =>
        showCounts(reader, prefix, ids),
  ),
};

/** What charts and ratings give, by show: of these shows, or of all that have any. */
async function ofCharts(reader: Reader, ids?: readonly string[]): Promise<Map<string, FigureValues>> {
  const places = chartFigures(await readPlaces(reader, ids), await allTimeCharts(reader));
  const ratings = groupedBy(byContent(await readRatings(reader, ids)), ({ id }) => id);
  return new Map(
    [...new Set([...places.keys(), ...ratings.keys()])].map((id) => {
      const group = ratings.get(id);
      const { ratedOn, ...rated }: Partial<SharedRating> = group === undefined ? {} : sharedRating(group);
      const { chartedUntil, ...charted }: ChartFigures = places.get(id) ?? {};
      const figures = { ...charted, ...rated };
      return [id, { ...figures, ...popularityFrom(figures, latest([ratedOn, chartedUntil])) }];
    }),
  );
}

async function allTimeCharts(reader: Reader): Promise<Set<string>> {
  return new Set(
    (await reader.read<{ id: string }>("MATCH (chart:Chart) WHERE chart.period = 'ALL_TIME' RETURN chart.id AS id")).map(({ id }) => id),
  );
}
