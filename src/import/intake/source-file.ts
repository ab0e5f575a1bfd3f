import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { ImportError } from './import-error.js';
import { gunzipped } from './gunzipped.js';

/** A file that can be imported: it is there, holds text, and its first line is read. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** The day on which it was last changed. */
  readonly modifiedOn: string;
  readonly isCompressed: boolean;
  /** The first line, without its end and the byte-order mark. */
  readonly firstLine: string;
}

/** How much of a file is looked at to see what it is. */
const SAMPLE_BYTES = 65_536;

/** What a sample may unpack to: a first line is shorter. */
const LONGEST_SAMPLE = 64 * 1024 * 1024;

/**
 * Looks at the beginning of a file. Whether it is compressed is told by its content, not its name.
 * @throws ImportError when there is no such file, or it holds no text.
 */
export async function openSource(path: string): Promise<SourceFile> {
  const { sample, size, modifiedOn } = await readSample(path);
  if (size === 0) throw new ImportError(`${path} is empty: there is nothing to import.`);
  const isCompressed = sample[0] === 0x1f && sample[1] === 0x8b;
  const firstLine = firstLineOf(path, isCompressed ? unpacked(path, sample) : sample);
  return { path, name: basename(path), size, modifiedOn, isCompressed, firstLine };
}

async function readSample(path: string): Promise<{ sample: Buffer; size: number; modifiedOn: string }> {
  const cannot = (cause: unknown): never => {
    throw new ImportError(`The file ${path} cannot be read: check its name and that you may read it.`, { cause });
  };
  const file = await open(path).catch(cannot);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new ImportError(`${path} is not a file: name the files themselves.`);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0).catch(cannot);
    return { sample: buffer.subarray(0, bytesRead), size: stat.size, modifiedOn: stat.mtime.toISOString().slice(0, 10) };
  } finally {
    await file.close();
  }
}

function unpacked(path: string, sample: Buffer): Buffer {
  try {
    return gunzipSync(sample, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LONGEST_SAMPLE });
  } catch (cause) {
    throw new ImportError(`${path} is a damaged gzip file: fetch it again.`, { cause });
  }
}

function firstLineOf(path: string, sample: Buffer): string {
  if (sample.length === 0) throw new ImportError(`${path} is empty: there is nothing to import.`);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
    throw new ImportError(`${path} is text in UTF-16: save it as UTF-8.`);
  if (sample[0] === 0x50 && sample[1] === 0x4b && sample[2] === 3)
    throw new ImportError(`${path} is a zip archive or a spreadsheet: unpack it, or save the sheet as .tsv or .csv in UTF-8.`);
  if (sample.includes(0))
    throw new ImportError(`${path} is a binary file, not a table: .tsv or .csv in UTF-8, also as .gz, can be imported.`);
  const end = sample.indexOf('\n');
  try {
    // The sample of a longer line may end within a letter.
    const line = new TextDecoder('utf-8', { fatal: true })
      .decode(end < 0 ? sample : sample.subarray(0, end), { stream: end < 0 })
      .replace(/\r$/, '');
    if (line.trim() === '') throw new ImportError(`${path}: line 1 is empty, and should name the columns.`);
    return line;
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`${path} is not text in UTF-8: line 1 cannot be read. Save it as UTF-8.`, { cause });
  }
}

/** The bytes of a file as they are read, unpacked; and how far the reading is. */
export interface Reading {
  readonly bytes: AsyncIterable<Buffer>;
  /** How many bytes of the file itself have been read. */
  done(): number;
  /** What is wrong with the end of the file, once all is read. */
  ending(): Ending;
}

/** How a file ends. */
export interface Ending {
  /** The compressed data is cut off or damaged, in words. */
  readonly damage: string | undefined;
  /** The last line has its line end. */
  readonly isWholeLine: boolean;
}

/** Reads a file from its beginning. */
export function readSource({ path, isCompressed }: Pick<SourceFile, 'path' | 'isCompressed'>): Reading {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  let damage: string | undefined;
  let last = 0x0a;
  async function* bytes(): AsyncGenerator<Buffer> {
    const unpacking = isCompressed ? gunzipped(file) : undefined;
    for await (const chunk of (unpacking?.bytes ?? file) as AsyncIterable<Buffer>) {
      if (chunk.length > 0) last = chunk[chunk.length - 1]!;
      yield chunk;
    }
    damage = unpacking?.damage();
  }
  return { bytes: bytes(), done: () => file.bytesRead, ending: () => ({ damage, isWholeLine: last === 0x0a }) };
}

/** The fingerprint of a file's content, by which an import is taken up again. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
