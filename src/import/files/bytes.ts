import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipped } from './gunzipped.js';
import { zipBytes, type ZipMember } from './zip.js';

/** Where bytes are: a file, or a file within a zip archive. */
export interface Place {
  readonly path: string;
  readonly member?: ZipMember;
}

/** Bytes as they are read, and how far the reading is. */
export interface ByteReading {
  readonly bytes: AsyncIterable<Buffer>;
  /** How many bytes of the file itself have been read, those of a member of an archive unpacked. */
  done(): number;
  /** The compressed data is cut off or damaged, in words, once all is read. */
  damage(): string | undefined;
}

/** The bytes of a file as it stands there; those of a member of an archive unpacked. */
export function storedBytes({ path, member }: Place): ByteReading {
  if (member === undefined) {
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    return { bytes: file as AsyncIterable<Buffer>, done: () => file.bytesRead, damage: () => undefined };
  }
  let done = 0;
  async function* bytes(): AsyncGenerator<Buffer> {
    for await (const chunk of zipBytes(path, path, member!.path)) {
      done += chunk.length;
      yield chunk;
    }
  }
  return { bytes: bytes(), done: () => done, damage: () => undefined };
}

/** The same, unpacked where it is gzip data. */
export function unpackedBytes(place: Place, isCompressed: boolean): ByteReading {
  const stored = storedBytes(place);
  if (!isCompressed) return stored;
  const unpacking = gunzipped(Readable.from(stored.bytes, { objectMode: false }));
  return { bytes: unpacking.bytes, done: () => stored.done(), damage: () => unpacking.damage() };
}

/** All bytes of what is short. */
export async function collected(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The fingerprint of what stands in a place, by which an import is taken up again. */
export async function checksumOf(place: Place): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of storedBytes(place).bytes) hash.update(chunk);
  return hash.digest('hex');
}
