import { spaced } from './spaced.js';

/** What a title says of a show. */
export interface ShowTitle {
  /** The show's own title, without the mark of a season and without what only tells it apart. */
  readonly title: string;
  /** Which season it is, where the title says so. */
  readonly season?: number;
  /** What tells it apart from others of its title: "TV series", "2014 film". */
  readonly disambiguator?: string;
}

/** Brackets at the end that tell works apart: not those of Love (ft. Marriage and Divorce). */
const DISAMBIGUATOR =
  /\s*\(([^()]*\b(?:series|miniseries|serial|film|movie|drama|drama special|sitcom|webtoon|manhwa|novel|TV program|show))\)$/iu;

/** Season 2, Part 2, with whatever stands between it and the title, and the season's own name behind it. */
const SEASON = /^(?<title>.+?)[\s:,–-]*\s(?:season|part)\s(?<number>\d{1,2})(?:(?::|\s[–-])\s.+)?$/iu;

/** Dr. Romantic 2, Voice 3: City of Accomplices: shows have no more seasons than these without saying so. */
const NUMBERED = /^(?<title>.*[^\s\d#].*?)\s+(?<number>[2-5])(?:(?::|\s[–-])\s.+)?$/u;

/** Words before a number that make it a part of the title: Room No. 9. */
const COUNTED =
  /(?:^|\s)(?:no\.?|vol\.?|class|day|take|episode|chapter|act|grade|room|route|channel|code|type|level|zone|area|phase|version)$/iu;

/**
 * Reads a show's title: "Kingdom: Season 2" is season 2 of Kingdom, "Signal (South Korean TV series)" is Signal. A bare
 * number from 2 to 5 at the end counts as a season's; Reply 1988, The K2 and Missing 9 are titles.
 * @param isSerial whether it may be one of several seasons at all: a film is none.
 */
export function showTitle(text: string, { isSerial = true }: { isSerial?: boolean } = {}): ShowTitle {
  const whole = spaced(text);
  const disambiguator = DISAMBIGUATOR.exec(whole)?.[1];
  const plain = disambiguator === undefined ? whole : whole.replace(DISAMBIGUATOR, '');
  const said = disambiguator === undefined ? {} : { disambiguator };
  if (!isSerial || /\bfilm\b/i.test(disambiguator ?? '')) return { title: plain, ...said };
  const season = SEASON.exec(plain)?.groups ?? numbered(plain);
  if (season === undefined || Number(season['number']) === 0) return { title: plain, ...said };
  return { title: season['title']!, season: Number(season['number']), ...said };
}

function numbered(title: string): Record<string, string> | undefined {
  const groups = NUMBERED.exec(title)?.groups;
  return groups === undefined || COUNTED.test(groups['title']!) ? undefined : groups;
}
