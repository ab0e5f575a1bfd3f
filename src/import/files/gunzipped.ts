import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';

/** What a gzip file holds, and what is wrong with it. */
export interface Unpacking {
  readonly bytes: AsyncIterable<Buffer>;
  /** Why the data ends early, once all is read; undefined where it is whole. */
  damage(): string | undefined;
}

/**
 * Unpacks gzip data. What is whole of a file that is cut off is given before it is told that it is cut off: a plain
 * pipe would throw it away with the error.
 */
export function gunzipped(file: Readable): Unpacking {
  let damage: string | undefined;
  async function* bytes(): AsyncGenerator<Buffer> {
    const gunzip = createGunzip();
    const fed = feed(file, gunzip);
    try {
      yield* gunzip as AsyncIterable<Buffer>;
    } catch (error) {
      damage =
        (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'the gzip data is cut off' : 'the gzip data is damaged from here on';
    } finally {
      gunzip.destroy();
      file.destroy();
    }
    await fed;
  }
  return { bytes: bytes(), damage: () => damage };
}

async function feed(file: Readable, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  // Data that is damaged closes it, and a write that is under way is then never answered.
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve));
  try {
    for await (const chunk of file) {
      await Promise.race([new Promise<void>((resolve) => gunzip.write(chunk, () => resolve())), closed]);
      if (gunzip.destroyed) return;
    }
    // Ending cut-off data is an error, which drops what nobody has read yet.
    while (gunzip.readableLength > 0 && !gunzip.destroyed) await wait(2);
    gunzip.end();
  } catch (error) {
    // The reading side tells of it.
    gunzip.destroy(error as Error);
  }
}
