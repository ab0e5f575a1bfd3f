import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '../intake/import-error.js';

/** What a zip archive is read from: a file by its path, or what another archive holds. */
export type ZipBytes = string | Buffer;

/** One file of an archive. */
export interface ZipMember {
  /** Its path within the archive, with slashes. */
  readonly path: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly modifiedOn: string;
}

/**
 * The files of a zip archive.
 * @param name of the archive, for people.
 * @throws ImportError when it is damaged, or a file in it cannot be unpacked.
 */
export async function zipMembers(bytes: ZipBytes, name: string): Promise<ZipMember[]> {
  return withZip(bytes, name, async (zip) => {
    const members: ZipMember[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new ImportError(`${name} is locked with a password: unpack it, and import what it holds.`);
      members.push({ path: entry.fileName, size: entry.uncompressedSize, modifiedOn: dayOf(entry) });
    }
    return members;
  });
}

/**
 * The unpacked bytes of one file of an archive, as they are read.
 * @throws ImportError when the archive is damaged or has no such file.
 */
export async function* zipBytes(bytes: ZipBytes, name: string, path: string): AsyncGenerator<Buffer> {
  const zip = await opened(bytes, name);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== path) continue;
      const stream: Readable = await zip.openReadStreamPromise(entry);
      try {
        yield* stream as AsyncIterable<Buffer>;
      } finally {
        stream.destroy();
      }
      return;
    }
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    zip.close();
  }
  throw new ImportError(`${name} has no ${path}: it is damaged, or was changed while it was read.`);
}

async function withZip<T>(bytes: ZipBytes, name: string, work: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await opened(bytes, name);
  try {
    return await work(zip);
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    zip.close();
  }
}

async function opened(bytes: ZipBytes, name: string): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true } as const;
  return (typeof bytes === 'string' ? openPromise(bytes, options) : fromBufferPromise(bytes, options)).catch((cause: unknown) => {
    throw damaged(name, cause);
  });
}

function damaged(name: string, cause: unknown): ImportError {
  if (cause instanceof ImportError) return cause;
  return new ImportError(`${name} is a damaged zip archive or spreadsheet: fetch it again.`, { cause });
}

function dayOf(entry: Entry): string {
  const day = entry.getLastModDate({ timezone: 'UTC' });
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
