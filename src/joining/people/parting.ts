import { groupedByEach } from '../../grouping.js';
import { BITS } from '../../identity/bits.js';
import { outcomeOf } from '../../identity/evidence.js';
import { compareNames } from '../../identity/name-evidence.js';
import { mentionPartKey } from '../../model/ids/records.js';
import { departmentOf } from '../../model/roles.js';
import type { Member } from '../linking/canonical-ids.js';
import { areApart, type Linking } from '../linking/linking.js';
import type { Mention } from './mentions.js';
import { groupOfMention, type PersonGroup, type Years } from './person-group.js';
import { DIFFERENT_BITS, isOldEnough } from './person-linking.js';

/** What mentions are parted by. */
export interface Parting {
  readonly linking: Linking<PersonGroup>;
  readonly members: ReadonlyMap<string, Member>;
  readonly years: Years;
}

/** The parts of each mention, by its key: itself alone, unless others tell that it is of more than one person. */
export function partedBy(mentions: readonly Mention[], known: readonly PersonGroup[], parting: Parting): Map<string, Mention[]> {
  const { blockingKeys } = parting.linking;
  const index = groupedByEach(known, blockingKeys);
  return new Map(
    mentions.map((mention) => {
      const group = groupOfMention(mention, parting.members, parting.years);
      const candidates = [...new Set([...blockingKeys(group)].flatMap((key) => index.get(key) ?? []))];
      return [mention.key, partedMention(mention, candidates, parting)];
    }),
  );
}

/** From here on a name can be another spelling of the other. */
const SAME_NAME = Math.max(6, BITS.otherName);

/** Somebody who may be meant, with the works of the mention that he is known for. */
interface Sharing {
  readonly one: PersonGroup;
  readonly works: readonly string[];
}

function partedMention(mention: Mention, candidates: readonly PersonGroup[], parting: Parting): Mention[] {
  const sharing = candidates
    .map((one): Sharing => ({ one, works: [...mention.works].filter((work) => one.works.has(work)) }))
    .filter(({ one, works }) => works.length > 0 && compareNames(mention.names, one.names).bits >= SAME_NAME);
  const parts = toldApart(sharing, parting.linking) ?? ofOne(mention, sharing, parting);
  if (parts === undefined) return [mention];
  const taken = new Set(parts.flatMap(({ works }) => works));
  const rest = [...mention.works].filter((work) => !taken.has(work));
  return [
    ...parts.map(({ one, works }) => partOf(mention, one, works)),
    ...(rest.length > 0 ? [restricted(mention, mention.key, rest)] : []),
  ];
}

/**
 * Two people of its name, who are told apart elsewhere, have credits for different works of it: each gets the works that only
 * he is known for; what nobody is known for stays a mention of its own.
 */
function toldApart(sharing: readonly Sharing[], linking: Linking<PersonGroup>): Sharing[] | undefined {
  if (sharing.length < 2) return undefined;
  const own = sharing.map(({ one, works }) => ({
    one,
    works: works.filter((work) => !sharing.some((other) => other.one !== one && other.works.includes(work))),
  }));
  const areDifferent = (a: PersonGroup, b: PersonGroup): boolean => areApart(a, b, linking) || linking.score(a, b).bits < DIFFERENT_BITS;
  const parts = own.filter(
    ({ one, works }) =>
      works.length > 0 && own.some((other) => other.works.length > 0 && other.one !== one && areDifferent(one, other.one)),
  );
  return parts.length < 2 ? undefined : parts;
}

/**
 * Somebody who is beyond doubt who is meant in part of the works, and not in all of them: they were born after some, or those who
 * list the others do not list them. They get the part; the rest may be of a namesake, and somebody has to look.
 */
function ofOne(mention: Mention, sharing: readonly Sharing[], parting: Parting): Sharing[] | undefined {
  const whole = groupOfMention(mention, parting.members, parting.years);
  if (sharing.some(({ one }) => isOne(whole, one, parting))) return undefined;
  const isPossible = (one: PersonGroup, work: string): boolean => {
    const year = parting.years.get(work);
    return year === undefined || isOldEnough(one, departmentOf(mention.role), year);
  };
  const parts: Sharing[] = [];
  const taken = new Set<string>();
  for (const { one, works } of sharing) {
    const free = works.filter((work) => !taken.has(work));
    const part = [[...mention.works].filter((work) => isPossible(one, work)), free.filter((work) => isPossible(one, work))].find(
      (some) =>
        some.length > 0 &&
        some.length < mention.works.size &&
        !some.some((work) => taken.has(work)) &&
        isOne(groupOfMention(partOf(mention, one, some), parting.members, parting.years), one, parting),
    );
    if (part === undefined) continue;
    parts.push({ one, works: part });
    for (const work of part) taken.add(work);
  }
  return parts.length === 0 ? undefined : parts;
}

function isOne(a: PersonGroup, b: PersonGroup, { linking }: Parting): boolean {
  return !areApart(a, b, linking) && outcomeOf(linking.score(a, b)) === 'LINK';
}

function partOf(mention: Mention, one: PersonGroup, works: readonly string[]): Mention {
  return restricted(mention, mentionPartKey(mention.key, one.key), works);
}

function restricted(mention: Mention, key: string, works: readonly string[]): Mention {
  return {
    ...mention,
    key,
    works: new Set(works),
    leads: new Set(works.filter((work) => mention.leads.has(work))),
    lists: new Map(works.flatMap((work) => (mention.lists.has(work) ? [[work, mention.lists.get(work)!] as const] : []))),
  };
}
