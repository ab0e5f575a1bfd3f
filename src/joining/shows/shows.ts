import { apartBy, decidedPairs, unitedBefore } from '../linking/group.js';
import { bearersOf, idsOf, type Ids } from '../linking/canonical-ids.js';
import { linked, type OpenPair } from '../linking/linking.js';
import { attachSeasons } from './seasons.js';
import { groupOfAnchor, groupOfRecord, groupOfSeason, linkingOf, unitedShow, type ShowGroup } from './show-group.js';
import type { World } from '../world.js';

/** Which show each record is about. */
export interface JoinedShows {
  readonly groups: readonly ShowGroup[];
  readonly ids: Ids;
  /** The show of each record, and of each entity that is a show. */
  readonly showOf: ReadonlyMap<string, string>;
  readonly open: readonly OpenPair<ShowGroup>[];
  readonly joined: number;
}

/** Takes together all that is said of one show. */
export function joinShows(world: World): JoinedShows {
  const records = [...world.records.values()].filter(({ type }) => type === 'show');
  const anchors = [...world.anchors.values()].filter(({ type }) => type === 'show');
  const whole = records.filter(({ current }) => current.season === undefined).map((record) => groupOfRecord(record, world));
  const known = anchors.map((anchor) => groupOfAnchor(anchor, world));
  const seasons = records.filter(({ current }) => current.season !== undefined).map((record) => groupOfSeason(record, world));
  const all = [...whole, ...known, ...seasons];
  const members = all.flatMap((group) => group.members);
  const bearers = bearersOf(members);
  const apart = apartBy(world.decisions, bearers);
  const seasonKeys = new Set(seasons.map(({ key }) => key));
  const decided = decidedPairs(world.decisions, members, bearers).filter((pair) => !pair.some((key) => seasonKeys.has(key)));
  const before = unitedBefore([...whole, ...known], {
    externalIdsOf: ({ traits }) => traits.externalIds,
    apart,
    decided,
    united: unitedShow,
  });
  const shows = linked(before, linkingOf(apart, all.length));
  const { groups, open, attached } = attachSeasons(shows.things, seasons, world, { apart, shows: all.length });
  const ids = idsOf(
    groups.map((group) => group.members),
    bearers,
    world.decisions,
  );
  const showOf = new Map<string, string>();
  groups.forEach((group, index) => {
    for (const { key } of group.members) showOf.set(key, ids.of[index]!);
  });
  const inEnd = new Map(groups.flatMap((group) => group.members.map(({ key }) => [key, group] as const)));
  return {
    groups,
    ids,
    showOf,
    open: [...shows.open.map((pair) => ({ ...pair, a: inEnd.get(pair.a.key)!, b: inEnd.get(pair.b.key)! })), ...open],
    joined: whole.length + known.length - shows.things.length + attached,
  };
}
