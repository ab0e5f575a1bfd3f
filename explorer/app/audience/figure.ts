import { graphql, type ResultOf } from '../graphql.ts';

/** How many watched one broadcast, with who says so. */
export const AUDIENCE = graphql(`
  fragment Watched on AudienceRating {
    id
    episode
    episodeTo
    part
    seasonNumber
    airedOn
    area
    among
    percent
    percentAtMost
    viewers
    disputed
    measurer {
      id
      name
      nativeName
    }
    citations {
      asWritten
      locator
      article {
        id
        headline
        publishedOn
        publication {
          id
          name
        }
      }
    }
  }
`);

export type Watched = ResultOf<typeof AUDIENCE>;

/** What one measurer counted in one area among the same people: figures that can stand in one line. */
export interface Series {
  readonly key: string;
  readonly measurer: Watched['measurer'];
  readonly area: Watched['area'];
  readonly among: Watched['among'];
  readonly figures: readonly Watched[];
}

/** One broadcast, as a row of the table and a place on the axis. */
export interface Broadcast {
  readonly key: string;
  /** 3, 1-2, 5.2; empty for a special. */
  readonly label: string;
  readonly airedOn: string | null;
}

/** The figures of one season, or of a show without any, by who measured where. */
export function seriesOf(figures: readonly Watched[]): Series[] {
  const found = new Map<string, Watched[]>();
  for (const figure of figures) {
    const key = `${figure.measurer.id} ${figure.area} ${figure.among}`;
    found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return [...found]
    .map(([key, own]) => ({ key, measurer: own[0]!.measurer, area: own[0]!.area, among: own[0]!.among, figures: own }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.key < b.key ? -1 : 1));
}

/** The broadcasts that figures are of, in the order of episodes; specials by their days behind them. */
export function broadcastsOf(figures: readonly Watched[]): Broadcast[] {
  const found = new Map<string, Broadcast>();
  for (const figure of figures) {
    const key = broadcastKey(figure);
    const known = found.get(key);
    if (known === undefined || known.airedOn === null) found.set(key, { key, label: labelOf(figure), airedOn: figure.airedOn ?? null });
  }
  return [...found.values()];
}

/** What tells a broadcast of a season from others. */
export function broadcastKey(figure: Watched): string {
  return labelOf(figure) || `@${figure.airedOn ?? figure.id}`;
}

function labelOf({ episode, episodeTo, part }: Watched): string {
  if (episode == null) return '';
  return `${episode}${episodeTo == null ? '' : `–${episodeTo}`}${part == null ? '' : `.${part}`}`;
}
