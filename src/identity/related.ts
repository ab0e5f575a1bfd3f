import { statement } from '../graph/statement.js';
import type { Reader } from '../graph/store.js';

/** What an entity is related to in one way. */
export interface RelatedRow {
  readonly id: string;
  readonly type: string;
  readonly other: string;
  readonly name: string | null;
  /** Its place in a list that has an order, as a cast. */
  readonly place: number | null;
}

/** The relations that are asked for: those that leave the entity, and those that point at it. */
export interface RelationTypes {
  readonly from: readonly string[];
  readonly towards: readonly string[];
}

/** What these entities are related to in these ways, all in one statement. The types are the program's own, never input. */
export async function readRelated(reader: Reader, ids: readonly string[], { from, towards }: RelationTypes): Promise<RelatedRow[]> {
  const patterns = [
    ...(from.length === 0 ? [] : [`-[relation:${[...new Set(from)].sort().join('|')}]->`]),
    ...(towards.length === 0 ? [] : [`<-[relation:${[...new Set(towards)].sort().join('|')}]-`]),
  ];
  if (ids.length === 0 || patterns.length === 0) return [];
  return reader.read<RelatedRow & Record<string, unknown>>(
    statement(
      'identity relations',
      patterns
        .map(
          (pattern) => `UNWIND $ids AS id MATCH (entity:Entity {id: id})${pattern}(other:Entity)
RETURN id, type(relation) AS type, other.id AS other, other.name AS name, relation.order AS place`,
        )
        .join('\nUNION ALL '),
    ),
    { ids },
  );
}
