import { finding, type Finding } from '../../identity/bits.js';
import { factsIn, priorBits, type Evidence } from '../../identity/evidence.js';
import { namesInCommon } from '../linking/name-keys.js';
import type { ShowTraits } from './show-traits.js';

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
  otherKind: -12,
} as const;

/**
 * Weighs whether two records are one show.
 * @param shows how many shows there are.
 */
export function weighShows(a: ShowTraits, b: ShowTraits, shows: number): Evidence {
  const externalId = [...a.externalIds].find((one) => b.externalIds.has(one));
  const findings = [
    ...(externalId === undefined ? [] : [finding('EXTERNAL_ID', 100, `Both are ${externalId.replace(/:/, ' ')}`)]),
    compareTitles(a, b),
    ...compareDates(a.dates, b.dates),
    ...compareCharted(a, b),
    ...compareNetworks(a.networks, b.networks),
    ...compareEpisodes(a.episodes, b.episodes),
    ...compareMakers(a, b),
    ...compareCasts(a, b),
    ...compareKinds(a.kinds, b.kinds),
    finding('POPULATION', priorBits(shows), `One of ${shows.toLocaleString('en')} shows`),
  ];
  return {
    bits: findings.reduce((sum, { bits }) => sum + bits, 0),
    findings,
    sameExternalId: externalId !== undefined,
    facts: factsIn(findings),
  };
}

function shares<V>(a: ReadonlySet<V>, b: ReadonlySet<V>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function compareTitles(a: ShowTraits, b: ShowTraits): Finding {
  const latin = shares(a.titles, b.titles);
  const native = shares(a.natives, b.natives);
  if (latin && native) return finding('NAME', SHOW_BITS.bothTitles, `Both are called ${a.shown}, and the same in Hangul`);
  const differ = a.natives.size > 0 && b.natives.size > 0 && !native;
  if (latin && differ)
    return finding('NAME', SHOW_BITS.title + SHOW_BITS.otherNative, `Both are called ${a.shown}, but otherwise in Hangul`);
  if (latin) return finding('NAME', SHOW_BITS.title, `Both are called ${a.shown}`);
  if (native) return finding('NAME', SHOW_BITS.title, `Both are called ${[...a.natives].find((one) => b.natives.has(one))}`);
  if (isWithin(a.titles, b.titles)) return finding('NAME', SHOW_BITS.titleWithin, `The title of one is the beginning of the other's`);
  return finding('NAME', SHOW_BITS.otherTitle, `${a.shown} and ${b.shown} are different titles`);
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
function compareDates(a: readonly string[], b: readonly string[]): Finding[] {
  const found = a.flatMap((ours) => b.map((theirs) => datesOf(ours, theirs)));
  if (found.length === 0) return [];
  return [found.reduce((best, next) => (next.bits > best.bits ? next : best))];
}

/** A show comes on charts when it is shown, or some time later; never before. */
function compareCharted(a: ShowTraits, b: ShowTraits): Finding[] {
  const [charted, dated] = a.chartedSince === undefined ? [b, a] : [a, b];
  const [first] = dated.dates.filter((date) => date.length === 10).sort();
  if (charted.chartedSince === undefined || first === undefined) return [];
  const days = (Date.parse(charted.chartedSince) - Date.parse(first)) / DAY;
  const bits = days < -10 ? SHOW_BITS.otherYear : days <= 60 ? SHOW_BITS.nearDay : days <= 400 ? SHOW_BITS.sameSeason : 0;
  return [finding('DATE', bits, `First shown on ${first}, on charts since ${charted.chartedSince}`)];
}

function datesOf(a: string, b: string): Finding {
  if (a.length === 10 && b.length === 10) {
    const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
    if (days === 0) return finding('DATE', SHOW_BITS.sameDay, `Both were first shown on ${a}`);
    if (days <= 10) return finding('DATE', SHOW_BITS.nearDay, `First shown on ${a} and ${b}`);
    if (days <= 60) return finding('DATE', SHOW_BITS.sameSeason, `First shown on ${a} and ${b}`);
    return finding(
      'DATE',
      days <= 200 ? SHOW_BITS.otherDay : days <= 400 ? SHOW_BITS.otherDay * 2 : SHOW_BITS.otherYear,
      `First shown on ${a} and ${b}`,
    );
  }
  const years = Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
  if (years === 0) return finding('DATE', SHOW_BITS.sameYear, `Both were first shown in ${a.slice(0, 4)}`);
  return finding('DATE', years === 1 ? SHOW_BITS.nextYear : SHOW_BITS.otherYear, `First shown in ${a.slice(0, 4)} and ${b.slice(0, 4)}`);
}

function compareNetworks(a: ReadonlySet<string>, b: ReadonlySet<string>): Finding[] {
  if (a.size === 0 || b.size === 0) return [];
  const common = [...a].find((one) => b.has(one));
  return [
    common === undefined
      ? finding('NETWORK', SHOW_BITS.otherNetwork, 'They are on different networks')
      : finding('NETWORK', SHOW_BITS.network, `Both are on ${common.toUpperCase()}`),
  ];
}

/** Halves are often counted as episodes: another count says little. */
function compareEpisodes(a: ReadonlySet<number>, b: ReadonlySet<number>): Finding[] {
  const common = [...a].find((one) => b.has(one));
  return common === undefined ? [] : [finding('EPISODES', SHOW_BITS.episodes, `Both have ${common} episodes`)];
}

function compareMakers(a: ShowTraits, b: ShowTraits): Finding[] {
  if (a.makers.length === 0 || b.makers.length === 0) return [];
  return [
    namesInCommon(a.makers, b.makers) > 0
      ? finding('CREDIT', SHOW_BITS.maker, 'Somebody of one name made both')
      : finding('CREDIT', SHOW_BITS.otherMakers, 'Nobody is known to have made both'),
  ];
}

/** From how many of a cast on each side it says something that none plays in both. */
const SEVERAL = 3;

function compareCasts(a: ShowTraits, b: ShowTraits): Finding[] {
  const common = namesInCommon(a.cast, b.cast);
  if (common > 1) return [finding('CREDIT', SHOW_BITS.severalActors, `${common} of the cast have the same names`)];
  if (common === 1) return [finding('CREDIT', SHOW_BITS.oneActor, 'One of the cast has the same name')];
  return a.cast.length >= SEVERAL && b.cast.length >= SEVERAL
    ? [finding('CREDIT', SHOW_BITS.otherCast, 'Nobody of the casts has the same name')]
    : [];
}

function compareKinds(a: ReadonlySet<string>, b: ReadonlySet<string>): Finding[] {
  if (a.size === 0 || b.size === 0 || shares(a, b)) return [];
  return [
    a.has('FILM') || b.has('FILM')
      ? finding('CREDIT', SHOW_BITS.otherKind, 'One is a film, the other is not')
      : finding('CREDIT', -1, 'They are of different kinds'),
  ];
}
