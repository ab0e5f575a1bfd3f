import { Arg, Ctx, Query, registerEnumType, Resolver } from 'type-graphql';
import { EXTERNAL_SOURCES, externalSources, type ExternalSourceName } from '../../model/external-sources.js';
import { externalId, externalKey } from '../../model/ids/external.js';
import { externalValue } from '../../records/external-id.js';
import type { Context } from '../context.js';
import { entityByExternalId } from './entity.loader.js';
import { Entity } from './entity.type.js';

const ExternalSourceEnum = Object.fromEntries(EXTERNAL_SOURCES);

registerEnumType(ExternalSourceEnum, {
  name: 'ExternalSource',
  description: 'A database whose ids are known: `ExternalId.source` has the same names in small letters, as tmdb-person.',
  valuesConfig: Object.fromEntries(
    [...EXTERNAL_SOURCES].map(([name, source]) => [name, { description: externalSources[source].description }]),
  ),
});

@Resolver()
export class EntityResolver {
  @Query(() => Entity, { nullable: true, description: 'An entity by its id in another database; null where none is known.' })
  async lookup(
    @Arg('source', () => ExternalSourceEnum, { description: 'The other database.' }) source: ExternalSourceName,
    @Arg('value', () => String, { description: 'The id there, or the address of its page.' }) value: string,
    @Ctx() { load }: Context,
  ): Promise<Entity | null> {
    return load.one<Entity>(entityByExternalId, externalId(externalKey({ source, value: externalValue(source, value) ?? value })));
  }
}
