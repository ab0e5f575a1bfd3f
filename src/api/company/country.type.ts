import { Field, ObjectType } from 'type-graphql';
import { CountryCode } from '../code.scalars.js';
import { Entity, Node } from '../entity/entity.type.js';

@ObjectType({ implements: [Node, Entity], description: 'A country.', simpleResolvers: true })
export class Country extends Entity {
  @Field(() => CountryCode, { description: 'Its ISO 3166-1 code, in two letters.' })
  code!: string;
}
