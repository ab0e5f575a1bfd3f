import type { KindOf } from '../../../model/kinds.js';
import { scriptOf } from '../../../names/script.js';
import { authorsOf, type Author } from './adaptation-authors.js';
import { spaced } from '../../values/spaced.js';

/** What a show was made from, as a note under its synopsis says. */
export interface Adaptation {
  /** What the show is of the work; PREQUEL: the work tells what happened before the show, and was made from it. */
  readonly relation: 'ADAPTATION' | 'REMAKE' | 'PREQUEL';
  readonly work: AdaptedWork;
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
const NOTE = new RegExp(
  `^(?:(?:(?:this|the) )?(?:(?:web|tv|korean) )*(?:drama|series|show|film|movie) (?:is|was) )?(?:an? |the )?(?:(?:partially|loosely|korean|official|tv) )*(?:${[
    '(?<remake>(?:remake|remade)(?: version)?(?: of| from|:))',
    '(?<adapted>(?:adapted|based|adaptation)(?: (?:loosely|partially))?(?: (?:from|on|upon|of)|:))',
    '(?<inspired>inspired (?:by|from))',
  ].join('|')}) ?(?<rest>.+)$`,
  'isu',
);

/** A title in double quotes of any kind, or in single ones, with what is in its own script or its year behind it. */
const TITLE = /(?:["“”]\s*([^"“”]+?)[\s,]*["“”]|(?<![\p{L}\d])['‘]([^'’]+(?:['’]\p{L}[^'’]*)*)['’](?!\p{L}))/u;
const BEHIND_TITLE = /^\s*\(((?:[^()]|\([^()]*\))*)\)/u;
const YEAR = /^\s*[[(](\d{4})[\])]/;

/** A title without quotes, right behind the word for what it is: every word but the small ones begins with a capital or a digit. */
const BARE =
  /\b(?:web ?toon|web novel|novel|manhwa|manga|manhua|comics?|film|movie|series|drama|telenovela|animation)\s+(?=[\p{Lu}\d])((?:(?:[\p{Lu}\d][^\s,;()[\]]*|an?|and|at|by|for|from|in|is|my|of|on|or|the|to|with)(?:\s+|(?=[,;([.]|$)))+?)(?=by\b|[,;([.]|$)/u;

/** A title has no more letters and words than these; what has more is a sentence. */
const LONGEST_TITLE = 100;
const MOST_WORDS = 14;

/** A full stop with more behind it that does not stand behind Dr., Mr. or an initial; and one at the end of so many words. */
const SENTENCE_WITHIN = /(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Dr|St|Vol|No|vs|Ep|Pt|Jr|Sr|\p{L}))[.;]\s+\p{Lu}/u;
const SENTENCE_END = /^(?:\S+\s+){4,}\S*[^\s.]\.$/u;

/** Nothing but small letters, and as many words as a sentence has. */
const ALL_SMALL = /^\p{Ll}[^\p{Lu}]*$/u;
const MOST_SMALL_WORDS = 5;

/** Whether a text can be a title, rather than a sentence on it. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (text.length > LONGEST_TITLE || words > MOST_WORDS || SENTENCE_WITHIN.test(text) || SENTENCE_END.test(text)) return false;
  return !(ALL_SMALL.test(text) && words > MOST_SMALL_WORDS);
}

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
  const match = TITLE.exec(rest) ?? bare(rest);
  const same = SAME.exec(rest)?.groups;
  if (same !== undefined && (match === null || rest.indexOf('same') < match.index))
    return { before: same['before']!, titles: [show], year: undefined, behind: same['behind']! };
  if (match === null) return undefined;
  const after = rest.slice(match.index + match[0].length);
  const [inBrackets, bracketed = ''] = BEHIND_TITLE.exec(after) ?? [];
  // (2017), (La Casa de Papel, 2017): the year is no title.
  const [, own = '', yearInBrackets] = /^(.*?)(?:(?:^|,\s*)(\d{4}))?$/su.exec(bracketed) ?? [];
  const behind = inBrackets === undefined ? after : after.slice(inBrackets.length);
  const [yearText, yearBehind] = YEAR.exec(behind) ?? [];
  const [yearBefore] = /\b(?:19|20)\d{2}\b/.exec(rest.slice(0, match.index)) ?? [];
  const year = yearInBrackets ?? yearBehind ?? yearBefore;
  const titles = [...new Set([...slashed((match[1] ?? match[2])!), ...(own === '' ? [] : [own])].map(spaced))];
  if (!isTitle(titles[0]!)) return undefined;
  return {
    before: rest.slice(0, match.index),
    titles: titles.filter(isTitle),
    year,
    behind: yearText === undefined ? behind : behind.slice(yearText.length),
  };
}

/** The title without quotes, with the words before it counted as what stands before it. */
function bare(rest: string): RegExpExecArray | null {
  const match = BARE.exec(rest);
  if (match === null) return null;
  const [all, title] = match as unknown as [string, string];
  match.index += all.length - title.length;
  match[0] = title;
  match[1] = title.trim().replace(/\.$/u, '');
  return match;
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
