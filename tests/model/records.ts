import { fileOf } from '../support/import.js';
import { mappedFormat } from '../../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../../src/import/sources/mapping/mapping.js';
import { importFile } from '../../src/import/intake/pipeline.js';
import { prepareFile } from '../../src/import/intake/prepared-file.js';
import type { Format } from '../../src/import/intake/format.js';
import { kinds, type EntityKind } from '../../src/model/kinds.js';
import type { ClaimProperty, PropertyRule } from '../../src/model/property.js';
import type { RecordType } from '../../src/records/record.js';
import { recordProperties } from '../../src/records/vocabulary.js';
import type { Store } from '../../src/graph/store.js';
import { literalOf, nameOf } from './statements.js';

/** What a cell of a table says of what its row is about. */
export interface Cell {
  readonly property: ClaimProperty;
  readonly rule: PropertyRule;
  /** The kind and the name of the value, where that is another thing. */
  readonly to?: string;
  readonly text: string;
}

/** The database whose ids tell the rows' things: its ids may be any words. */
export const NUMBERS = 'wikipedia';

/** What a table says of one thing of a type: every property that records can state of it, with every type of value. */
export function cellsOf(type: RecordType, from: number): Cell[] {
  const cells = recordProperties
    .filter(({ of }) => of.includes(type))
    .flatMap(({ property, rule, to }): Omit<Cell, 'text'>[] =>
      rule.value === 'entity' ? to.map((one) => ({ property, rule, to: one })) : [{ property, rule }],
    );
  return cells.map((cell, index) => ({
    ...cell,
    text: cell.to === undefined ? String(literalOf(cell.rule, from + index)) : valueName(cell.to, from + index),
  }));
}

/** A name that stands for something of a kind: of a country one that there is, since no other is taken for one. */
function valueName(to: string, number: number): string {
  return to === 'country' ? COUNTRIES[number % COUNTRIES.length]! : nameOf(number);
}

const COUNTRIES = ['Brazil', 'Chile', 'France', 'India', 'Japan', 'Kenya', 'Norway'];

/** Takes in a table with one row about a thing of a type, by a mapping. */
export async function importRow(store: Store, type: RecordType, name: string, cells: readonly Cell[]): Promise<void> {
  const { kinds: sorts, namedBy }: EntityKind = kinds[type];
  const kind = Object.keys(sorts?.values ?? {}).at(-1);
  const columns = cells.map(({ property, rule, to }, index) => [
    `column ${index}`,
    { property, ...(to === undefined ? {} : { to }), ...(rule.relation?.qualifiers.includes('billing') ? { billing: 'MAIN' } : {}) },
  ]);
  const mapping = mappingOf(
    {
      source: `model-${type}`,
      publication: { id: 'publication:model-guide', name: 'A guide', url: 'https://inyeon.example/guide' },
      type,
      ...(kind === undefined ? {} : { kind }),
      key: 'no',
      columns: { number: { number: NUMBERS }, name: namedBy, ...Object.fromEntries(columns) },
    },
    'model.json',
  );
  const rows = [
    ['no', 'number', 'name', ...columns.map(([column]) => column as string)],
    ['1', type, name, ...cells.map(({ text }) => text)],
  ];
  const path = fileOf(`model-${type}-2022-03-01.csv`, rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''));
  const report = await importFile(store, await prepareFile(path, [mappedFormat(mapping) as Format<unknown>]), { mode: 'all' });
  if (report.tally.outcomes.added !== 1) throw new Error(`The row about a ${type} was not taken: ${JSON.stringify(report.tally)}`);
}
