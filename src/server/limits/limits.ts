/** What one operation may be, whoever sends it. */
export interface Limits {
  /** The largest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** The most tokens that a document may have; the introspection query has under 400. */
  readonly tokens: number;
  /** The deepest that fields may be nested; introspection is not counted. */
  readonly depth: number;
  /** The most fields that an answer may come to, each list counted with the rows that were asked for. */
  readonly fields: number;
  /** The most fields of Query in one operation. */
  readonly rootFields: number;
  /** The most aliases of a document. */
  readonly aliases: number;
  /** The most directives of a document. */
  readonly directives: number;
  /** The most that an operation may cost, in points (cost.ts). */
  readonly cost: number;
}

/** What holds where nothing else is configured. */
export const USUAL_LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 4_000,
  depth: 20,
  fields: 100_000,
  rootFields: 100,
  aliases: 200,
  directives: 100,
  cost: 2_000,
};
