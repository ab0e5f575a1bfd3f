import { groupedBy } from '../grouping.js';
import type { Witness } from './evidence.js';

/** A claim of a list, as far as lists are compared. */
export interface Listed {
  readonly id: string;
  /** Whom or what it names. */
  readonly value: string;
  /** How it is printed. */
  readonly spellings: readonly string[];
  readonly articles: readonly Witness[];
}

/** What a list of several databases comes to. */
export interface ListDisputes {
  /** Pairs of claims that contradict each other, the smaller id first. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Of each claim in dispute, how many lists name it, of how many. */
  readonly named: ReadonlyMap<string, { readonly by: number; readonly of: number }>;
}

/**
 * Compares what databases list: whom one names and another leaves out is in dispute with those whom the other names in its
 * place, or, where it names nobody else, with all whom it names. Only databases give whole lists; an article that names a
 * director does not say that there was no other. Of one database its newest word counts.
 * @param areOne whether what two claims name can be one.
 */
export function listDisputes(claims: readonly Listed[], areOne: (a: Listed, b: Listed) => boolean): ListDisputes {
  const lists = [...listsOf(claims).values()];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const names = (list: ReadonlySet<string>, id: string): boolean =>
    list.has(id) || [...list].some((other) => areOne(byId.get(id)!, byId.get(other)!));
  const pairs = new Map<string, readonly [string, string]>();
  const named = new Map<string, { by: number; of: number }>();
  const contradict = (a: string, b: string): void => {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    pairs.set(pair.join('\n'), pair);
    for (const id of pair) named.set(id, { by: lists.filter((list) => names(list, id)).length, of: lists.length });
  };
  for (const one of lists)
    for (const other of lists) {
      const left = [...one].filter((id) => !names(other, id));
      if (left.length === 0) continue;
      const instead = [...other].filter((id) => !names(one, id));
      for (const id of left) for (const rival of instead.length > 0 ? instead : other) contradict(id, rival);
    }
  return { pairs: [...pairs.values()].sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : 1)), named };
}

/** The claims that each database lists in its newest release that has any of them. */
function listsOf(claims: readonly Listed[]): Map<string, Set<string>> {
  const stated = claims.flatMap(({ id, articles }) =>
    articles
      .filter(({ kind, publicationKind }) => kind === 'DATASET' && publicationKind === 'DATABASE')
      .map((article) => ({ id, article })),
  );
  return new Map(
    [...groupedBy(stated, ({ article }) => article.publication)].map(([publication, group]) => {
      const newest = group.reduce((last, { article }) => (article.publishedOn > last ? article.publishedOn : last), '');
      return [publication, new Set(group.filter(({ article }) => article.publishedOn === newest).map(({ id }) => id))];
    }),
  );
}
