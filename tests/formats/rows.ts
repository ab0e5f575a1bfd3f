/** Reads files by the formats of databases, without a store. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Cells } from '../../src/import/values/cells.js';
import { batchesOf } from '../../src/import/intake/batches.js';
import { databaseFormats } from '../../src/import/database-formats.js';
import type { DatabaseRow } from '../../src/import/intake/database-row.js';
import type { Format } from '../../src/import/intake/format.js';
import { prepareFile } from '../../src/import/intake/prepared-file.js';
import { packageFile } from '../../src/package-files.js';
import type { RecordLink, SourceRecord } from '../../src/records/record.js';

/** What reading a file has come to. */
export interface ReadFile {
  readonly format: string;
  readonly rows: number;
  /** What each row that could be read says. */
  readonly said: readonly DatabaseRow[];
  /** The records of the rows that are wanted, in their order. */
  readonly records: readonly SourceRecord[];
  readonly rejected: readonly string[];
  readonly leftOut: readonly string[];
}

/** The path of a fixture. */
export function fixture(name: string): string {
  return packageFile(`tests/fixtures/formats/${name}`);
}

/** Reads a file whole. */
export async function readFileBy(path: string, formats: readonly Format<unknown>[] = databaseFormats): Promise<ReadFile> {
  const { source, layout, released } = await prepareFile(path, formats);
  const said: DatabaseRow[] = [];
  const rejected: string[] = [];
  const leftOut: string[] = [];
  for await (const batch of batchesOf(layout.read(source).rows, layout, released, { skip: 0, size: 2_000 }))
    for (const { error, parsed, doubts } of batch) {
      leftOut.push(...doubts.map(({ reason }) => reason));
      if (error === undefined) said.push(parsed as DatabaseRow);
      else rejected.push(error.message);
    }
  const wanted = said.filter(({ skipped }) => skipped === undefined);
  return {
    format: layout.format.name,
    rows: said.length + rejected.length,
    said,
    records: wanted.flatMap(({ records }) => records),
    rejected,
    leftOut,
  };
}

/** The cells of one row, by the names of its columns. */
export function cellsOf(row: Readonly<Record<string, string>>): Cells {
  return new Cells(new Map(Object.keys(row).map((name, index) => [name, index])), Object.values(row));
}

/** The record of an id. */
export function recordOf({ records }: Pick<ReadFile, 'records'>, id: string): SourceRecord {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`There is no ${id} among ${records.map((one) => one.id).join(', ')}.`);
  return record;
}

/** What a record says of others, in short: as it writes them, or by what it refers to them. */
export function saidOf({ links }: SourceRecord, property: RecordLink['property']): string[] {
  return links
    .filter((link) => link.property === property)
    .map(({ asWritten, to }) => asWritten ?? ('record' in to ? to.record : 'externalId' in to ? to.externalId.value : ''));
}

/** The facts of a record by their properties. */
export function factsOf({ facts }: SourceRecord): Record<string, string | number> {
  return Object.fromEntries(facts.map(({ property, value }) => [property, value]));
}

/** The developers' data, where it is there. */
export const DATA = process.env['INYEON_DATA'] ?? packageFile('../shared/data');
export const hasData = existsSync(join(DATA, 'tmdb-kdramas-2022'));
