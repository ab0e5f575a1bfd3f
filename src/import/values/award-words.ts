import type { ClaimProperty } from '../../model/property.js';
import { plainWord } from './words.js';

/** What tables write where somebody won. */
const WON = new Set('win wins won winner winners awarded recipient honoree 수상 수상자 수상작 수상함 선정 受賞 获奖 得獎'.split(' '));

/** What tables write where somebody was nominated, and did not win. */
const NOMINATED = new Set(
  'nom nominee nominees nominated nomination lost pending shortlisted 후보 후보작 후보자 후보지명 노미네이트 노미네이션 지명 ノミネート 提名'.split(
    ' ',
  ),
);

/** Whether a word says that an award was won, or that somebody was nominated for it; undefined where it is not one of the usual ones. */
export function outcomeIn(text: string): 'WON' | 'NOMINATED_FOR' | undefined {
  const word = plainWord(text);
  if (WON.has(word)) return 'WON';
  return NOMINATED.has(word) ? 'NOMINATED_FOR' : undefined;
}

/** What is honoured by a category with such a word in its name: the more telling first, 음악감독상 is no director's. */
const HONOURED: readonly (readonly [property: ClaimProperty, words: RegExp])[] = [
  ['COMPOSED_BY', /\b(?:music|score|composer|composition)\b|음악|작곡/iu],
  ['EDITED_BY', /\bedit(?:or|ing)\b|편집/iu],
  ['CAST_MEMBER', /\b(?:actor|actress|acting|performance|performer)s?\b|배우|연기|남우|여우|주연|조연|연기자/iu],
  ['DIRECTED_BY', /\bdirect(?:or|ing|ion)\b|감독|연출/iu],
  ['WRITTEN_BY', /\b(?:writ(?:er|ing)|screenplay|script)\b|극본|각본|작가|대본/iu],
  ['PRODUCER', /\bproducer\b|프로듀서|제작자/iu],
];

/** What whoever wins in a category did for a show, as its name tells; undefined where it does not. */
export function honouredIn(category: string): ClaimProperty | undefined {
  return HONOURED.find(([, words]) => words.test(category))?.[0];
}

/** The year in a cell: 2022, 2022년, 제58회 (2022). */
export function yearIn(text: string): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}
