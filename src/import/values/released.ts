import { isDay } from '../../model/dates.js';
import { ImportError } from '../intake/import-error.js';
import type { SourceFile } from '../files/source-file.js';

/** The day on which a file came out, which decides whose word is the newer, and what tells so. */
export type Released =
  | { readonly by: 'OPTION' | 'NAME' | 'FILE_TIME' | 'ROWS'; readonly day: string }
  /** Nothing tells: any release with a day counts as newer. */
  | { readonly by: 'NOTHING'; readonly day?: undefined };

/** What was asked for: a day, or the one on which the file was last changed where its name has none. */
export interface AskedRelease {
  readonly released?: string | undefined;
  readonly fileTime?: boolean | undefined;
}

/** A day in the name of a file: 2022-03-08, 2021_12_08, 2021.12.08, 20211208. */
const DAY = /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_. ]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/g;

/**
 * The day on which a file came out: as told, else the last day in its name, else, where that was asked for, the day on which
 * it was last changed. Copying a file changes that: it is never taken unasked.
 * @throws ImportError when what was told is no day.
 */
export function releasedOn(file: Pick<SourceFile, 'name' | 'modifiedOn'>, { released, fileTime = false }: AskedRelease): Released {
  if (released !== undefined) {
    if (!isDay(released)) throw new ImportError(`--released ${released} is not a day: write one that exists, as 2022-03-01.`);
    return { by: 'OPTION', day: released };
  }
  const days = [...file.name.matchAll(DAY)].map(({ groups }) => `${groups!['year']}-${groups!['month']}-${groups!['day']}`).filter(isDay);
  const last = days.at(-1);
  if (last !== undefined) return { by: 'NAME', day: last };
  return fileTime ? { by: 'FILE_TIME', day: file.modifiedOn } : { by: 'NOTHING' };
}
