import type { Among, Area } from '../../charts/audience/statement.js';
import { slugIn } from '../../model/ids/kinds.js';
import type { AudienceUnit } from './audience-figures.js';
import { partsIn } from './audience-parts.js';
import { episodeNamed, type NamedEpisode } from './episodes.js';
import { flatHeader } from './flat-headers.js';

/** Who measures, and how it is called. */
export interface Measurer {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Those who measure audiences in Korea, and the words for them. */
const MEASURERS: readonly (readonly [RegExp, Measurer])[] = [
  [/닐슨|nielsen|\bagb\b/iu, { id: 'publication:nielsen-korea', name: 'Nielsen Korea', url: 'https://www.nielsenkorea.co.kr/' }],
  [/tnms|티엔엠에스/iu, { id: 'publication:tnms', name: 'TNmS', url: 'http://www.tnms.tv/' }],
];

/** What words say of how a figure was measured; what they do not say is left out. */
export interface MeasuredWords {
  readonly measurer?: Measurer;
  readonly area?: Area;
  readonly among?: Among;
  readonly unit?: AudienceUnit;
  readonly episode?: NamedEpisode;
  /** The part of the broadcast, where each part has a column: 1부 전국, Part 2 (Seoul). */
  readonly part?: number;
}

const AREAS: readonly (readonly [RegExp, Area])[] = [
  [/수도권|서울|capital|metropolitan|\bseoul\b/iu, 'CAPITAL_AREA'],
  [/전국|nation ?wide|national|전체 ?지역/iu, 'NATIONWIDE'],
];

const AMONG: readonly (readonly [RegExp, Among])[] = [
  [/2049|20 ?[-–~] ?49/u, 'AGES_20_TO_49'],
  [/개인|individual|persons?\b/iu, 'INDIVIDUALS'],
  [/가구|household/iu, 'HOUSEHOLDS'],
];

const UNITS: readonly (readonly [RegExp, AudienceUnit])[] = [
  [/백만 ?명|\(백만\)|million/iu, 'millions'],
  [/만 ?명|\(만\)|10,000s/iu, 'tenThousands'],
  [/천 ?명|\(천\)|thousand|\(000s?\)/iu, 'thousands'],
  [/시청자 ?수|시청인원|명|viewers?\b|viewership ?\(/iu, 'viewers'],
  [/시청률|%|rating|percent/iu, 'percent'],
];

/** A mean over the minutes of a broadcast, which is what its figure is; of the others these are means or sums of several. */
const OF_MINUTES = /^(?!.*(?:최고|최저|합계|누적|total|peak|highest|lowest)).*(?:평균|average|\bavg\b|mean)/iu;

/** What the name of a column says of the figures of an episode each: what they are the average of is its minutes. */
export function measuredOfRow(text: string): MeasuredWords {
  const { episode, ...words } = measuredIn(text);
  return episode === undefined || (episode === 'SUMMARY' && OF_MINUTES.test(text)) ? words : { ...words, episode };
}

/** What the name of a column, or of a row, says of how its figures were measured: 닐슨코리아 전국, TNmS (Seoul), 3회. */
export function measuredIn(text: string): MeasuredWords {
  const plain = flatHeader(text);
  const found = <T>(words: readonly (readonly [RegExp, T])[]): T | undefined => words.find(([word]) => word.test(plain))?.[1];
  // 2049 are the ages 20 to 49, and no episode.
  const episode = /^20 ?49$/u.test(plain) ? undefined : episodeNamed(plain);
  // A column of several parts has them in its cells.
  const [part, another] = partsIn(plain);
  const entries = {
    measurer: found(MEASURERS),
    area: found(AREAS),
    among: found(AMONG),
    unit: found(UNITS),
    episode,
    ...(episode === undefined && another === undefined ? { part } : {}),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** The measurer that a text names, by its id or in words; undefined where it names none that is known. */
export function measurerNamed(text: string): Measurer | undefined {
  return MEASURERS.find(([word, { id }]) => id === text || slugIn(id) === text || word.test(text))?.[1];
}
