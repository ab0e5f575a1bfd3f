import { byText } from '../order.js';
import { LINK_BITS, outcomeOf, RIVAL_BITS, type Evidence, type Outcome } from './evidence.js';
import { reviewId } from '../model/ids/bookkeeping.js';

/** Two records that may be one, by their ids. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence;
}

/**
 * Parts pairs that are one beyond doubt from those that are open, the likeliest first. A pair is open when one of the two
 * may as well be a third. Of three records of one person none is the rival of another: a rival is near the one, and not
 * the same as the other.
 * @param areSame whether two are taken for the same in this, where each of them may be a third: where they are so beyond doubt,
 * unless told.
 */
export function decided<P extends Pair>(
  pairs: readonly P[],
  areSame?: (a: string, b: string, third: string) => boolean,
): { readonly linked: P[]; readonly open: P[] } {
  const byBits = [...pairs].sort(
    (one, other) => other.evidence.bits - one.evidence.bits || byText(one.a, other.a) || byText(one.b, other.b),
  );
  const of = new Map<string, P[]>();
  const sure = new Set<string>();
  for (const pair of byBits) {
    for (const id of [pair.a, pair.b]) {
      const known = of.get(id);
      if (known === undefined) of.set(id, [pair]);
      else known.push(pair);
    }
    if (pair.evidence.bits >= LINK_BITS) sure.add(reviewId(pair.a, pair.b));
  }
  const isOne = areSame ?? ((a: string, b: string) => sure.has(reviewId(a, b)));
  const rivalOf = (pair: P): Evidence | undefined => {
    let best: Evidence | undefined;
    for (const [id, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const)
      for (const rival of of.get(id)!) {
        const third = rival.a === id ? rival.b : rival.a;
        if (rival === pair) continue;
        if (best !== undefined && rival.evidence.bits <= best.bits) break;
        if (pair.evidence.bits - rival.evidence.bits >= RIVAL_BITS) break;
        if (isOne(third, other, id)) continue;
        // They stand with the likeliest first.
        best = rival.evidence;
        break;
      }
    return best;
  };
  const linked = new Set(byBits.filter((pair) => outcomeOf(pair.evidence, rivalOf(pair)) === 'LINK'));
  return { linked: [...linked], open: byBits.filter((pair) => !linked.has(pair)) };
}

/** Somebody or something that may be what is looked for. */
export interface Candidate {
  /** Its own among all: it orders those that are as likely. */
  readonly key: string;
  readonly evidence: Evidence;
}

/** What follows for one thing from all that it may be: the likeliest first, and whether that one is it. */
export function bestOf<C extends Candidate>(candidates: readonly C[]): { readonly outcome: Outcome; readonly inOrder: readonly C[] } {
  const inOrder = [...candidates].sort((a, b) => b.evidence.bits - a.evidence.bits || (a.key < b.key ? -1 : 1));
  const [best, rival] = inOrder;
  return { outcome: best === undefined ? 'NEW' : outcomeOf(best.evidence, rival?.evidence), inOrder };
}
