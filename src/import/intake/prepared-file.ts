import { openSources, type SourceFile } from '../files/source-file.js';
import { releasedOn, type AskedRelease, type Released } from '../values/released.js';
import { batchesOf } from './batches.js';
import type { Dataset } from './dataset.js';
import type { Format, Layout } from './format.js';
import { ImportError } from './import-error.js';
import { recognised } from './recognition.js';

/** A file that can be imported: it is there, and its layout is known. */
export interface PreparedFile {
  readonly source: SourceFile;
  readonly layout: Layout;
  /** The day on which it came out; empty where nothing tells. */
  readonly released: string;
  /** What tells so. */
  readonly releasedBy: Released['by'];
  readonly dataset: Dataset;
}

/** What a file was said to be. */
export interface Asked extends AskedRelease {
  readonly format?: string | undefined;
}

/** The files that a path leads to: the file itself, or those of an archive. */
export interface PreparedFiles {
  readonly files: readonly PreparedFile[];
  /** Why others of the archive are not taken, a sentence each. */
  readonly passedOver: readonly string[];
}

/**
 * Looks at a file before anything is written, and at each file of an archive: what no format fits is passed over there, as a
 * licence beside tables, unless nothing is left.
 * @throws ImportError when it cannot be read or no format fits.
 */
export async function prepareFiles(path: string, formats: readonly Format<unknown>[], asked: Asked = {}): Promise<PreparedFiles> {
  const sources = await openSources(path);
  const refused: ImportError[] = [...sources.refused];
  const files: PreparedFile[] = [];
  for (const source of sources.files)
    try {
      files.push(await prepared(source, formats, asked));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      refused.push(error);
    }
  if (files.length === 0) throw refused[0]!;
  return { files, passedOver: refused.map(({ message }) => message.split('\n')[0]!) };
}

/** The same of a path that leads to one file. */
export async function prepareFile(path: string, formats: readonly Format<unknown>[], asked: Asked = {}): Promise<PreparedFile> {
  const { files } = await prepareFiles(path, formats, asked);
  if (files.length > 1) throw new ImportError(`${path} holds ${files.length} files: name one of them.`);
  return files[0]!;
}

async function prepared(source: SourceFile, formats: readonly Format<unknown>[], asked: Asked): Promise<PreparedFile> {
  const layout = await recognised(source, formats, asked.format);
  const told = releasedOn(source, asked);
  const { by, day } = told.by === 'NOTHING' ? await releasedByRows(source, layout) : told;
  if (day === undefined && layout.format.isOfItsDay)
    throw new ImportError(
      `${source.path}: its lists are of the day on which they were read, and its name has no day. Say which with --released, or --file-time for the day on which the file was last changed.`,
    );
  return { source, layout, released: day ?? '', releasedBy: by, dataset: layout.format.dataset(day) };
}

/** A file whose rows are of days came out on the newest of them, or later. */
async function releasedByRows(source: SourceFile, layout: Layout): Promise<Released> {
  const { format } = layout;
  if (format.dayOf === undefined || format.isOfItsDay) return { by: 'NOTHING' };
  let newest = '';
  for await (const batch of batchesOf(layout.read(source).rows, layout, '', { skip: 0, size: 2_000 }))
    for (const { error, parsed } of batch) if (error === undefined && format.dayOf(parsed) > newest) newest = format.dayOf(parsed);
  return newest === '' ? { by: 'NOTHING' } : { by: 'ROWS', day: newest };
}
