import { partialOf } from '../../model/dates.js';
import { externalParts } from '../../model/ids/external.js';
import { idOf } from '../../model/ids/kinds.js';
import { knownInPart, wholeOf } from '../../model/ids/records.js';
import { departmentOf, roleOf, type Department } from '../../model/roles.js';
import { slugOf } from '../../model/slug.js';
import { groupedBy } from '../../grouping.js';
import type { Traits } from '../../identity/person-features.js';
import { compact, fold } from '../../names/fold.js';
import { turnedLetters } from '../../names/letters.js';
import type { RecordLink } from '../../records/record.js';
import { externalIdsOf } from '../../records/external-id.js';
import { spellsPeopleApart } from '../../records/source.js';
import { unitedGroup, type Group } from '../linking/group.js';
import { MENTION_RANK, type Member } from '../linking/canonical-ids.js';
import { isLead, listOf, type Credit, type Mention } from './mentions.js';
import { memberOf, memberOfAnchor } from '../shows/show-group.js';
import type { Anchor, KnownRecord, World } from '../world.js';

/** Records, entities and mentions that are one person. */
export interface PersonGroup extends Group, Traits {
  readonly bornOn: string | null;
  readonly externalIds: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** What they are credited for, as role and work. */
  readonly credits: ReadonlySet<string>;
  /** The shows whose casts they lead. */
  readonly leads: ReadonlySet<string>;
  /** The first years that they are known to have acted in, and to have made something in. */
  readonly active: FirstYears;
  readonly departments: ReadonlySet<Department>;
  /** The lists of credits that they stand in. */
  readonly lists: ReadonlySet<string>;
  /** The source and role of a group that is nothing but mentions. */
  readonly mentioned: string | null;
  /** The mentions that they are, whole or in part, by the key of the whole. */
  readonly wholes: ReadonlySet<string>;
  /** How a release that has a page for each person spells them, by release. */
  readonly spelled: ReadonlyMap<string, string>;
  /** The sources that know of them. */
  readonly sources: ReadonlySet<string>;
}

/** The first year of each sort of work. */
export type FirstYears = Readonly<Partial<Record<Department, number>>>;

/** The years of works: of shows when they were first shown. */
export type Years = ReadonlyMap<string, number>;

/** Since when somebody with these credits is known to have worked. */
export function firstYears(credits: Iterable<{ readonly role: string; readonly work: string }>, years: Years): FirstYears {
  const first: Partial<Record<Department, number>> = {};
  for (const { role, work } of credits) {
    const year = years.get(work);
    if (year !== undefined) first[departmentOf(role)] = Math.min(year, first[departmentOf(role)] ?? year);
  }
  return first;
}

function earlier(a: FirstYears, b: FirstYears): FirstYears {
  const first: Partial<Record<Department, number>> = { ...a };
  for (const [department, year] of Object.entries(b) as [Department, number][])
    first[department] = Math.min(year, first[department] ?? year);
  return first;
}

/** A credit as a text: a role and a work. */
export function creditKey(role: string, work: string): string {
  return `${role} ${work}`;
}

/** The role of a credit that is a text. */
export function roleIn(credit: string): string {
  return credit.slice(0, credit.indexOf(' '));
}

/** The work of a credit that is a text. */
export function workIn(credit: string): string {
  return credit.slice(credit.indexOf(' ') + 1);
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
    leads: new Set([...a.leads, ...b.leads]),
    active: earlier(a.active, b.active),
    wholes: new Set([...a.wholes, ...b.wholes]),
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
    const letters = turnedLetters(fold(name));
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
    bornOn: birthIn(facts),
    externalIds: new Set(externalIds),
    works: new Set(),
    credits: new Set(),
    leads: new Set(),
    active: {},
    departments: new Set(),
    lists: new Set(),
    mentioned: null,
    wholes: new Set(),
    spelled: new Map(),
    sources: new Set([record.mark]),
  };
}

/** Adds to people who have records what they are credited for. */
export function withCredits(
  groups: readonly PersonGroup[],
  credits: readonly Credit[],
  leadsTo: (link: RecordLink) => string | undefined,
  years: Years,
): PersonGroup[] {
  const found = groupedBy(
    credits.filter(({ link }) => leadsTo(link) !== undefined),
    ({ link }) => leadsTo(link)!,
  );
  return groups.map((group) => {
    const theirs = found.get(group.key);
    if (theirs === undefined) return group;
    const done = theirs.map(({ link, work }) => ({ role: roleOf(link.property)!, work }));
    return {
      ...group,
      works: new Set(theirs.flatMap(({ work, adaptations }) => [work, ...adaptations])),
      credits: new Set(done.map(({ role, work }) => creditKey(role, work))),
      leads: new Set(theirs.flatMap(({ link, work }) => (isLead(link) ? [work] : []))),
      active: firstYears(done, years),
      departments: new Set(done.map(({ role }) => departmentOf(role))),
      lists: new Set(theirs.map(listOf)),
    };
  });
}

/** The people of the graph. */
export function anchorsOf({ anchors }: World, workOf: ReadonlyMap<string, string>, years: Years): PersonGroup[] {
  return [...anchors.values()].filter(({ type }) => type === 'person').map((anchor) => groupOfAnchor(anchor, workOf, years));
}

function groupOfAnchor(anchor: Anchor, workOf: ReadonlyMap<string, string>, years: Years): PersonGroup {
  const credits = anchor.links.flatMap(({ property, other, isOutward }) => {
    const role = isOutward ? undefined : roleOf(property);
    return role === undefined ? [] : [{ role, work: workOf.get(other) ?? other }];
  });
  return {
    key: anchor.id,
    members: [memberOfAnchor(anchor)],
    singles: new Map([['entity', anchor.id], ...anchor.externalIds.map((key) => [`id at ${externalParts(key).source}`, key] as const)]),
    names: distinctNames(anchor.names),
    bornOn: birthIn(anchor.facts),
    externalIds: new Set(anchor.externalIds),
    works: new Set(credits.map(({ work }) => work)),
    credits: new Set(credits.map(({ role, work }) => creditKey(role, work))),
    leads: new Set(),
    active: firstYears(credits, years),
    departments: new Set(credits.map(({ role }) => departmentOf(role))),
    lists: new Set(),
    mentioned: null,
    wholes: new Set(),
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
export function groupOfMention(mention: Mention, members: ReadonlyMap<string, Member>, years: Years): PersonGroup {
  const { key, mark, role, names, works, lists, leads, articles } = mention;
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
    leads,
    active: firstYears(
      [...lists.keys()].map((work) => ({ role, work })),
      years,
    ),
    departments: new Set([departmentOf(role)]),
    lists: new Set([...lists.values()].flatMap((one) => [...one])),
    mentioned: `${mark} ${role}`,
    wholes: new Set([wholeOf(key)]),
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

/** The birth that facts tell, as far as it is known; null where it may be in several years. */
function birthIn(facts: readonly { readonly property: string; readonly value: string | number }[]): string | null {
  const said = facts.find(({ property }) => property === 'BORN_ON')?.value;
  return said === undefined ? null : (partialOf(String(said)) ?? null);
}
