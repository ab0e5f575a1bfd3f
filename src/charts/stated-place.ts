import type { Witness } from '../claims/evidence.js';
import type { Figures } from './statement.js';

/** What a release of a dataset states of one place on a chart. */
export interface StatedPlace extends Figures {
  readonly chart: string;
  /** The code of the country; null for the world. */
  readonly country: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly show: string;
  readonly season: string | null;
  /** What tells seasons without a number of their own apart, as a slug: two of a show can be on a chart at once. */
  readonly part: string | null;
  readonly asWritten: string;
  /** The id of the title under which it is listed. */
  readonly listed?: string | undefined;
  /** The line of the file. */
  readonly line: number;
  /** What the release says besides, to stand on the citation. */
  readonly details?: Readonly<Record<string, number>>;
}

/** Who states places: a file of a release. */
export interface Release {
  readonly article: string;
  /** No other file of the release has been taken in: what a line states already, this file does. */
  readonly isOnlyFile: boolean;
  /** What the release counts for, where it is not in the store yet. */
  readonly witness: Witness;
}
