import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UserInputError } from '../../errors.js';
import { checkedId, nodeLabels } from '../../model/entity-type.js';
import type { Context } from '../context.js';
import { entityByExternalId } from './entity.loader.js';
import { Entity, Node } from './entity.type.js';

/** The most ids that `nodes` takes. */
const MOST_NODES = 100;

@Resolver()
export class EntityResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is none.' })
  node(
    @Arg('id', () => ID, { description: 'An id, such as show:all-of-us-are-dead.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Node | null> {
    return byId(load, checkedId(id, ['id']));
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Things by their ids, in the order asked for; null where there is none. At most 100.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Up to 100 ids.' }) ids: string[], @Ctx() { load }: Context): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES)
      throw new UserInputError(`ids may hold ${MOST_NODES} ids at most; it holds ${ids.length}: ask in several queries.`, ['ids']);
    return Promise.all(ids.map((id, index) => byId(load, checkedId(id, ['ids', String(index)]))));
  }

  @Query(() => Entity, { nullable: true, description: 'An entity by its id in another database; null where none is known.' })
  async lookup(
    @Arg('source', () => String, { description: 'The other database: mydramalist, tmdb, imdb …' }) source: string,
    @Arg('value', () => String, { description: 'The id there.' }) value: string,
    @Ctx() { load }: Context,
  ): Promise<Entity | null> {
    return load.one<Entity>(entityByExternalId, `external:${source}:${value}`);
  }
}

function byId(load: Context['load'], id: string): Promise<Node | null> {
  return load.node<Node>(nodeLabels, id);
}
