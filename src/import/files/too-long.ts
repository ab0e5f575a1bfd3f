import { RowError } from '../intake/import-error.js';

/**
 * The error of what is longer than anything of its kind can be, so that it is not held in memory: a few kilobytes may unpack to any
 * length.
 * @param what begins the sentence: "The line".
 * @param most in bytes.
 */
export function tooLong(what: string, most: number): RowError {
  return new RowError(
    `${what} is longer than ${most / 1024 / 1024} MB, which none of this kind is: nothing from here on can be read. Look whether the file is what it should be.`,
    'it is too long',
  );
}
