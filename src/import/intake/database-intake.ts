import type { Reader, Transaction } from '../../graph/store.js';
import type { SourceRecord } from '../../records/record.js';
import { recordRecords } from '../../records/store.js';
import { ensureDataset } from './dataset.js';
import type { Intake, Located, Outcome, Plan, Run } from './format.js';
import type { Admission } from './admission.js';
import type { DatabaseRow } from './database-row.js';
import { addedUp, isSame, readKept, type KeptRecord } from './kept-records.js';
import { PlannedImport } from './planned-import.js';
import { keptRecordId } from '../../model/ids/records.js';

/** How a file's rows are taken. */
interface Manner<R extends DatabaseRow> {
  /** Rows of one thing add up; otherwise a second one that says otherwise is a slip. */
  readonly addsUp: boolean;
  /** So do those of several files of a release; otherwise the file that comes later says what holds. */
  readonly filesAddUp: boolean;
  readonly admission: Admission<R>;
}

/** Takes what databases say as records: who is who is decided when all files are in. */
export class DatabaseIntake<R extends DatabaseRow> implements Intake<R> {
  private readonly planned: PlannedImport | undefined;
  private isThere = false;

  constructor(
    private readonly run: Run,
    private readonly manner: Manner<R>,
  ) {
    this.planned = PlannedImport.of(run);
  }

  async plan(reader: Reader, rows: readonly Located<R>[]): Promise<Plan> {
    const { admission } = this.manner;
    await admission.open(reader);
    const wanted = rows.map(({ row }) => admission.refusal(row));
    const ids = rows.flatMap(({ row }, index) => (wanted[index] === undefined ? row.records.map(({ id }) => id) : []));
    const batch = new BatchOfRecords(await this.keptNow(reader, [...new Set(ids)]), this.run.file, this.manner);
    const outcomes = rows.map(({ row }, index): Outcome => {
      const reason = wanted[index];
      return reason === undefined ? batch.take(row.records) : { kind: 'skipped', reason };
    });
    const taken = rows.filter((_, index) => wanted[index] === undefined && outcomes[index]!.kind !== 'rejected');
    const changed = batch.changed();
    const isFirst = !this.isThere;
    return {
      outcomes,
      made: countByType(batch.added()),
      isEmpty: changed.length === 0,
      reads: new Set(ids),
      writes: new Set(changed.map(({ id }) => id)),
      write: (tx) => this.write(tx, isFirst, changed),
      assume: () => {
        this.isThere ||= changed.length > 0;
        this.planned?.keep(this.run.dataset, batch.kept(changed));
        for (const { row } of taken) admission.admitted(row);
      },
    };
  }

  /** What the release says of these things so far. */
  private async keptNow(reader: Reader, ids: readonly string[]): Promise<Map<string, KeptRecord>> {
    const kept = await readKept(reader, this.run.dataset.id, ids);
    for (const id of ids) {
      const planned = this.planned?.get(this.run.dataset, id);
      if (planned !== undefined) kept.set(id, planned);
    }
    return kept;
  }

  private async write(tx: Transaction, isFirst: boolean, changed: readonly SourceRecord[]): Promise<void> {
    if (isFirst) await ensureDataset(tx, this.run.dataset);
    await recordRecords(tx, this.run.dataset.id, changed);
    // Which file said it last, by which a slip in a file is told from a newer file.
    await tx.write('UNWIND $ids AS id MATCH (record:Record {id: id}) SET record.file = $file', {
      ids: changed.map(({ id }) => keptRecordId(id, this.run.dataset.id)),
      file: this.run.file,
    });
  }
}

/** The records of a batch as they become, one row after the other. */
class BatchOfRecords {
  private readonly now: Map<string, KeptRecord>;
  private readonly touched = new Set<string>();

  constructor(
    private readonly before: ReadonlyMap<string, KeptRecord>,
    private readonly file: string,
    private readonly manner: Pick<Manner<DatabaseRow>, 'addsUp' | 'filesAddUp'>,
  ) {
    this.now = new Map(before);
  }

  take([own, ...others]: readonly SourceRecord[]): Outcome {
    if (own === undefined) return { kind: 'unchanged' };
    const before = this.now.get(own.id);
    const { addsUp } = this.manner;
    const isSlip = !addsUp && before !== undefined && before.file === this.file && !isSame(before.payload, own);
    if (isSlip)
      return {
        kind: 'rejected',
        reason: `${own.locator} stands in the file twice and says otherwise the second time: the first is kept.`,
        rule: 'stands in the file twice and says otherwise',
      };
    const changes = [this.put(own, addsUp), ...others.map((other) => this.put(other, true))].some((changed) => changed);
    if (before === undefined) return { kind: 'added' };
    return { kind: !changes ? 'unchanged' : before.file === this.file ? 'added' : 'corrected' };
  }

  /** Gives whether it changes what is kept. */
  private put(record: SourceRecord, addsUp: boolean): boolean {
    const before = this.now.get(record.id);
    // What another file of the release said is replaced, unless files add up too; what this one said before is added to.
    const isAdded = addsUp && (before?.file === this.file || this.manner.filesAddUp);
    const payload = before !== undefined && isAdded ? addedUp(before.payload, record) : record;
    if (before !== undefined && before.file === this.file && isSame(before.payload, payload)) return false;
    const changes = before === undefined || !isSame(before.payload, payload);
    this.now.set(record.id, { payload, file: this.file });
    this.touched.add(record.id);
    return changes;
  }

  kept(records: readonly SourceRecord[]): KeptRecord[] {
    return records.map(({ id }) => this.now.get(id)!);
  }

  changed(): SourceRecord[] {
    return [...this.touched].map((id) => this.now.get(id)!.payload);
  }

  added(): SourceRecord[] {
    return this.changed().filter(({ id }) => !this.before.has(id));
  }
}

function countByType(records: readonly SourceRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[`${type} records`] = (counts[`${type} records`] ?? 0) + 1;
  return counts;
}
