import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { IdError } from '../../errors.js';
import { Claim } from '../claim/claim.type.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Entity } from '../entity/entity.type.js';
import { pageRequest } from '../../graph/page.js';
import { RelationType } from '../path/relation-type.js';
import { checkedHops, surroundings, walkThrough } from '../path/walk.js';
import { drawingAround } from './neighbourhood.js';
import { Subgraph, SubgraphEdge } from './neighbourhood.type.js';

/** The furthest that a neighbourhood reaches. */
const MOST_HOPS = 3;

@Resolver(() => SubgraphEdge)
export class NeighbourhoodResolver {
  @Query(() => Subgraph, {
    description:
      'What surrounds a thing, to be drawn: the nearest first, of these those with most relations to what is drawn already. Platforms, genres, countries and companies are drawn, but what is around them is not, unless through asks for it.',
  })
  async neighbourhood(
    @Arg('id', () => ID, { description: 'The id of anything, such as webtoon:now-at-our-school.' }) id: string,
    @Arg('hops', () => Int, { nullable: true, description: `How far it reaches, 1 to ${MOST_HOPS}; 1 when left out.` })
    hops: number | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many nodes besides the thing itself, 1 to 100; 20 when left out.' })
    first: number | undefined,
    @Arg('through', () => [RelationType], {
      nullable: true,
      description: 'Only over these relations, whatever they lead to. Left out, over all but what articles mention, report and belong to.',
    })
    through: RelationType[] | undefined,
    @Ctx() { load }: Context,
  ): Promise<Subgraph> {
    const drawing = {
      hops: checkedHops(hops ?? 1, MOST_HOPS, 'hops'),
      size: pageRequest({ first }).size,
      relations: surroundings(through),
      goesOn: walkThrough(through).leadsThrough,
    };
    const centre = await load.node<Entity>('Entity', checkedId(id, ['id']));
    if (centre === null) throw IdError.unknown(id, ['id']);
    return drawingAround(load, centre, drawing);
  }

  @FieldResolver(() => Claim, {
    nullable: true,
    description: 'The claim that proves it; null for what articles mention, report and belong to.',
  })
  async claim(@Root() { claimId }: SubgraphEdge, @Ctx() { load }: Context): Promise<Claim | null> {
    return claimId == null ? null : load.node<Claim>('Claim', claimId);
  }
}
