import { score } from '../../identity/feature.js';
import { yearOf } from '../../model/dates.js';
import { idOf } from '../../model/ids/kinds.js';
import { slugOf } from '../../model/slug.js';
import { externalIdsOf } from '../../records/external-id.js';
import { MENTION_RANK, type Member } from '../linking/canonical-ids.js';
import type { Constraints } from '../linking/constraints.js';
import { unitedGroup, type Group } from '../linking/group.js';
import type { Linking } from '../linking/linking.js';
import { citedIn, isMadeFrom, madeFrom } from '../linking/cited.js';
import { nameKeys } from '../linking/name-keys.js';
import { titlesOf, unitedTitles } from '../linking/titles.js';
import { memberOf, memberOfAnchor } from '../shows/show-group.js';
import { namesOf } from '../shows/show-traits.js';
import type { Anchor, KnownRecord, World } from '../world.js';
import { WORK_FEATURES, type WorkTraits } from './work-features.js';
import { isSource, namedWork, workMentionKey, type SourceType } from './work-mentions.js';

/** Records, entities and mentions that are one webtoon or novel. */
export interface WorkGroup extends Group, WorkTraits {
  readonly type: SourceType;
}

/** How webtoons and novels are linked. */
export function workLinking(constraints: Constraints): Linking<WorkGroup> {
  return {
    ...constraints,
    *blockingKeys({ type, titles, natives, externalIds }) {
      for (const title of [...titles, ...natives]) yield `${type} ${title}`;
      for (const externalId of externalIds) yield `#:${externalId}`;
    },
    *finerKeys({ natives, authors, adaptations }) {
      yield* natives;
      yield* adaptations;
      for (const names of authors) yield* names;
    },
    isContradicted: isMadeFrom,
    score: (a, b) => score(WORK_FEATURES, a, b),
    united: unitedWork,
  };
}

/** All webtoons and novels that records, the graph and mentions tell of, each alone. */
export function worksIn(world: World, showOf: ReadonlyMap<string, string>): WorkGroup[] {
  const cited = citedIn(world);
  const groups = [
    ...[...world.records.values()].filter(({ type }) => isSource(type)).map((record) => groupOfRecord(record, world, { showOf, cited })),
    ...[...world.anchors.values()].filter(({ type }) => isSource(type)).map((anchor) => groupOfAnchor(anchor, world, showOf)),
    ...mentionedIn(world, showOf),
  ];
  return withAdaptations(groups, world, showOf);
}

function groupOfRecord(
  record: KnownRecord,
  world: World,
  { showOf, cited }: { showOf: ReadonlyMap<string, string>; cited: ReadonlySet<string> },
): WorkGroup {
  const { names, links, facts } = record.current;
  return {
    key: record.id,
    type: record.type as SourceType,
    members: [memberOf(record, record.type)],
    singles: new Map(record.releases.map(({ article }) => [`release ${article}`, record.id])),
    ...titlesOf(names.map(({ text }) => text)),
    authors: links
      .filter(({ property }) => property === 'AUTHORED_BY')
      .map((link) => namesOf(link, world).flatMap(({ text }) => nameKeys(text))),
    adaptations: new Set(
      links.flatMap(({ property, to }) => (property === 'BASED_ON' && 'record' in to ? (showOf.get(to.record) ?? []) : [])),
    ),
    years: yearsIn(facts),
    isCited: cited.has(record.id),
    madeFrom: madeFrom(record),
    externalIds: new Set(externalIdsOf(record.current)),
  };
}

function yearsIn(facts: readonly { readonly property: string; readonly value: string | number }[]): Set<string> {
  return new Set(facts.flatMap(({ property, value }) => (DATED.includes(property) ? (yearOf(String(value)) ?? []) : [])));
}

const DATED: readonly string[] = ['PREMIERED_ON', 'STARTED_ON'];

function groupOfAnchor(anchor: Anchor, { anchors }: World, showOf: ReadonlyMap<string, string>): WorkGroup {
  return {
    key: anchor.id,
    type: anchor.type as SourceType,
    members: [memberOfAnchor(anchor)],
    singles: new Map([['entity', anchor.id]]),
    ...titlesOf(anchor.names),
    authors: anchor.links
      .filter(({ property }) => property === 'AUTHORED_BY')
      .map(({ other }) => (anchors.get(other)?.names ?? []).flatMap(nameKeys)),
    adaptations: new Set(anchor.links.flatMap(({ property, other }) => (property === 'BASED_ON' ? (showOf.get(other) ?? []) : []))),
    years: yearsIn(anchor.facts),
    isCited: false,
    madeFrom: new Set(anchor.links.flatMap(({ property, other, isOutward }) => (isOutward && property === 'BASED_ON' ? [other] : []))),
    externalIds: new Set(anchor.externalIds),
  };
}

/** Works that records of shows name as what they were made from, with no record of their own. */
function mentionedIn({ records }: World, showOf: ReadonlyMap<string, string>): WorkGroup[] {
  const found = new Map<string, WorkGroup>();
  for (const record of records.values())
    for (const { payload } of record.releases)
      for (const link of payload.links) {
        const named = namedWork(link);
        if (named === undefined) continue;
        const key = workMentionKey(record.mark, named.type, named.names[0]!);
        const id = idOf(named.type, slugOf(named.names[0]!));
        const member: Member = { key, rank: record.rank + MENTION_RANK, givenId: `${id}-${record.mark}`, markedId: `${id}-${record.mark}` };
        const made: WorkGroup = {
          key,
          type: named.type,
          members: [member],
          singles: new Map(),
          ...titlesOf(named.names),
          authors: [],
          adaptations: new Set([showOf.get(record.id) ?? '']),
          years: new Set(),
          isCited: false,
          madeFrom: new Set(),
          externalIds: new Set(),
        };
        const held = found.get(key);
        found.set(key, held === undefined ? made : { ...unitedWork(held, made), members: held.members });
      }
  return [...found.values()];
}

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
    ...unitedTitles(a, b),
    authors: [...a.authors, ...b.authors],
    years: new Set([...a.years, ...b.years]),
    isCited: a.isCited && b.isCited,
    madeFrom: new Set([...a.madeFrom, ...b.madeFrom]),
    adaptations: new Set([...a.adaptations, ...b.adaptations]),
  };
}
