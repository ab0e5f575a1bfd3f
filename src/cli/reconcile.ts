import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { EntityPrefix } from '../model/kinds.js';
import { UserInputError } from '../errors.js';
import type { Store } from '../graph/store.js';
import type { Question } from '../identity/question.js';
import { reconcileName } from '../identity/reconcile.js';
import { InputFileError } from './input-file-error.js';
import { createProgress } from './terminal.js';

/** What is printed: a table with tabs, or one JSON object a line. */
export type Format = 'tsv' | 'json';

/** A line of the answer: the likeliest for one name; nobody where nothing is found. */
interface Resolved {
  readonly name: string;
  readonly entity: string | null;
  readonly preferredName: string | null;
  readonly confidence: number | null;
  readonly reason: string | null;
}

const COLUMNS = ['name', 'entity', 'preferredName', 'confidence', 'reason'] as const;

/** How much of a file is looked at to see whether it is a text. */
const SAMPLE_BYTES = 65_536;

/**
 * Finds who each name of a file stands for, line by line as it is read, and prints it.
 * @returns the exit code: 1 where a line could not be understood; each such line is told of on stderr.
 * @throws InputFileError when there is no such file, or it is no text.
 */
export async function reconcileFile(
  store: Store,
  path: string,
  { format, type, output = process.stdout }: { format: Format; type?: EntityPrefix | undefined; output?: NodeJS.WritableStream },
): Promise<0 | 1> {
  const file = await openText(path);
  const progress = createProgress();
  try {
    const { size } = await file.stat();
    const lines = createInterface({ input: file.createReadStream({ encoding: 'utf8', autoClose: false, start: 0 }), crlfDelay: Infinity });
    if (format === 'tsv') await print(output, COLUMNS.join('\t'));
    let columns: readonly string[] | undefined;
    let [number, bytes, failed] = [0, 0, false];
    for await (const read of lines) {
      const line = number++ === 0 ? read.replace(/^\uFEFF/, '') : read;
      bytes += Buffer.byteLength(read) + 1;
      progress.update(Math.min(bytes, size), size, basename(path));
      if (columns === undefined) {
        const head = line.split('\t').map((cell) => cell.trim());
        columns = head[0]?.toLowerCase() === 'name' ? head : ['name'];
        if (columns === head) continue;
      }
      if (line.trim() === '') continue;
      try {
        await print(output, shown(await reconciled(store, questionOf(line, columns, type)), format));
      } catch (error) {
        if (!(error instanceof UserInputError)) throw error;
        failed = true;
        process.stderr.write(`${basename(path)}:${number}: ${error.message}\n`);
      }
    }
    return failed ? 1 : 0;
  } finally {
    progress.stop();
    await file.close();
  }
}

async function openText(path: string): Promise<Awaited<ReturnType<typeof open>>> {
  const file = await open(path).catch((cause: unknown) => unreadable(path, cause));
  try {
    const { bytesRead, buffer } = await file
      .read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
      .catch((cause: unknown) => unreadable(path, cause));
    const sample = buffer.subarray(0, bytesRead);
    if (sample.includes(0) || !isUtf8(sample)) throw new InputFileError(`${path} is no text in UTF-8: save the names as such, one a line.`);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

function unreadable(path: string, cause: unknown): never {
  throw new InputFileError(`The file ${path} cannot be read: check its name and that you may read it.`, { cause });
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // The last character may be cut off.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function questionOf(line: string, columns: readonly string[], type: EntityPrefix | undefined): Question {
  const cells = line.split('\t').map((cell) => cell.trim());
  const cell = (name: string): string | undefined => cells[columns.indexOf(name)] || undefined;
  const nativeName = cell('nativeName');
  return {
    name: cells[0]!,
    types: type === undefined ? undefined : [type],
    otherNames: nativeName === undefined ? undefined : [nativeName],
    bornOn: cell('bornOn'),
    beganOn: cell('year'),
    workedOn: list(cell('workedOn')),
    externalIds: list(cell('externalIds')),
  };
}

/** The ids in a cell. */
function list(cell: string | undefined): string[] {
  return (cell ?? '').split(/[\s,|]+/).filter((id) => id !== '');
}

async function reconciled(store: Store, question: Question): Promise<Resolved> {
  const [best] = await reconcileName(store, question);
  return {
    name: question.name ?? '',
    entity: best?.node.id ?? null,
    preferredName: best?.node.name ?? null,
    confidence: best === undefined ? null : Math.round(best.confidence * 10_000) / 10_000,
    reason: best?.reason ?? null,
  };
}

function shown(row: Resolved, format: Format): string {
  // A tab or line break within a cell would tear the table.
  return format === 'json' ? JSON.stringify(row) : COLUMNS.map((column) => String(row[column] ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t');
}

/** Prints a line, no faster than whoever reads takes it. */
async function print(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
