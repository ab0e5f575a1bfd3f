import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '../intake/import-error.js';
import { checksumOf, collected, unpackedBytes, type Place } from './bytes.js';
import { decoded, encodingOf, wholeLetters, type Encoding } from './encoding.js';
import { isWorkbook, openWorkbook, type Sheet } from './workbook.js';
import { zipMembers, type ZipMember } from './zip.js';

/** A file that can be imported: it is there, and holds text or a workbook. It may be a member of an archive. */
export interface SourceFile {
  /** Its path; that of a member with the archive's before it. */
  readonly path: string;
  readonly name: string;
  /** What is written beside it is called after this. */
  readonly beside: string;
  readonly size: number;
  /** The day on which it was last changed. */
  readonly modifiedOn: string;
  /** The first line of a text, without its end and the byte-order mark; empty for a workbook. */
  readonly firstLine: string;
  /** The sheets of a workbook. */
  readonly sheets?: readonly Sheet[];
  /** Reads a text from its beginning. */
  read(): Reading;
  /** The fingerprint of its content, by which an import is taken up again. */
  checksum(): Promise<string>;
}

/** The text of a file as it is read, unpacked and in UTF-8; and how far the reading is. */
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
  /** How its letters were written, where that is not UTF-8. */
  readonly encoding?: Encoding | undefined;
}

/** The end of what has no lines, and is whole where it can be read at all. */
export const WHOLE: Ending = { damage: undefined, isWholeLine: true };

/** A workbook within an archive is held while it is read, so that it may not be larger, in bytes. */
const LARGEST_WORKBOOK = 128 * 1024 * 1024;

/** How much of a file is looked at to see what it is. */
const SAMPLE_BYTES = 65_536;

/**
 * Looks at the beginning of a file: the file itself, or the files of a zip archive. What it is, is told by its content, not its
 * name.
 * @throws ImportError when there is no such file, or it holds no text and no workbook.
 */
export async function openSources(path: string): Promise<OpenedSources> {
  const { size, modifiedOn } = await statOf(path);
  const place: Place = { path };
  const own = { path, name: basename(path), beside: path, size, modifiedOn };
  const sample = await sampleOf(place, own);
  if (!isZip(sample.start)) return { files: [await openText(place, own, sample)], refused: [] };
  const members = await zipMembers(path, path);
  const paths = members.map((member) => member.path);
  if (isWorkbook(paths)) return { files: [workbook(place, own, await openWorkbook(path, path, paths))], refused: [] };
  refuseOtherArchives(path, paths);
  const wanted = members.filter(({ path: inner, size: bytes }) => bytes > 0 && !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(inner));
  if (wanted.length === 0) throw new ImportError(`${path} is an archive with nothing in it to import.`);
  const opened: OpenedSources = { files: [], refused: [] };
  for (const member of wanted)
    try {
      opened.files.push(await openMember(path, member, modifiedOn));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      opened.refused.push(error);
    }
  return opened;
}

/** What a path leads to. */
export interface OpenedSources {
  readonly files: SourceFile[];
  /** Why members of an archive are none that can be imported: a picture beside a table is no fault. */
  readonly refused: ImportError[];
}

type Own = Pick<SourceFile, 'path' | 'name' | 'beside' | 'size' | 'modifiedOn'>;

async function openMember(path: string, member: ZipMember, modifiedOn: string): Promise<SourceFile> {
  const place: Place = { path, member };
  const own = {
    path: `${path}/${member.path}`,
    // Whichever of the two has a day tells when it came out, the member's first.
    name: `${basename(path, '.zip')}/${basename(member.path)}`,
    beside: `${path}.${basename(member.path)}`,
    size: member.size,
    modifiedOn: member.modifiedOn === '' ? modifiedOn : member.modifiedOn,
  };
  const sample = await sampleOf(place, own);
  if (!isZip(sample.start)) return openText(place, own, sample);
  if (member.size > LARGEST_WORKBOOK)
    throw new ImportError(
      `${own.path} has ${Math.round(member.size / 1024 / 1024)} MB, too much for a workbook within an archive: unpack it first.`,
    );
  const bytes = await collected(unpackedBytes(place, false).bytes);
  const paths = (await zipMembers(bytes, own.path)).map((inner) => inner.path);
  if (!isWorkbook(paths)) throw new ImportError(`${own.path} is an archive within an archive: unpack it first.`);
  return workbook(place, own, await openWorkbook(bytes, own.path, paths));
}

function isZip(start: Buffer): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
}

function refuseOtherArchives(path: string, paths: readonly string[]): void {
  if (paths.includes('xl/workbook.bin') || paths.includes('content.xml'))
    throw new ImportError(`${path} is a spreadsheet of another kind than .xlsx: save it as .xlsx, or its sheet as .csv.`);
}

async function statOf(path: string): Promise<{ size: number; modifiedOn: string }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ImportError(`${path} is not a file: name the files themselves.`);
    await (await open(path)).close();
    return { size: found.size, modifiedOn: found.mtime.toISOString().slice(0, 10) };
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`The file ${path} cannot be read: check its name and that you may read it.`, { cause });
  }
}

/** The beginning of a file as it stands there, and unpacked. */
interface Sample {
  readonly start: Buffer;
  readonly sample: Buffer;
  readonly isCompressed: boolean;
}

async function sampleOf(place: Place, { path, size }: Own): Promise<Sample> {
  const empty = (): never => {
    throw new ImportError(`${path} is empty: there is nothing to import.`);
  };
  if (size === 0) empty();
  const start = await beginningOf(unpackedBytes(place, false).bytes);
  const isCompressed = start[0] === 0x1f && start[1] === 0x8b;
  if (!isCompressed) return { start, sample: start, isCompressed };
  const unpacked = unpackedBytes(place, true);
  const sample = await beginningOf(unpacked.bytes);
  if (sample.length === 0 && unpacked.damage() !== undefined) throw new ImportError(`${path} is a damaged gzip file: fetch it again.`);
  return sample.length === 0 ? empty() : { start, sample, isCompressed };
}

async function beginningOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= SAMPLE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

async function openText(place: Place, own: Own, { sample, isCompressed }: Sample): Promise<SourceFile> {
  return {
    ...own,
    firstLine: await firstLineOf(own.path, sample),
    checksum: () => checksumOf(place),
    read() {
      const unpacking = unpackedBytes(place, isCompressed);
      const decoding = decoded(unpacking.bytes);
      let last = 0x0a;
      async function* bytes(): AsyncGenerator<Buffer> {
        for await (const chunk of decoding.bytes) {
          if (chunk.length > 0) last = chunk[chunk.length - 1]!;
          yield chunk;
        }
      }
      const ending = (): Ending => {
        const encoding = decoding.encoding();
        return { damage: unpacking.damage(), isWholeLine: last === 0x0a, ...(encoding === 'UTF-8' ? {} : { encoding }) };
      };
      return { bytes: bytes(), done: () => unpacking.done(), ending };
    },
  };
}

function workbook(place: Place, own: Own, sheets: readonly Sheet[]): SourceFile {
  if (sheets.length === 0) throw new ImportError(`${own.path} is a workbook with nothing on its sheets.`);
  const none = (): never => {
    throw new ImportError(`${own.path} is a workbook, which has no lines.`);
  };
  return { ...own, firstLine: '', sheets, read: none, checksum: () => checksumOf(place) };
}

async function firstLineOf(path: string, sample: Buffer): Promise<string> {
  if (sample[0] === 0xd0 && sample[1] === 0xcf && sample[2] === 0x11 && sample[3] === 0xe0)
    throw new ImportError(`${path} is a spreadsheet of the old kind (.xls): save it as .xlsx, or its sheet as .csv in UTF-8.`);
  const encoding = encodingOf(wholeLetters(sample), true);
  if (sample.includes(0) && !encoding?.startsWith('UTF-16'))
    throw new ImportError(`${path} is a binary file, not a table: .tsv, .csv, .xlsx and JSON can be imported, also as .gz and .zip.`);
  if (encoding === undefined)
    throw new ImportError(
      `${path} is not text in UTF-8: line ${lineOfFault(sample)} cannot be read, nor is it CP949 (EUC-KR) or UTF-16. Save it as UTF-8.`,
    );
  const text = (await collected(decoded(one(sample)).bytes)).toString('utf8');
  const line = text
    .slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
    .replace(/\r$/, '')
    .replace(/^\ufeff/, '');
  if (line.trim() === '') throw new ImportError(`${path}: line 1 is empty, and should name the columns.`);
  return line;
}

async function* one(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}

/** The first line with bytes that are no letters of UTF-8. */
function lineOfFault(sample: Buffer): number {
  const text = sample.toString('utf8');
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}
