import type { World } from '../world.js';
import { bearersOf, canonicalIds, type CanonicalIds } from '../linking/canonical-ids.js';
import { constraintsOf } from '../linking/constraints.js';
import { linked, type OpenPair } from '../linking/linking.js';
import { worksIn, workLinking, type WorkGroup } from './work-group.js';

/** Which work each record and mention is of. */
export interface JoinedWorks {
  readonly groups: readonly WorkGroup[];
  readonly ids: CanonicalIds;
  readonly open: readonly OpenPair<WorkGroup>[];
  readonly joined: number;
  readonly workByKey: ReadonlyMap<string, string>;
}

/** Takes together all that is said of one webtoon, and of one novel; `showOf` leads from a record or an entity to its show. */
export function joinWorks(world: World, showOf: ReadonlyMap<string, string>): JoinedWorks {
  const works = worksIn(world, showOf);
  const members = works.flatMap((group) => group.members);
  const bearers = bearersOf(members);
  const constraints = constraintsOf(world.decisions, members, bearers);
  const { groups, open } = linked(works, workLinking(constraints));
  const ids = canonicalIds(groups, bearers, world.decisions);
  return { groups, ids, open, joined: works.length - groups.length, workByKey: ids.byMember };
}
