import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { RestoreError } from './restore-error.js';

/** A line of a file, its number from 1, and how much of the file was read by then. */
export interface FileLine {
  readonly text: string;
  readonly bytes: Buffer;
  readonly number: number;
  /** 0 to 1. */
  readonly share: number;
  /** Whether a line break ends it: only the last line of a cut file lacks one. */
  readonly ended: boolean;
}

const LINE_BREAK = 10;

/** A longer line is none, in bytes: a line holds one node or one relation, and the longest of a million records have some 100 kB. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a file, unpacked where its name ends in .gz. Only line feeds part them: a text may hold U+2028, which
 * node:readline takes for a line break.
 * @throws RestoreError when the file cannot be read or unpacked, or a line is longer than any can be.
 */
export async function* linesOf(path: string): AsyncGenerator<FileLine> {
  const packed = path.endsWith('.gz');
  try {
    const { size } = await stat(path);
    const file = createReadStream(path, { highWaterMark: 1 << 20 });
    const chunks = (packed ? file.pipe(createGunzip()) : file) as AsyncIterable<Buffer>;
    // An error of the file does not pass through a pipe by itself.
    if (packed) file.on('error', (error) => (chunks as unknown as { destroy(error: Error): void }).destroy(error));
    let rest: Buffer[] = [];
    let held = 0;
    let number = 0;
    const line = (ended: boolean): FileLine => {
      const bytes = Buffer.concat(rest);
      [rest, held] = [[], 0];
      return { text: bytes.toString('utf8'), bytes, number: ++number, share: size === 0 ? 1 : Math.min(1, file.bytesRead / size), ended };
    };
    for await (const chunk of chunks) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
        rest.push(chunk.subarray(from, at));
        from = at + 1;
        yield line(true);
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
      held += chunk.length - from;
      // Before more of it is unpacked: a few kilobytes may unpack to any length.
      if (held > LONGEST_LINE)
        throw new RestoreError(
          `${path}:${number + 1}: this line is longer than ${LONGEST_LINE / 1024 / 1024} MB, which no line of a backup is. Restore from an unchanged copy; nothing was written.`,
        );
    }
    if (rest.length > 0) yield line(false);
  } catch (cause) {
    throw readingError(path, cause);
  }
}

function readingError(path: string, cause: unknown): unknown {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
  if (code.startsWith('Z_'))
    return new RestoreError(
      `${path} cannot be unpacked: the copy is not whole or damaged. Restore from another one; nothing was written.`,
      { cause },
    );
  return /^E[A-Z]+$/.test(code)
    ? new RestoreError(`The backup ${path} cannot be read: check its name and that you may read it.`, { cause })
    : cause;
}
