import { open, rm, type FileHandle } from 'node:fs/promises';

/** A row that was not taken. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
  readonly cells: readonly string[];
}

const HEAD = 'line\treason\trow\n';

/** Why rows were not taken: they cannot be right, or they are not wanted here. */
export type NotTaken = 'rejected' | 'skipped';

/**
 * The file beside an import's input that keeps the rows which were not taken, as a table of line, reason and row. It
 * is there only when there are such rows. What is written is told by its place in the file, so that an import that is
 * taken up again writes the same file.
 */
export class RejectedRows {
  private handle: FileHandle | undefined;
  /** Why the file cannot be written; the import goes on without it. */
  unwritable: string | undefined;

  private constructor(readonly path: string) {}

  /** Begins a new file: one of an earlier import of the same input goes. */
  static async begin(input: string, why: NotTaken): Promise<RejectedRows> {
    const rejected = new RejectedRows(pathFor(input, why));
    // A folder that may not be written to shows when there is something to write.
    await rm(rejected.path, { force: true }).catch(() => undefined);
    return rejected;
  }

  /** Takes up a file of which this many bytes are good; undefined where it does not have them any more. */
  static async resume(input: string, why: NotTaken, bytes: number): Promise<RejectedRows | undefined> {
    const rejected = new RejectedRows(pathFor(input, why));
    if (bytes === 0) return RejectedRows.begin(input, why);
    const handle = await open(rejected.path, 'r+').catch(() => undefined);
    if (handle === undefined) return undefined;
    if ((await handle.stat()).size < bytes) {
      await handle.close();
      return undefined;
    }
    await handle.truncate(bytes);
    rejected.handle = handle;
    return rejected;
  }

  /**
   * Writes rows at a place in the file, 0 for the first; writing them again there changes nothing.
   * @returns where the next ones go; 0 where the file cannot be written.
   */
  async write(rows: readonly RejectedRow[], at: number): Promise<number> {
    if (rows.length === 0 || this.unwritable !== undefined) return at;
    try {
      this.handle ??= await open(this.path, 'w');
      const text = `${at === 0 ? HEAD : ''}${rows.map(({ line, reason, cells }) => `${line}\t${reason}\t${cells.join('\t').replace(/[\r\n]+/g, ' ')}\n`).join('')}`;
      const { bytesWritten } = await this.handle.write(Buffer.from(text), 0, undefined, at);
      return at + bytesWritten;
    } catch (error) {
      this.unwritable = (error as NodeJS.ErrnoException).code ?? String(error);
      return 0;
    }
  }

  async close(): Promise<void> {
    await this.handle?.close();
  }
}

/** Whether a file is what an import of another of these wrote beside it. */
export function isBesideOneOf(inputs: readonly string[], path: string): boolean {
  return inputs.some((input) => (['rejected', 'skipped'] as const).some((why) => pathFor(input, why) === path));
}

function pathFor(input: string, why: NotTaken): string {
  return `${input}.${why}.tsv`;
}
