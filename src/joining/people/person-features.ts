import { weight, type Weight } from '../../identity/bits.js';
import type { Feature } from '../../identity/feature.js';
import { PERSON_FEATURES, type AmongPeople } from '../../identity/person-features.js';
import type { Coverage } from './coverage.js';
import type { PersonGroup } from './person-group.js';

/** How many people there are, and which works sources list whole. */
export interface AmongCredits extends AmongPeople {
  readonly coverage: Coverage;
}

/** What tells two people of records from one: whatever tells people apart, and how sources list and spell them. */
export const PERSON_RECORD_FEATURES: readonly Feature<PersonGroup, AmongCredits>[] = [
  ...PERSON_FEATURES,
  { name: 'spelling', kind: 'NAME', bits: spelledApart },
  { name: 'lists', kind: 'FACT', bits: (a, b, { coverage }) => notListed(a, b, coverage) },
];

/** Two spellings in one release that has a page for each person: chosen, as what two ids of one database say. */
const SPELLED_APART = -8;

function spelledApart(a: PersonGroup, b: PersonGroup): Weight | undefined {
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
  if (shared > 1) return undefined;
  const missing = missingIn(a, b, coverage) + missingIn(b, a, coverage);
  if (missing === 0) return undefined;
  const against = shared === 0 ? NOT_LISTED : NOT_LISTED_BUT_SHARED;
  return weight(Math.max(against.most, missing * against.each), `${missing} works of one are told by sources of the other without them`);
}

function missingIn({ credits, sources: own }: PersonGroup, { sources, works, credits: others }: PersonGroup, coverage: Coverage): number {
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
