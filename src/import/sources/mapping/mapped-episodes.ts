import { isDay } from '../../../model/dates.js';
import { isIdOf } from '../../../model/ids/kinds.js';
import { audienceFigureIn } from '../../values/audience-figures.js';
import { cellParts } from '../../values/audience-parts.js';
import { measuredIn, type MeasuredWords } from '../../values/audience-words.js';
import type { Cells } from '../../values/cells.js';
import { episodeNamed, type NamedEpisode } from '../../values/episodes.js';
import { withoutQuotes } from '../../values/marks.js';
import { partialDate } from '../../values/partial-dates.js';
import { firstSuchDay, shortDay } from '../../values/short-days.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import { datasetOf } from '../../intake/dataset.js';
import type { EpisodeRow, RowEpisode, RowFigure } from '../../intake/episode-row.js';
import type { Format } from '../../intake/format.js';
import { RowError } from '../../intake/import-error.js';
import { minutesInWords } from '../../intake/statements.js';
import { episodeIntake } from '../../placing/episode-intake.js';
import type { EpisodeColumn, EpisodeMapping } from './episode-mapping.js';

/** What a cell has that says nothing. */
const DASHES = /^(?:[-–—?]+|tb[ad]|n\/a|미정)$/iu;

/** Makes a format of a mapping of episodes: any table that has its columns, whatever others it has. */
export function mappedEpisodes(mapping: EpisodeMapping): Format<EpisodeRow> {
  const { source, publication, columns } = mapping;
  return {
    name: source,
    title: `${publication.name}, episodes as mapped`,
    columns: Object.keys(columns),
    isOpenEnded: true,
    dataset: (released) => datasetOf(source, publication.name, { ...publication, kind: 'ENTERTAINMENT_NEWS' }, released),
    // A file is no older than the newest broadcast that it tells of.
    dayOf: ({ figures, episodes }) =>
      [...figures.map(({ airedOn }) => airedOn), ...episodes.map(({ airDate }) => airDate)].reduce<string>(
        (newest, day) => (day != null && day > newest ? day : newest),
        '',
      ),
    parse: (cells) => episodeRow(cells, mapping),
    together: () => false,
    intake: episodeIntake,
    listsSkipped: true,
  };
}

/** Reads a row. @throws RowError when it has no show, or an episode that is none. */
export function episodeRow(cells: Cells, { episodes, columns }: EpisodeMapping): EpisodeRow {
  const at = (wanted: EpisodeColumn): string | undefined => Object.entries(columns).find(([, is]) => is === wanted)?.[0];
  const text = (wanted: EpisodeColumn): string => {
    const column = at(wanted);
    return column === undefined ? '' : spaced(cells.text(column));
  };
  const label = Object.entries(columns).flatMap(([name, is]) => (is === 'measured' ? spaced(cells.text(name)) || [] : []));
  const words = measuredIn(label.join(' '));
  const own = episodeOfRow(cells, at('episode'));
  const { show, season: told } = showOf(cells, at('title'), episodes.show);
  const season = seasonIn(cells, at('season')) ?? told ?? episodes.season ?? null;
  const nothing = { show, season, figures: [], episodes: [] };
  if (own === 'SUMMARY' || words.episode === 'SUMMARY')
    return { ...nothing, skipped: 'a row of means or sums, which follow from the others' };
  const airedOn = cells.doubts.unless(() => dayIn(cells, at('day'), episodes.from)) ?? null;
  const figures = Object.entries(columns).flatMap(([name, column]): RowFigure[] => {
    if (typeof column === 'string') return [];
    const said: MeasuredWords = { ...words, ...column };
    const named = column.episode ?? own;
    if (named === undefined || named === 'SUMMARY') return [];
    return cellParts(cells.text(name), name).flatMap(({ text, part = said.part }) => {
      const episode = part === undefined || named === 'SPECIAL' ? named : { ...named, part };
      // In a table of one column an episode the day of the row is none of theirs.
      return figureIn(cells, name, text, { ...episodes, ...said }, episode, column.episode === undefined ? airedOn : null);
    });
  });
  return { ...nothing, figures, episodes: episodesIn(own, airedOn, withoutQuotes(text('episodeTitle')), minutesOf(cells, at('minutes'))) };
}

/** The show of a row. @throws RowError where neither the row nor the mapping says it. */
function showOf(cells: Cells, column: string | undefined, usual: string | undefined): { show: EpisodeRow['show']; season?: number } {
  const printed = column === undefined ? '' : spaced(cells.whole(column));
  const said = printed === '' ? usual : printed;
  if (said === undefined) throw cells.wrong(column!, 'has to be filled');
  if (isIdOf('show', said) && !/\s/u.test(said)) return { show: { id: said } };
  const { title, season } = showTitle(said, { countsBare: false });
  return { show: { title }, ...(season === undefined ? {} : { season }) };
}

function seasonIn(cells: Cells, column: string | undefined): number | undefined {
  if (column === undefined) return undefined;
  return cells.doubts.unless(() => {
    const text = spaced(cells.text(column));
    if (text === '' || /^[-–—]+$/u.test(text)) return undefined;
    const number = Number(/^(?:시즌|season|s)? ?(\d{1,2})(?:\.0+)? ?(?:기|시즌)?$/iu.exec(text)?.[1] ?? 0);
    if (number < 1) throw cells.wrong(column, 'has to be the number of a season');
    return number;
  });
}

/** @throws RowError where the cell names no episode. */
function episodeOfRow(cells: Cells, column: string | undefined): NamedEpisode | undefined {
  if (column === undefined) return undefined;
  const named = episodeNamed(cells.filled(column));
  if (named === undefined) throw cells.wrong(column, 'has to be an episode, as 3, 3회, 1-2 or 스페셜');
  return named;
}

/** The day of a broadcast. One without a year is the first such day on or after that on which the show began. @throws RowError where it is none. */
function dayIn(cells: Cells, column: string | undefined, from: string | undefined): string | null {
  const text = column === undefined ? '' : spaced(cells.text(column));
  if (column === undefined || text === '' || DASHES.test(text)) return null;
  const short = shortDay(text);
  if (short === undefined) return wholeDay(partialDate(text, column), cells, column);
  if (from === undefined)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}: it does not say the year. Name the first day in the mapping, as "episodes": {"from": "2016-12-02"}.`,
      `${column} has a day without a year`,
    );
  const found = firstSuchDay(short, from);
  if (found === undefined) throw cells.wrong(column, 'has to be a day that exists');
  return found;
}

function wholeDay(date: string, cells: Cells, column: string): string {
  if (!isDay(date)) throw cells.wrong(column, 'has to be a whole day, as 2016-12-02');
  return date;
}

type Said = MeasuredWords & Pick<EpisodeMapping['episodes'], 'area' | 'among' | 'unit'>;

function figureIn(
  cells: Cells,
  column: string,
  text: string,
  said: Said,
  episode: Exclude<NamedEpisode, 'SUMMARY'>,
  airedOn: string | null,
): RowFigure[] {
  if (text === '') return [];
  const read = audienceFigureIn(text, said.unit);
  if (read === null) return [];
  if (read === undefined) {
    const wrong = cells.wrong(
      column,
      said.unit === 'percent' ? 'has to be a per cent from 0 to 100, as 4.2% or <1%' : 'has to be a number of persons',
    );
    cells.doubts.add(wrong.message, wrong.rule);
    return [];
  }
  if (read.aside !== null)
    cells.doubts.add(
      `${column} is ${JSON.stringify(text)}: (${read.aside}) is no part of the figure, and not taken.`,
      'what stands in brackets behind a figure, as a rank, is not taken',
    );
  if (said.measurer === undefined) {
    cells.doubts.add(`${column} is ${JSON.stringify(text)}, and nothing says who measured it.`, 'nothing says who measured a figure');
    return [];
  }
  if (episode === 'SPECIAL' && airedOn === null) {
    cells.doubts.add(
      `${column} is ${JSON.stringify(text)}, of a special without a day: nothing tells it from others.`,
      'a special has to have a day',
    );
    return [];
  }
  const numbered =
    episode === 'SPECIAL'
      ? { episode: null, episodeTo: null, part: null }
      : { episode: episode.from, episodeTo: episode.to, part: episode.part };
  const { measurer, area, among } = said;
  return [{ ...numbered, measurer, area, among, figures: read.figures, airedOn, asWritten: spaced(cells.text(column)), column }];
}

function minutesOf(cells: Cells, column: string | undefined): number | undefined {
  const text = column === undefined ? '' : spaced(cells.text(column));
  return column === undefined || text === '' || DASHES.test(text)
    ? undefined
    : (cells.doubts.unless(() => minutesInWords(text, column)) ?? undefined);
}

/** What the row tells of the episodes themselves: of two that were shown as one the day, but no title and no length of each. */
function episodesIn(named: NamedEpisode | undefined, airedOn: string | null, title: string, minutes: number | undefined): RowEpisode[] {
  if (named === undefined || typeof named === 'string') return [];
  const day = airedOn === null ? {} : { airDate: airedOn };
  if (named.to !== null)
    return airedOn === null
      ? []
      : Array.from({ length: named.to - named.from + 1 }, (_, index) => ({ number: named.from + index, ...day }));
  const isWhole = named.part === null;
  const own = {
    ...day,
    ...(title === '' || !isWhole || DASHES.test(title) ? {} : { title }),
    ...(minutes === undefined || !isWhole ? {} : { minutes }),
  };
  return Object.keys(own).length === 0 ? [] : [{ number: named.from, ...own }];
}
