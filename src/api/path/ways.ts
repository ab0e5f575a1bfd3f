/** What has been walked from one end of a search. */
export interface Side {
  readonly start: string;
  /** Each thing that was come to, with those that it was come to from: all of them one step nearer to the start. */
  readonly cameFrom: Map<string, string[]>;
  /** The things that were come to last. */
  frontier: string[];
  depth: number;
}

/** All shortest ways from one thing to another. */
export interface Ways {
  readonly from: string;
  /** From each thing on a way, what can come next, in the order of ids; from the last one nothing. */
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** The ways that lead from the start of `a` over the things where both sides met to the start of `b`. */
export function waysOver(met: readonly string[], a: Side, b: Side): Ways {
  const next = new Map<string, Set<string>>();
  const follow = (side: Side, leads: (id: string, nearer: string) => readonly [string, string]): void => {
    // Only what lies on a way is looked at: from where they met back to the start.
    for (let ids = new Set(met); ids.size > 0;) {
      const nearerStart = new Set<string>();
      for (const id of ids)
        for (const nearer of side.cameFrom.get(id)!) {
          const [from, to] = leads(id, nearer);
          next.set(from, (next.get(from) ?? new Set()).add(to));
          nearerStart.add(nearer);
        }
      ids = nearerStart;
    }
  };
  follow(a, (id, nearer) => [nearer, id]);
  follow(b, (id, nearer) => [id, nearer]);
  return { from: a.start, next: new Map([...next].map(([id, to]) => [id, [...to].sort()])) };
}

/** The first of the ways, each as the ids that it leads over, in the order of these: the same every time. */
export function firstOf({ from, next }: Ways, count: number): string[][] {
  const ways: string[][] = [];
  const goOn = (way: readonly string[]): void => {
    const following = next.get(way.at(-1)!);
    if (following === undefined) ways.push([...way]);
    else for (const id of following) if (ways.length < count) goOn([...way, id]);
  };
  goOn([from]);
  return ways;
}
