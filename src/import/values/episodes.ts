import { withoutMarks } from './marks.js';
import { spaced } from './spaced.js';

/** Which broadcast a text names. */
export type NamedEpisode =
  /** One episode, several that were shown as one, or a part of one. */
  | { readonly from: number; readonly to: number | null; readonly part: number | null }
  /** A special, a digest, a rerun: it has no number. */
  | 'SPECIAL'
  /** A mean, a sum or a peak of others. */
  | 'SUMMARY';

const BEFORE = String.raw`(?:제 ?|ep(?:isode|\.)? ?\.?(?:(?:number|no\.?) ?)?|no\. ?|e(?=\d)|#)?`;
const BEHIND = String.raw`(?: ?(?:회|화|편|episodes?|eps?\.?))?`;
const NUMBER = String.raw`(?<from>\d{1,4})(?:\.0+)?`;
const PART = String.raw`(?:[ -]*(?:[(]?(?<part>\d)부[)]?|[(]?part ?(?<english>\d)[)]?))?`;

/** 1, 1회, 제1회, 1화, Ep. 1, E01; 1회 1부, Episode 1 part 2. */
const ONE = new RegExp(`^${BEFORE}${NUMBER}${BEHIND}${PART}$`, 'iu');

/** 1-2, 1~2회, 1,2회, 1·2회, 1회-2회, Episodes 1 & 2. */
const SEVERAL = new RegExp(
  String.raw`^${BEFORE.replace('isode', 'isodes?')}${NUMBER}${BEHIND} ?(?:[-–~∼〜,·/&+]|and) ?(?:제 ?|ep\.? ?)?(?<to>\d{1,4})(?:\.0+)?${BEHIND}$`,
  'iu',
);

const SPECIAL = /^(?:.*(?:스페셜|특집|특별|번외|총집편|하이라이트|재방송|special|digest|recap|rerun|highlights?|behind).*|sp\.? ?\d*)$/iu;
const SUMMARY = /^(?:.*(?:평균|최고|최저|합계|average|mean|total|peak|highest|lowest|overall).*|avg\.?|max\.?|min\.?)$/iu;

/** No drama shows more than so many episodes as one. */
const MOST_AT_ONCE = 6;

/** The broadcast that a text names, in Korean or English; undefined where it names none. */
export function episodeNamed(text: string): NamedEpisode | undefined {
  const plain = withoutMarks(spaced(text));
  if (SUMMARY.test(plain)) return 'SUMMARY';
  if (SPECIAL.test(plain)) return 'SPECIAL';
  const one = ONE.exec(plain)?.groups;
  if (one !== undefined) {
    const part = one['part'] ?? one['english'];
    return Number(one['from']) < 1 ? undefined : { from: Number(one['from']), to: null, part: part === undefined ? null : Number(part) };
  }
  const several = SEVERAL.exec(plain)?.groups;
  if (several === undefined) return undefined;
  const [from, to] = [Number(several['from']), Number(several['to'])];
  return from >= 1 && to > from && to - from < MOST_AT_ONCE ? { from, to, part: null } : undefined;
}
