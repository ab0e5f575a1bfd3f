import { compact, fold } from './fold.js';

/** A text as a member of a group: the part that would name the group, and the part that would name the member. */
export interface GroupAndMember {
  readonly group: string;
  readonly member: string;
}

/** Texts of more words name nobody by his group. */
const MOST_WORDS = 6;

/** BTS's V, BTS’ V, 방탄소년단의 뷔. */
const POSSESSIVE = /^(.+?)(?:['’]s?|(?<=[가-힣])의)\s+(.+)$/iu;

/** V of BTS, V from BTS. */
const OF = /^(.+?)\s+(?:of|from|in)\s+(.+)$/iu;

/** V (BTS), BTS (V). */
const BRACKETS = /^(.+?)\s*[([（［]([^()[\]（）［］]+)[)\]）］]$/u;

/** The ways in which a text may name a member by the group: the more telling first, then cut at each blank. None for one word. */
export function groupsAndMembersIn(text: string): GroupAndMember[] {
  const whole = text.trim();
  const found = new Map<string, GroupAndMember>();
  const add = (group: string | undefined, member: string | undefined): void => {
    if (group === undefined || member === undefined) return;
    const key = `${compact(fold(group))}\n${compact(fold(member))}`;
    if (!key.startsWith('\n') && !key.endsWith('\n') && !found.has(key)) found.set(key, { group: group.trim(), member: member.trim() });
  };
  const [, owner, owned] = POSSESSIVE.exec(whole) ?? [];
  add(owner, owned);
  const [, one, of] = OF.exec(whole) ?? [];
  add(of, one);
  const [, outer, inner] = BRACKETS.exec(whole) ?? [];
  add(inner, outer);
  add(outer, inner);
  const words = whole.split(/\s+/u);
  if (words.length > MOST_WORDS) return [...found.values()];
  for (let cut = 1; cut < words.length; cut++) {
    const [left, right] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    add(left, right);
    add(right, left);
  }
  return [...found.values()];
}
