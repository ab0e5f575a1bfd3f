/** What makes a show popular, as far as anybody counts it. */
export interface Audience {
  /** How many have rated it. */
  readonly votes: number;
  /** How many keep it on their list. */
  readonly watchers: number;
  /** For how many hours charts prove that it was watched. */
  readonly hours: number;
  /** Its best place on any chart. */
  readonly rank: number | null;
}

/** What one kind of audience adds to the popularity of a show. */
export interface Share {
  readonly kind: 'PEOPLE' | 'HOURS' | 'RANK';
  readonly points: number;
}

/** The points of each tenfold: a hundred times as many is twenty more, so that no site drowns all others. */
const TENFOLD = 10;

/** Hours are counted in millions: fewer put no show on a list. */
const MILLION = 1_000_000;

/** The places that add anything, as many as the lists of sites show, and the points of each. */
const PLACES = { last: 10, each: 2 } as const;

/**
 * What the popularity of a show is made of, the parts that add nothing left out: ten points for each tenfold of the people who rated
 * it or keep it on a list, ten for each tenfold of a million hours, and two for each place from the tenth of a chart up to the
 * first. Constants alone: what other shows have changes nothing.
 */
export function popularityShares({ votes, watchers, hours, rank }: Audience): Share[] {
  const shares: Share[] = [
    { kind: 'PEOPLE', points: fixed(TENFOLD * Math.log10(1 + votes + watchers)) },
    { kind: 'HOURS', points: fixed(TENFOLD * Math.log10(1 + hours / MILLION)) },
    { kind: 'RANK', points: rank === null ? 0 : Math.max(0, PLACES.each * (PLACES.last + 1 - rank)) },
  ];
  return shares.filter(({ points }) => points > 0);
}

/** The popularity of a show; null where nobody has counted any audience of it. */
export function popularityOf(audience: Audience): number | null {
  const shares = popularityShares(audience);
  return shares.length === 0 ? null : fixed(shares.reduce((sum, { points }) => sum + points, 0));
}

/** Two decimals: more would tell apart what nobody can. */
function fixed(points: number): number {
  return Math.round(points * 100) / 100;
}
