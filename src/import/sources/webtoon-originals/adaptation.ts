import type { KindOf } from '../../../model/kinds.js';
import { scriptOf } from '../../../names/script.js';
import { authorsOf, type Author } from './adaptation-authors.js';
import { spaced } from '../../values/spaced.js';

/** What a show was made from, as a note under its synopsis says. */
export interface Adaptation {
  /** What the show is of the work; PREQUEL: the work tells what happened before the show, and was made from it. */
  readonly relation: 'ADAPTATION' | 'REMAKE' | 'PREQUEL';
  readonly work: AdaptedWork;
  /** The note, for people. */
  readonly note: string;
}

/** The work that a note names. */
export interface AdaptedWork {
  readonly type: 'webtoon' | 'novel' | 'show';
  readonly kind?: KindOf<'novel' | 'show'>;
  /** Its title as the note gives it first, and in its own script. */
  readonly titles: readonly string[];
  readonly authors: readonly Author[];
  readonly year?: string;
  readonly country?: string;
}

/** What kind of work the words before a title mean; null for what the graph has no place for, such as games and legends. */
const MEDIA: readonly (readonly [words: RegExp, work: Pick<AdaptedWork, 'type' | 'kind'> | null])[] = [
  [/\bgame\b|\bjournal\b|\bstory of\b|\btrue story\b|\bevents?\b|\bfolktale\b|\blegend\b|\bscript\b|\blife of\b/i, null],
  [/web ?toon|webcomic|weboon/i, { type: 'webtoon' }],
  [/web novel/i, { type: 'novel', kind: 'WEB_NOVEL' }],
  [/manhwa|manga|comic|manhua/i, { type: 'novel', kind: 'MANGA' }],
  [/short story/i, { type: 'novel', kind: 'SHORT_STORY' }],
  [/novel|book|essay|biography/i, { type: 'novel', kind: 'NOVEL' }],
  [/film|movie/i, { type: 'show', kind: 'FILM' }],
  [/series|drama|telenovela|animation/i, { type: 'show', kind: 'SERIES' }],
];

const COUNTRIES: Readonly<Record<string, string>> = {
  American: 'United States',
  British: 'United Kingdom',
  Chinese: 'China',
  French: 'France',
  Israeli: 'Israel',
  Japanese: 'Japan',
  'South Korean': 'South Korea',
  Spanish: 'Spain',
  Taiwanese: 'Taiwan',
  Thai: 'Thailand',
  Turkish: 'Turkey',
};

/** How a note begins, and what it is a note on. */
const NOTE =
  /^(?:the (?:web )?drama is )?(?:(?:partially|loosely) )?(?:(?<remake>remake) of|(?<adapted>adapted|based)(?: loosely)? (?:from|on)|(?<inspired>inspired) (?:by|from)) (?<rest>.+)$/isu;

/** A title in double quotes of any kind, or in single ones, with what is in its own script or its year behind it. */
const TITLE = /(?:["“”]\s*([^"“”]+?)[\s,]*["“”]|(?<![\p{L}\d])['‘]([^'’]+)['’])/u;
const BEHIND_TITLE = /^\s*\(((?:[^()]|\([^()]*\))*)\)/u;
const YEAR = /^\s*[[(](\d{4})[\])]/;

/** The notes under a synopsis: each begins with ~~. */
export function notesOf(synopsis: string): string[] {
  return synopsis
    .split('~~')
    .slice(1)
    .map(spaced)
    .filter((note) => note !== '');
}

/** Whether a note speaks of what a show was made from. */
export function isAdaptationNote(note: string): boolean {
  return NOTE.test(note);
}

/**
 * Reads a note such as: Adapted from the webtoon "Ttarabaram" (따라바람) by Geom Dung (검둥).
 * @param show the show's own title, for works "of the same title".
 * @returns undefined where the note does not say what work it was, or one of a kind that the graph has no place for.
 */
export function adaptationOf(note: string, show: string): Adaptation | undefined {
  const groups = NOTE.exec(note)?.groups;
  if (groups === undefined) return undefined;
  const rest = groups['rest']!;
  const isPrequel = /which is a prequel/i.test(rest);
  // What a show is merely inspired by is not made again in it.
  if (groups['inspired'] !== undefined && !isPrequel) return undefined;
  const named = titled(rest, show);
  if (named === undefined) return undefined;
  const medium = MEDIA.find(([words]) => words.test(named.before))?.[1];
  if (medium == null) return undefined;
  const relation = isPrequel ? 'PREQUEL' : groups['remake'] !== undefined ? 'REMAKE' : 'ADAPTATION';
  return {
    relation,
    note,
    work: {
      ...medium,
      ...whereFrom(named.before, medium.type),
      titles: named.titles,
      authors: medium.type === 'show' ? [] : authorsOf(named.behind),
      ...yearOf(named),
    },
  };
}

/** A title with the words around it. */
interface Titled {
  readonly before: string;
  readonly titles: readonly string[];
  readonly year: string | undefined;
  readonly behind: string;
}

const SAME = /^(?<before>.*?)\b(?:of|with) the same (?:title|name)\b(?<behind>.*)$/isu;

function titled(rest: string, show: string): Titled | undefined {
  const match = TITLE.exec(rest);
  const same = SAME.exec(rest)?.groups;
  if (same !== undefined && (match === null || rest.indexOf('same') < match.index))
    return { before: same['before']!, titles: [show], year: undefined, behind: same['behind']! };
  if (match === null) return undefined;
  const after = rest.slice(match.index + match[0].length);
  const [inBrackets, bracketed = ''] = BEHIND_TITLE.exec(after) ?? [];
  const isYear = /^\d{4}$/.test(bracketed);
  const behind = inBrackets === undefined || isYear ? after : after.slice(inBrackets.length);
  const [yearText, year] = YEAR.exec(behind) ?? [];
  return {
    before: rest.slice(0, match.index),
    titles: [...new Set([...slashed((match[1] ?? match[2])!), ...(bracketed === '' || isYear ? [] : [bracketed])].map(spaced))],
    year,
    behind: yearText === undefined ? behind : behind.slice(yearText.length),
  };
}

/** A title in two scripts with a slash between them; any other slash is part of it. */
function slashed(title: string): string[] {
  const parts = title.split(' / ');
  return parts.length === 2 && scriptOf(parts[0]!) !== scriptOf(parts[1]!) ? parts : [title];
}

function yearOf({ year }: Titled): { year?: string } {
  return year === undefined ? {} : { year };
}

function whereFrom(before: string, type: AdaptedWork['type']): { country?: string } {
  const word = type === 'show' ? Object.keys(COUNTRIES).find((one) => new RegExp(`\\b${one}\\b`).test(before)) : undefined;
  return word === undefined ? {} : { country: COUNTRIES[word]! };
}
