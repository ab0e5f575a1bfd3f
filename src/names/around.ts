import { strokesOf } from './strokes.js';

/** What somebody does, as it stands beside a name. */
const ROLES = [
  ...['배우', '감독', '연출', '작가', '극본', '가수', '아이돌', '탤런트', '영화감독', '주연', '조연', '출연'],
  ...['actor', 'actress', 'director', 'screenwriter', 'writer', 'singer', 'idol', 'cast', 'pd'],
];

/** What a work is, as it stands beside a title. */
const KINDS = [
  ...['드라마', '영화', '웹툰'],
  ...['kdrama', 'k-drama', 'korean drama', 'drama', 'tv series', 'tv show', 'series', 'movie', 'film', 'webtoon'],
];

/** How people are spoken of, behind their names: 외 and 外 are "and others". */
const ADDRESSES = [
  ...['씨', '님', '선배님', '선배', '오빠', '언니', '누나', '형', '역', '외', '外'],
  ...['ssi', 'nim', 'oppa', 'unnie', 'noona', 'hyung'],
];

const YEAR = '(?:19|20)\\d\\d';
const ROLE = `(?:${ROLES.join('|')})님?`;
const KIND = `(?:${KINDS.join('|')})`;

/** What stands in brackets and is no other name: a year, a role, the kind of a work. */
const ASIDE = new RegExp(`^(?:${YEAR}|${ROLE}|(?:${YEAR} )?${KIND})$`, 'iu');
const BRACKETED = new RegExp(`[([（［【<]\\s*(?:${YEAR}|${ROLE}|(?:${YEAR} )?${KIND})\\s*[)\\]）］】>]`, 'giu');
const BEFORE = new RegExp(`^(?:(?:mr|mrs|ms|miss|dr|sir)\\.?|${ROLE}|${KIND}|${YEAR})\\s+`, 'iu');
const BEHIND = new RegExp(
  `(?:[\\s,]+(?:${ADDRESSES.join('|')}|${ROLE}|${KIND}|${YEAR})|(?<=\\p{L}{2})-ssi|(?<=[가-힣]{2})(?:씨|님)|(?<=[가-힣]{3})(?:배우|감독|작가)님)$`,
  'iu',
);

const IS_ROLE = new RegExp(`^${ROLE}$`, 'iu');

/** Whether a text is nothing but what somebody does, as 배우 or actress: brackets behind a name hold it. */
export function isRole(text: string): boolean {
  return IS_ROLE.test(text.trim());
}

/** Whether what stands in brackets is no other name. */
export function isAside(text: string): boolean {
  return ASIDE.test(text.trim());
}

/** A name without what stands around it and is no part of it: a year, a role, the kind of a work, a form of address. */
export function plain(name: string): string {
  let left = name.replace(BRACKETED, ' ').trim();
  // 이정재 배우님 (2021): one behind the other.
  for (let before = ''; before !== left;) {
    before = left;
    left = without(BEFORE, without(BEHIND, left));
  }
  return left;
}

/** How much is taken away from behind a name piece by piece, before all that there is. */
const STEPS = 3;

/**
 * A name with less and less of what stands around it, down to `plain`. A word of it may be of the name itself: Mr. Queen 2021 is Mr. Queen
 * before it is Queen, and Drama Special Series 2021 has a kind within its title.
 */
export function plainer(name: string): string[] {
  const forms = [name.replace(BRACKETED, ' ').trim()];
  for (let step = 0; step < STEPS; step++) forms.push(without(BEHIND, forms.at(-1)!));
  return [...new Set([...forms, without(BEFORE, forms[0]!), plain(name)])];
}

/** A name without what stands at one end of it; the name where that is all there is. */
function without(end: RegExp, name: string): string {
  return name.replace(end, '').trim() || name;
}

/** The season, part or episode of a show, beside its title in Hangul. */
const SEASON = [
  ...['\\s*시즌\\s*\\d{0,2}', '\\s*파트\\s*\\d{0,2}', '\\s*제?\\d{1,2}\\s*(?:기|부|화|회|시즌)?', '\\s+[첫두세네]\\s?번째\\s?시즌'],
  ...['\\s+i{2,3}', '\\s+iv', '\\s*(?:season|part)\\s*\\d{0,2}', '\\s*s\\d*(?:e\\d*)?'],
].join('|');
/** The end of a title in Hangul of two syllables or more, the last of which may stand alone (비밀의 숲) or be a letter (미스터 Q). */
const HANGUL_TITLE = '(?<=[가-힣](?:[!?~,.]*\\s*(?:[가-힣]|(?<=\\s)[A-Z]))[!?~.…]*)';
const SEASON_BEHIND = new RegExp(`${HANGUL_TITLE}[:,]?(?:${SEASON})$`, 'iu');
const SEASON_BEFORE = /^(?:시즌\s*\d{1,2}|제?\d{1,2}\s*시즌)\s+(?=[가-힣]\s?[가-힣])/u;

/** The same beside a title in Latin letters, where a number by itself is of the title: Kingdom 3 is another than Kingdom. */
const SEASON_IN_LATIN =
  /(?<=[\p{Script=Latin}\d]\s?[\p{Script=Latin}\d][!?.]?)(?:\s*[:,–-])?\s+(?:(?:season|part)\s*(?:\d{0,2}|i{1,3}|iv|one|two|three|four)|s\d{1,2}(?:\s?e\d{1,3})?|\d(?:st|nd|rd|th) season)$/iu;

/** A title without the season that stands beside it; the title where none does. */
export function withoutSeason(title: string): string {
  return title.replace(SEASON_BEHIND, '').replace(SEASON_BEFORE, '').replace(SEASON_IN_LATIN, '').trim();
}

/** What people may be about to type behind a name, as strokes. */
const TAILS = ['시즌', '파트', 'season', 'part', ...ROLES.flatMap((role) => [role, `${role}님`]), ...KINDS, ...ADDRESSES].map(strokesOf);

/** So little of a word in Latin letters, or behind so short a name, is as well the next of a name: Lee S. */
const SHORTEST = { tail: 2, latin: 5, hangul: 2 };

/** A name before what somebody is about to type behind it: 이정재 before 이정재 ㅂ, Squid Game before Squid Game (20. Undefined where nothing is. */
export function beforeTail(text: string): string | undefined {
  const open = /^(.*\S)\s*[([（［【][^)\]）］】]*$/u.exec(text)?.[1];
  if (open !== undefined) return open;
  const [, name, last] = /^(.*\S)[\s,]+(\S+)$/u.exec(text.trim()) ?? [];
  if (name === undefined || last === undefined) return undefined;
  const isHangul = /[가-힣]$/u.test(name);
  if (isHangul ? name.length < SHORTEST.hangul : name.length < SHORTEST.latin) return undefined;
  if (/^(?:19|20)\d?$/u.test(last)) return name;
  const typed = strokesOf(last.toLowerCase());
  if (/^[a-z]/u.test(typed) && typed.length < SHORTEST.tail) return undefined;
  return TAILS.some((tail) => tail.startsWith(typed)) ? name : undefined;
}
