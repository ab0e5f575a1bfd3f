import type { Store } from '../../graph/store.js';
import { batchesOf, type Batch, type ParsedRow } from './batches.js';
import { isStaleAfter, type Intake, type Located, type Outcome, type Plan, type Run } from './format.js';
import { fingerprint, importKey, isOnlyFileOf, readCheckpoint, writeCheckpoint, type ImportKey, type Checkpoint } from './checkpoint.js';
import { RejectedRows, type NotTaken, type RejectedRow } from './rejected-rows.js';
import { surveyed } from './surveyed.js';
import type { Ending } from '../files/source-file.js';
import type { Table } from '../files/table.js';
import { count, countLeftOut, countMade, emptyTally, type Tally } from './tally.js';

import type { PreparedFile } from './prepared-file.js';

/** How a file is to be imported. */
export interface ImportOptions {
  readonly mode: Run['mode'];
  /** Leave out what is known not to be Korean. */
  readonly onlyKorean?: boolean;
  /** What the intakes of the files of one command tell one another. */
  readonly shared?: Map<string, unknown>;
  /** Say what would happen, and write nothing. */
  readonly dryRun?: boolean;
  /** Told after each batch. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import after the batch that is under way. */
  readonly signal?: AbortSignal;
  /** How many rows go into one transaction. */
  readonly batchRows?: number;
}

/** How far an import is. */
export interface ImportProgress {
  /** Rows that are done, those of an earlier run included. */
  readonly rows: number;
  /** Bytes of the file that have been read, of all. */
  readonly bytes: number;
  readonly size: number;
}

/** What an import has done. */
export interface ImportReport {
  readonly file: PreparedFile;
  readonly mode: Run['mode'];
  readonly dryRun: boolean;
  readonly tally: Tally;
  /** How many rows an earlier, interrupted run had done. */
  readonly resumedAt: number;
  readonly isInterrupted: boolean;
  readonly milliseconds: number;
  readonly ending: Ending;
  /** The files of rejected and of skipped rows, where there are such rows. */
  readonly rejected: RowsApart | undefined;
  readonly skipped: RowsApart | undefined;
}

/** A file of rows that were not taken; why it could not be written. */
export interface RowsApart {
  readonly path: string;
  readonly unwritable: string | undefined;
}

/**
 * Rows in one transaction. Fewer cost more round trips, which are dear on Neo4j; more cost memory, which is dear where the
 * store is in this process (65,800 rows at 4,000: 40 MB more than at 2,000).
 */
const BATCH_ROWS: Readonly<Record<Store['engine'], number>> = { embedded: 2_000, neo4j: 4_000 };

/**
 * Imports a file, batch by batch: each is one transaction that holds its rows and how far the import is, so that after
 * an interruption the same call goes on where it stood. What is in the store already stays as it is.
 */
export async function importFile(store: Store, file: PreparedFile, options: ImportOptions): Promise<ImportReport> {
  const began = performance.now();
  const checksum = await file.source.checksum();
  // Other rows are taken in with other options: that is another import.
  const mode = options.onlyKorean === true ? `${options.mode}+only-korean` : options.mode;
  const key = importKey(file.source, checksum, file.layout.format.name, mode, file.dataset.id);
  const shared = options.shared ?? new Map<string, unknown>();
  await surveyed([file], { shared, ...(options.onlyKorean === undefined ? {} : { onlyKorean: options.onlyKorean }) });
  if (!options.dryRun) await file.layout.format.settle?.(store, { shared, mode: options.mode });
  const work = await Work.open(store, file, key, { ...options, shared });
  try {
    const table = file.layout.read(file.source);
    const isInterrupted = await work.run(table);
    await work.end(!isInterrupted);
    return {
      ...work.report(),
      isInterrupted,
      milliseconds: performance.now() - began,
      ending: table.ending(),
    };
  } finally {
    await work.close();
  }
}

/** Rows that go into one transaction, and what becomes of them. */
interface PlannedBatch {
  readonly batch: Batch;
  readonly plan: Plan;
}

/** One import under way. */
class Work {
  private checkpoint: Checkpoint;
  private readonly resumedAt: number;
  private readonly intake: Intake<unknown>;

  private constructor(
    private readonly store: Store,
    private readonly file: PreparedFile,
    private readonly key: ImportKey,
    private readonly options: ImportOptions,
    isOnlyFile: boolean,
    /** Undefined in a dry run. */
    private readonly apart: RowFiles | undefined,
    found: Checkpoint | undefined,
    /** The file is in the store already, whole: what this run changes needs no checkpoint. */
    private readonly isAgain: boolean,
  ) {
    this.checkpoint = found ?? { rejectedBytes: 0, skippedBytes: 0, tally: emptyTally(), isFinished: false };
    this.resumedAt = this.checkpoint.tally.rows;
    const { mode, onlyKorean, shared } = options;
    this.intake = file.layout.format.intake({
      mode,
      dataset: file.dataset,
      file: fingerprint(key.checksum),
      isOnlyFile,
      ...(onlyKorean === undefined ? {} : { onlyKorean }),
      ...(shared === undefined ? {} : { shared }),
    });
  }

  static async open(store: Store, file: PreparedFile, key: ImportKey, options: ImportOptions): Promise<Work> {
    const { beside } = file.source;
    const isOnlyFile = await isOnlyFileOf(store, key);
    if (options.dryRun) return new Work(store, file, key, options, isOnlyFile, undefined, undefined, false);
    const found = await readCheckpoint(store, key);
    const listsSkipped = file.layout.format.listsSkipped === true;
    if (found?.isFinished) return new Work(store, file, key, options, isOnlyFile, await newRowFiles(beside, listsSkipped), undefined, true);
    const resumed = found === undefined ? undefined : await resumedRowFiles(beside, listsSkipped, found);
    if (resumed !== undefined) return new Work(store, file, key, options, isOnlyFile, resumed, found, false);
    return new Work(store, file, key, options, isOnlyFile, await newRowFiles(beside, listsSkipped), undefined, false);
  }

  /** Takes in all rows that are left; gives whether it was interrupted. */
  async run(table: Table): Promise<boolean> {
    const { layout, released, source } = this.file;
    const { batchRows = BATCH_ROWS[this.store.engine], signal, onProgress } = this.options;
    const batches = batchesOf(table.rows, layout, released, { skip: this.resumedAt, size: batchRows });
    try {
      let next = await this.nextOf(batches);
      while (next !== undefined) {
        if (signal?.aborted) return true;
        const { plan } = next;
        plan.assume();
        // The next batch is read and planned while this one is written.
        const [written, ahead] = await Promise.allSettled([this.write(next), this.nextOf(batches)]);
        if (written.status === 'rejected') throw written.reason;
        onProgress?.({ rows: this.checkpoint.tally.rows, bytes: table.done(), size: source.size });
        if (ahead.status === 'rejected') throw ahead.reason;
        next = ahead.value;
        if (next !== undefined && isStaleAfter(next.plan, plan)) next = await this.planned(next.batch);
      }
    } finally {
      await batches.return(undefined);
    }
    return false;
  }

  /** Reads and plans the next batch; undefined after the last. */
  private async nextOf(batches: AsyncIterator<Batch>): Promise<PlannedBatch | undefined> {
    const read = await batches.next();
    return read.done ? undefined : this.planned(read.value);
  }

  private async planned(batch: Batch): Promise<PlannedBatch> {
    const rows = batch.flatMap((row): Located<unknown>[] => (row.error === undefined ? [{ line: row.line, row: row.parsed }] : []));
    return { batch, plan: await this.intake.plan(this.store, rows) };
  }

  /** Writes a batch and how far the import is then; in a dry run it is only counted. */
  private async write({ batch, plan }: PlannedBatch): Promise<void> {
    const before = this.checkpoint;
    const outcomes = outcomesOf(batch, plan);
    const tally = tallied(before.tally, batch, outcomes, plan);
    if (this.options.dryRun) {
      this.checkpoint = { ...before, tally };
      return;
    }
    const { rejected, skipped } = this.apart!;
    const rejectedBytes = await rejected.write(notTaken('rejected', batch, outcomes), before.rejectedBytes);
    const skippedBytes = (await skipped?.write(notTaken('skipped', batch, outcomes), before.skippedBytes)) ?? 0;
    const checkpoint: Checkpoint = { tally, rejectedBytes, skippedBytes, isFinished: false };
    await this.store.transaction(async (tx) => {
      if (!plan.isEmpty) await plan.write(tx);
      if (!this.isAgain) await writeCheckpoint(tx, this.key, checkpoint);
    });
    this.checkpoint = checkpoint;
  }

  /** Ends the import: `isWhole` when all rows are done. */
  async end(isWhole: boolean): Promise<void> {
    if (this.options.dryRun) return;
    const checkpoint = { ...this.checkpoint, isFinished: isWhole };
    if (!this.isAgain) await this.store.transaction((tx) => writeCheckpoint(tx, this.key, checkpoint));
  }

  report(): Pick<ImportReport, 'file' | 'mode' | 'dryRun' | 'tally' | 'resumedAt' | 'rejected' | 'skipped'> {
    const { tally } = this.checkpoint;
    return {
      file: this.file,
      mode: this.options.mode,
      dryRun: this.options.dryRun === true,
      tally,
      resumedAt: this.resumedAt,
      rejected: tally.outcomes.rejected > 0 ? reported(this.apart?.rejected) : undefined,
      skipped: tally.outcomes.skipped > 0 ? reported(this.apart?.skipped) : undefined,
    };
  }

  async close(): Promise<void> {
    await this.apart?.rejected.close();
    await this.apart?.skipped?.close();
  }
}

/** What has become of each row of a batch, those that could not be read included. */
function outcomesOf(batch: Batch, { outcomes }: Plan): Outcome[] {
  let at = 0;
  return batch.map(({ error }) => (error === undefined ? outcomes[at++]! : { kind: 'rejected', reason: error.message, rule: error.rule }));
}

function notTaken(why: NotTaken, batch: Batch, outcomes: readonly Outcome[]): RejectedRow[] {
  return batch.flatMap(({ line, cells }: ParsedRow, index) => {
    const outcome = outcomes[index]!;
    if (outcome.kind !== why) return [];
    const { reason } = outcome;
    const detail = outcome.kind === 'skipped' ? outcome.detail : undefined;
    return [{ line, reason: detail === undefined || detail === '' ? reason : `${reason}: ${detail}`, cells }];
  });
}

/** The files of rows that are not taken; of skipped ones only where they are listed. */
interface RowFiles {
  readonly rejected: RejectedRows;
  readonly skipped: RejectedRows | undefined;
}

async function newRowFiles(path: string, listsSkipped: boolean): Promise<RowFiles> {
  return {
    rejected: await RejectedRows.begin(path, 'rejected'),
    skipped: listsSkipped ? await RejectedRows.begin(path, 'skipped') : undefined,
  };
}

/** Takes the files up where an earlier run left them; undefined where one of them does not have what it had then. */
async function resumedRowFiles(
  path: string,
  listsSkipped: boolean,
  { rejectedBytes, skippedBytes }: Checkpoint,
): Promise<RowFiles | undefined> {
  const rejected = await RejectedRows.resume(path, 'rejected', rejectedBytes);
  if (rejected === undefined) return undefined;
  if (!listsSkipped) return { rejected, skipped: undefined };
  const skipped = await RejectedRows.resume(path, 'skipped', skippedBytes);
  if (skipped === undefined) await rejected.close();
  return skipped === undefined ? undefined : { rejected, skipped };
}

function reported(file: RejectedRows | undefined): RowsApart | undefined {
  return file === undefined ? undefined : { path: file.path, unwritable: file.unwritable };
}

/** A tally with a batch more; the one before stays as it was, since a transaction may have to begin again from it. */
function tallied(before: Tally, batch: Batch, outcomes: readonly Outcome[], { made }: Plan): Tally {
  const tally = structuredClone(before);
  for (const [index, { line, doubts }] of batch.entries()) {
    const outcome = outcomes[index]!;
    count(tally, line, outcome);
    // Nothing is left out of a row that was not taken.
    if (outcome.kind !== 'rejected' && outcome.kind !== 'skipped') for (const doubt of doubts) countLeftOut(tally, line, doubt);
  }
  countMade(tally, made);
  return tally;
}
