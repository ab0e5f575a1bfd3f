import type { Among, Area } from './statement.js';

/** The figures of a show as one measurer gives them for one area and one audience, as one statement reads them: lists of one length. */
export interface MeasuredRun {
  readonly measurer: string;
  readonly area: Area;
  readonly among: Among;
  readonly ids: readonly string[];
  /** The season of each; 0 where there is none. */
  readonly seasons: readonly number[];
  /** The number of each; 0 for a special. */
  readonly episodes: readonly number[];
  readonly parts: readonly number[];
  /** The day of each; empty where it is not known. */
  readonly days: readonly string[];
  readonly values: readonly number[];
}

/** The run of a show's audience: never of two measurers, areas, audiences or units at once. */
export interface AudienceRunFigures {
  /** The ids of the ratings that stand first, last and highest; of two that are as high, the earlier. */
  readonly first: string;
  readonly last: string;
  readonly peak: string;
  /** The mean of all that is counted, rounded to three decimals, as measurers print. */
  readonly mean: number;
  /** How many figures it is the mean of: parts and double episodes as they were measured. */
  readonly counted: number;
}

interface Point {
  readonly id: string;
  readonly order: readonly (number | string)[];
  readonly value: number;
}

/** Reads a run off the figures, which may come in any order; there is one at least. Specials are not counted unless there is nothing else. Pure. */
export function audienceRunOf({ ids, seasons, episodes, parts, days, values }: MeasuredRun): AudienceRunFigures {
  const all = ids.map((id, index): Point & { readonly isSpecial: boolean } => ({
    id,
    order: [seasons[index]!, episodes[index]!, parts[index]!, days[index]!, id],
    value: values[index]!,
    isSpecial: episodes[index] === 0,
  }));
  const numbered = all.filter(({ isSpecial }) => !isSpecial);
  const points = (numbered.length === 0 ? all : numbered).sort(inOrder);
  const sum = points.reduce((total, { value }) => total + value, 0);
  return {
    first: points[0]!.id,
    last: points.at(-1)!.id,
    peak: points.reduce((peak, point) => (point.value > peak.value ? point : peak)).id,
    mean: Math.round((sum / points.length) * 1000) / 1000,
    counted: points.length,
  };
}

function inOrder(a: Point, b: Point): number {
  for (const [index, one] of a.order.entries()) {
    const other = b.order[index]!;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
