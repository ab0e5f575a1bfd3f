import { weight, type Weight } from '../../identity/bits.js';
import type { Feature } from '../../identity/feature.js';
import { PERSON_FEATURES } from '../../identity/person-features.js';
import type { Coverage } from './coverage.js';
import { isMentionKey } from '../../model/ids/records.js';
import { roleIn, workIn, type PersonGroup } from './person-group.js';

/** Which works sources list whole. */
export interface AmongCredits {
  readonly coverage: Coverage;
}

/** What tells two people of records from one: whatever tells people apart, and how sources list and spell them. */
export const PERSON_RECORD_FEATURES: readonly Feature<PersonGroup, AmongCredits>[] = [
  ...PERSON_FEATURES.map((feature) => (feature.name === 'credits' ? { ...feature, bits: knownToOneSource(feature.bits) } : feature)),
  { name: 'spelling', kind: 'NAME', bits: spelledApart },
  { name: 'lists', kind: 'FACT', bits: (a, b, { coverage }) => notListed(a, b, coverage) },
];

/** One source lists nobody twice for a work: that two of its spellings share none says nothing. */
function knownToOneSource(bits: (a: PersonGroup, b: PersonGroup, context: unknown) => Weight | undefined) {
  return (a: PersonGroup, b: PersonGroup): Weight | undefined => {
    const said = bits(a, b, undefined);
    return said !== undefined && said.bits < 0 && new Set([...a.sources, ...b.sources]).size === 1 ? undefined : said;
  };
}

/** Two spellings in one release that has a page for each person: chosen, as what two ids of one database say. */
const SPELLED_APART = -8;

function spelledApart(a: PersonGroup, b: PersonGroup): Weight | undefined {
  // It has spelled somebody otherwise since, who stands in the same cast.
  if (isKnownWhole(a, b)) return undefined;
  const [few, many] = a.spelled.size < b.spelled.size ? [a, b] : [b, a];
  const apart = [...few.spelled].find(([article, letters]) => (many.spelled.get(article) ?? letters) !== letters);
  return apart === undefined ? undefined : weight(SPELLED_APART, `${apart[0]} spells them otherwise, and has a page for each`);
}

/** For each work of the one that a source of the other lists without them: chosen, lists being as short as they are. */
const NOT_LISTED = { each: -2, most: -8 };
/** Where one work is shared, several that are not make it doubtful for a common name: two may be fused in one of the sources. */
const NOT_LISTED_BUT_SHARED = { each: -0.5, most: -2 };

function notListed(a: PersonGroup, b: PersonGroup, coverage: Coverage): Weight | undefined {
  const shared = [...a.works].filter((work) => b.works.has(work)).length;
  // Who is known for nothing else stands in the place of the other there: nobody is fused with a namesake.
  if (shared > 1 || isKnownWhole(a, b)) return undefined;
  const [ours, theirs] = [missingIn(a, b, coverage), missingIn(b, a, coverage)];
  const missing = ours.all + theirs.all;
  if (missing === 0) return undefined;
  const found = `${missing} works of one are told by sources of the other without them`;
  if (shared === 0) return weight(Math.max(NOT_LISTED.most, missing * NOT_LISTED.each), found);
  // Whoever lists a cast lists its leads.
  const leads = ours.leads + theirs.leads;
  const bits =
    Math.max(NOT_LISTED_BUT_SHARED.most, (missing - leads) * NOT_LISTED_BUT_SHARED.each) +
    Math.max(NOT_LISTED.most, leads * NOT_LISTED.each);
  return weight(bits, found);
}

/** Whether one is a name alone, known for nothing but works of the other. */
function isKnownWhole(a: PersonGroup, b: PersonGroup): boolean {
  return isNamedIn(a, b) || isNamedIn(b, a);
}

function isNamedIn(few: PersonGroup, many: PersonGroup): boolean {
  if (few.works.size > many.works.size || !few.members.every(({ key }) => isMentionKey(key))) return false;
  for (const work of few.works) if (!many.works.has(work)) return false;
  return few.works.size > 0;
}

function missingIn(
  { credits, sources: own, leads }: PersonGroup,
  { sources, works, credits: others }: PersonGroup,
  coverage: Coverage,
): { all: number; leads: number } {
  const missing = { all: 0, leads: 0 };
  const roles = new Set([...others].map(roleIn));
  for (const credit of credits) {
    const [role, work] = [roleIn(credit), workIn(credit)];
    if (!roles.has(role) || works.has(work)) continue;
    const lists = coverage.get(credit);
    if (lists === undefined || ![...sources].some((source) => !own.has(source) && lists.has(source))) continue;
    missing.all++;
    if (role === 'actor' && leads.has(work)) missing.leads++;
  }
  return missing;
}
