/** What the schema promises of all nodes with a label: made from the schema itself, by api/promised/. */
export interface Promised {
  readonly label: string;
  readonly values: readonly PromisedValue[];
  readonly relations: readonly PromisedRelation[];
}

/** A field that shows values of a node. */
export interface PromisedValue {
  readonly field: string;
  /** The properties of the node that it shows. */
  readonly reads: readonly string[];
  /** What is wrong with them, as the rest of a sentence or more that begin with the node's id; undefined where they can be shown. */
  readonly fault: (values: readonly unknown[]) => string | undefined;
}

/** A field that shows another node, which has to be there. */
export interface PromisedRelation {
  readonly field: string;
  /** A Cypher pattern from the bound `node`, with its WHERE clause. */
  readonly pattern: string;
}
