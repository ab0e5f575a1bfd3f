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

/** The same in Korean. */
const SORT = /\s*[([](드라마|영화|웹툰|소설|웹소설|예능|TV ?드라마|TV ?시리즈|웹드라마)[)\]]$/u;

/** Season 2, Part 2, with whatever stands between it and the title, and the season's own name behind it. */
const SEASON = /^(?<title>.+?)[\s:,–-]*\s(?:season|part)\s(?<number>\d{1,2})(?:(?::|\s[–-])\s.+)?$/iu;

/** 시즌2, 시즌 2, (시즌 2), 파트 2, also glued to the title, and (Season 2). */
const MARKED =
  /^(?<title>.*?[^\s:,–([-])[\s:,–-]*(?:(?:시즌|파트) ?(?<number>\d{1,2})|[([](?:시즌|파트|season|part) ?(?<within>\d{1,2})[)\]]|제? ?(?<counted>\d{1,2}) ?(?:시즌|기))(?:(?::|\s[–-])\s.+)?$/iu;

/** 등불 거리3: a number that follows a letter of Hangul at once. */
const GLUED = /^(?<title>.*[가-힣])(?<number>[2-5])$/u;

/** Dr. Romantic 2, Voice 3: City of Accomplices: shows have no more seasons than these without saying so. */
const NUMBERED = /^(?<title>.*[^\s\d#].*?)\s+(?<number>[2-5])(?:(?::|\s[–-])\s.+)?$/u;

/** Words before a number that make it a part of the title: Room No. 9. */
const COUNTED =
  /(?:^|\s)(?:no\.?|vol\.?|class|day|take|episode|chapter|act|grade|room|route|channel|code|type|level|zone|area|phase|version|넘버|채널|코드|챕터|에피소드|레벨|존|룸|제)$/iu;

/**
 * Reads a show's title: "Kingdom: Season 2" is season 2 of Kingdom, "Signal (South Korean TV series)" is Signal. A bare
 * number from 2 to 5 at the end counts as a season's; Reply 1988, The K2 and Missing 9 are titles.
 * @param isSerial whether it may be one of several seasons at all: a film is none.
 * @param countsBare whether a bare number behind a blank counts as a season's: in tables of which it is not known how they call
 * seasons it does not.
 */
export function showTitle(
  text: string,
  { isSerial = true, countsBare = true }: { isSerial?: boolean; countsBare?: boolean } = {},
): ShowTitle {
  const whole = spaced(text);
  const apart = DISAMBIGUATOR.exec(whole) ?? SORT.exec(whole);
  const disambiguator = apart?.[1];
  const plain = apart === null ? whole : whole.slice(0, apart.index);
  const said = disambiguator === undefined ? {} : { disambiguator };
  if (!isSerial || /\bfilm\b|영화/i.test(disambiguator ?? '')) return { title: plain, ...said };
  const season =
    SEASON.exec(plain)?.groups ??
    MARKED.exec(plain)?.groups ??
    numbered(plain, GLUED) ??
    (countsBare ? numbered(plain, NUMBERED) : undefined);
  const number = Number(season?.['number'] ?? season?.['within'] ?? season?.['counted'] ?? 0);
  if (season === undefined || number === 0) return { title: plain, ...said };
  return { title: season['title']!, season: number, ...said };
}

/** A title without the bare number of its season behind it, where that is told elsewhere: 등불 거리 2, of season 2. */
export function withoutSeason(title: string, season: number): string {
  const plain = title.replace(new RegExp(`(?<=[^\\s\\d#])\\s*${season}$`, 'u'), '');
  return COUNTED.test(plain) ? title : plain;
}

function numbered(title: string, form: RegExp): Record<string, string> | undefined {
  const groups = form.exec(title)?.groups;
  return groups === undefined || COUNTED.test(groups['title']!) ? undefined : groups;
}
