import { GraphQLURL } from 'graphql-scalars';
import { Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import type { StoredNode } from '../../graph/loaders.js';
import { typeNameOf } from '../../model/ids/kinds.js';

@InterfaceType({
  description: 'Anything with an id of its own: node(id) finds it again.',
  resolveType: typeNameOf,
  autoRegisterImplementations: true,
})
export abstract class Node implements StoredNode {
  @Field(() => ID, { description: 'A readable id that never changes, prefixed by the type: show:all-of-us-are-dead.' })
  id!: string;
}

@InterfaceType({
  implements: Node,
  description: 'Anything that has names, claims made about it, and articles that mention it.',
  resolveType: typeNameOf,
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The preferred name, in Latin letters where it has one.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Hangul, where a publication prints it.' })
  nativeName?: string | null;
}

@ObjectType({ description: 'The number under which another database knows an entity.', simpleResolvers: true })
export class ExternalId {
  @Field(() => String, { description: 'The database: mydramalist, tmdb, imdb, wikipedia …' })
  source!: string;

  @Field(() => String, { description: 'The id there.' })
  value!: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'The page of the entity there.' })
  url?: string | null;
}

/** The types that a search or a list of entities can be narrowed to. */
export enum EntityType {
  SHOW = 'SHOW',
  SEASON = 'SEASON',
  PERSON = 'PERSON',
  CHARACTER = 'CHARACTER',
  WEBTOON = 'WEBTOON',
  NOVEL = 'NOVEL',
  PUBLICATION = 'PUBLICATION',
  ARTICLE = 'ARTICLE',
  COMPANY = 'COMPANY',
  PLATFORM = 'PLATFORM',
  COUNTRY = 'COUNTRY',
  GENRE = 'GENRE',
}

registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'The types of entity.',
  valuesConfig: {
    SHOW: { description: 'A series, film or variety programme.' },
    SEASON: { description: 'One season or part of a show.' },
    PERSON: { description: 'Somebody who makes or plays in a work.' },
    CHARACTER: { description: 'A part that is played.' },
    WEBTOON: { description: 'A comic published online.' },
    NOVEL: { description: 'A novel, web novel, manga or story.' },
    PUBLICATION: { description: 'A site, paper, database or service that states facts.' },
    ARTICLE: { description: 'One piece of a publication: a report, chart, review or dataset release.' },
    COMPANY: { description: 'A producer, network or distributor.' },
    PLATFORM: { description: 'Where works are streamed or published.' },
    COUNTRY: { description: 'A country.' },
    GENRE: { description: 'A genre.' },
  },
});

/** A page of entities of any type. */
export const EntityConnection = simpleConnection('Entity', () => Entity, 'entities');
