import type { Command } from 'commander';
import type { Store } from '../graph/store.js';
import { COUNTS, countOf, entitiesByLabel, type CountName } from '../api/stats/counts.js';
import { entitiesBySources, shareWithSeveral } from '../api/stats/sources.js';

type WithStore = (work: (store: Store) => Promise<void>) => Promise<void>;

/** What each count is called. */
const LABELS: Readonly<Record<CountName, string>> = {
  claims: 'claims',
  citations: 'citations of claims',
  disputes: 'disputes',
  names: 'names',
  reviewQueue: 'pairs to be reviewed',
  chartEntries: 'places on charts',
  ratings: 'ratings',
  audienceRatings: 'audience ratings',
};

/** The command that counts what the store holds. */
export function addStatsCommand(program: Command, withStore: WithStore): void {
  program
    .command('stats')
    .description('count what the store holds: entities by type, claims, citations, disputes, the review queue, charts')
    .option('--json', 'as one JSON object')
    .action(({ json }: { json?: boolean }) =>
      withStore(async (store) => {
        const stats = await readStats(store);
        console.log(json ? JSON.stringify(stats, null, 2) : table(rowsOf(stats)));
      }),
    );
}

/** All counts of a store. */
export interface Stats extends Readonly<Record<CountName, number>> {
  readonly entities: Readonly<Record<string, number>>;
  /** How many entities so many independent publications state something of. */
  readonly entitiesBySources: Readonly<Record<string, number>>;
  /** The share of those that two publications or more state something of, 0 to 1. */
  readonly shareWithSeveralSources: number;
}

/** Counts what a store holds, in a statement for each thing. */
export async function readStats(store: Store): Promise<Stats> {
  const bySources = await entitiesBySources(store);
  const counts: Partial<Record<CountName, number>> = {};
  for (const name of Object.keys(COUNTS) as CountName[]) counts[name] = await countOf(store, name);
  return {
    entities: Object.fromEntries((await entitiesByLabel(store)).map(({ label, count }) => [label, count])),
    ...(counts as Record<CountName, number>),
    entitiesBySources: Object.fromEntries(bySources.map(({ publications, entities }) => [publications, entities])),
    shareWithSeveralSources: Math.round(shareWithSeveral(bySources) * 10_000) / 10_000,
  };
}

function rowsOf({ entities, entitiesBySources: bySources, shareWithSeveralSources: share, ...counts }: Stats): [string, string][] {
  const number = (count: number): string => count.toLocaleString('en-US');
  return [
    ...Object.entries(entities).map(([label, count]): [string, string] => [label, number(count)]),
    ['', ''],
    ...Object.entries(LABELS).map(([name, label]): [string, string] => [label, number(counts[name as CountName])]),
    ['', ''],
    ...Object.entries(bySources).map(([publications, count]): [string, string] => [
      `entities with ${publications} ${publications === '1' ? 'source' : 'sources'}`,
      number(count),
    ]),
    ['with two sources or more', `${(share * 100).toFixed(1)} %`],
  ];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length))) as [number, number];
  return rows.map(([label, value]) => `${label.padEnd(left)}  ${value.padStart(right)}`.trimEnd()).join('\n');
}
