import { valuesOf } from '../../../model/closed-values.js';
import { kinds, type KindOf } from '../../../model/kinds.js';
import type { Cells } from '../../values/cells.js';
import { adaptationNotes } from '../webtoon-originals/adaptation-records.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import type { Doubts } from '../../intake/doubts.js';
import { pythonList } from '../../values/lists.js';
import { networkLinks, splitNetworks } from '../../values/networks.js';
import { spanOf, type Span } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { weekdaysIn } from '../../values/weekdays.js';
import { usualValue } from '../../values/words.js';
import { contentRatingIn, countriesOf, creditsOf, episodesIn, fact, minutes, nameOf } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'mydramalist-dramas';

/** What its types are to us: a TV show is what no drama is. */
const TYPES: Readonly<Record<string, KindOf<'show'>>> = { 'TV Show': 'VARIETY' };

/** korean_drama.csv: shows by their titles, with the notes on what they were made from. */
export const mydramalistDramas = databaseFormat({
  name: SOURCE,
  title: 'MyDramaList, shows with notes on their sources',
  columns: [
    'kdrama_id',
    'drama_name',
    'year',
    'director',
    'screenwriter',
    'country',
    'type',
    'tot_eps',
    'duration',
    'start_dt',
    'end_dt',
    'aired_on',
    'org_net',
    'content_rt',
    'synopsis',
    'rank',
    'pop',
  ],
  dataset: release('mydramalist', SOURCE, 'Shows at MyDramaList with notes'),
  parse: dramaRow,
});

/**
 * How a show of this file is called in MyDramaList's other files that have no numbers: by its title alone. It is a number
 * like any other, since the site's titles of one list are told apart by years and the like.
 */
export function titleId(title: string): { source: string; value: string } {
  return { source: 'mydramalist-title', value: title };
}

/** Reads a row. @throws RowError when it has no title. */
export function dramaRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const name = cells.filled('drama_name');
  const kind = kindIn(cells);
  const { title, season } = showTitle(name, { isSerial: kind === 'SERIES' });
  const span = spanIn(cells, doubts);
  const year = cells.text('year').replace(/\.0$/, '');
  const id = recordId(SOURCE, 'show', `${name} (${/^\d{4}$/.test(year) ? year : (span.from?.slice(0, 4) ?? 'undated')})`);
  const locator = `drama_name ${JSON.stringify(name)}`;
  const list = (column: string): string[] => doubts.unless(() => pythonList(cells.text(column), column)) ?? [];
  const seconds = cells.figure('duration') ?? undefined;
  const length = doubts.unless(() => minutes(seconds === undefined ? undefined : Math.round(seconds / 60), 'duration'));
  const notes = adaptationNotes(cells.text('synopsis'), { source: SOURCE, show: id, title, locator }, doubts);
  return {
    records: [
      {
        id,
        type: 'show',
        kind,
        names: [nameOf(title)],
        ...(season === undefined ? {} : { season }),
        externalIds: [titleId(name)],
        facts: [
          ...fact('PREMIERED_ON', span.from, cells.text('start_dt')),
          ...fact('ENDED_ON', span.to, cells.text('end_dt')),
          ...fact(
            'EPISODE_COUNT',
            doubts.unless(() => episodesIn(cells, 'tot_eps')),
          ),
          ...fact('EPISODE_MINUTES', length, cells.text('duration')),
          ...fact(
            'CONTENT_RATING',
            doubts.unless(() => contentRatingIn(cells, 'content_rt')),
            cells.text('content_rt'),
          ),
          ...fact(
            'AIRS_ON',
            doubts.unless(() => weekdaysIn(cells.text('aired_on'), 'aired_on')),
            cells.text('aired_on'),
          ),
        ],
        links: [
          ...creditsOf('DIRECTED_BY', list('director')),
          ...creditsOf('WRITTEN_BY', list('screenwriter')),
          ...networkLinks(splitNetworks(cells.text('org_net'), 'org_net', doubts)),
          ...countriesOf(cells.text('country') === '' ? [] : [cells.text('country')], 'country', doubts),
          ...notes.links,
        ],
        ratings: [],
        locator,
      },
      ...notes.records,
    ],
  };
}

/** What sort of show it is; a drama where it does not say so in words that are known. */
function kindIn(cells: Cells): KindOf<'show'> {
  const text = cells.text('type');
  const kind = TYPES[text] ?? usualValue(text, valuesOf(kinds.show.kinds));
  if (kind === undefined && text !== '') {
    const { message, rule } = cells.wrong('type', 'has to be Drama, Movie or TV Show');
    cells.doubts.add(message, rule);
  }
  return kind ?? 'SERIES';
}

/** When it began and ended: start_dt may hold both, "May, 2021 - Jul, 2021", and end_dt says it again. */
function spanIn(cells: Cells, doubts: Doubts): Span {
  const read = (column: string): Span | undefined =>
    cells.text(column) === '' ? undefined : doubts.unless(() => spanOf(cells.text(column), column));
  const [start, end] = [read('start_dt'), read('end_dt')];
  const to = end?.to ?? end?.from;
  if (start?.from !== undefined && to !== undefined && start.from > to.padEnd(start.from.length, '-99')) {
    doubts.add(`end_dt is ${JSON.stringify(cells.text('end_dt'))}: it is before start_dt.`, 'end_dt is before start_dt');
    return { from: start.from };
  }
  return { ...(start?.from === undefined ? {} : { from: start.from }), ...(to === undefined ? {} : { to }) };
}
