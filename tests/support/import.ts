import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../src/graph/store.js';
import { formats } from '../../src/import/chart-formats.js';
import { importFile, type ImportOptions, type ImportReport } from '../../src/import/intake/pipeline.js';
import { prepareFile } from '../../src/import/intake/prepared-file.js';
import { define, projected, publish, state } from './facts.js';
import { newFolder } from './folder.js';

/** A copy of a hand-made file in the layout of one that is published: what is rejected of it is written beside it. */
export function fixture(name: string): string {
  const copy = join(newFolder(), basename(name));
  copyFileSync(fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url)), copy);
  return copy;
}

/** A file of the developers' data; undefined where it is not here. */
export function dataFile(name: string): string | undefined {
  const path = join(process.env.INYEON_DATA ?? '../shared/data', name);
  return existsSync(path) ? path : undefined;
}

/** Writes a file into a new folder; lines of cells become a table with tabs. */
export function fileOf(name: string, content: string | Buffer | readonly (readonly (string | number)[])[]): string {
  const path = join(newFolder(), name);
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : content.map((row) => `${row.join('\t')}\n`).join(''),
  );
  return path;
}

/** Imports a file as the command does. */
export async function imported(
  store: Store,
  path: string,
  { released, ...options }: Partial<ImportOptions> & { released?: string } = {},
): Promise<ImportReport> {
  return importFile(store, await prepareFile(path, formats, { released }), { mode: 'only-known', ...options });
}

/** What has become of the rows, without what did not happen. */
export function outcomes({ tally }: ImportReport): Record<string, number> {
  return Object.fromEntries(Object.entries(tally.outcomes).filter(([, count]) => count > 0));
}

/** The header of Netflix's file by country. */
export const COUNTRIES = [
  'country_name',
  'country_iso2',
  'week',
  'category',
  'weekly_rank',
  'show_title',
  'season_title',
  'cumulative_weeks_in_top_10',
];

/** The shows that the fixtures speak of and a graph may know, each named by one article. */
export async function knowShows(store: Store): Promise<void> {
  const shows = [
    { id: 'show:all-of-us-are-dead', title: 'All of Us Are Dead', kind: 'SERIES', premiered: '2022-01-28' },
    { id: 'show:our-beloved-summer', title: 'Our Beloved Summer', kind: 'SERIES', premiered: '2021-12' },
    { id: 'show:kingdom', title: 'Kingdom', kind: 'SERIES', premiered: '2019' },
    { id: 'show:money-heist', title: 'Money Heist', kind: 'SERIES' },
    { id: 'show:train-to-busan', title: 'Train To Busan', kind: 'FILM', premiered: '2016' },
    { id: 'show:start-up', title: 'Start-Up', kind: 'SERIES', premiered: '2020' },
  ];
  await publish(store, { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' });
  await define(store, ...shows.map(({ id }) => id));
  for (const { id, kind } of shows)
    await store.transaction((tx) => tx.write('MATCH (show:Show {id: $id}) SET show.kind = $kind', { id, kind }));
  await state(
    store,
    {
      subject: 'publication:database',
      property: 'NAME',
      text: 'A database',
      by: [{ article: 'article:database', asWritten: 'A database', kind: 'OFFICIAL' }],
    },
    ...shows.flatMap(({ id, title, premiered }) => [
      { subject: id, property: 'TITLE', text: title, by: [{ article: 'article:database', asWritten: title, kind: 'OFFICIAL' }] },
      ...(premiered === undefined ? [] : [{ subject: id, property: 'PREMIERED_ON', date: premiered, by: ['article:database'] }]),
    ]),
  );
  await projected(store);
}

/** All places on charts, a line each, as edition, rank, show, season and other figures; withdrawn ones are marked. */
export async function places(store: Store): Promise<string[]> {
  const rows = await store.read<Record<string, any>>(
    `MATCH (entry:ChartEntry)
RETURN entry{.*} AS entry, [(entry)-[:ABOUT]->(show:Show) | show.id] AS shows, [(entry)-[:ABOUT]->(season:Season) | season.number] AS seasons`,
  );
  return rows
    .map(({ entry, shows, seasons }) => {
      const figures = [entry.hoursViewed, entry.views, entry.points, entry.cumulativePeriods].map((figure) => figure ?? '-').join(' ');
      const season = seasons.length === 0 ? '' : ` ${seasons.join()}`;
      return `${entry.edition.slice(6)} #${entry.rank} ${shows.join()}${season} ${figures}${entry.withdrawn ? ' withdrawn' : ''}`;
    })
    .sort();
}
