import { reconcileEach, type Answer } from '../../identity/reconcile.js';
import type { Reader } from '../../graph/store.js';
import { describe, typeOf } from './kinds.js';
import type { CheckedQuery } from './queries.js';

/** A candidate, as the protocol has candidates. */
export interface ServedCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** The probability in percent. */
  readonly score: number;
  readonly match: boolean;
  /** What each thing says that was compared, in bits. */
  readonly features: readonly { readonly id: string; readonly name: string; readonly value: number }[];
}

/** The candidates of each query, in their order; the most probable first. */
export async function candidatesOf(reader: Reader, queries: readonly CheckedQuery[]): Promise<ServedCandidate[][]> {
  const answers = await reconcileEach(
    reader,
    queries.map(({ asked }) => asked),
  );
  return answers.map((each, index) => each.slice(0, queries[index]!.limit).map(served));
}

function served({ node, confidence, isSure, findings }: Answer): ServedCandidate {
  const features = new Map<string, number>();
  for (const { feature, bits } of findings) features.set(feature, (features.get(feature) ?? 0) + bits);
  return {
    id: node.id,
    name: node.name ?? node.id,
    description: describe(node),
    type: typeOf(node.id),
    score: rounded(confidence * 100),
    match: isSure,
    features: [...features].map(([name, bits]) => ({ id: name.replaceAll(' ', '_'), name, value: rounded(bits) })),
  };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
