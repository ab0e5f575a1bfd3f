import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ClaimSelection } from '../claim/claim.args.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimsByEntity } from '../claim/claim.loader.js';
import { ForwardPage } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { UserInputError } from '../../errors.js';
import type { Page } from '../../graph/loaders.js';
import { Name } from '../name/name.type.js';
import { namesByEntity } from '../name/name.loader.js';
import { ArticleConnection } from '../publication/publication.type.js';
import { nodeLabels } from '../../model/entity-type.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { articlesByMentioned, entityByExternalId, externalIdsByEntity } from './entity.loader.js';
import { Entity, ExternalId, Node } from './entity.type.js';
import { externalId, externalKey } from '../../model/ids/external.js';

/** The most ids that `nodes` takes. */
const MOST_NODES = 100;

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, { description: 'The preferred name, in Latin letters where it has one.' })
  name(@Root() entity: Entity): string {
    // An entity that nobody has named yet is still one.
    return entity.name ?? entity.id;
  }

  @FieldResolver(() => [Name], { description: 'Every spelling that a publication printed, with who printed it.' })
  names(@Root() entity: Entity, @Ctx() { load }: Context): Promise<Name[]> {
    return load.nodes<Name>(namesByEntity, entity.id);
  }

  @FieldResolver(() => [ExternalId], { description: 'The ids of this entity in other databases.' })
  externalIds(@Root() entity: Entity, @Ctx() { load }: Context): Promise<ExternalId[]> {
    return load.nodes<ExternalId & Node>(externalIdsByEntity, entity.id);
  }

  @FieldResolver(() => ClaimConnection, { description: 'What publications state about this entity, each claim with who states it.' })
  claims(
    @Root() entity: Entity,
    @Args(() => ClaimSelection) { property, rank, ...page }: ClaimSelection,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(claimsByEntity, entity.id, page, { filters: { property, rank } });
  }

  @FieldResolver(() => ArticleConnection, {
    description: 'The articles that mention this entity, the newest first; datasets are not counted.',
  })
  mentionedIn(@Root() entity: Entity, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(articlesByMentioned, entity.id, page);
  }

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
    return load.one<Entity>(entityByExternalId, externalId(externalKey({ source, value })));
  }
}

function byId(load: Context['load'], id: string): Promise<Node | null> {
  return load.node<Node>(nodeLabels, id);
}
