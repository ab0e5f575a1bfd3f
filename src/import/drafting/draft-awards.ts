import { isMarkedAsWon } from '../values/marks.js';
import { outcomeIn, yearIn } from '../values/award-words.js';
import { SOME, type ColumnSample } from './column-sample.js';
import { draftRecords } from './draft-records.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { filledDown } from './filled-down.js';
import { isCalled } from './header-words.js';
import { nameIn, separatorOf, showToFillIn, withOptions } from './placed-column.js';

const CALLED = {
  category:
    '부문 부문명 시상부문 수상부문 카테고리 상 상명 상이름 수상명 category categories awardcategory prize award awardname categoryaward',
  ceremony:
    '시상식 시상식명 시상식이름 영화제 시상기관 주최 ceremony ceremonies awardceremony event eventname awardsbody organization organisation festival awards award awardname awardshow',
  year: '연도 년도 해 수상연도 수상년도 시상연도 시상년도 개최연도 시상일 year years yearofaward ceremonyyear awardyear date',
  result: '결과 수상결과 수상여부 여부 result results outcome wonnominated status',
  person:
    '수상자 수상자명 후보 후보자 후보자명 수상후보 수상인 수상배우 recipient recipients recipientname nominee nominees nomineename nominatedartist winner winners honoree honouree nominees',
  work: '작품 작품명 수상작 수상작품 후보작 대상작 드라마 드라마명 프로그램 work works nominatedwork nominatedworks film show drama series title filmseries',
  mixed:
    '수상자작 수상자(작) 후보자(작) 수상자작품 수상대상 수상자및작품 후보수상자 nomineework nomineeswork nomineeworks recipientsandnominees recipientwork nomineesorwork',
} as const;

/** What categories of awards are called. */
const CATEGORY =
  /상$|상 ?[([]|대상|남우|여우|부문|\bbest\b|outstanding|excellen|award|prize|rookie|newcomer|popular|\bactor|\bactress|director|screenplay|daesang|top /iu;

/** The name of a ceremony. */
const CEREMONY = /시상식|대상(?=$|[ _-])|어워[즈드]|영화제|페스티벌|\bawards?\b|\bprizes?\b|festival|emmys?|golden globes?/iu;

/** Between somebody and the show, in one cell: Han Seo-jun – Moonlight Post. */
const BOTH = /\S\s+[–—]\s+\S|\S\s*\/\s*《|《.+》/u;

/** Drafts the mapping of a table of awards: one in a row, with its category. */
export function draftAwards(file: DraftedFile): Draft | undefined {
  const called = (columns: readonly ColumnSample[], is: keyof typeof CALLED): ColumnSample[] =>
    columns.filter((sample) => isCalled(sample.name, CALLED[is]) && !sample.isEmpty);
  const isResult = (sample: ColumnSample): boolean => sample.are(outcomeIn, SOME);
  const isYear = (sample: ColumnSample): boolean => sample.are(yearIn);
  const categories = called(file.columns, 'category').filter((sample) => !isResult(sample) && !isYear(sample));
  const likeness = (sample: ColumnSample): number => sample.share((text) => CATEGORY.test(text));
  const named =
    categories.find((sample) => /부문|categor/iu.test(sample.name) && likeness(sample) > 0) ??
    [...categories].sort((a, b) => likeness(b) - likeness(a))[0];
  const results = called(file.columns, 'result').filter(isResult);
  if (named === undefined || (likeness(named) < SOME && results.length === 0)) return undefined;
  // Beside the column of categories there has to be another that only awards have.
  const hasMore =
    results.length > 0 || (['ceremony', 'person', 'mixed'] as const).some((is) => called(file.columns, is).some((one) => one !== named));
  if (!hasMore) return undefined;
  const hasToSay = (sample: ColumnSample): boolean =>
    sample.name === named.name ||
    (['ceremony', 'year', 'work'] as const).some((is) => isCalled(sample.name, CALLED[is])) ||
    (isResult(sample) && new Set(sample.filled.map((text) => outcomeIn(text))).size > 1);
  const down = filledDown(file.columns, hasToSay);
  const notes: string[] = [...down.notes];
  const { columns } = down;
  const at = ({ name }: ColumnSample): ColumnSample => columns.find((one) => one.name === name)!;
  const taken = new Map<ColumnSample, SaidOfColumn>([[at(named), 'category']]);
  const free = (is: keyof typeof CALLED, test: (sample: ColumnSample) => boolean = () => true): ColumnSample | undefined =>
    called(columns, is).find((sample) => !taken.has(sample) && test(sample));
  const take = (sample: ColumnSample | undefined, said: SaidOfColumn): void => {
    if (sample !== undefined) taken.set(sample, said);
  };
  const result = free('result', isResult);
  take(result, 'result');
  const year = free('year', isYear);
  take(year, 'year');
  const ceremony = free('ceremony', (sample) => sample.are((text) => /\p{L}/u.test(text)) && !isResult(sample));
  take(ceremony, 'ceremony');
  const work = free('work', (sample) => sample.are((text) => /\p{L}|\d/u.test(text)));
  const mixed = free('mixed');
  const person = free('person') ?? mixed;
  const leftOut: ColumnSample[] = [];
  const both = [person, work].find((sample) => sample?.are((text) => BOTH.test(text), 0.3));
  if (both !== undefined) {
    leftOut.push(both);
    notes.push(
      `Column ${JSON.stringify(both.name)} is left out: it has people and shows in one cell, as ${JSON.stringify(both.filled.find((text) => BOTH.test(text)))}: make a column of each.`,
    );
  }
  const who = person === both ? undefined : person;
  const what = work === both ? undefined : work;
  const about = whatRowsAreAbout(columns, what, who, mixed !== undefined && mixed === who);
  for (const [sample, said] of about.columns) taken.set(sample, said);
  notes.push(...about.notes);
  const awards: Record<string, unknown> = {};
  if (ceremony === undefined) notes.push(...ceremonyOf(file, awards));
  if (year === undefined) notes.push(...yearOf(file, awards));
  if (result === undefined) notes.push(...resultOf([who, what], awards));
  return draftRecords(
    { ...file, columns },
    {
      type: about.type,
      columns: taken,
      leftOut,
      lacks: about.lacks,
      merged: down.merged.filter((name) => [...taken.keys()].some((sample) => sample.name === name)),
      addsUp: true,
      about: 'an award',
      more: Object.keys(awards).length === 0 ? {} : { awards },
      notes,
    },
  );
}

/** What the rows of a table of awards are about. */
interface About {
  readonly type: 'show' | 'person';
  readonly columns: readonly (readonly [ColumnSample, SaidOfColumn])[];
  readonly lacks: Readonly<Record<string, SaidOfColumn>>;
  readonly notes: readonly string[];
}

/** Shows, with whoever won for them; where the table names no show, people alone, or those of a show that is to be filled in. */
function whatRowsAreAbout(
  columns: readonly ColumnSample[],
  work: ColumnSample | undefined,
  person: ColumnSample | undefined,
  isMixed: boolean,
): About {
  const credited = person === undefined ? [] : [[person, withOptions('person', separatorOf(person))] as const];
  if (work !== undefined) return { type: 'show', columns: [[work, nameIn(work, 'TITLE')], ...credited], lacks: {}, notes: [] };
  if (person !== undefined && !isMixed)
    return {
      type: 'person',
      columns: [[person, nameIn(person, 'NAME', separatorOf(person))]],
      lacks: {},
      notes: [
        'No column says for which shows they won: the awards are those of people alone. If all are for one show, have "type": "show", the column of people as "person", and "same": {"Show": its title} with "Show" as its TITLE and as the key.',
      ],
    };
  return {
    type: 'show',
    columns: credited,
    lacks: showToFillIn(columns),
    notes: [
      'No column says which show the awards are for: write its title in same. Where a row names it instead of somebody, the award is its own.',
    ],
  };
}

/** Whose awards they are by the name of the file, where it is that of a ceremony. */
function ceremonyOf({ name }: DraftedFile, awards: Record<string, unknown>): string[] {
  const bare = name
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)(?:[-._]\d\d)*년?/gu, ' ')
    .replace(/제? ?\d+회|\d+(?:st|nd|rd|th)/giu, ' ')
    .replace(/[_-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!CEREMONY.test(bare) || /^(?:awards?|시상식)$/iu.test(bare))
    return ['No column says which ceremony the awards are of: write it in awards, as {"ceremony": "Baeksang Arts Awards"}.'];
  awards['ceremony'] = bare;
  return [`awards.ceremony is ${JSON.stringify(bare)} by the name of the file: write its usual name if it is otherwise.`];
}

function yearOf({ name }: DraftedFile, awards: Record<string, unknown>): string[] {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []);
  const [year] = years;
  if (year === undefined || years.size > 1) return ['No column says of which year the awards are: write it in awards, as {"year": 2022}.'];
  awards['year'] = Number(year);
  return [`awards.year is ${year} by the name of the file: write another if it is otherwise.`];
}

/** Whether they were won, where no column says so: by marks, or by what the column of people is called. */
function resultOf(named: readonly (ColumnSample | undefined)[], awards: Record<string, unknown>): string[] {
  const held = named.filter((one) => one !== undefined);
  if (held.some((sample) => sample.filled.some(isMarkedAsWon) && !sample.filled.every(isMarkedAsWon))) {
    awards['result'] = 'marked';
    return ['awards.result is "marked": names in bold letters, or with ‡ or a star, are taken for winners and the others for nominees.'];
  }
  if (held.some(({ name }) => /후보|nomin/iu.test(name) && !/수상|winn|recip/iu.test(name))) {
    awards['result'] = 'nominee';
    return ['No column says who won: all are taken for nominees (awards.result). Write "winner" if all won.'];
  }
  return ['No column says who won: all are taken for winners. Write "awards": {"result": "nominee"} if they were nominated.'];
}
