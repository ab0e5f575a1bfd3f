import { score } from '../../identity/feature.js';
import type { Constraints } from '../linking/constraints.js';
import type { Linking } from '../linking/linking.js';
import { nameKeys } from '../linking/name-keys.js';
import { PERSON_RECORD_FEATURES, type AmongCredits } from './person-features.js';
import { unitedPerson, type PersonGroup } from './person-group.js';

/** How people are linked. */
export function personLinking(constraints: Constraints, among: AmongCredits): Linking<PersonGroup> {
  return {
    ...constraints,
    *blockingKeys({ names, externalIds }) {
      for (const name of names) yield* nameKeys(name);
      for (const externalId of externalIds) yield `#:${externalId}`;
    },
    score: (a, b) => score(PERSON_RECORD_FEATURES, a, b, among),
    isContradicted: (a, b) => standInOneList(a, b) || bornInOtherYears(a, b),
    // Two spellings of one source in one role are two names to it: that they are alike is no question of ours.
    isQuestion: (a, b) => a.mentioned === null || a.mentioned !== b.mentioned,
    united: unitedPerson,
  };
}

/** Who stands beside the other in one list is not the other. */
function standInOneList(a: PersonGroup, b: PersonGroup): boolean {
  const [few, many] = a.lists.size < b.lists.size ? [a, b] : [b, a];
  for (const list of few.lists) if (many.lists.has(list)) return true;
  return false;
}

/** A year apart may be a way of counting. */
function bornInOtherYears(a: PersonGroup, b: PersonGroup): boolean {
  if (a.bornOn === null || b.bornOn === null) return false;
  return Math.abs(Number(a.bornOn.slice(0, 4)) - Number(b.bornOn.slice(0, 4))) > 1;
}
