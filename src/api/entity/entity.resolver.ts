import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { externalId, externalKey } from '../../model/ids/external.js';
import type { Context } from '../context.js';
import { entityByExternalId } from './entity.loader.js';
import { Entity } from './entity.type.js';

@Resolver()
export class EntityResolver {
  @Query(() => Entity, { nullable: true, description: 'An entity by its id in another database; null where none is known.' })
  async lookup(
    @Arg('source', () => String, { description: 'The other database: mydramalist, tmdb, imdb …' }) source: string,
    @Arg('value', () => String, { description: 'The id there.' }) value: string,
    @Ctx() { load }: Context,
  ): Promise<Entity | null> {
    return load.one<Entity>(entityByExternalId, externalId(externalKey({ source, value })));
  }
}
