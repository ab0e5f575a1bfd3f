import { weight, type Weight } from './bits.js';

/**
 * How much each thing says of two records of shows, in bits, as bits.ts does of people: the figures that
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

const DAY = 86_400_000;

/** What the first days of two shows say, as far as both dates go. */
export function firstDays(a: string, b: string): Weight {
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
