import { weight, type Weight } from '../../identity/bits.js';
import { oneOf, sharedExternalId, type Feature } from '../../identity/feature.js';
import { citedByTitle, type Cited } from '../linking/cited.js';
import { namesInCommon } from '../linking/name-keys.js';
import { sharesAny, type Titles } from '../linking/titles.js';
import type { NamedPeople } from '../shows/show-traits.js';

/** How much each thing says of two records of webtoons or novels, in bits: chosen after those of shows. */
const WORK_BITS = {
  /** The same title in one script; in both; in one, and another in Hangul. */
  title: 12,
  bothTitles: 14,
  otherNative: -4,
  author: 10,
  otherAuthors: -6,
  adaptation: 9,
  /** The same title in both scripts, and one of them names no author. */
  unsigned: 6,
  otherYear: -8,
} as const;

/** What tells one webtoon or novel from another. */
export interface WorkTraits extends Titles, Cited {
  readonly authors: NamedPeople;
  /** The shows that were made from it, or it from them. */
  readonly adaptations: ReadonlySet<string>;
  /** The years that it is dated by. */
  readonly years: ReadonlySet<string>;
  readonly externalIds: ReadonlySet<string>;
}

/** What tells two webtoons, or two novels, from one. */
export const WORK_FEATURES: readonly Feature<WorkTraits>[] = [
  sharedExternalId,
  { name: 'title', kind: 'NAME', bits: titles },
  { name: 'authors', kind: 'FACT', bits: (a, b) => authors(a.authors, b.authors) },
  { name: 'both scripts', kind: 'FACT', bits: bothScripts },
  { ...citedByTitle, bits: (a, b) => (knowBothAuthors(a, b) ? undefined : citedByTitle.bits(a, b, undefined)) },
  { name: 'year', kind: 'FACT', bits: years },
  { name: 'adaptations', kind: 'FACT', bits: (a, b) => adaptations(a.adaptations, b.adaptations) },
  oneOf('webtoons and novels'),
];

/** Only works with a title in common are compared. */
function titles(a: WorkTraits, b: WorkTraits): Weight {
  const [latin, native] = [sharesAny(a.titles, b.titles), sharesAny(a.natives, b.natives)];
  const differ = !native && a.natives.size > 0 && b.natives.size > 0;
  const bits = latin && native ? WORK_BITS.bothTitles : WORK_BITS.title + (differ ? WORK_BITS.otherNative : 0);
  return weight(bits, `Both are called ${a.shown}`);
}

function knowBothAuthors(a: WorkTraits, b: WorkTraits): boolean {
  return a.authors.length > 0 && b.authors.length > 0;
}

/** As of shows: two titles that agree are beyond doubt, unless something speaks against it. */
function bothScripts(a: WorkTraits, b: WorkTraits): Weight | undefined {
  if (knowBothAuthors(a, b) || !sharesAny(a.titles, b.titles) || !sharesAny(a.natives, b.natives)) return undefined;
  return weight(WORK_BITS.unsigned, 'Both have the title in both scripts');
}

function years(a: WorkTraits, b: WorkTraits): Weight | undefined {
  if (a.years.size === 0 || b.years.size === 0 || sharesAny(a.years, b.years)) return undefined;
  return weight(WORK_BITS.otherYear, `From ${[...a.years].join(', ')} and ${[...b.years].join(', ')}`);
}

function authors(a: NamedPeople, b: NamedPeople): Weight | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return namesInCommon(a, b) > 0
    ? weight(WORK_BITS.author, 'Both are by somebody of one name')
    : weight(WORK_BITS.otherAuthors, 'They are by different authors');
}

function adaptations(a: ReadonlySet<string>, b: ReadonlySet<string>): Weight | undefined {
  return sharesAny(a, b) ? weight(WORK_BITS.adaptation, 'Both belong to the same show') : undefined;
}
