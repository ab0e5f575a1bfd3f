import { reviewId } from '../../model/ids/bookkeeping.js';
import type { Decisions } from '../world.js';
import type { ExpectedReview } from './expected.js';
import type { JoinedKinds } from './joined-kinds.js';

/** What was joined of one kind: its groups with their ids, and the pairs of groups that nothing decides. */
type JoinedKind = Pick<JoinedKinds['shows' | 'works' | 'people'], 'groups' | 'ids' | 'open'>;

/** The pairs that somebody has to look at, by the ids of reviews: each with the best evidence, and none that a curator holds different. */
export function openReviews(
  { shows, works, people }: Pick<JoinedKinds, 'shows' | 'works' | 'people'>,
  decisions: Decisions,
): Map<string, ExpectedReview> {
  const found = new Map<string, ExpectedReview>();
  for (const kind of [shows, works, people]) addPairs(found, kind);
  for (const [a, b] of decisions.cannotLink) found.delete(reviewId(a, b));
  return found;
}

function addPairs(found: Map<string, ExpectedReview>, { groups, ids, open }: JoinedKind): void {
  // A season that was open and has been united with an earlier one since is no group any more: the other stands for it.
  const idOf = new Map(groups.map(({ key }, index) => [key, ids.of[index]!]));
  for (const { a, b, evidence } of open) {
    const [one, other] = [idOf.get(a.key), idOf.get(b.key)];
    if (one === undefined || other === undefined || one === other) continue;
    const id = reviewId(one, other);
    const held = found.get(id);
    if (held === undefined || held.evidence.bits < evidence.bits) found.set(id, { a: one, b: other, evidence });
  }
}
