import type { Reader, Transaction } from '../../graph/store.js';
import type { SourceFile } from '../files/source-file.js';
import { emptyTally, type Tally } from './tally.js';
import { importId } from '../../model/ids/bookkeeping.js';

/**
 * How far an import is: written in the same transaction as the rows, so that after any interruption it says exactly what
 * is in the store.
 */
export interface Checkpoint {
  /** How much of the file of rejected rows is good. */
  readonly rejectedBytes: number;
  /** The same of the file of skipped rows. */
  readonly skippedBytes: number;
  readonly tally: Tally;
  readonly isFinished: boolean;
}

/** What one import is: the same file taken in the same way. */
export interface ImportKey {
  readonly id: string;
  readonly file: string;
  readonly checksum: string;
  readonly size: number;
  readonly format: string;
  readonly mode: string;
  readonly article: string;
}

/** How many letters of a checksum tell files apart. */
const SHORT = 12;

/** The short fingerprint of a file. */
export function fingerprint(checksum: string): string {
  return checksum.slice(0, SHORT);
}

/** The key of an import. */
export function importKey(source: SourceFile, checksum: string, format: string, mode: string, article: string): ImportKey {
  const id = importId(fingerprint(checksum), format, mode, article);
  return { id, file: source.name, checksum, size: source.size, format, mode, article };
}

/** Reads how far an import is; undefined where it was never begun. */
export async function readCheckpoint(reader: Reader, { id, checksum }: ImportKey): Promise<Checkpoint | undefined> {
  const [row] = await reader.read<{ tally: string; rejectedBytes: number; skippedBytes: number; isFinished: boolean | null }>(
    `MATCH (checkpoint:Import {id: $id, checksum: $checksum})
RETURN checkpoint.tally AS tally, checkpoint.rejectedBytes AS rejectedBytes, coalesce(checkpoint.skippedBytes, 0) AS skippedBytes,
  checkpoint.finished AS isFinished`,
    { id, checksum },
  );
  if (row === undefined) return undefined;
  return {
    tally: { ...emptyTally(), ...(JSON.parse(row.tally) as Tally) },
    rejectedBytes: row.rejectedBytes,
    skippedBytes: row.skippedBytes,
    isFinished: row.isFinished === true,
  };
}

/** Whether no other file of the same release has been taken in, be it in part. */
export async function isOnlyFileOf(reader: Reader, { article, checksum }: ImportKey): Promise<boolean> {
  const others = await reader.read(
    'MATCH (checkpoint:Import {article: $article}) WHERE checkpoint.checksum <> $checksum RETURN checkpoint.id AS id LIMIT 1',
    {
      article,
      checksum,
    },
  );
  return others.length === 0;
}

/** Writes how far an import is. */
export async function writeCheckpoint(
  tx: Transaction,
  key: ImportKey,
  { tally, rejectedBytes, skippedBytes, isFinished }: Checkpoint,
): Promise<void> {
  await tx.write(
    'MERGE (checkpoint:Import {id: $key.id}) SET checkpoint += $key, checkpoint.rows = $rows, checkpoint.tally = $tally, checkpoint.rejectedBytes = $rejectedBytes, checkpoint.skippedBytes = $skippedBytes, checkpoint.finished = $isFinished',
    {
      key,
      rows: tally.rows,
      tally: JSON.stringify(tally),
      rejectedBytes,
      skippedBytes,
      isFinished,
    },
  );
}
