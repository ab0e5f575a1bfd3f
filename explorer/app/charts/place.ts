import { graphql, type ResultOf } from '../graphql.ts';

/** A place on a chart. */
export const PLACE = graphql(`
  fragment Placed on ChartEntry {
    id
    rank
    periodStart
    periodEnd
    hoursViewed
    points
    disputed
    citations {
      article {
        publication {
          id
        }
      }
    }
    chart {
      id
      name
      publication {
        id
        name
      }
    }
    country {
      id
      name
      nativeName
      code
    }
  }
`);

export type Placed = ResultOf<typeof PLACE>;

/** Places by a key, in the order in which the keys come. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return [...groups];
}

/** How high a rank is, as colours tell it: 1 the first, 4 placed at all. */
export function step(rank: number | null | undefined): number | undefined {
  if (rank == null) return undefined;
  return rank === 1 ? 1 : rank <= 3 ? 2 : rank <= 6 ? 3 : 4;
}
