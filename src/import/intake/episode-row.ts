import type { AudienceFigures, Measured } from '../../charts/audience/statement.js';
import type { Measurer } from '../values/audience-words.js';

/** A figure of a broadcast, as a cell has it. */
export interface RowFigure extends Pick<Measured, 'episode' | 'episodeTo' | 'part' | 'area' | 'among'> {
  readonly measurer: Measurer;
  readonly figures: AudienceFigures;
  /** The day of the broadcast, where the row tells it. */
  readonly airedOn: string | null;
  readonly asWritten: string;
  /** The column that it stands in. */
  readonly column: string;
}

/** What a row tells of an episode besides its audience. */
export interface RowEpisode {
  readonly number: number;
  readonly title?: string;
  readonly airDate?: string;
  /** How long it is. */
  readonly minutes?: number;
}

/** One row of a table about episodes, whichever way it is laid out. */
export interface EpisodeRow {
  /** The id of the show where the mapping names it; else the title that the row or the mapping has. */
  readonly show: { readonly id: string } | { readonly title: string };
  readonly season: number | null;
  readonly figures: readonly RowFigure[];
  readonly episodes: readonly RowEpisode[];
  /** Why the row is nothing that the graph holds, as one of means: it is right, but not wanted. */
  readonly skipped?: string;
}
