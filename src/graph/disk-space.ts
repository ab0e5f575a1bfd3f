import { statfsSync } from 'node:fs';
import { StoreError } from './store.js';

/** What the systems say of a full disk, of a quota that is used up, and of a file that may not grow any further. */
const NO_ROOM = /ENOSPC|EDQUOT|EFBIG|No space left|not enough space|Disk quota exceeded|File too large|\(os error (?:27|28|112|122)\)/i;

/** With less than this, in bytes, the engine cannot even begin a log. */
const LEAST_ROOM = 64 * 1024;

/** Whether an error of the engine or of the system comes of a disk without room. */
export function isOfFullDisk(error: unknown): boolean {
  return NO_ROOM.test(error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : String(error));
}

/** Whether the disk of a folder has next to no room; false where that cannot be told. */
export function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM;
  } catch {
    return false;
  }
}

/** What a full disk leaves at each moment, which is what whoever runs Inyeon has to know. */
const LEAVES = {
  opening: 'so it cannot be opened; it is not damaged, and nothing of it was changed. Make room, and start again.',
  writing:
    'so what was being written was refused whole; what was committed before is kept, and can be read. Make room, and run the command again.',
  closing:
    'so its log could not be written into it at closing; all that was committed is in the log beside it and is read at the next start. Make room first.',
} as const;

/**
 * The error of a store whose disk is full.
 * @param path the store, where the statement that failed does not tell it.
 */
export function fullDisk(path: string | undefined, moment: keyof typeof LEAVES, cause: unknown, statement?: string): StoreError {
  return new StoreError('FULL', `The disk of the store${path === undefined ? '' : ` ${path}`} has no room left, ${LEAVES[moment]}`, {
    cause,
    ...(statement === undefined ? {} : { statement }),
  });
}
