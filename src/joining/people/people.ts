import type { RecordLink } from '../../records/record.js';
import { groupedBy } from '../../grouping.js';
import { externalIdKey, externalIdsOf } from '../../records/external-id.js';
import { spellsPeopleApart } from '../../records/source.js';
import { bearersOf, canonicalIds, MENTION_RANK, type Bearers, type CanonicalIds, type Member } from '../linking/canonical-ids.js';
import { constraintsOf } from '../linking/constraints.js';
import { linked, type OpenPair } from '../linking/linking.js';
import { creditsOf, personMentionKey, mentionsIn, namedPerson, type Credit, type Mention } from './mentions.js';
import { coverageOf } from './coverage.js';
import { personLinking } from './person-linking.js';
import { partedBy } from './parting.js';
import { anchorsOf, groupOfMention, groupOfRecord, memberOfMention, withCredits, type PersonGroup, type Years } from './person-group.js';
import type { World } from '../world.js';

/** Who each record and each mention is of. */
export interface JoinedPeople {
  readonly groups: readonly PersonGroup[];
  readonly ids: CanonicalIds;
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
 * @param years when shows were first shown.
 */
export function joinPeople(
  world: World,
  workOf: ReadonlyMap<string, string>,
  adaptationsOf: ReadonlyMap<string, readonly string[]>,
  years: Years,
): JoinedPeople {
  const records = [...world.records.values()];
  const people = records.filter(({ type }) => type === 'person');
  const byExternalId = new Map(people.flatMap((record) => externalIdsOf(record.current).map((key) => [key, record.id] as const)));
  const leadsTo = ({ to }: RecordLink): string | undefined => {
    if ('record' in to) return world.records.get(to.record)?.type === 'person' ? to.record : undefined;
    return 'externalId' in to ? byExternalId.get(externalIdKey(to.externalId)) : undefined;
  };
  const credits = [...creditsOf(records, workOf, adaptationsOf)];
  const counted = [...people.map((record) => groupOfRecord(record)), ...anchorsOf(world, workOf, years)];
  const known = withCredits(counted, credits, leadsTo, years);
  const mentions = mentionsIn(credits);
  const members = [...known.flatMap((group) => group.members), ...mentions.map(memberOfMention)];
  const bearers = bearersOf(members);
  const linking = personLinking(constraintsOf(world.decisions, members, bearers), {
    coverage: coverageOf(credits),
  });
  const memberOfKey = new Map(members.map((member) => [member.key, member]));
  let all = linked(known, linking);
  let joined = all.joined;
  const parts = new Map<string, readonly Mention[]>();
  // One source after the other, so that what a weaker one has fused is parted by what the stronger ones tell apart.
  for (const tier of tiersOf(mentions)) {
    const parted = partedBy(tier, all.groups, { linking, members: memberOfKey, years });
    for (const [key, pieces] of parted) parts.set(key, pieces);
    const added = [...parted.values()].flat().map((mention) => groupOfMention(mention, memberOfKey, years));
    all = linked([...all.groups, ...added], linking, all);
    joined += all.joined;
  }
  const ids = canonicalIds(all.groups, bearers, world.decisions);
  const redirects = new Map([...ids.redirects, ...redirectsOfParts(parts, ids, bearers, memberOfKey)]);
  return {
    groups: all.groups,
    ids: { ...ids, redirects },
    open: all.open,
    joined,
    personByKey: ids.byMember,
    known: [...known, ...[...parts.values()].flat()],
    personOf: ({ record, link, work }) => {
      const named = namedPerson(link);
      if (named === undefined) {
        const to = leadsTo(link);
        return to === undefined ? undefined : ids.byMember.get(to);
      }
      const key = personMentionKey(record.mark, named.role, named.names[0]!);
      return ids.byMember.get(parts.get(key)?.find(({ works }) => works.has(work))?.key ?? key);
    },
  };
}

/** Mentions by their sources, the strongest first. */
function tiersOf(mentions: readonly Mention[]): Mention[][] {
  const tiers = groupedBy(mentions, ({ mark }) => mark);
  const rank = (tier: readonly Mention[]): number =>
    Math.min(...tier.map((mention) => mention.rank)) + (spellsPeopleApart(tier[0]!.mark) ? 0 : MENTION_RANK);
  return [...tiers.values()].sort((a, b) => rank(a) - rank(b) || (a[0]!.mark < b[0]!.mark ? -1 : 1));
}

/** A mention of which nothing is left once it is parted: its id leads to whoever has the most of it. */
function redirectsOfParts(
  parts: ReadonlyMap<string, readonly Mention[]>,
  { byMember }: CanonicalIds,
  { idOf }: Bearers,
  members: ReadonlyMap<string, Member>,
): [string, string][] {
  const redirects: [string, string][] = [];
  for (const [key, pieces] of parts) {
    if (pieces.some((piece) => piece.key === key)) continue;
    const [most] = [...pieces].sort((a, b) => b.works.size - a.works.size || (a.key < b.key ? -1 : 1));
    redirects.push([idOf(members.get(key)!), byMember.get(most!.key)!]);
  }
  return redirects;
}
