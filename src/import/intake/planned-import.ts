import type { Release, StoredRecord } from '../../records/store.js';
import type { Dataset } from './dataset.js';
import type { Run } from './format.js';
import type { KeptRecord } from './kept-records.js';

const KEY = 'planned';

/** What the files of a command would keep, where it only tries: the next rows and files, and joining, count on it. */
export class PlannedImport {
  private readonly kept = new Map<string, Map<string, KeptRecord>>();
  private readonly datasets = new Map<string, Dataset>();

  /** The one that the intakes of a command share; none where it writes. */
  static of({ shared }: Pick<Run, 'shared'>): PlannedImport | undefined {
    return shared?.get(KEY) as PlannedImport | undefined;
  }

  /** Lets the intakes of a command know that nothing is written. */
  shareIn(shared: Map<string, unknown>): this {
    shared.set(KEY, this);
    return this;
  }

  /** What a release would say of a thing. */
  get(dataset: Dataset, id: string): KeptRecord | undefined {
    return this.kept.get(dataset.id)?.get(id);
  }

  keep(dataset: Dataset, records: Iterable<KeptRecord>): void {
    this.datasets.set(dataset.id, dataset);
    const kept = this.kept.get(dataset.id) ?? new Map<string, KeptRecord>();
    for (const record of records) kept.set(record.payload.id, record);
    this.kept.set(dataset.id, kept);
  }

  get records(): StoredRecord[] {
    return [...this.kept].flatMap(([article, kept]) => [...kept.values()].map(({ payload }) => ({ article, payload })));
  }

  get releases(): Release[] {
    return [...this.datasets.values()].map(({ id, publishedOn, publisher }) => ({
      id,
      publishedOn: publishedOn ?? '',
      publication: publisher.id,
    }));
  }
}
