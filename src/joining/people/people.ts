import type { RecordLink } from '../../records/record.js';
import { groupedBy } from '../../grouping.js';
import { externalIdKey, externalIdsOf } from '../../records/external-id.js';
import { spellsPeopleApart } from '../../records/source.js';
import { apartBy, decidedPairs, unitedBefore } from '../linking/group.js';
import { bearersOf, idsOf, type Bearers, type Ids, type Member } from '../linking/canonical-ids.js';
import { linked, type Linked, type Linking, type OpenPair } from '../linking/linking.js';
import { creditsOf, mentionKey, mentionsIn, namedPerson, partedMention, type Credit, type Mention } from './mentions.js';
import { nameKeys } from '../linking/name-keys.js';
import { coverageOf, linkingOf } from './person-features.js';
import {
  anchorsOf,
  groupOfMention,
  groupOfRecord,
  memberOfMention,
  MENTION_RANK,
  unitedPerson,
  withCredits,
  type PersonGroup,
} from './person-group.js';
import type { World } from '../world.js';

/** Who each record and each mention is of. */
export interface JoinedPeople {
  readonly groups: readonly PersonGroup[];
  readonly ids: Ids;
  readonly open: readonly OpenPair<PersonGroup>[];
  readonly joined: number;
  /** The person that a credit is of; undefined where it leads to a record that is not there. */
  personOf(credit: Pick<Credit, 'record' | 'link' | 'work'>): string | undefined;
  /** The person of a record, an entity or a mention. */
  readonly personByKey: ReadonlyMap<string, string>;
  /** What each of them alone was known by: its names, and the works that it stands in. */
  readonly known: readonly { readonly key: string; readonly names: readonly string[]; readonly works: ReadonlySet<string> }[];
}

/**
 * Takes together all that is said of one person.
 * @param workOf leads from a record or an entity to its work.
 * @param adaptationsOf the shows that were made from a work.
 */
export function joinPeople(
  world: World,
  workOf: ReadonlyMap<string, string>,
  adaptationsOf: ReadonlyMap<string, readonly string[]>,
): JoinedPeople {
  const records = [...world.records.values()];
  const people = records.filter(({ type }) => type === 'person');
  const byExternalId = new Map(people.flatMap((record) => externalIdsOf(record.current).map((key) => [key, record.id] as const)));
  const leadsTo = ({ to }: RecordLink): string | undefined => {
    if ('record' in to) return world.records.get(to.record)?.type === 'person' ? to.record : undefined;
    return 'externalId' in to ? byExternalId.get(externalIdKey(to.externalId)) : undefined;
  };
  const credits = [...creditsOf(records, workOf, adaptationsOf)];
  const counted = [...people.map((record) => groupOfRecord(record)), ...anchorsOf(world, workOf)];
  const known = withCredits(counted, credits, leadsTo);
  const mentions = mentionsIn(credits);
  const members = [...known.flatMap((group) => group.members), ...mentions.map(memberOfMention)];
  const bearers = bearersOf(members);
  const apart = apartBy(world.decisions, bearers);
  const decided = decidedPairs(world.decisions, members, bearers);
  const uniting = { externalIdsOf: ({ externalIds }: PersonGroup) => externalIds, apart, united: unitedPerson };
  const linking = linkingOf(apart, coverageOf(credits), (known.length + mentions.length) / UNITS_OF_ONE);
  const memberOfKey = new Map(members.map((member) => [member.key, member]));
  const present = new Set(known.flatMap((group) => group.members.map(({ key }) => key)));
  const together = (groups: readonly PersonGroup[]): Linked<PersonGroup> =>
    linked(unitedBefore(groups, { ...uniting, decided: decided.filter((pair) => pair.every((key) => present.has(key))) }), linking);
  let all = together(known);
  let joined = all.joined;
  const parts = new Map<string, readonly Mention[]>();
  // One source after the other, so that what a weaker one has fused is parted by what the stronger ones tell apart.
  for (const tier of tiersOf(mentions)) {
    const parted = partedBy(tier, all.things, linking);
    for (const [key, pieces] of parted) parts.set(key, pieces);
    const added = [...parted.values()].flat().map((mention) => groupOfMention(mention, memberOfKey));
    for (const { key } of added) present.add(key);
    all = together([...all.things, ...added]);
    joined += all.joined;
  }
  const ids = idsOf(
    all.things.map((group) => group.members),
    bearers,
    world.decisions,
  );
  const leading = new Map([...ids.leading, ...ledByParts(parts, all.things, ids.of, bearers, memberOfKey)]);
  const personByKey = new Map(all.things.flatMap((group, index) => group.members.map(({ key }) => [key, ids.of[index]!] as const)));
  return {
    groups: all.things,
    ids: { of: ids.of, leading },
    open: all.open,
    joined,
    personByKey,
    known: [...known, ...[...parts.values()].flat()],
    personOf: ({ record, link, work }) => {
      const named = namedPerson(link);
      if (named === undefined) {
        const to = leadsTo(link);
        return to === undefined ? undefined : personByKey.get(to);
      }
      const key = mentionKey(record.mark, named.role, named.names[0]!);
      return personByKey.get(parts.get(key)?.find(({ works }) => works.has(work))?.key ?? key);
    },
  };
}

/** In how many sources somebody is found, by and by: there are so many fewer people than records and mentions. */
const UNITS_OF_ONE = 1.5;

/** Mentions by their sources, the strongest first. */
function tiersOf(mentions: readonly Mention[]): Mention[][] {
  const tiers = groupedBy(mentions, ({ mark }) => mark);
  const rank = (tier: readonly Mention[]): number =>
    Math.min(...tier.map((mention) => mention.rank)) + (spellsPeopleApart(tier[0]!.mark) ? 0 : MENTION_RANK);
  return [...tiers.values()].sort((a, b) => rank(a) - rank(b) || (a[0]!.mark < b[0]!.mark ? -1 : 1));
}

/** A mention of which nothing is left once it is parted: its id leads to whoever has the most of it. */
function ledByParts(
  parts: ReadonlyMap<string, readonly Mention[]>,
  groups: readonly PersonGroup[],
  ids: readonly string[],
  { idOf }: Bearers,
  members: ReadonlyMap<string, Member>,
): [string, string][] {
  const led: [string, string][] = [];
  for (const [key, pieces] of parts) {
    if (pieces.some((piece) => piece.key === key)) continue;
    const [most] = [...pieces].sort((a, b) => b.works.size - a.works.size || (a.key < b.key ? -1 : 1));
    const at = groups.findIndex((group) => group.members.some((member) => member.key === most!.key));
    led.push([idOf(members.get(key)!), ids[at]!]);
  }
  return led;
}

/** Below these odds two are told apart well enough to part what a source has fused. */
const DIFFERENT_BITS = -6;

/** Mentions that are parted have several; all others one. */
function partedBy(mentions: readonly Mention[], known: readonly PersonGroup[], linking: Linking<PersonGroup>): Map<string, Mention[]> {
  const index = new Map<string, PersonGroup[]>();
  for (const group of known)
    for (const key of new Set(group.names.flatMap(nameKeys))) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [group]);
      else held.push(group);
    }
  const byKey = new Map(known.map((group) => [group.key, group]));
  return new Map(
    mentions.map((mention) => {
      const candidates = [...new Set(mention.names.flatMap(nameKeys).flatMap((key) => index.get(key) ?? []))];
      const areApart = (a: { key: string }, b: { key: string }): boolean => {
        const [one, other] = [byKey.get(a.key)!, byKey.get(b.key)!];
        return linking.areApart(one, other) || linking.weigh(one, other).bits < DIFFERENT_BITS;
      };
      return [mention.key, candidates.length < 2 ? [mention] : partedMention(mention, candidates, areApart)];
    }),
  );
}
