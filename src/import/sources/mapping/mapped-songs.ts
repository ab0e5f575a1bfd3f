import type { Performer, RecordLink, SourceRecord } from '../../../records/record.js';
import { Doubts } from '../../intake/doubts.js';
import { externalIdsIn } from '../../intake/statements.js';
import { personIn } from '../../values/person-cells.js';
import { spaced } from '../../values/spaced.js';
import { personRecord } from './mapped-credits.js';
import type { RecordMapping } from './mapping.js';
import { RowError } from '../../intake/import-error.js';
import type { Cells } from '../../values/cells.js';
import { withoutQuotes } from '../../values/marks.js';
import { filledCell } from './filled-cell.js';
import { partsOf } from './mapped-cells.js';
import type { MappedColumn } from './mapped-column.js';

/** What stands between several who perform a song: V & Jin, 뷔, 진, IU feat. Suga. */
const BETWEEN = /\s*(?:,|&|\/|·|\bfeat\.?\s|\bwith\b|\band\b)\s*/iu;

/** Who performs the song of a row, with a record of somebody whose id it gives. */
export interface SungBy {
  readonly performers: readonly Performer[];
  readonly people: readonly SourceRecord[];
}

/** Ids that people alone have: of others a singer may be a group. */
const OF_PEOPLE = /^(?:tmdb-person |mydramalist-person |imdb nm)/u;

/** Reads who performs the song of a row: of one their ids in databases, as other columns have them. */
export function sungBy(cells: Cells, { columns, source }: Pick<RecordMapping, 'columns' | 'source'>): SungBy {
  const [column, text] = filledCell(cells, columns, 'artist');
  const named = text
    .split(BETWEEN)
    .flatMap((one) => partsOf(one, undefined))
    .map((one): Performer['names'] => [one, ...(personIn(one, column, new Doubts())?.names ?? []).filter((name) => name !== one)]);
  const ids = Object.entries(columns).flatMap(([name, one]) =>
    one.is === 'externalId' && one.of === 'artist' ? externalIdsIn(spaced(cells.text(name)), one.source, name, cells.doubts) : [],
  );
  const [names, ...others] = named;
  const [id] = ids;
  // Of several singers nobody can tell whose the id is.
  if (names === undefined || others.length > 0 || id === undefined) return { performers: named.map((one) => ({ names: one })), people: [] };
  const theirs = ids.filter(({ source: database, value }) => OF_PEOPLE.test(`${database} ${value}`));
  const record = personRecord({ names: names.slice(-1) }, names.length > 1 ? names.slice(1) : names, source, theirs);
  return record === undefined
    ? { performers: [{ names, to: { externalId: id } }], people: [] }
    : { performers: [{ names, to: { record: record.id } }], people: [record] };
}

/** A part of a soundtrack: Part.3, 파트 5, Pt. 2, Vol.1. */
const PART = /(?:part|파트|pt|vol)\.? ?(?<number>\d{1,3})/iu;

/** What stands behind the title of a show in that of its soundtrack: OST Part.3, (Original Television Soundtrack), Pt. 2. */
const SOUNDTRACK = /\s*[-–:,([]*\s*(?:original (?:television |tv |drama )?soundtrack|\bo\.?s\.?t\b|(?<=[가-힣])ost\b|사운드 ?트랙).*$/iu;

/** What kind of program stands before or behind the title: KBS 2TV 월화드라마 '등불 거리'. */
const QUOTED = /['‘“"《〈](?<title>[^'’”"》〉]+)['’”"》〉]/u;

/** The title of the show whose songs are on the album of a row; undefined where the mapping has no such column, or the row no such title. */
export function showOfAlbum(cells: Cells, columns: Readonly<Record<string, MappedColumn>>): string | undefined {
  const [column, album] = filledCell(cells, columns, 'album');
  if (column === '' || album === '') return undefined;
  const title = album.replace(SOUNDTRACK, '').trim();
  if (title === album)
    throw new RowError(
      `${column} is ${JSON.stringify(album)}: it has to be the soundtrack of a show, as 등불 거리 OST Part.3.`,
      `${column} has to be the soundtrack of a show`,
    );
  return QUOTED.exec(title)?.groups?.['title'] ?? title;
}

/** The number of a part; undefined where a text has none, or several of which none is called so. */
function partIn(text: string): number | undefined {
  const [called] = [...text.matchAll(new RegExp(PART, 'giu'))].map(({ groups }) => Number(groups!['number'])).reverse();
  const numbers = text.match(/\d+/gu) ?? [];
  return called ?? (numbers.length === 1 ? Number(numbers[0]) : undefined);
}

/** Whether a table has one row for each song, so that many rows are about one show. */
export function hasSongRows(columns: Readonly<Record<string, MappedColumn>>): boolean {
  return Object.values(columns).some(({ is }) => is === 'artist');
}

/** The links of a row, those to songs with who performs them and the part of the soundtrack that other columns name. */
export function withArtists(
  links: readonly RecordLink[],
  cells: Cells,
  columns: Readonly<Record<string, MappedColumn>>,
  { performers }: SungBy,
): RecordLink[] {
  const [, artist] = filledCell(cells, columns, 'artist');
  const [partAt, partText] = filledCell(cells, columns, 'part');
  const [, album] = filledCell(cells, columns, 'album');
  const told = partText === '' ? undefined : partIn(partText);
  if (partText !== '' && told === undefined)
    cells.doubts.add(
      `${partAt} is ${JSON.stringify(partText)}: it has to have the number of a part in it, as Part.3.`,
      `${partAt} has to have the number of a part in it`,
    );
  const part = told ?? (PART.test(album) ? partIn(album) : undefined);
  return links.map((link) => {
    if (link.property !== 'SOUNDTRACK' || !('names' in link.to)) return link;
    const to = { ...link.to, names: link.to.names.map((name) => ({ ...name, text: withoutQuotes(name.text) })) };
    return {
      ...link,
      to,
      ...(part === undefined ? {} : { qualifiers: { ...link.qualifiers, part } }),
      ...(artist === '' ? {} : { to: { ...to, by: artist }, performers }),
    };
  });
}
