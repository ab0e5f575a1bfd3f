import type { RecordLink, RecordName, SourceRecord } from '../../../records/record.js';
import type { Cells, Reading } from '../../values/cells.js';
import { withoutMarks, withoutWins } from '../../values/marks.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat, type DatabaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import type { Format } from '../../intake/format.js';
import { nameOf } from '../../intake/statements.js';
import { spaced } from '../../values/spaced.js';
import { datasetOf } from '../../intake/dataset.js';
import { recordId } from '../../../model/ids/records.js';
import { datedBy } from '../../intake/dated-statements.js';
import { awardOfRow, hasAwardRows } from './mapped-awards.js';
import { mappedChart } from './mapped-chart.js';
import { mappedEpisodes } from './mapped-episodes.js';
import { readColumn, type Said } from './mapped-cells.js';
import { inGroups } from './mapped-groups.js';
import { creditsOfRow, hasCreditRows } from './mapped-credits.js';
import { hasSongRows, showOfAlbum, sungBy, withArtists } from './mapped-songs.js';
import { mappedTitles } from './mapped-titles.js';
import type { Mapping, RecordMapping } from './mapping.js';

/** Makes a format of a mapping: any table that has its columns, whatever others it has. */
export function mappedFormat(mapping: Mapping): Format<unknown> {
  const format: Format<unknown> =
    'episodes' in mapping ? mappedEpisodes(mapping) : 'chart' in mapping ? mappedChart(mapping) : mappedRecords(mapping);
  const reading = readingOf(mapping);
  return { ...format, merged: mapping.merged, parse: (cells, released) => format.parse(cells.readBy(reading), released) };
}

/** How the cells of a table are read: people mark them, and leave out what holds for all of them. */
function readingOf(mapping: Mapping): Reading {
  if (!('type' in mapping)) return { clean: withoutMarks };
  return { clean: mapping.awards?.result === 'marked' ? withoutWins : withoutMarks, same: mapping.same };
}

function mappedRecords(mapping: RecordMapping): DatabaseFormat {
  const { source, publication, key, columns, same } = mapping;
  return databaseFormat({
    name: source,
    title: `${publication.name}, as mapped`,
    columns: [...new Set([...key, ...Object.keys(columns)])].filter((name) => !Object.hasOwn(same, name)),
    isOpenEnded: true,
    addsUp: hasManyRows(mapping),
    dataset: (released) => datasetOf(source, publication.name, { ...publication, kind: 'DATABASE' }, released),
    parse: (cells, released) => mappedRow(cells, mapping, released),
  });
}

/** Whether several rows are about one thing: each of them credits somebody, or tells of an award or a song. */
function hasManyRows(mapping: RecordMapping): boolean {
  return hasCreditRows(mapping) || hasAwardRows(mapping) || hasSongRows(mapping.columns);
}

/**
 * Reads a row.
 * @param released the day of the file, on which figures and news are so that no column dates; empty where it has none.
 * @throws RowError when it has no key or no name.
 */
export function mappedRow(cells: Cells, mapping: RecordMapping, released: string): DatabaseRow {
  const { source, publication, type, key, columns } = mapping;
  const album = showOfAlbum(cells, columns);
  const [id, place] = keyOf(cells, key, (name) => (columns[name]?.is === 'album' ? album : undefined));
  const said = Object.entries(columns).map(([name, column]) => readColumn(cells, name, column));
  const kind = said.find((one) => one.kind !== undefined)?.kind ?? mapping.kind;
  const printed = [...said.flatMap((one) => one.names ?? []), ...(album === undefined ? [] : [nameOf(album)])];
  const told = said.find((one) => one.season !== undefined)?.season;
  const { names, season } = type === 'show' ? mappedTitles(printed, told, kind) : { names: once(printed), season: told };
  if (names.length === 0) throw new RowError(`The row with the ${place} has no name.`, 'a row has no name');
  const [dayColumn] = Object.entries(columns).find(([, { is }]) => is === 'asOf') ?? [];
  const dated = datedBy(cells, dayColumn, released);
  const award = awardOfRow(cells, mapping);
  const stated = said.flatMap((one) => one.links ?? []);
  const sung = sungBy(cells, mapping);
  const credits = creditsOfRow(cells, mapping, names, award);
  const record: SourceRecord = {
    id: recordId(source, type, id),
    type,
    ...(kind === undefined ? {} : { kind }),
    names,
    ...(season === undefined ? {} : { season }),
    externalIds: said.flatMap((one) => one.externalIds ?? []),
    facts: firstOfEach(dated(said.flatMap((one) => one.facts ?? []))),
    links: onceEach(
      dated([
        ...inOneOrder(withArtists(inGroups(stated, cells, columns), cells, columns, sung)),
        ...(award === undefined ? [] : [award.link]),
        ...credits.links,
      ]),
    ),
    ratings: ratingsOf(said, publication.id),
    locator: place,
  };
  return { records: [record, ...credits.people, ...sung.people], ...(hasManyRows(mapping) ? { thing: record.id } : {}) };
}

/**
 * What tells a row apart, and how people find it.
 * @param meant what a cell stands for, where that is not all of its text.
 * @throws RowError where a cell of it is empty.
 */
function keyOf(cells: Cells, key: readonly string[], meant: (name: string) => string | undefined): readonly [id: string, place: string] {
  if (key.length === 1) {
    const id = meant(key[0]!) ?? cells.filled(key[0]!);
    return [id, `${key[0]!} ${JSON.stringify(id)}`];
  }
  // Of several columns some may be empty: a first season has no number.
  const parts = key.map((name) => spaced(cells.whole(name)));
  if (parts.every((part) => part === '')) throw cells.wrong(key[0]!, 'has to be filled');
  return [parts.join(' / '), key.map((name, index) => `${name} ${JSON.stringify(parts[index])}`).join(', ')];
}

/** Each spelling once, as its first column says it. */
function once(names: readonly RecordName[]): RecordName[] {
  return [...new Map([...names].reverse().map((name) => [name.text, name])).values()].reverse();
}

/** Of what two columns state, a span in one and a day in another, the first is kept; figures of two units are two. */
function firstOfEach(facts: SourceRecord['facts']): SourceRecord['facts'] {
  return facts.filter(({ property, unit }, index) => facts.findIndex((one) => one.property === property && one.unit === unit) === index);
}

/** One order over all columns of a property: who stands in that of supporting parts comes after whoever stands in that of main ones. */
function inOneOrder(links: readonly RecordLink[]): RecordLink[] {
  const last = new Map<string, number>();
  return links.map((link) => {
    if (link.qualifiers?.order === undefined) return link;
    const order = (last.get(link.property) ?? 0) + 1;
    last.set(link.property, order);
    return { ...link, qualifiers: { ...link.qualifiers, order } };
  });
}

function onceEach(links: readonly RecordLink[]): RecordLink[] {
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

function ratingsOf(said: readonly Said[], publication: string): SourceRecord['ratings'] {
  const votes = said.find((one) => one.votes !== undefined)?.votes;
  return said.flatMap(({ rating }) =>
    rating === undefined || votes === 0
      ? []
      : [{ publication, kind: 'AUDIENCE' as const, ...rating, ...(votes === undefined ? {} : { votes }) }],
  );
}
