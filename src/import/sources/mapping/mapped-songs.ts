import type { RecordLink } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { filledCell } from './filled-cell.js';
import { partsOf } from './mapped-cells.js';
import type { MappedColumn } from './mapped-column.js';

/** What stands between several who perform a song: V & Jin, 뷔, 진, IU feat. Suga. */
const BETWEEN = /\s*(?:,|&|\/|·|\bfeat\.?\s|\bwith\b|\band\b)\s*/iu;

/** Whether a table has one row for each song, so that many rows are about one show. */
export function hasSongRows(columns: Readonly<Record<string, MappedColumn>>): boolean {
  return Object.values(columns).some(({ is }) => is === 'artist');
}

/** The links of a row, those to songs with who performs them and the part of the soundtrack that other columns name. */
export function withArtists(links: readonly RecordLink[], cells: Cells, columns: Readonly<Record<string, MappedColumn>>): RecordLink[] {
  const [, artist] = filledCell(cells, columns, 'artist');
  const [partAt, partText] = filledCell(cells, columns, 'part');
  const part = /\d+/u.exec(partText)?.[0];
  if (partText !== '' && part === undefined)
    cells.doubts.add(`${partAt} is ${JSON.stringify(partText)}: it has to have a number in it.`, `${partAt} has to have a number in it`);
  return links.map((link) => {
    if (link.property !== 'SOUNDTRACK' || !('names' in link.to)) return link;
    return {
      ...link,
      ...(part === undefined ? {} : { qualifiers: { ...link.qualifiers, part: Number(part) } }),
      ...(artist === ''
        ? {}
        : { to: { ...link.to, by: artist }, performers: artist.split(BETWEEN).flatMap((one) => partsOf(one, undefined)) }),
    };
  });
}
