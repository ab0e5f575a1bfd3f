import { finding, type Finding } from '../../identity/bits.js';
import { factsIn, priorBits, type Evidence } from '../../identity/evidence.js';
import { slugOf } from '../../model/slug.js';
import { externalIdsOf } from '../../records/external-id.js';
import type { RecordLink } from '../../records/record.js';
import { scriptOf } from '../../names/script.js';
import { apartBy, cannotBeOne, decidedPairs, unitedBefore, unitedGroup, type Group } from '../linking/group.js';
import { bearersOf, idsOf, type Ids, type Member } from '../linking/canonical-ids.js';
import { linked, type OpenPair } from '../linking/linking.js';
import { nameKeys, namesInCommon } from '../linking/name-keys.js';
import { memberOf, memberOfAnchor } from '../shows/show-group.js';
import { namesOf, titleKey } from '../shows/show-traits.js';
import type { Anchor, KnownRecord, World } from '../world.js';

/** The types of works that shows are made from. */
export type SourceType = 'webtoon' | 'novel';

/** Records, entities and mentions that are one webtoon or novel. */
export interface WorkGroup extends Group {
  readonly type: SourceType;
  readonly titles: ReadonlySet<string>;
  readonly natives: ReadonlySet<string>;
  readonly shown: string;
  readonly authors: readonly (readonly string[])[];
  /** The shows that were made from it, or it from them. */
  readonly adaptations: ReadonlySet<string>;
  readonly externalIds: readonly string[];
}

/** Which work each record and mention is of. */
export interface JoinedWorks {
  readonly groups: readonly WorkGroup[];
  readonly ids: Ids;
  readonly open: readonly OpenPair<WorkGroup>[];
  readonly joined: number;
  readonly workByKey: ReadonlyMap<string, string>;
}

const TITLE = 12;
const BOTH_TITLES = 14;
const AUTHOR = 10;
const OTHER_AUTHORS = -6;
const ADAPTATION = 9;

/** The key of a work that a record names with no number. */
export function workMentionKey(mark: string, type: SourceType, title: string): string {
  return `mention:${mark}/${type}/${titleKey(title)}`;
}

/** A work that a link names with no number. */
export function namedWork({ to }: RecordLink): { type: SourceType; names: readonly string[] } | undefined {
  if (!('names' in to) || (to.type !== 'webtoon' && to.type !== 'novel') || to.names.length === 0) return undefined;
  return { type: to.type, names: to.names.map(({ text }) => text) };
}

/** Takes together all that is said of one webtoon, and of one novel; `showOf` leads from a record or an entity to its show. */
export function joinWorks(world: World, showOf: ReadonlyMap<string, string>): JoinedWorks {
  const groups = [
    ...[...world.records.values()].filter(({ type }) => isSource(type)).map((record) => groupOfRecord(record, world, showOf)),
    ...[...world.anchors.values()].filter(({ type }) => isSource(type)).map((anchor) => groupOfAnchor(anchor, world, showOf)),
    ...mentionsIn(world, showOf),
  ];
  const adapted = withAdaptations(groups, world, showOf);
  const members = adapted.flatMap((group) => group.members);
  const bearers = bearersOf(members);
  const apart = apartBy(world.decisions, bearers);
  const before = unitedBefore(adapted, {
    externalIdsOf: ({ externalIds }) => externalIds,
    apart,
    decided: decidedPairs(world.decisions, members, bearers),
    united: unitedWork,
  });
  const { things, open, joined } = linked(before, {
    *keysOf({ type, titles, natives, externalIds }) {
      for (const title of [...titles, ...natives]) yield `${type} ${title}`;
      for (const externalId of externalIds) yield `#:${externalId}`;
    },
    weigh: (a, b) => weighWorks(a, b, adapted.length),
    areApart: (a, b) => cannotBeOne(a, b, apart),
    united: unitedWork,
  });
  const ids = idsOf(
    things.map((group) => group.members),
    bearers,
    world.decisions,
  );
  return {
    groups: things,
    ids,
    open,
    joined: joined + adapted.length - before.length,
    workByKey: new Map(things.flatMap((group, index) => group.members.map(({ key }) => [key, ids.of[index]!] as const))),
  };
}

function isSource(type: string): type is SourceType {
  return type === 'webtoon' || type === 'novel';
}

function weighWorks(a: WorkGroup, b: WorkGroup, works: number): Evidence {
  const externalId = a.externalIds.find((one) => b.externalIds.includes(one));
  const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((title) => other.has(title));
  const [latin, native] = [shares(a.titles, b.titles), shares(a.natives, b.natives)];
  const differ = !native && a.natives.size > 0 && b.natives.size > 0;
  const findings: Finding[] = [
    ...(externalId === undefined ? [] : [finding('EXTERNAL_ID', 100, `Both are ${externalId.replace(/:/, ' ')}`)]),
    finding('NAME', latin && native ? BOTH_TITLES : TITLE - (differ ? 4 : 0), `Both are called ${a.shown}`),
    ...(a.authors.length === 0 || b.authors.length === 0
      ? []
      : [
          namesInCommon(a.authors, b.authors) > 0
            ? finding('CREDIT', AUTHOR, 'Both are by somebody of one name')
            : finding('CREDIT', OTHER_AUTHORS, 'They are by different authors'),
        ]),
    ...(shares(a.adaptations, b.adaptations) ? [finding('CREDIT', ADAPTATION, 'Both belong to the same show')] : []),
    finding('POPULATION', priorBits(works), 'One of some thousand webtoons and novels'),
  ];
  return {
    bits: findings.reduce((sum, { bits }) => sum + bits, 0),
    findings,
    sameExternalId: externalId !== undefined,
    facts: factsIn(findings),
  };
}

function titlesOf(names: readonly string[]): Pick<WorkGroup, 'titles' | 'natives' | 'shown'> {
  const of = (isNative: boolean): Set<string> =>
    new Set(
      names
        .filter((name) => (scriptOf(name) === 'HANGUL') === isNative)
        .map(titleKey)
        .filter((key) => key !== ''),
    );
  return { titles: of(false), natives: of(true), shown: names[0] ?? '' };
}

function groupOfRecord(record: KnownRecord, world: World, showOf: ReadonlyMap<string, string>): WorkGroup {
  const { names, links } = record.current;
  return {
    key: record.id,
    type: record.type as SourceType,
    members: [memberOf(record, record.type)],
    marks: new Map(record.releases.map(({ article }) => [`release ${article}`, record.id])),
    ...titlesOf(names.map(({ text }) => text)),
    authors: links
      .filter(({ property }) => property === 'AUTHORED_BY')
      .map((link) => namesOf(link, world).flatMap(({ text }) => nameKeys(text))),
    adaptations: new Set(
      links.flatMap(({ property, to }) => (property === 'BASED_ON' && 'record' in to ? (showOf.get(to.record) ?? []) : [])),
    ),
    externalIds: externalIdsOf(record.current),
  };
}

function groupOfAnchor(anchor: Anchor, { anchors }: World, showOf: ReadonlyMap<string, string>): WorkGroup {
  return {
    key: anchor.id,
    type: anchor.type as SourceType,
    members: [memberOfAnchor(anchor)],
    marks: new Map([['entity', anchor.id]]),
    ...titlesOf(anchor.names),
    authors: anchor.links
      .filter(({ property }) => property === 'AUTHORED_BY')
      .map(({ other }) => (anchors.get(other)?.names ?? []).flatMap(nameKeys)),
    adaptations: new Set(anchor.links.flatMap(({ property, other }) => (property === 'BASED_ON' ? (showOf.get(other) ?? []) : []))),
    externalIds: anchor.externalIds,
  };
}

/** Works that records of shows name as what they were made from, with no record of their own. */
function mentionsIn({ records }: World, showOf: ReadonlyMap<string, string>): WorkGroup[] {
  const found = new Map<string, WorkGroup>();
  for (const record of records.values())
    for (const { payload } of record.releases)
      for (const link of payload.links) {
        const named = namedWork(link);
        if (named === undefined) continue;
        const key = workMentionKey(record.mark, named.type, named.names[0]!);
        const id = `${named.type}:${slugOf(named.names[0]!)}`;
        const member: Member = { key, rank: record.rank + MENTION_RANK, givenId: `${id}-${record.mark}`, markedId: `${id}-${record.mark}` };
        const made: WorkGroup = {
          key,
          type: named.type,
          members: [member],
          marks: new Map(),
          ...titlesOf(named.names),
          authors: [],
          adaptations: new Set([showOf.get(record.id) ?? '']),
          externalIds: [],
        };
        const held = found.get(key);
        found.set(key, held === undefined ? made : { ...unitedWork(held, made), members: held.members });
      }
  return [...found.values()];
}

const MENTION_RANK = 50;

/** Adds to works that have records the shows whose records lead to them. */
function withAdaptations(groups: readonly WorkGroup[], { records }: World, showOf: ReadonlyMap<string, string>): WorkGroup[] {
  const found = new Map<string, Set<string>>();
  for (const { id, current } of records.values())
    for (const { property, to } of current.links) {
      const show = showOf.get(id);
      if (property !== 'BASED_ON' || !('record' in to) || show === undefined) continue;
      found.set(to.record, (found.get(to.record) ?? new Set()).add(show));
    }
  return groups.map((group) => {
    const more = found.get(group.key);
    return more === undefined ? group : { ...group, adaptations: new Set([...group.adaptations, ...more]) };
  });
}

function unitedWork(a: WorkGroup, b: WorkGroup): WorkGroup {
  return {
    ...unitedGroup(a, b),
    type: a.type,
    titles: new Set([...a.titles, ...b.titles]),
    natives: new Set([...a.natives, ...b.natives]),
    shown: a.shown,
    authors: [...a.authors, ...b.authors],
    adaptations: new Set([...a.adaptations, ...b.adaptations]),
    externalIds: [...new Set([...a.externalIds, ...b.externalIds])],
  };
}
