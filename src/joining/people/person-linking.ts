import { score } from '../../identity/feature.js';
import type { Department } from '../../model/roles.js';
import type { Constraints } from '../linking/constraints.js';
import type { Linking } from '../linking/linking.js';
import { nameKeys, skeletonKeys } from '../linking/name-keys.js';
import { PERSON_RECORD_FEATURES, type AmongCredits } from './person-features.js';
import { unitedPerson, type PersonGroup } from './person-group.js';

/** The length of a date that is known to its day. */
const WHOLE_DATE = 10;

/** Below these odds two are told apart well enough to part what a source has fused. */
export const DIFFERENT_BITS = -6;

/** How people are linked. */
export function personLinking(constraints: Constraints, among: AmongCredits): Linking<PersonGroup> {
  return {
    ...constraints,
    *blockingKeys({ names, externalIds, works }) {
      for (const name of names) yield* nameKeys(name);
      for (const externalId of externalIds) yield `#:${externalId}`;
      const skeletons = new Set(names.flatMap(skeletonKeys));
      for (const work of works) for (const skeleton of skeletons) yield `${skeleton} ${work}`;
    },
    *finerKeys({ works, bornOn }) {
      yield* works;
      if (bornOn?.length === WHOLE_DATE) yield bornOn;
    },
    score: (a, b) => score(PERSON_RECORD_FEATURES, a, b, among),
    isContradicted: (a, b) => standInOneList(a, b) || bornInOtherYears(a, b) || workedBeforeBirth(a, b) || workedBeforeBirth(b, a),
    mayBeOne: (a, b, third) =>
      arePartsOfOne(a, b) || score(PERSON_RECORD_FEATURES, as(a, third), as(b, third), among).bits >= DIFFERENT_BITS,
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

/** Who makes something is a child no more. */
const YOUNGEST: Readonly<Record<Department, number>> = { ACTING: 0, MAKING: 12 };

/** Whether somebody can have acted in, or made, what came out in a year. */
export function isOldEnough({ bornOn }: PersonGroup, department: Department, year: number): boolean {
  return bornOn === null || year >= Number(bornOn.slice(0, 4)) + YOUNGEST[department];
}

function workedBeforeBirth(one: PersonGroup, { active }: PersonGroup): boolean {
  return (Object.entries(active) as [Department, number][]).some(([department, year]) => !isOldEnough(one, department, year));
}

/** What is left of a name that one source takes for one person may be whoever has the other part. */
function arePartsOfOne(a: PersonGroup, b: PersonGroup): boolean {
  return [...a.wholes].some((whole) => b.wholes.has(whole) && [a, b].some(({ members }) => members.some(({ key }) => key === whole)));
}

/** What is known of somebody who may be a third: a third who acts and directs is known to a source by one of them alone. */
function as(one: PersonGroup, { departments }: PersonGroup): PersonGroup {
  return { ...one, departments: new Set([...one.departments, ...departments]) };
}

/** A year apart may be a way of counting. */
function bornInOtherYears(a: PersonGroup, b: PersonGroup): boolean {
  if (a.bornOn === null || b.bornOn === null) return false;
  return Math.abs(Number(a.bornOn.slice(0, 4)) - Number(b.bornOn.slice(0, 4))) > 1;
}
