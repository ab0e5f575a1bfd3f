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
  /** The title under which a file lists it, by the id of that; none of what an article states. */
  readonly listed?: string | null;
  readonly locator: string | null;
}
