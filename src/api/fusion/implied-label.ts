import { entityTypes } from '../../model/entity-type.js';
import { shortRelations } from '../../model/short-form.js';

/** A pattern of one relation from what is bound, whichever way it points: `(n0)<-[e1:ACTED_IN]-(n1:Person)`. */
const ONE_RELATION = /^(\(\w+\)(?:<-\[\w*:([\w|]+)\]-|-\[\w*:([\w|]+)\]->))\((\w+):(\w+)\)$/;

/** A pattern without the label of its node, which its relations lead to alone. */
export interface Implied {
  readonly pattern: string;
  /** The node's label as a predicate: `n1:Person`. */
  readonly predicate: string;
}

/**
 * The pattern without the label of its node, where all its relations lead to nodes of that label alone, so that only a relation which
 * was written by mistake leads elsewhere. Undefined where they lead to others too: there the label says which are meant.
 */
export function impliedLabel(pattern: string): Implied | undefined {
  const [, way, backwards, forwards, node, label] = ONE_RELATION.exec(pattern) ?? [];
  const types = (backwards ?? forwards)?.split('|') ?? [];
  const isImplied =
    types.length > 0 &&
    types.every((type) => {
      const relation = shortRelations.get(type);
      const ends = backwards === undefined ? relation?.to : relation?.from;
      return ends?.every((prefix) => entityTypes[prefix] === label) === true;
    });
  return isImplied ? { pattern: `${way!}(${node!})`, predicate: `${node!}:${label!}` } : undefined;
}
