import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { splitCompanies, splitList } from '../../values/lists.js';
import { networkLinks } from '../../values/networks.js';
import { spanOf } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import {
  audienceRating,
  castOf,
  contentRatingIn,
  creditsOf,
  episodesIn,
  fact,
  minutesInWords,
  nameOf,
  namedLinks,
  ratingIn,
} from '../../intake/statements.js';
import { weekdaysIn } from '../../values/weekdays.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'mydramalist-top250';

/** kdrama_top250.csv: MyDramaList's list of the best, with production companies. */
export const mydramalistTop250 = databaseFormat({
  name: SOURCE,
  title: "MyDramaList's list of the best",
  columns: [
    'Name',
    'Aired Date',
    'Year of release',
    'Original Network',
    'Aired On',
    'Number of Episodes',
    'Duration',
    'Content Rating',
    'Rating',
    'Synopsis',
    'Genre',
    'Tags',
    'Director',
    'Screenwriter',
    'Cast',
    'Production companies',
    'Rank',
  ],
  dataset: release('mydramalist', SOURCE, "MyDramaList's top Korean dramas"),
  parse: top250Row,
});

/** Reads a row. @throws RowError when it has no name. */
export function top250Row(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const name = cells.filled('Name');
  const { title, season } = showTitle(name);
  const aired = cells.text('Aired Date');
  const span = aired === '' ? undefined : doubts.unless(() => spanOf(aired, 'Aired Date'));
  const list = (column: string): string[] => splitList(cells.text(column));
  return {
    records: [
      {
        id: recordId(SOURCE, 'show', `${name} (${cells.text('Year of release') || 'undated'})`),
        type: 'show',
        kind: 'SERIES',
        names: [nameOf(title)],
        ...(season === undefined ? {} : { season }),
        externalIds: [],
        facts: [
          ...fact('PREMIERED_ON', span?.from, aired),
          ...fact('ENDED_ON', span?.isOne ? span.from : span?.to, aired),
          ...fact(
            'EPISODE_COUNT',
            doubts.unless(() => episodesIn(cells, 'Number of Episodes')),
          ),
          ...fact(
            'EPISODE_MINUTES',
            doubts.unless(() => minutesInWords(cells.text('Duration'), 'Duration')),
            cells.text('Duration'),
          ),
          ...fact(
            'CONTENT_RATING',
            doubts.unless(() => contentRatingIn(cells, 'Content Rating')),
            cells.text('Content Rating'),
          ),
          ...fact(
            'AIRS_ON',
            doubts.unless(() => weekdaysIn(cells.text('Aired On'), 'Aired On')),
            cells.text('Aired On'),
          ),
        ],
        links: [
          ...creditsOf('DIRECTED_BY', list('Director')),
          ...creditsOf('WRITTEN_BY', list('Screenwriter')),
          ...castOf(list('Cast')),
          ...networkLinks(list('Original Network')),
          ...namedLinks('PRODUCED_BY', 'company', splitCompanies(cells.text('Production companies'))),
          ...namedLinks('IN_GENRE', 'genre', list('Genre')),
          ...namedLinks('TAGGED', 'tag', list('Tags')),
        ],
        ratings: audienceRating(
          'publication:mydramalist',
          doubts.unless(() => ratingIn(cells, 'Rating')),
        ),
        locator: `Name ${JSON.stringify(name)}`,
      },
    ],
  };
}
