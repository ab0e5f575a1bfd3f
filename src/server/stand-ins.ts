import { Kind, type DocumentNode, type GraphQLFormattedError } from 'graphql';

/**
 * What stands in place of documents that are refused: an empty one, which Apollo takes for valid and keeps as it keeps others, so that
 * the same text is refused again without being read.
 */
const refused = new WeakMap<DocumentNode, readonly GraphQLFormattedError[]>();

/** An empty document in place of one that is refused for these reasons. */
export function standInFor(refusals: readonly GraphQLFormattedError[]): DocumentNode {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
  refused.set(document, refusals);
  return document;
}

/** Has Apollo, which has parsed a document, go on with what stands in its place. */
export function standIn(asked: { readonly document?: DocumentNode }, refusals: readonly GraphQLFormattedError[]): void {
  (asked as { document?: DocumentNode }).document = standInFor(refusals);
}

/** Why a document is refused; undefined where it is not. */
export function refusalsOf(document: DocumentNode): readonly GraphQLFormattedError[] | undefined {
  return refused.get(document);
}

/** What the reasons take for which a document is refused, in bytes; undefined where it is not. */
export function bytesOfRefusals(document: DocumentNode): number | undefined {
  const refusals = refused.get(document);
  return refusals && 2 * JSON.stringify(refusals).length;
}
