import { weight, type Weight } from '../../identity/bits.js';
import { score, type Feature } from '../../identity/feature.js';
import type { Evidence } from '../../identity/evidence.js';
import { fold, wordsOf } from '../../names/fold.js';
import type { Candidate } from './candidates.js';
import type { ListLanguage } from '../intake/chart-row.js';
import type { Sightings } from './listed-title.js';

/** A work that lists name by one title, as it is compared with the shows that bear it. */
export interface ListedWork {
  readonly platform: string;
  readonly title: string;
  readonly isCut: boolean;
  readonly language: ListLanguage;
  readonly seen: Sightings;
}

/** What features see beside the two. */
export interface AmongLists {
  /** In how many countries each chart has any title at all. */
  readonly countriesOf: ReadonlyMap<string, number>;
  /** Another listed title is the main title of the show. */
  readonly isListedOtherwise: (candidate: Candidate) => boolean;
}

/**
 * How much each thing says of a listed title and a show that bears it, in bits, as src/identity/bits.ts does of people. That the
 * titles are the same stands for the prior: of the titles on Netflix's lists of 2021 and 2022 that a Korean show bears too, eight of nine with one word are
 * of that show, and nearly all with three. The other figures are chosen, and checked by `npm run bench:identity`: docs/decisions/0030.
 */
export const PLACE_BITS = {
  oneWord: 3,
  twoWords: 5,
  moreWords: 7,
  alias: -3,
  /** The show is on the lists already, under the title that it goes by. */
  listedOtherwise: -6,
  /** Lists go by the language that a work was made in: a Korean one is on none of those in English. */
  english: -16,
  englishUnknown: -8,
  ownLanguage: 1,
  atOnce: 5,
  withinAYear: 1.5,
  withinTwo: 1,
  withinThree: 0,
  withinFive: -1,
  withinSeven: -2,
  withinTen: -3,
  withinFifteen: -5,
  later: -7,
  before: -12,
  /** Old shows come back in a few countries; what comes to many at once is new. */
  oldEverywhere: -4,
  platform: 2,
  /** Countries in which Korean shows are on lists week by week, against all others. */
  nowhereNear: [-2, -6],
  hardlyNear: -3,
  littleNear: -1,
  partlyNear: 2,
  mostlyNear: 3,
  /** In one country, which is not Korea: it may be from there. */
  inOneNear: 1.5,
  neverInKorea: -5,
  oneSeasonMore: -1.5,
  manySeasonsMore: -5,
  /** Of a show of whose seasons nothing is known. */
  manySeasons: -1,
  /** The same letters, but other words, or an article more: Start-Up and StartUp, A Business Proposal and Business Proposal. */
  otherWords: -3,
} as const;

/** Where Korean shows are on the lists of Netflix week by week, which others hardly are there: East and South-East Asia. */
const NEAR = new Set(['KR', 'JP', 'TW', 'HK', 'TH', 'VN', 'PH', 'ID', 'MY', 'SG']);

/** A chart of fewer countries says nothing of where a title is listed. */
const LEAST_COUNTRIES = 3;

/** In so many countries a show from Korea is on the list of Korea too. */
const MANY_COUNTRIES = 20;

/** The two that are compared: a feature sees both at once, since they are of different kinds. */
interface Pair {
  readonly work: ListedWork;
  readonly candidate: Candidate;
}

/** What tells the show that is listed from another of its title. */
const PLACE_FEATURES: readonly Feature<Pair, AmongLists>[] = [
  feature('title', 'NAME', titles),
  feature('listed otherwise', 'FACT', ({ candidate }, { isListedOtherwise }) =>
    candidate.isAlias && isListedOtherwise(candidate)
      ? weight(PLACE_BITS.listedOtherwise, 'It is on the lists under its own title')
      : undefined,
  ),
  feature('language', 'FACT', languages),
  feature('first day', 'FACT', premieres),
  feature('seasons', 'FACT', seasons),
  feature('countries', 'FACT', countries),
  feature('Korea', 'FACT', ({ work, candidate }) =>
    isKorean(candidate) && reach(work.seen).size >= MANY_COUNTRIES && !reach(work.seen).has('KR')
      ? weight(PLACE_BITS.neverInKorea, `Listed in ${reach(work.seen).size} countries, and not in Korea`)
      : undefined,
  ),
  feature('platform', 'FACT', ({ work, candidate }) =>
    candidate.platforms.includes(work.platform) ? weight(PLACE_BITS.platform, 'It is on the platform that the lists are of') : undefined,
  ),
];

/** Weighs whether a show is the one that is listed. */
export function weighPlace(work: ListedWork, candidate: Candidate, among: AmongLists): Evidence {
  const pair = { work, candidate };
  return score(PLACE_FEATURES, pair, pair, among);
}

function feature(
  name: string,
  kind: 'NAME' | 'FACT',
  bits: (pair: Pair, among: AmongLists) => Weight | undefined,
): Feature<Pair, AmongLists> {
  return { name, kind, bits: (pair, _, among) => bits(pair, among) };
}

/** The longer a title, the rarer is another work of that title. */
function titles({ work, candidate }: Pair): Weight {
  const many = wordsOf(fold(work.title)).length;
  const bits = many <= 1 ? PLACE_BITS.oneWord : many === 2 ? PLACE_BITS.twoWords : PLACE_BITS.moreWords;
  const found = work.isCut ? `A title of it begins with ${work.title}` : `It is called ${work.title}`;
  const spelled = candidate.isSpelledSo ? bits : bits + PLACE_BITS.otherWords;
  const words = candidate.isSpelledSo ? found : `${found}, in other words`;
  return candidate.isAlias ? weight(spelled + PLACE_BITS.alias, `${words}, beside its own title`) : weight(spelled, words);
}

function isKorean({ countries: from }: Candidate): boolean {
  return from.includes('KR');
}

/** Where English is what works are made in. */
const ENGLISH_SPEAKING = ['US', 'GB', 'CA', 'AU', 'NZ', 'IE'];

function languages({ work: { language }, candidate }: Pair): Weight | undefined {
  if (language === 'ANY') return undefined;
  const isFromThere = candidate.countries.some((code) => ENGLISH_SPEAKING.includes(code));
  if (language === 'OTHER')
    return isFromThere && candidate.countries.length === 1
      ? weight(PLACE_BITS.english, 'It is on lists of works that are not in English')
      : weight(PLACE_BITS.ownLanguage, 'It is on lists of works that are not in English');
  if (isFromThere) return weight(PLACE_BITS.ownLanguage, 'It is on lists of works in English');
  return weight(candidate.countries.length > 0 ? PLACE_BITS.english : PLACE_BITS.englishUnknown, 'It is on lists of works in English');
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** From the last first day of a season before it was listed; a vague date is taken for its last day, as far as that is possible. */
function premieres({ work: { seen }, candidate }: Pair): Weight | undefined {
  const [earliest] = candidate.premieres;
  if (seen.first === null || seen.last === null || earliest === undefined) return undefined;
  const listed = Date.parse(seen.first);
  const before = (Date.parse(earliest) - listed) / DAY;
  // A week of a list begins up to six days before its shows do.
  if (before > GRACE) return weight(PLACE_BITS.before, `Listed since ${seen.first}, first shown on ${earliest}`);
  const last = candidate.premieres.filter((date) => Date.parse(date) <= listed + GRACE * DAY).at(-1)!;
  const since = Math.max(0, listed - Math.min(listed, endOf(last)));
  const years = since / YEAR;
  const found = `First shown on ${last}, listed since ${seen.first}`;
  if (last.length === 10 && since <= 60 * DAY) return weight(PLACE_BITS.atOnce, found);
  if (years <= 1.1) return weight(PLACE_BITS.withinAYear, found);
  if (years <= 2.1) return weight(PLACE_BITS.withinTwo, found);
  if (years <= 3.1) return weight(PLACE_BITS.withinThree, found);
  if (years <= 5.1) return weight(PLACE_BITS.withinFive, found);
  const old =
    years <= 7.1 ? PLACE_BITS.withinSeven : years <= 10 ? PLACE_BITS.withinTen : years <= 15 ? PLACE_BITS.withinFifteen : PLACE_BITS.later;
  const isEverywhere = reach(seen).size >= OLD_COUNTRIES || seen.worldwide.size > 0;
  return isEverywhere ? weight(old + PLACE_BITS.oldEverywhere, `${found}, in many countries`) : weight(old, found);
}

const GRACE = 10;
const OLD_COUNTRIES = 12;

/** The last moment that a partial date may mean. */
function endOf(date: string): number {
  if (date.length === 10) return Date.parse(date);
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? Date.UTC(year! + 1, 0, 0) : Date.UTC(year!, month, 0);
}

/** A show has no seasons that nobody has heard of; a Korean one mostly has one. */
function seasons({ work: { seen }, candidate }: Pair): Weight | undefined {
  const known = Math.max(candidate.lastSeason, isKorean(candidate) ? 1 : 0);
  const most = Math.max(0, ...seen.seasons);
  if (known === 0 && most > 2) return weight(PLACE_BITS.manySeasons, `Season ${most} is listed, and no season is known of it`);
  if (known === 0 || most <= known) return undefined;
  const found = `Season ${most} is listed, season ${known} is the last that is known of it`;
  return weight(most === known + 1 ? PLACE_BITS.oneSeasonMore : PLACE_BITS.manySeasonsMore, found);
}

/** All countries in whose lists it was seen. */
function reach({ countries: byChart }: Sightings): Set<string> {
  return new Set([...byChart.values()].flatMap((codes) => [...codes]));
}

function countries({ work: { seen }, candidate }: Pair, { countriesOf }: AmongLists): Weight | undefined {
  if (!isKorean(candidate)) return undefined;
  const telling = [...seen.countries].filter(([chart]) => (countriesOf.get(chart) ?? 0) >= LEAST_COUNTRIES);
  const all = new Set(telling.flatMap(([, codes]) => [...codes]));
  if (all.size === 0) return undefined;
  const near = [...all].filter((code) => NEAR.has(code)).length;
  const share = near / all.size;
  const found = `Listed in ${all.size} ${all.size === 1 ? 'country' : 'countries'}, ${near} of them in the east of Asia`;
  if (near === 0) {
    const [least, most] = PLACE_BITS.nowhereNear;
    return weight(Math.max(most, least - Math.log2(all.size)), found);
  }
  if (share < 0.08) return weight(PLACE_BITS.hardlyNear, found);
  if (all.size === 1 && !all.has('KR')) return weight(PLACE_BITS.inOneNear, found);
  // In every country of the lists stands what is a success anywhere.
  if (share < 0.15) return weight(PLACE_BITS.littleNear, found);
  return weight(share < 0.5 ? PLACE_BITS.partlyNear : PLACE_BITS.mostlyNear, found);
}
