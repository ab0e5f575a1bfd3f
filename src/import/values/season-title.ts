import { fold } from '../../names/fold.js';

/** What a season's title tells beside its show's. */
export interface SeasonTitle {
  /** The number of the season; null where it has none, as a limited series. */
  readonly number: number | null;
  /** What is left to tell two seasons of one number, or without one, apart; null for a plain number. */
  readonly rest: string | null;
}

/** How lists call a season before its number. */
const SEASON =
  /^(?:season|series|part|temporada|saison|staffel|volume|vol\.?|book|collection|chapter|시즌|파트)(?:\s+|(?<=시즌|파트))(\d{1,3})(?!\d)(.*)$/iu;

/** What may follow the number so that it still is one season's: a name of its own, or a part of it. */
const TAIL = /^(?:\s*:.*|\s+part\s+\d+)?$/iu;

/**
 * Reads the season out of a title as lists print it: "Money Heist: Part 4" is the fourth, "Maid: Limited Series" is no
 * numbered one, and "I am Solo: Part 1 - Part 4" is more than one.
 */
export function seasonOf(title: string, show: string): SeasonTitle {
  const rest = withoutShow(title, show);
  const [, digits, tail = ''] = SEASON.exec(rest) ?? [];
  // "Stranger Things 3": the bare number after the show's own title; a year is none.
  const number = digits !== undefined && TAIL.test(tail) ? Number(digits) : /^\d{1,2}$/.test(rest) ? Number(rest) : null;
  const isPlain = number !== null && tail.trim() === '';
  return { number: number === 0 ? null : number, rest: isPlain && number !== 0 ? null : rest };
}

function withoutShow(title: string, show: string): string {
  if (fold(title.slice(0, show.length)) === fold(show))
    return title
      .slice(show.length)
      .replace(/^[\s:–-]+/u, '')
      .trim();
  return (title.split(': ').at(-1) ?? title).trim();
}
