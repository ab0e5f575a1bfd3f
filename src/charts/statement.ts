/** What a chart says of a show's place on it; a place has those that its chart counts. */
export const FIGURES = ['rank', 'previousRank', 'points', 'hoursViewed', 'views', 'cumulativePeriods'] as const;

/** The name of a figure. */
export type Figure = (typeof FIGURES)[number];

/** Figures by their names; null and undefined alike where nobody states one. */
export type Figures = { readonly [F in Figure]?: number | null };

/** What one article states of a place on a chart: it stands on the `STATED_IN` between the two. */
export interface EntryStatement extends Figures {
  readonly article: string;
  readonly asWritten: string | null;
  readonly locator: string | null;
}

/**
 * The key of an edition, which has no node of its own.
 *
 * @example chart:netflix-top10-tv|KR|2022-01-24
 */
export function editionKey(chart: string, country: string | null, periodStart: string): string {
  return `${chart}|${country ?? 'world'}|${periodStart}`;
}

/** Takes the key of an edition apart again. */
export function editionOf(key: string): { readonly chart: string; readonly country: string | null; readonly periodStart: string } {
  const [chart = '', country = '', periodStart = ''] = key.split('|');
  return { chart, country: country === 'world' ? null : country, periodStart };
}

/**
 * The id that a new place on a chart gets. It is permanent: a merge of shows moves what the entry is about, never its
 * id, so an entry is found by its edition, show and season rather than by it.
 *
 * @example entry:netflix-top10-tv/KR/2022-01-24/all-of-us-are-dead/1
 */
export function entryId(chart: string, country: string | null, periodStart: string, show: string, season: string | null = null): string {
  return `entry:${slug(chart)}/${country ?? 'world'}/${periodStart}/${slug(show)}${season === null ? '' : seasonPart(show, season)}`;
}

function slug(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A season's slug begins with its show's (season:kingdom/2), which need not be said twice. */
function seasonPart(show: string, season: string): string {
  const whole = slug(season);
  return whole.startsWith(`${slug(show)}/`) ? whole.slice(slug(show).length) : `/${whole}`;
}
