import { BITS, finding } from '../../identity/bits.js';
import { weighPeople, type Evidence, type Traits } from '../../identity/evidence.js';
import { cannotBeOne, type Apart } from '../linking/group.js';
import type { Linking } from '../linking/linking.js';
import { roleOf, type Credit } from './mentions.js';
import { nameKeys } from '../linking/name-keys.js';
import { creditKey, unitedPerson, type PersonGroup } from './person-group.js';

/** Which sources give a list of a role for a work, by role and work: who is not on it has not done it, as far as they know. */
export function coverageOf(credits: readonly Credit[]): Map<string, Set<string>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { record, link, work } of credits) {
    const key = creditKey(roleOf(link.property)!, work);
    const held = counts.get(key) ?? new Map<string, number>();
    counts.set(key, held.set(record.mark, (held.get(record.mark) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, marks]) => [
      key,
      new Set([...marks].flatMap(([mark, count]) => (count >= LEAST_LISTED || !key.startsWith('actor') ? [mark] : []))),
    ]),
  );
}

/** Fewer of a cast are no list of it. */
const LEAST_LISTED = 3;

/**
 * How people are linked.
 * @param people how many there are.
 */
export function linkingOf(apart: Apart, coverage: ReadonlyMap<string, ReadonlySet<string>>, people: number): Linking<PersonGroup> {
  return {
    *keysOf({ names, externalIds }) {
      for (const name of names) yield* nameKeys(name);
      for (const externalId of externalIds) yield `#:${externalId}`;
    },
    weigh(a, b) {
      const evidence = withSpellings(weighPeople(traitsOf(a), traitsOf(b), people), a, b);
      const shared = evidence.findings.find(({ kind, bits }) => kind === 'CREDIT' && bits > 0);
      if (shared !== undefined && shared.bits > BITS.sharedCredit) return evidence;
      const missing = missingIn(a, b, coverage) + missingIn(b, a, coverage);
      if (missing === 0) return evidence;
      const against = shared === undefined ? NOT_LISTED : NOT_LISTED_BUT_SHARED;
      const bits = Math.max(against.most, missing * against.each);
      return {
        ...evidence,
        bits: evidence.bits + bits,
        findings: [...evidence.findings, finding('CREDIT', bits, `${missing} works of one are told by sources of the other without them`)],
      };
    },
    areApart: (a, b) => cannotBeOne(a, b, apart) || standInOneList(a, b) || bornInOtherYears(a, b),
    // Two spellings of one source in one role are two names to it: that they are alike is no question of ours.
    isQuestion: (a, b) => a.mentioned === null || a.mentioned !== b.mentioned,
    united: unitedPerson,
  };
}

/** Two spellings in one release that has a page for each person: chosen, as what two numbers of one database say. */
const SPELLED_APART = -8;

function withSpellings(evidence: Evidence, a: PersonGroup, b: PersonGroup): Evidence {
  const [few, many] = a.spelled.size < b.spelled.size ? [a, b] : [b, a];
  const apart = [...few.spelled].find(([article, letters]) => (many.spelled.get(article) ?? letters) !== letters);
  if (apart === undefined) return evidence;
  const found = finding('NAME', SPELLED_APART, `${apart[0]} spells them otherwise, and has a page for each`);
  return { ...evidence, bits: evidence.bits + SPELLED_APART, findings: [...evidence.findings, found] };
}

/** For each work of the one that a source of the other lists without them: chosen, lists being as short as they are. */
const NOT_LISTED = { each: -2, most: -8 };
/** Where one work is shared, several that are not make it doubtful for a common name: two may be fused in one of the sources. */
const NOT_LISTED_BUT_SHARED = { each: -0.5, most: -2 };

function missingIn(
  { credits, sources: own }: PersonGroup,
  { sources, works, credits: others }: PersonGroup,
  coverage: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  let missing = 0;
  const roles = new Set([...others].map((credit) => credit.slice(0, credit.indexOf(' '))));
  for (const credit of credits) {
    if (!roles.has(credit.slice(0, credit.indexOf(' ')))) continue;
    const lists = coverage.get(credit);
    if (lists === undefined || works.has(credit.slice(credit.indexOf(' ') + 1))) continue;
    for (const source of sources)
      if (!own.has(source) && lists.has(source)) {
        missing++;
        break;
      }
  }
  return missing;
}

function traitsOf({ names, bornOn, externalIds, works, departments }: PersonGroup): Traits {
  return { names, bornOn, externalIds, works: [...works], departments: [...departments] };
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
