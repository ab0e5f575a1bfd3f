import type { RecordLink } from '../../../records/record.js';
import { nameOf } from '../../intake/statements.js';
import { honouredIn, outcomeIn, yearIn } from '../../values/award-words.js';
import type { Cells } from '../../values/cells.js';
import { isMarkedAsWon } from '../../values/marks.js';
import type { ClaimProperty } from '../../../model/property.js';
import { filledCell } from './filled-cell.js';
import type { MappedResult, RecordMapping } from './mapping.js';

/** What a row says of an award: which one, whether it was won, and what whoever wins it did for the show. */
export interface AwardRow {
  readonly link: Pick<RecordLink, 'property' | 'to' | 'asWritten'>;
  readonly honours: ClaimProperty | undefined;
}

/** Whether a table has one row for each award, so that many rows are about one thing. */
export function hasAwardRows({ columns }: RecordMapping): boolean {
  return Object.values(columns).some(({ is }) => is === 'category');
}

/** Reads which award a row is about; undefined where it names none. */
export function awardOfRow(cells: Cells, { columns, awards }: RecordMapping): AwardRow | undefined {
  const [at, category] = filledCell(cells, columns, 'category');
  if (category === '') return undefined;
  const ceremony = filledCell(cells, columns, 'ceremony')[1] || awards?.ceremony;
  const [yearAt, yearText] = filledCell(cells, columns, 'year');
  const year = yearIn(yearText) ?? awards?.year;
  if (ceremony === undefined || year === undefined) {
    const what = ceremony === undefined ? 'nothing says which ceremony it is of' : `${yearAt || 'nothing'} says of which year it is`;
    cells.doubts.add(`${at} is ${JSON.stringify(category)}, and ${what}: the award is left out.`, 'an award lacks its ceremony or year');
    return undefined;
  }
  const property = outcomeOfRow(cells, columns, awards?.result);
  if (property === undefined) return undefined;
  return {
    link: {
      property,
      to: { type: 'award', names: [nameOf(`${ceremony} ${year}: ${category}`)], own: { ceremony, year, category } },
      asWritten: `${ceremony}: ${category}`,
    },
    honours: honouredIn(category),
  };
}

/** Whether a row tells of a win or a nomination; where no column does and the mapping says nothing else it is a list of winners. */
function outcomeOfRow(
  cells: Cells,
  columns: RecordMapping['columns'],
  usual: MappedResult | undefined,
): AwardRow['link']['property'] | undefined {
  const [column, text] = filledCell(cells, columns, 'result');
  if (column === '') return (usual === 'marked' ? isMarked(cells, columns) : usual !== 'nominee') ? 'WON' : 'NOMINATED_FOR';
  const outcome = outcomeIn(text);
  if (outcome === undefined)
    cells.doubts.add(
      `${column} is ${JSON.stringify(text)}, which does not say whether it was won, as winner, nominated, 수상 or 후보: the award is left out.`,
      `${column} has to say whether an award was won`,
    );
  return outcome;
}

/** Whether the name of whoever the row honours, or of the show, is marked. */
function isMarked(cells: Cells, columns: RecordMapping['columns']): boolean {
  return Object.entries(columns).some(([name, { is }]) => (is === 'person' || is === 'name') && isMarkedAsWon(cells.raw(name)));
}
