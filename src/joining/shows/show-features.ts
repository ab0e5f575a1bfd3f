import { weight, type Weight } from '../../identity/bits.js';
import { oneOf, sharedExternalId, type Feature } from '../../identity/feature.js';
import { citedByTitle } from '../linking/cited.js';
import { namesInCommon } from '../linking/name-keys.js';
import { sharesAny } from '../linking/titles.js';
import type { NamedPeople, ShowTraits } from './show-traits.js';

/**
 * How much each thing says of two records of shows, in bits, as src/identity/bits.ts does of people: the figures that
 * `npm run bench:identity` measures, docs/decisions/0012.
 */
export const SHOW_BITS = {
  /** The same title in one script; in both. */
  title: 12,
  bothTitles: 14,
  /** One title begins with all words of the other. */
  titleWithin: 2,
  otherTitle: -6,
  otherNative: -3,
  sameDay: 10,
  /** Within ten days: a first showing at home and one abroad. */
  nearDay: 6,
  sameSeason: 3,
  sameYear: 3,
  otherDay: -2,
  nextYear: -2,
  otherYear: -10,
  network: 3,
  otherNetwork: -1.5,
  episodes: 2,
  maker: 8,
  otherMakers: -3,
  oneActor: 7,
  severalActors: 12,
  otherCast: -5,
  /** A film is no series. */
  filmOrNot: -12,
  otherKind: -1,
  /** The same title in both scripts, where one of them has no date: what a second show of both titles would be told apart by. */
  undated: 6,
  /** A show that is merely cited, and from another country. */
  otherCountry: -8,
} as const;

/** What tells two shows from one. */
export const SHOW_FEATURES: readonly Feature<ShowTraits>[] = [
  sharedExternalId,
  { name: 'title', kind: 'NAME', bits: titles },
  { name: 'first day', kind: 'FACT', bits: (a, b) => dates(a.dates, b.dates) },
  { name: 'charts', kind: 'FACT', bits: charts },
  { name: 'network', kind: 'FACT', bits: (a, b) => networks(a.networks, b.networks) },
  { name: 'episodes', kind: 'FACT', bits: (a, b) => episodes(a.episodes, b.episodes) },
  { name: 'makers', kind: 'FACT', bits: (a, b) => makers(a.makers, b.makers) },
  { name: 'cast', kind: 'FACT', bits: (a, b) => casts(a.cast, b.cast) },
  { name: 'kind', kind: 'FACT', bits: (a, b) => kinds(a.kinds, b.kinds) },
  { name: 'both scripts', kind: 'FACT', bits: bothScripts },
  citedByTitle,
  { name: 'country', kind: 'FACT', bits: countries },
  oneOf('shows'),
];

function titles(a: ShowTraits, b: ShowTraits): Weight {
  const latin = sharesAny(a.titles, b.titles);
  const native = sharesAny(a.natives, b.natives);
  if (latin && native) return weight(SHOW_BITS.bothTitles, `Both are called ${a.shown}, and the same in Hangul`);
  const differ = a.natives.size > 0 && b.natives.size > 0 && !native;
  if (latin && differ) return weight(SHOW_BITS.title + SHOW_BITS.otherNative, `Both are called ${a.shown}, but otherwise in Hangul`);
  if (latin) return weight(SHOW_BITS.title, `Both are called ${a.shown}`);
  if (native) return weight(SHOW_BITS.title, `Both are called ${[...a.natives].find((one) => b.natives.has(one))}`);
  if (isWithin(a.titles, b.titles)) return weight(SHOW_BITS.titleWithin, `The title of one is the beginning of the other's`);
  return weight(SHOW_BITS.otherTitle, `${a.shown} and ${b.shown} are different titles`);
}

/** A title in two scripts is two that agree: beyond doubt, unless something speaks against it. */
function bothScripts(a: ShowTraits, b: ShowTraits): Weight | undefined {
  if ((a.dates.length > 0 && b.dates.length > 0) || !sharesAny(a.titles, b.titles) || !sharesAny(a.natives, b.natives)) return undefined;
  return weight(SHOW_BITS.undated, 'Both have the title in both scripts');
}

/** A database of one country need not say it, and co-productions have several: only what is cited by its country is told apart by it. */
function countries(a: ShowTraits, b: ShowTraits): Weight | undefined {
  if ((!a.isCited && !b.isCited) || a.countries.size === 0 || b.countries.size === 0 || sharesAny(a.countries, b.countries))
    return undefined;
  return weight(SHOW_BITS.otherCountry, 'They are from different countries');
}

/** Shorter beginnings are those of too many titles. */
const SHORTEST_BEGINNING = 6;

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a)
    for (const other of b) {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return true;
    }
  return false;
}

const DAY = 86_400_000;

/** The dates that are nearest, as far as both go. */
function dates(a: readonly string[], b: readonly string[]): Weight | undefined {
  const found = a.flatMap((ours) => b.map((theirs) => twoDates(ours, theirs)));
  return found.length === 0 ? undefined : found.reduce((best, next) => (next.bits > best.bits ? next : best));
}

/** A show comes on charts when it is shown, or some time later; never before. */
function charts(a: ShowTraits, b: ShowTraits): Weight | undefined {
  const [charting, dated] = a.chartedSince === undefined ? [b, a] : [a, b];
  const [first] = dated.dates.filter((date) => date.length === 10).sort();
  if (charting.chartedSince === undefined || first === undefined) return undefined;
  const days = (Date.parse(charting.chartedSince) - Date.parse(first)) / DAY;
  const bits = days < -10 ? SHOW_BITS.otherYear : days <= 60 ? SHOW_BITS.nearDay : days <= 400 ? SHOW_BITS.sameSeason : 0;
  return weight(bits, `First shown on ${first}, on charts since ${charting.chartedSince}`);
}

function twoDates(a: string, b: string): Weight {
  if (a.length === 10 && b.length === 10) {
    const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
    if (days === 0) return weight(SHOW_BITS.sameDay, `Both were first shown on ${a}`);
    if (days <= 10) return weight(SHOW_BITS.nearDay, `First shown on ${a} and ${b}`);
    if (days <= 60) return weight(SHOW_BITS.sameSeason, `First shown on ${a} and ${b}`);
    return weight(
      days <= 200 ? SHOW_BITS.otherDay : days <= 400 ? SHOW_BITS.otherDay * 2 : SHOW_BITS.otherYear,
      `First shown on ${a} and ${b}`,
    );
  }
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  if (years === 0) return weight(SHOW_BITS.sameYear, `Both were first shown in ${a.slice(0, 4)}`);
  return weight(years === 1 ? SHOW_BITS.nextYear : SHOW_BITS.otherYear, `First shown in ${a.slice(0, 4)} and ${b.slice(0, 4)}`);
}

function networks(a: ReadonlySet<string>, b: ReadonlySet<string>): Weight | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const common = [...a].find((one) => b.has(one));
  return common === undefined
    ? weight(SHOW_BITS.otherNetwork, 'They are on different networks')
    : weight(SHOW_BITS.network, `Both are on ${common.toUpperCase()}`);
}

/** Halves are often counted as episodes: another count says little. */
function episodes(a: ReadonlySet<number>, b: ReadonlySet<number>): Weight | undefined {
  const common = [...a].find((one) => b.has(one));
  return common === undefined ? undefined : weight(SHOW_BITS.episodes, `Both have ${common} episodes`);
}

function makers(a: NamedPeople, b: NamedPeople): Weight | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return namesInCommon(a, b) > 0
    ? weight(SHOW_BITS.maker, 'Somebody of one name made both')
    : weight(SHOW_BITS.otherMakers, 'Nobody is known to have made both');
}

/** From how many of a cast on each side it says something that none plays in both. */
const SEVERAL = 3;

function casts(a: NamedPeople, b: NamedPeople): Weight | undefined {
  const common = namesInCommon(a, b);
  if (common > 1) return weight(SHOW_BITS.severalActors, `${common} of the cast have the same names`);
  if (common === 1) return weight(SHOW_BITS.oneActor, 'One of the cast has the same name');
  return a.length >= SEVERAL && b.length >= SEVERAL ? weight(SHOW_BITS.otherCast, 'Nobody of the casts has the same name') : undefined;
}

function kinds(a: ReadonlySet<string>, b: ReadonlySet<string>): Weight | undefined {
  if (a.size === 0 || b.size === 0 || sharesAny(a, b)) return undefined;
  return a.has('FILM') || b.has('FILM')
    ? weight(SHOW_BITS.filmOrNot, 'One is a film, the other is not')
    : weight(SHOW_BITS.otherKind, 'They are of different kinds');
}
