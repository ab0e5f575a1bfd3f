/** The nodes that bear exactly these labels. */
export interface LabelSet {
  /** In alphabetical order. */
  readonly labels: readonly string[];
  /** How many of them go out. */
  readonly count: number;
  /** The label by which they are read: that which the fewest others bear. */
  readonly own: string;
  /** The label under which an id means one node, whatever else that node is: Entity, Claim. */
  readonly key: string;
  /** Whether nodes with other labels bear `own` too. */
  readonly shared: boolean;
}

/** The relations of one type between nodes of two sets. */
export interface RelationKind {
  readonly type: string;
  readonly from: LabelSet;
  readonly to: LabelSet;
  readonly count: number;
}

/** A value that goes out: what both engines store. */
export type Value = string | number | boolean | readonly (string | number | boolean)[];

/** Properties in alphabetical order, the id first; nothing is null. */
export type Properties = Readonly<Record<string, Value>>;

/** A node, and what it is. */
export interface GraphNode {
  readonly set: LabelSet;
  readonly properties: Properties & { readonly id: string };
}

/** An end of a relation: a label and an id, which together mean one node. */
export interface End {
  readonly label: string;
  readonly id: string;
}

/** A relation. There may be several of one type between two nodes. */
export interface GraphRelation {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Properties;
}
