import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../src/graph/store.js';
import { formats } from '../../src/import/formats.js';
import { importFile, prepareFile, type ImportOptions, type ImportReport } from '../../src/import/pipeline.js';
import { newFolder } from './folder.js';

/** The columns of Netflix's list by country. */
export const COUNTRIES = 'country_name\tcountry_iso2\tweek\tcategory\tweekly_rank\tshow_title\tseason_title\tcumulative_weeks_in_top_10';
/** The columns of its list of the world, as they were until 2023. */
export const GLOBAL = 'week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\tcumulative_weeks_in_top_10';

/** A hand-made file with these lines, each ended; in a folder of its own. */
export function file(name: string, ...lines: readonly string[]): string {
  const path = join(newFolder(), name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

/** Imports one file, with all its titles unless told otherwise. */
export async function imported(
  store: Store,
  path: string,
  { released, ...options }: Partial<ImportOptions> & { released?: string } = {},
): Promise<ImportReport> {
  return importFile(store, await prepareFile(path, formats, { released }), { mode: 'all', ...options });
}
