import type { Reader } from '../graph/store.js';
import { groupedBy } from '../grouping.js';

/** What the places of a show on one chart in one country come to. */
export interface Places {
  readonly id: string;
  readonly chart: string;
  readonly country: string | null;
  readonly rank: number | null;
  /** The hours of all places together, and those of the place with the most; null where none says any. */
  readonly hours: number;
  readonly most: number | null;
  /** The last day of the latest period in which it has a rank or hours. */
  readonly until: string | null;
}

/** A rating as it is stored. */
export interface StoredRating {
  readonly id: string;
  readonly site: string;
  readonly kind: string;
  readonly value: number;
  readonly scale: number;
  readonly asOf: string | null;
  /** How many have rated, where a source says so. */
  readonly votes: number | null;
  /** How many keep it on a list of theirs, where a source says so. */
  readonly watchers: number | null;
}

/** Reads what the shown places of these shows, or of all, come to by chart and country. */
export function readPlaces(reader: Reader, ids?: readonly string[]): Promise<Places[]> {
  return reader.read<Places & Record<string, unknown>>(
    `${shows(ids)}<-[:ABOUT]-(entry:ChartEntry) WHERE entry.withdrawn IS NULL
RETURN node.id AS id, entry.chart AS chart, entry.country AS country, min(entry.rank) AS rank,
  sum(coalesce(entry.hoursViewed, 0)) AS hours, max(entry.hoursViewed) AS most,
  max(CASE WHEN entry.rank IS NULL AND entry.hoursViewed IS NULL THEN null ELSE entry.periodEnd END) AS until`,
    ids === undefined ? {} : { ids },
  );
}

/** Reads the ratings of these shows, or of all. */
export function readRatings(reader: Reader, ids?: readonly string[]): Promise<StoredRating[]> {
  return reader.read<StoredRating & Record<string, unknown>>(
    `${shows(ids)}<-[:ABOUT]-(rating:Rating)-[:\`BY\`]->(site:Publication) WHERE rating.value IS NOT NULL AND rating.scale > 0
RETURN node.id AS id, site.id AS site, rating.kind AS kind, rating.value AS value, rating.scale AS scale, rating.asOf AS asOf,
  rating.votes AS votes, rating.watchers AS watchers`,
    ids === undefined ? {} : { ids },
  );
}

function shows(ids: readonly string[] | undefined): string {
  return ids === undefined ? 'MATCH (node:Show)' : 'UNWIND $ids AS id MATCH (node:Show {id: id})';
}

/** What the places of a show come to. */
export interface ChartFigures {
  readonly bestRank?: number;
  readonly hoursViewed?: number;
  /** The last day of the latest period of which charts have it. */
  readonly chartedUntil?: string;
}

/**
 * The best rank and the hours viewed of each show, and until when charts have it. Hours of different measures are never added: of the sums over the periods
 * of one chart in one country, and of the figures of lists of all time, the largest stands, so that the show was watched
 * for this long at least.
 */
export function chartFigures(places: readonly Places[], allTime: ReadonlySet<string>): Map<string, ChartFigures> {
  return new Map(
    [...groupedBy(places, ({ id }) => id)].map(([id, group]) => {
      const ranks = group.flatMap(({ rank }) => rank ?? []);
      const hours = group.flatMap(({ chart, hours: sum, most }) => (most === null ? [] : [allTime.has(chart) ? most : sum]));
      const until = latest(group.map((one) => one.until));
      return [
        id,
        {
          ...(ranks.length > 0 ? { bestRank: Math.min(...ranks) } : {}),
          ...(hours.length > 0 ? { hoursViewed: Math.max(...hours) } : {}),
          ...(until === null ? {} : { chartedUntil: until }),
        },
      ];
    }),
  );
}

/** What the ratings of a show come to. */
export interface SharedRating {
  /** Of ten: the mean of what each site gives, critics and audience apart, the newest of each. */
  readonly rating: number;
  /** How many have rated it, on all sites together; 0 where no source says. */
  readonly ratingVotes: number;
  /** Of ten: what it is likely worth, by how many have rated it. Lists are put in order by it. */
  readonly weightedRating: number;
  /** How many keep it on a list of theirs, on all sites together; left out where no source says. */
  readonly watchers?: number;
  /** The latest day on which any of them stood so. */
  readonly ratedOn?: string;
}

/**
 * What a show is worth before anybody has rated it, and how many votes that counts for: as in the weighted rating of IMDb's Top
 * 250, (v R + m C) / (v + m) for v votes of the mean R. C is the mean of what MyDramaList gave its 3,032 Korean shows in 2022
 * (7.42) and TMDB those 1,127 of its that anybody had rated (7.51). m is chosen: half the shows of MyDramaList have fewer than
 * 200 votes, and those that fans know have ten thousand and more.
 */
const PRIOR = { mean: 7.5, votes: 1_000 } as const;

/** What a rating counts for of which nobody says how many gave it. */
const UNTOLD_VOTES = 100;

/** What all ratings of a show come to. */
export function sharedRating(ratings: readonly Omit<StoredRating, 'id'>[]): SharedRating {
  const sites = [...groupedBy(ratings, ({ site, kind }) => `${site} ${kind}`).values()].map((group) => {
    const { value, scale, votes, watchers } = group.reduce(newer);
    // A list of the best leaves out how many voted, which the same site tells elsewhere.
    return {
      share: value / scale,
      votes: votes ?? Math.max(0, ...group.map((one) => one.votes ?? 0)),
      watchers: watchers ?? Math.max(0, ...group.map((one) => one.watchers ?? 0)),
    };
  });
  const watchers = sites.reduce((sum, one) => sum + one.watchers, 0);
  const ratedOn = latest(ratings.map(({ asOf }) => asOf));
  const mean = sites.reduce((sum, { share }) => sum + share, 0) / sites.length;
  const weights = sites.map(({ share, votes }) => ({ share, weight: votes === 0 ? UNTOLD_VOTES : votes }));
  const weight = PRIOR.votes + weights.reduce((sum, one) => sum + one.weight, 0);
  const weighted = (PRIOR.votes * PRIOR.mean) / 10 + weights.reduce((sum, one) => sum + one.share * one.weight, 0);
  return {
    rating: ofTen(mean),
    ratingVotes: sites.reduce((sum, { votes }) => sum + votes, 0),
    weightedRating: ofTen(weighted / weight),
    ...(watchers === 0 ? {} : { watchers }),
    ...(ratedOn === null ? {} : { ratedOn }),
  };
}

function ofTen(share: number): number {
  return Math.round(share * 10_000) / 1_000;
}

/** The latest of some days, as far as they are known; null where none is. */
export function latest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((last, day) => (day != null && (last === null || day > last) ? day : last), null);
}

type Dated = Omit<StoredRating, 'id'>;

/** The newer of two; of one day that of more votes, then the better, so that the answer does not depend on who is read first. */
function newer(a: Dated, b: Dated): Dated {
  const [dateA, dateB] = [a.asOf ?? '', b.asOf ?? ''];
  if (dateA !== dateB) return dateA > dateB ? a : b;
  if ((a.votes ?? 0) !== (b.votes ?? 0)) return (a.votes ?? 0) > (b.votes ?? 0) ? a : b;
  return a.value / a.scale >= b.value / b.scale ? a : b;
}
