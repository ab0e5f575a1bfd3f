import type { Format, Run } from './format.js';
import { usualAdmission, type Admission } from './admission.js';
import { DatabaseIntake } from './database-intake.js';
import type { DatabaseRow } from './database-row.js';

/** A format whose rows are of things in a database. */
export type DatabaseFormat<R extends DatabaseRow = DatabaseRow> = Format<R>;

/** What a database's format says of itself. */
export interface DatabaseLayout<R extends DatabaseRow> extends Omit<DatabaseFormat<R>, 'together' | 'intake'> {
  /** Several rows are of one thing, and each says a part of it: what they say adds up. */
  readonly addsUp?: boolean;
  /** So do the files of one release: each tells of its own part of a thing, as an API does of one person at a time. */
  readonly filesAddUp?: boolean;
  /** Which rows are wanted; all where it is not told. */
  readonly admission?: (run: Run) => Admission<R>;
}

/** Makes a format of records: rows of one thing that stand together are taken together. */
export function databaseFormat<R extends DatabaseRow>({
  addsUp = false,
  filesAddUp = false,
  admission = usualAdmission,
  ...layout
}: DatabaseLayout<R>): DatabaseFormat<R> {
  return {
    ...layout,
    makesRecords: true,
    together: (before, row) => row.thing !== undefined && before.thing === row.thing,
    intake: (run) => new DatabaseIntake(run, { addsUp, filesAddUp, admission: admission(run) }),
  };
}
