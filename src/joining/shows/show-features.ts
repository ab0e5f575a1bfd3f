import { weight, type Weight } from '../../identity/bits.js';
import { firstDays, SHOW_BITS } from '../../identity/show-bits.js';
import { oneOf, sharedExternalId, type Feature } from '../../identity/feature.js';
import { citedByTitle } from '../linking/cited.js';
import { namesInCommon } from '../linking/name-keys.js';
import { sharesAny } from '../linking/titles.js';
import type { NamedPeople, ShowTraits } from './show-traits.js';

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
  const found = a.flatMap((ours) => b.map((theirs) => firstDays(ours, theirs)));
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
