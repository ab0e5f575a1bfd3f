import type { Qualifier } from '../../../model/qualifiers.js';
import type { RecordLink } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { partialDate } from '../../values/partial-dates.js';
import { spaced } from '../../values/spaced.js';
import type { MappedColumn } from './mapped-column.js';

/** The links of a row, those to groups with what other columns say of the membership; of several groups nobody can tell whose it is. */
export function inGroups(links: readonly RecordLink[], cells: Cells, columns: Readonly<Record<string, MappedColumn>>): RecordLink[] {
  const said = Object.fromEntries(Object.entries(columns).flatMap(([name, { is }]) => saidIn(cells, name, is)));
  if (Object.keys(said).length === 0 || links.filter(isMembership).length !== 1) return [...links];
  return links.map((link) => (isMembership(link) ? { ...link, qualifiers: { ...link.qualifiers, ...said } } : link));
}

function isMembership({ property }: RecordLink): boolean {
  return property === 'MEMBER_OF';
}

/** What a cell says of a membership, as an entry of an object; none where it is no such cell, or says nothing. */
function saidIn(cells: Cells, name: string, is: MappedColumn['is']): (readonly [Qualifier, string])[] {
  if (is !== 'stageName' && is !== 'since' && is !== 'until') return [];
  const text = spaced(cells.text(name));
  if (text === '') return [];
  if (is === 'stageName') return [[is, text]];
  const date = cells.doubts.unless(() => partialDate(text, name));
  return date == null ? [] : [[is, date]];
}
