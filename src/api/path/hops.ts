import type { Entity } from '../entity/entity.type.js';
import { statement, type NamedStatement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';
import type { Hop, Path } from './path.type.js';
import { tellingFirst, type RelationType } from './relation-type.js';
import { isOfWorks, pattern, type Walk } from './walk.js';

/** A relation as it is stored, with both its ends. */
interface StoredHop extends Record<string, unknown> {
  readonly a: Entity;
  readonly b: Entity;
  /** The id of the end that it begins at. */
  readonly from: string;
  readonly type: RelationType;
  readonly claim: string | null;
}

/** Reads the relations along these ways, in one statement for all of them. */
export async function pathsAlong(reader: Reader, ways: readonly (readonly string[])[], walk: Walk): Promise<Path[]> {
  const pairs = new Map(
    ways.flatMap((way) =>
      way.slice(1).map((id, index) => {
        const pair = pairOf(way[index]!, id);
        return [keyOf(pair), pair] as const;
      }),
    ),
  );
  const rows = await reader.read<StoredHop>(hopsStatement(pattern(walk.atEnds)), { pairs: [...pairs.values()] });
  const hops = new Map<string, StoredHop>();
  for (const row of rows) {
    const key = keyOf([row.a.id, row.b.id]);
    const known = hops.get(key);
    if (known === undefined || before(row, known)) hops.set(key, row);
  }
  return ways.map((way) => {
    const along = way.slice(1).map((id, index) => hops.get(keyOf(pairOf(way[index]!, id)))!);
    return { length: along.length, nodes: way.map((id, index) => endOf(along[Math.max(0, index - 1)]!, id)), hops: along.map(hopOf) };
  });
}

/** The relations between the two of each of `$pairs`, either way. */
export function hopsStatement(relations: string): NamedStatement {
  return statement(
    'path hops',
    `UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[edge:${relations}]-(b:Entity {id: pair[1]})
RETURN a{.*} AS a, b{.*} AS b, startNode(edge).id AS from, type(edge) AS type, edge.claim AS claim`,
  );
}

/** Two neighbours, the one to look from first: never what nearly everything is related to. */
function pairOf(one: string, other: string): readonly [string, string] {
  return isOfWorks(one) ? [one, other] : [other, one];
}

function keyOf(pair: readonly [string, string]): string {
  return JSON.stringify([...pair].sort());
}

function before(a: StoredHop, b: StoredHop): boolean {
  return (tellingFirst(a.type, b.type) || (a.from < b.from ? -1 : 1)) < 0;
}

function endOf({ a, b }: StoredHop, id: string): Entity {
  return a.id === id ? a : b;
}

function hopOf({ a, b, from, type, claim }: StoredHop): Hop {
  const [begins, ends] = a.id === from ? [a, b] : [b, a];
  return { from: begins, relation: type, to: ends, claimId: claim ?? null };
}
