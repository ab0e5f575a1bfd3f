import type { Cells } from '../../values/cells.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { databaseFormat } from '../../intake/database-format.js';
import { pythonList, splitList } from '../../values/lists.js';
import { networkLinks } from '../../values/networks.js';
import { partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import {
  audienceRating,
  castOf,
  contentRatingIn,
  countriesOf,
  creditsOf,
  episodesIn,
  fact,
  minutesInWords,
  nameOf,
  namedLinks,
  ratingIn,
} from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

const NONE = 'N/A';

/** kdrama_data.csv: shows with MyDramaList's own number in `link`. */
export const mydramalist = databaseFormat({
  name: 'mydramalist',
  title: 'MyDramaList, shows with their numbers',
  columns: [
    'link',
    'rank',
    'title',
    'country',
    'description',
    'ep',
    'genres',
    'keywords',
    'aired',
    'network',
    'duration',
    'content_rating',
    'score',
    'num_scored_by',
    'num_watcher',
    'actors',
    'screenwriter',
    'director',
  ],
  dataset: release('mydramalist', 'mydramalist', 'Shows at MyDramaList'),
  parse: mydramalistRow,
});

/** Reads a row. @throws RowError when it has no number or no title. */
export function mydramalistRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const link = cells.filled('link', [NONE]);
  const key = /mydramalist\.com\/(\d+[^/?#\s]*)\/?(?:[?#].*)?$/.exec(link)?.[1];
  if (key === undefined) throw cells.wrong('link', 'has to be the page of a show, as https://mydramalist.com/49231-move-to-heaven');
  const { title, season } = showTitle(cells.filled('title', [NONE]));
  const text = (column: string): string => (cells.text(column) === NONE ? '' : cells.text(column));
  const list = (column: string): string[] => doubts.unless(() => pythonList(text(column), column)) ?? [];
  const minutes = doubts.unless(() => minutesInWords(text('duration'), 'duration'));
  const aired = text('aired') === '' ? undefined : doubts.unless(() => partialDate(text('aired'), 'aired'));
  const votes = cells.figure('num_scored_by', { none: [NONE] }) ?? undefined;
  const watchers = cells.figure('num_watcher', { none: [NONE] }) ?? undefined;
  return {
    records: [
      {
        id: recordId('mydramalist', 'show', key),
        type: 'show',
        kind: 'SERIES',
        names: [nameOf(title)],
        ...(season === undefined ? {} : { season }),
        externalIds: [{ source: 'mydramalist', value: /^\d+/.exec(key)![0] }],
        facts: [
          ...fact('PREMIERED_ON', aired, text('aired')),
          ...fact(
            'EPISODE_COUNT',
            doubts.unless(() => episodesIn(cells, 'ep')),
          ),
          ...fact('EPISODE_MINUTES', minutes, text('duration')),
          ...fact(
            'CONTENT_RATING',
            doubts.unless(() => contentRatingIn(cells, 'content_rating')),
            text('content_rating'),
          ),
        ],
        links: [
          ...creditsOf('DIRECTED_BY', splitList(text('director'))),
          ...creditsOf('WRITTEN_BY', splitList(text('screenwriter'))),
          ...castOf(list('actors')),
          ...networkLinks(splitList(text('network'))),
          ...namedLinks('IN_GENRE', 'genre', list('genres')),
          ...namedLinks('TAGGED', 'tag', list('keywords')),
          ...countriesOf(splitList(text('country')), 'country', doubts),
        ],
        ratings: audienceRating(
          'publication:mydramalist',
          doubts.unless(() => ratingIn(cells, 'score')),
          votes,
          watchers,
        ),
        locator: `title ${JSON.stringify(cells.text('title'))}`,
      },
    ],
  };
}
