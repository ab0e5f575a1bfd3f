import { batchesOf } from '../intake/batches.js';
import type { ChartRow } from '../intake/chart-row.js';
import type { Layout, Run } from '../intake/format.js';
import type { SourceFile } from '../files/source-file.js';
import { seasonOf } from '../values/season-title.js';
import { Gathering, listedIn, newListedTitle, NOT_SEEN, seenTogether, type ListedTitle } from './listed-title.js';

const KEY = 'listed titles';

/** How many rows are read at once. */
const ROWS = 5_000;

/** A title of which more is seen row by row. */
export type GatheredTitle = ListedTitle & { readonly seen: Gathering };

/** All titles that the files of a command list, with what is seen of each in any of them. */
export type Surveyed = ReadonlyMap<string, GatheredTitle>;

/** The titles that were surveyed for the files of a command. */
export function surveyedTitles({ shared }: Pick<Run, 'shared'>): Surveyed {
  return (shared?.get(KEY) as Surveyed | undefined) ?? new Map<string, GatheredTitle>();
}

/**
 * Reads a file of charts once before its rows are taken in: a title is one show's in all of its rows, and the last row may
 * be the one that says whose.
 */
export async function surveyCharts(
  { source, layout, released }: { readonly source: SourceFile; readonly layout: Layout; readonly released: string },
  { shared }: Pick<Run, 'shared'>,
): Promise<void> {
  if (shared === undefined) return;
  const titles = new Map<string, GatheredTitle>(surveyedTitles({ shared }));
  shared.set(KEY, titles);
  for await (const batch of batchesOf(layout.read(source).rows, layout, released, { skip: 0, size: ROWS }))
    for (const { parsed, error } of batch) if (error === undefined) addRow(titles, parsed as ChartRow);
}

/** Adds what a row shows of its title, and gives the id of that. */
export function addRow(titles: Map<string, GatheredTitle>, row: ChartRow): string {
  const id = listedIn(row);
  let title = titles.get(id);
  if (title === undefined) {
    title = { ...newListedTitle(row), seen: new Gathering() };
    titles.set(id, title);
  }
  title.seen.add(row, row.season === null ? null : seasonOf(row.season, row.title).number);
  return id;
}

/** The titles that are stored, with all that the files of a command show of them and of others. */
export function withSurveyed(stored: ReadonlyMap<string, ListedTitle>, run: Pick<Run, 'shared' | 'mode'>): Map<string, ListedTitle> {
  const listed = new Map(stored);
  for (const [id, title] of surveyedTitles(run)) {
    const before = stored.get(id);
    listed.set(id, {
      ...(before ?? title),
      seen: seenTogether([title.seen, before?.seen ?? NOT_SEEN]),
      isWanted: run.mode === 'all' || before?.isWanted === true,
    });
  }
  return listed;
}
