import { externalParts } from '../../model/ids/external.js';
import { idOf } from '../../model/ids/kinds.js';
import { knownInPart } from '../../model/ids/records.js';
import { departmentOf, roleOf, type Department } from '../../model/roles.js';
import { slugOf } from '../../model/slug.js';
import type { Traits } from '../../identity/person-features.js';
import { compact, fold } from '../../names/fold.js';
import type { RecordLink } from '../../records/record.js';
import { externalIdsOf } from '../../records/external-id.js';
import { spellsPeopleApart } from '../../records/source.js';
import { unitedGroup, type Group } from '../linking/group.js';
import { MENTION_RANK, type Member } from '../linking/canonical-ids.js';
import { listOf, type Credit, type Mention } from './mentions.js';
import { lettersOf } from '../linking/name-keys.js';
import { memberOf, memberOfAnchor } from '../shows/show-group.js';
import type { Anchor, KnownRecord, World } from '../world.js';

/** Records, entities and mentions that are one person. */
export interface PersonGroup extends Group, Traits {
  readonly bornOn: string | null;
  readonly externalIds: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** What they are credited for, as role and work. */
  readonly credits: ReadonlySet<string>;
  readonly departments: ReadonlySet<Department>;
  /** The lists of credits that they stand in. */
  readonly lists: ReadonlySet<string>;
  /** The source and role of a group that is nothing but mentions. */
  readonly mentioned: string | null;
  /** How a release that has a page for each person spells them, by release. */
  readonly spelled: ReadonlyMap<string, string>;
  /** The sources that know of them. */
  readonly sources: ReadonlySet<string>;
}

/** A credit as a text: a role and a work. */
export function creditKey(role: string, work: string): string {
  return `${role} ${work}`;
}

/** Both together. */
export function unitedPerson(a: PersonGroup, b: PersonGroup): PersonGroup {
  return {
    ...unitedGroup(a, b),
    names: distinctNames([...a.names, ...b.names]),
    bornOn:
      [a.bornOn, b.bornOn].filter((one) => one !== null).sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ??
      null,
    works: new Set([...a.works, ...b.works]),
    credits: new Set([...a.credits, ...b.credits]),
    sources: new Set([...a.sources, ...b.sources]),
    departments: new Set([...a.departments, ...b.departments]),
    lists: new Set([...a.lists, ...b.lists]),
    mentioned: a.mentioned === b.mentioned ? a.mentioned : null,
    spelled: new Map([...b.spelled, ...a.spelled]),
  };
}

/** Spellings that differ in more than blanks, hyphens and the order of their words; so many say enough. */
const MOST_NAMES = 8;

function distinctNames(names: readonly string[]): string[] {
  const byLetters = new Map<string, string>();
  for (const name of names) {
    const letters = lettersOf(name);
    if (letters !== '' && !byLetters.has(letters)) byLetters.set(letters, name);
  }
  return [...byLetters.values()].slice(0, MOST_NAMES);
}

/** A person of whom there is a record. */
export function groupOfRecord(record: KnownRecord): PersonGroup {
  const { names, facts } = record.current;
  const externalIds = externalIdsOf(record.current);
  return {
    key: record.id,
    members: [memberOf(record, 'person')],
    singles: new Map([
      ...record.releases.map(({ article }) => [`release ${article}`, record.id] as const),
      ...externalIds.map((key) => [`id at ${externalParts(key).source}`, key] as const),
    ]),
    names: distinctNames(names.map(({ text }) => text)),
    bornOn: (facts.find(({ property }) => property === 'BORN_ON')?.value as string | undefined) ?? null,
    externalIds: new Set(externalIds),
    works: new Set(),
    credits: new Set(),
    departments: new Set(),
    lists: new Set(),
    mentioned: null,
    spelled: new Map(),
    sources: new Set([record.mark]),
  };
}

/** Adds to people who have records what they are credited for. */
export function withCredits(
  groups: readonly PersonGroup[],
  credits: readonly Credit[],
  leadsTo: (link: RecordLink) => string | undefined,
): PersonGroup[] {
  const found = new Map<string, { works: Set<string>; credits: Set<string>; departments: Set<Department>; lists: Set<string> }>();
  for (const credit of credits) {
    const to = leadsTo(credit.link);
    if (to === undefined) continue;
    let held = found.get(to);
    if (held === undefined) found.set(to, (held = { works: new Set(), credits: new Set(), departments: new Set(), lists: new Set() }));
    for (const work of [credit.work, ...credit.adaptations]) held.works.add(work);
    held.credits.add(creditKey(roleOf(credit.link.property)!, credit.work));
    held.departments.add(departmentOf(roleOf(credit.link.property)!));
    held.lists.add(listOf(credit));
  }
  return groups.map((group) => {
    const held = found.get(group.key);
    return held === undefined ? group : { ...group, ...held };
  });
}

/** The people of the graph. */
export function anchorsOf({ anchors }: World, workOf: ReadonlyMap<string, string>): PersonGroup[] {
  return [...anchors.values()].filter(({ type }) => type === 'person').map((anchor) => groupOfAnchor(anchor, workOf));
}

function groupOfAnchor(anchor: Anchor, workOf: ReadonlyMap<string, string>): PersonGroup {
  const credits = anchor.links.flatMap(({ property, other, isOutward }) => {
    const role = isOutward ? undefined : roleOf(property);
    return role === undefined ? [] : [{ role, work: workOf.get(other) ?? other }];
  });
  return {
    key: anchor.id,
    members: [memberOfAnchor(anchor)],
    singles: new Map([['entity', anchor.id], ...anchor.externalIds.map((key) => [`id at ${externalParts(key).source}`, key] as const)]),
    names: distinctNames(anchor.names),
    bornOn: (anchor.facts.find(({ property }) => property === 'BORN_ON')?.value as string | undefined) ?? null,
    externalIds: new Set(anchor.externalIds),
    works: new Set(credits.map(({ work }) => work)),
    credits: new Set(credits.map(({ role, work }) => creditKey(role, work))),
    departments: new Set(credits.map(({ role }) => departmentOf(role))),
    lists: new Set(),
    mentioned: null,
    spelled: new Map(),
    sources: new Set(),
  };
}

/** The member that a mention is. */
export function memberOfMention({ key, mark, rank, role, names }: Mention): Member {
  const id = mentionedId(names[0]!, mark, role);
  return { key, rank: rank + MENTION_RANK, givenId: id, markedId: id };
}

function mentionedId(name: string, mark: string, role: string): string {
  return idOf('person', `${slugOf(name)}-${mark}${role === 'actor' ? '' : `-${slugOf(role)}`}`);
}

/** A person of whom a source gives nothing but a name, in a role. */
export function groupOfMention(mention: Mention, members: ReadonlyMap<string, Member>): PersonGroup {
  const { key, mark, role, names, works, lists, articles } = mention;
  // A part of a mention gives no id: the whole has it.
  const member = members.get(key) ?? { key, rank: mention.rank + MENTION_RANK * 2, ...partId(mention) };
  return {
    key,
    members: [member],
    singles: new Map(),
    names: distinctNames(names),
    bornOn: null,
    externalIds: new Set(),
    works,
    credits: new Set([...lists.keys()].map((work) => creditKey(role, work))),
    departments: new Set([departmentOf(role)]),
    lists: new Set([...lists.values()].flatMap((one) => [...one])),
    mentioned: `${mark} ${role}`,
    // Authors stand in notes, which are free text; and a site may spell somebody otherwise in a later release.
    spelled: new Map(
      spellsPeopleApart(mark) && role !== 'author' ? [...articles].map((article) => [article, compact(fold(names[0]!))] as const) : [],
    ),
    sources: new Set([mark]),
  };
}

function partId({ key, names, mark, role }: Mention): { givenId: string; markedId: string } {
  const id = `${mentionedId(names[0]!, mark, role)}-${slugOf(knownInPart(key))}`;
  return { givenId: id, markedId: id };
}
