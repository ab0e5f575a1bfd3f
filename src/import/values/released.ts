import { isPartialDate } from '../../model/dates.js';
import { ImportError } from '../intake/import-error.js';
import type { SourceFile } from '../intake/source-file.js';

/** Whether a text is a day that the calendar has, as 2022-01-30. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/**
 * The day on which a file came out, which decides whose word is the newer: as told, else the last day in its name, else
 * the day on which it was last changed.
 * @throws ImportError when what was told is no day.
 */
export function releasedOn(file: Pick<SourceFile, 'name' | 'modifiedOn'>, told?: string): string {
  if (told !== undefined) {
    if (!isDay(told)) throw new ImportError(`--released ${told} is not a day: write one that exists, as 2022-03-01.`);
    return told;
  }
  const days = [...file.name.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)].map(([day]) => day).filter(isDay);
  return days.at(-1) ?? file.modifiedOn;
}
