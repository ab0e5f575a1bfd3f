import { bearersOf, canonicalIds, type CanonicalIds } from '../linking/canonical-ids.js';
import { citedIn } from '../linking/cited.js';
import { constraintsOf } from '../linking/constraints.js';
import { linked, type OpenPair } from '../linking/linking.js';
import type { World } from '../world.js';
import { attachSeasons } from './seasons.js';
import { groupOfAnchor, groupOfRecord, groupOfSeason, showLinking, type ShowGroup } from './show-group.js';

/** Which show each record is about. */
export interface JoinedShows {
  readonly groups: readonly ShowGroup[];
  readonly ids: CanonicalIds;
  readonly open: readonly OpenPair<ShowGroup>[];
  readonly joined: number;
  /** The show of each record, and of each entity that is a show. */
  readonly showOf: ReadonlyMap<string, string>;
}

/** Takes together all that is said of one show. */
export function joinShows(world: World): JoinedShows {
  const records = [...world.records.values()].filter(({ type }) => type === 'show');
  const anchors = [...world.anchors.values()].filter(({ type }) => type === 'show');
  const cited = citedIn(world);
  const whole = records.filter(({ current }) => current.season === undefined).map((record) => groupOfRecord(record, world, cited));
  const known = anchors.map((anchor) => groupOfAnchor(anchor, world));
  const seasons = records.filter(({ current }) => current.season !== undefined).map((record) => groupOfSeason(record, world));
  const all = [...whole, ...known, ...seasons];
  const members = all.flatMap((group) => group.members);
  const bearers = bearersOf(members);
  const constraints = constraintsOf(world.decisions, members, bearers);
  const shows = linked([...whole, ...known], showLinking(constraints));
  const { groups, open, attached } = attachSeasons(shows.groups, seasons, world, constraints);
  const ids = canonicalIds(groups, bearers, world.decisions);
  const inEnd = new Map(groups.flatMap((group) => group.members.map(({ key }) => [key, group] as const)));
  return {
    groups,
    ids,
    open: [...shows.open.map((pair) => ({ ...pair, a: inEnd.get(pair.a.key)!, b: inEnd.get(pair.b.key)! })), ...open],
    joined: whole.length + known.length - shows.groups.length + attached,
    showOf: ids.byMember,
  };
}
