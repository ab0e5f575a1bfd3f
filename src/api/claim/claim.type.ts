import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Node } from '../entity/entity.type.js';
import { closedEnum } from '../enum-of.js';
import { Article } from '../publication/publication.type.js';
import { figures } from '../../model/properties/figures.js';
import { properties, type ClaimProperty as Property } from '../../model/property.js';

/** The properties as the schema's enum: the same names. */
export const ClaimProperty = closedEnum('ClaimProperty', { description: 'What a claim says of its subject.', values: properties });
export type ClaimProperty = Property;

/** Those of them that are figures of their day. */
export const FigureProperty = closedEnum('FigureProperty', { description: 'What a figure of its day counts.', values: figures });

/** How a claim is held by the curators. */
export enum ClaimRank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}

registerEnumType(ClaimRank, {
  name: 'ClaimRank',
  description: 'How curators hold a claim.',
  valuesConfig: {
    PREFERRED: { description: 'Comes before all others.' },
    NORMAL: { description: 'As publications state it.' },
    DEPRECATED: { description: 'Wrong: kept with its citations, never shown as a fact.' },
  },
});

@ObjectType({ description: 'A value that is an entity.', simpleResolvers: true })
export class EntityValue {}

@ObjectType({ description: 'A value that is a text.', simpleResolvers: true })
export class TextValue {
  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@ObjectType({ description: 'A value that is a date.', simpleResolvers: true })
export class DateValue {
  @Field(() => PartialDate, { description: 'The date.' })
  date!: string;
}

@ObjectType({ description: 'A value that is a number.', simpleResolvers: true })
export class NumberValue {
  @Field(() => Float, { description: 'The number.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'What it counts, where the property alone does not say.' })
  unit?: string | null;
}

/** What a claim says its property is. */
export const ClaimValue = createUnionType({
  name: 'ClaimValue',
  description: 'What a claim says the property is.',
  types: () => [EntityValue, TextValue, DateValue, NumberValue] as const,
  // Which of them a claim shows is told where the field is declared (claim.fields.ts).
  resolveType: (value: object) => ('__typename' in value ? String(value.__typename) : undefined),
});

@ObjectType({ description: 'An article that states something, with the spelling it prints.', simpleResolvers: true })
export class Citation {
  @Field(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => String, { nullable: true, description: 'The value just as this article prints it.' })
  asWritten?: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the article: a paragraph, row or id.' })
  locator?: string | null;
}

@ObjectType({
  implements: Node,
  description: 'A statement that publications make about an entity; the graph shows the best of them.',
  simpleResolvers: true,
})
export class Claim extends Node {
  @Field(() => ID, { description: 'Its id, made of what it says of whom: whoever says the same again supports the same claim.' })
  override id!: string;

  @Field(() => ClaimProperty, { description: 'What it says of its subject.' })
  property!: Property;

  @Field(() => PartialDate, { nullable: true, description: 'The day or period it was true for, where it is a figure of its time.' })
  asOf?: string | null;

  @Field(() => Boolean, { description: 'Is this what the graph shows?', defaultValue: false })
  chosen!: boolean;

  @Field(() => Int, { description: 'How many independent publications state it; reprints are not counted.', defaultValue: 0 })
  witnesses!: number;

  rank?: ClaimRank | null;
  because?: string | null;
  text?: string | null;
  date?: string | null;
  number?: number | null;
  unit?: string | null;
}

/** A page of claims. */
export const ClaimConnection = simpleConnection('Claim', () => Claim, 'claims');
