import type { Weight } from './evidence.js';

/** Why a claim is shown rather than the others of its property, by the weight that decided: a sentence. */
export function becauseOf(best: Weight, next: Weight): string {
  if (best.rank !== next.rank) return 'Curators prefer it.';
  if (best.atFirstHand !== next.atFirstHand)
    return 'An article that speaks of the work states it; the next best only datasets, which give averages.';
  if (best.witnesses !== next.witnesses)
    return `${counted(best.witnesses)} ${best.witnesses === 1 ? 'states' : 'state'} it, and ${next.witnesses} the next best.`;
  const both = best.witnesses === 1 ? 'One publication states each' : `${counted(best.witnesses)} state each`;
  if (best.standing !== next.standing) return `${both}; who states this one is better placed to know.`;
  if (best.newest !== next.newest) return `${both}; this is the newest word${best.newest === '' ? '' : `, of ${best.newest}`}.`;
  return `${both}, and nothing else speaks for one rather than the other.`;
}

/** Why a claim of a list is shown, where databases differ on the list. */
export function becauseListed({ by, of }: { readonly by: number; readonly of: number }): string {
  return `${by} of ${of} databases that list these ${by === 1 ? 'names' : 'name'} it; all whom any of them names are shown.`;
}

function counted(publications: number): string {
  return publications === 1 ? 'One publication' : `${publications} publications`;
}
