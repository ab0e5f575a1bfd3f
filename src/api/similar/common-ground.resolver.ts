import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Claim } from '../claim/claim.type.js';
import { Entity } from '../entity/entity.type.js';
import { claimsByTie, tieOf } from './common-ground.loader.js';
import { CommonGround, CommonGroundKind } from './common-ground.type.js';
import { MOST_NAMES } from './score.js';

interface Stated extends Record<string, unknown> {
  readonly claim: Claim;
}

@Resolver(() => CommonGround)
export class CommonGroundResolver {
  @FieldResolver(() => [Entity], {
    description: `What they share, what counts most first, ${MOST_NAMES} at most; none for charts, of which editions are shared.`,
  })
  async things(@Root() { kind, ids }: CommonGround, @Ctx() { load }: Context): Promise<Entity[]> {
    if (kind === CommonGroundKind.CHARTS) return [];
    const things = await Promise.all(ids.slice(0, MOST_NAMES).map((id) => load.node<Entity>('Entity', id)));
    return things.filter((thing) => thing !== null);
  }

  @FieldResolver(() => [Claim], {
    description: 'The claims about either show that name these things; none where they speak of other works, as of the same author.',
  })
  async claims(@Root() { kind, ids, shows }: CommonGround, @Ctx() { load }: Context): Promise<Claim[]> {
    if (kind === CommonGroundKind.CHARTS) return [];
    const rows = await Promise.all(ids.slice(0, MOST_NAMES).map((id) => load.rows<Stated>(claimsByTie, tieOf(shows, id))));
    return rows.flat().map(({ claim }) => claim);
  }
}
