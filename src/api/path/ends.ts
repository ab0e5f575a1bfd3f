import type { Entity } from '../entity/entity.type.js';
import { statement, type NamedStatement } from '../../graph/statement.js';
import type { Reader } from '../../graph/store.js';
import type { End } from './search.js';
import { pattern, type Walk } from './walk.js';

/** An end of a way as it is stored. */
export interface StoredEnd extends End {
  readonly node: Entity;
}

/** What these ids stand for, by the ids, in one statement: an id that was merged away leads to what it was merged into. */
export async function endsOf(reader: Reader, ids: readonly string[], walk: Walk): Promise<Map<string, StoredEnd>> {
  const rows = await reader.read<{ asked: string; node: Entity; degree: number }>(endsStatement(pattern(walk.atEnds)), { ids });
  return new Map(rows.map(({ asked, node, degree }) => [asked, { id: node.id, node, degree }]));
}

/** What each of `$ids` stands for, and how many relations it has. */
export function endsStatement(relations: string): NamedStatement {
  const found = (match: string): string =>
    `UNWIND $ids AS asked ${match} RETURN asked, node{.*} AS node, COUNT { (node)-[:${relations}]-() } AS degree`;
  return statement(
    'path ends',
    `${found('MATCH (node:Entity {id: asked})')} UNION ALL ${found('MATCH (:Redirect {id: asked})-[:TO]->(node:Entity)')}`,
  );
}
