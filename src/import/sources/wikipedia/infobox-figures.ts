import { RowError } from '../../intake/import-error.js';
import { spaced } from '../../values/spaced.js';

/** How many episodes an infobox counts: of the show, and of its seasons where it tells them apart. */
export interface EpisodeCounts {
  readonly total?: number;
  readonly bySeason: ReadonlyMap<number, number>;
}

const SEASON_FIRST = /^season\s*(\d{1,2})\s*[–:-]\s*(\d+)$/i;
const SEASON_LAST = /^(\d+)\s*\(season\s*(\d{1,2})\)$/i;

/** A count with what is said of it: (list of episodes), (+ 2 specials), + 3 special episodes, (24 parts), episodes. */
const COUNT = /^(\d{1,4})(?:\s*episodes?)?\s*(?:\+.*|\((?!.*\d+ aired).*\))*(?:\s*\(.*\))?$/isu;

/**
 * Reads a cell such as `16`, `16 + 3 specials`, `20 (+1 special)`, `Season 1 – 9\nSeason 2 – 12`. Specials are not
 * counted.
 * @throws RowError for two counts of one show, by broadcaster or edition, and for a special that is counted in another
 * series.
 */
export function episodeCounts(text: string): EpisodeCounts {
  const lines = text
    .split(/\n/)
    .map(spaced)
    .filter((line) => line !== '');
  if (lines.length === 0 || spaced(text) === '-') return { bySeason: new Map() };
  const seasons = lines.map((line) => seasonCount(line));
  if (seasons.every((one) => one !== undefined))
    return { total: seasons.reduce((sum, [, episodes]) => sum + episodes, 0), bySeason: new Map(seasons) };
  const total = COUNT.exec(lines.join(' '))?.[1];
  if (total === undefined || lines.filter((line) => /^\d/.test(line)).length > 1 || /\baired\b/.test(text))
    throw new RowError(
      `Episodes is ${JSON.stringify(text)}: it has to be one number, also with specials, or one for each season.`,
      'Episodes has to be one number',
    );
  return { total: Number(total), bySeason: new Map() };
}

function seasonCount(line: string): [season: number, episodes: number] | undefined {
  const first = SEASON_FIRST.exec(line);
  if (first !== null) return [Number(first[1]), Number(first[2])];
  const last = SEASON_LAST.exec(line);
  return last === null ? undefined : [Number(last[2]), Number(last[1])];
}
