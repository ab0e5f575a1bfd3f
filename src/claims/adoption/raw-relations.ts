import type { Reader, Row } from '../../graph/store.js';
import { STATES, shortRelations, SOURCE } from '../../model/short-form.js';
import { byContent } from '../../order.js';

/** A relation of the short form as somebody has written it. */
export interface RawRelation {
  readonly type: string;
  /** The ids of its ends; null where a node has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The labels of the node that it begins at. */
  readonly labels: readonly string[];
  readonly properties: Row;
}

/** Reads what is written in the short form and not adopted: plain relations with a source, and STATES. In one order, whoever asks. */
export async function readRawRelations(reader: Reader): Promise<RawRelation[]> {
  const answer = 'type(edge) AS type, from.id AS from, to.id AS to, labels(from) AS labels, edge{.*} AS properties';
  const plain = await reader.read<Row & RawRelation>(
    `MATCH (from)-[edge:${[...shortRelations.keys()].join('|')}]->(to) WHERE edge.${SOURCE} IS NOT NULL RETURN ${answer}`,
  );
  const states = await reader.read<Row & RawRelation>(`MATCH (from)-[edge:${STATES}]->(to) RETURN ${answer}`);
  return byContent([...plain, ...states]);
}

/** A relation as sentences have it. */
export function shown({ type, from, to }: Pick<RawRelation, 'type' | 'from' | 'to'>): string {
  return `(${from ?? 'a node without an id'})-[:${type}]->(${to ?? 'a node without an id'})`;
}
