import type { ClaimProperty } from '../../model/property.js';
import { recordProperties } from '../../records/vocabulary.js';
import { figureIn } from '../values/figures.js';
import { partialDate } from '../values/partial-dates.js';
import type { ColumnSample } from './column-sample.js';
import { draftRecords, typeOf } from './draft-records.js';
import type { Draft, DraftedFile, SaidOfColumn } from './drafted-file.js';
import { isCalled } from './header-words.js';

/** What columns of figures of a day are called. */
const FIGURES: { readonly [property in ClaimProperty]?: string } = {
  VIEWS: '조회수 누적조회수 총조회수 조회 누적조회 views totalviews viewcount cumulativeviews reads',
  READERS: '독자수 독자 누적독자 누적독자수 열람자수 readers readercount totalreaders',
  SUBSCRIBERS: '구독자 구독자수 구독 구독수 관심 관심수 관심등록 관심등록수 관심웹툰등록수 subscribers subscribercount followers',
  READERS_RANK: '웹툰순위 요일순위 인기순위 webtoonrank popularityrank',
  EPISODES_PUBLISHED: '연재회차 연재화수 연재회수 총화수 총회차 연재분량 chapters chaptercount episodespublished numberofchapters',
  BUDGET: '제작비 총제작비 예산 budget productionbudget totalbudget productioncost',
  BUDGET_PER_EPISODE: '회당제작비 편당제작비 budgetperepisode costperepisode',
  COUNTRIES_IN_TOP_10: '톱10국가수 top10국가수 top10진입국가수 countriesintop10 top10countries',
  NUMBER_ONE_COUNTRIES: '1위국가수 1위국가 numberonecountries countriesatnumberone',
  CUMULATIVE_HOURS: '누적시청시간 총시청시간 cumulativehours totalhoursviewed',
  DAYS_IN_TOP_10: '톱10일수 top10일수 daysintop10',
};

const DAY = '기준일 기준날짜 집계일 집계일자 조회일 조사일 수집일 기준 asof date dateofcount asofdate day crawledon collectedon measuredon';

/** A scale in the name of a column, which its cells leave out: 조회수(만), Views (millions). */
const SCALE = /[([](?:단위 ?:? ?)?(?:백만|천만|만|천|억|million|thousand|billion|000|[mk])s?(?: ?(?:회|명|뷰|원|건|won))?[)\]]/iu;

/** Drafts the mapping of a table of webtoons, novels or shows with figures of a day: how often they were read, what they cost. */
export function draftFigures(file: DraftedFile): Draft | undefined {
  const type = typeOf(file, false);
  const isSaid = (property: string): boolean => recordProperties.some((one) => one.property === property && one.of.includes(type));
  const columns = new Map<ColumnSample, SaidOfColumn>();
  const leftOut: ColumnSample[] = [];
  const notes: string[] = [];
  for (const [property, words] of Object.entries(FIGURES) as [ClaimProperty, string][])
    for (const sample of file.columns) {
      if (columns.has(sample) || leftOut.includes(sample) || !isSaid(property) || !isCalled(sample.name, words)) continue;
      if (!sample.are((text) => /\d/u.test(text) && figureIn(text, '', property, undefined), 0.4)) continue;
      if (SCALE.test(sample.name) && sample.are((text) => /^[\d.,]+$/u.test(text), 0.1)) {
        leftOut.push(sample);
        notes.push(
          `Column ${JSON.stringify(sample.name)} is left out: its numbers lack the scale that only its name says. Write it behind each, as 1,234만 or 1.2 million, and have it as "${property}".`,
        );
      } else columns.set(sample, property);
    }
  if (columns.size + leftOut.length === 0) return undefined;
  const day = file.columns.find(
    (sample) => !columns.has(sample) && isCalled(sample.name, DAY) && sample.are((text) => partialDate(text, '')),
  );
  // A chart has figures as well, and places that these are of.
  if (type === 'show' && day !== undefined && file.columns.some((sample) => isCalled(sample.name, 'rank ranking 순위 랭킹')))
    return undefined;
  if (day !== undefined) columns.set(day, 'asOf');
  else
    notes.push('No column says on which day the figures were so: they are of the day of the file (--released), and left out without one.');
  return draftRecords(file, { type, columns, leftOut, notes });
}
