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
}

/** A rating as it is stored. */
export interface StoredRating {
  readonly id: string;
  readonly site: string;
  readonly kind: string;
  readonly value: number;
  readonly scale: number;
  readonly asOf: string | null;
}

/** Reads what the shown places of these shows, or of all, come to by chart and country. */
export function readPlaces(reader: Reader, ids?: readonly string[]): Promise<Places[]> {
  return reader.read<Places & Record<string, unknown>>(
    `${shows(ids)}<-[:ABOUT]-(entry:ChartEntry) WHERE entry.withdrawn IS NULL
RETURN node.id AS id, entry.chart AS chart, entry.country AS country, min(entry.rank) AS rank,
  sum(coalesce(entry.hoursViewed, 0)) AS hours, max(entry.hoursViewed) AS most`,
    ids === undefined ? {} : { ids },
  );
}

/** Reads the ratings of these shows, or of all. */
export function readRatings(reader: Reader, ids?: readonly string[]): Promise<StoredRating[]> {
  return reader.read<StoredRating & Record<string, unknown>>(
    `${shows(ids)}<-[:ABOUT]-(rating:Rating)-[:\`BY\`]->(site:Publication) WHERE rating.value IS NOT NULL AND rating.scale > 0
RETURN node.id AS id, site.id AS site, rating.kind AS kind, rating.value AS value, rating.scale AS scale, rating.asOf AS asOf`,
    ids === undefined ? {} : { ids },
  );
}

function shows(ids: readonly string[] | undefined): string {
  return ids === undefined ? 'MATCH (node:Show)' : 'UNWIND $ids AS id MATCH (node:Show {id: id})';
}

/**
 * The best rank and the hours viewed of each show. Hours of different measures are never added: of the sums over the periods
 * of one chart in one country, and of the figures of lists of all time, the largest stands, so that the show was watched
 * for this long at least.
 */
export function chartFigures(
  places: readonly Places[],
  allTime: ReadonlySet<string>,
): Map<string, { bestRank?: number; hoursViewed?: number }> {
  return new Map(
    [...groupedBy(places, ({ id }) => id)].map(([id, group]) => {
      const ranks = group.flatMap(({ rank }) => rank ?? []);
      const hours = group.flatMap(({ chart, hours: sum, most }) => (most === null ? [] : [allTime.has(chart) ? most : sum]));
      return [
        id,
        { ...(ranks.length > 0 ? { bestRank: Math.min(...ranks) } : {}), ...(hours.length > 0 ? { hoursViewed: Math.max(...hours) } : {}) },
      ];
    }),
  );
}

/** One rating of ten for all ratings of a show: the mean of what each site gives, critics and audience apart, the newest of each. */
export function sharedRating(ratings: readonly Omit<StoredRating, 'id'>[]): number {
  const newest = [...groupedBy(ratings, ({ site, kind }) => `${site} ${kind}`).values()].map((group) => group.reduce(newer));
  const mean = newest.reduce((sum, { value, scale }) => sum + value / scale, 0) / newest.length;
  return Math.round(mean * 10_000) / 1_000;
}

type Dated = Omit<StoredRating, 'id'>;

/** The newer of two; of one day the better, so that the answer does not depend on who is read first. */
function newer(a: Dated, b: Dated): Dated {
  const [dateA, dateB] = [a.asOf ?? '', b.asOf ?? ''];
  if (dateA !== dateB) return dateA > dateB ? a : b;
  return a.value / a.scale >= b.value / b.scale ? a : b;
}
