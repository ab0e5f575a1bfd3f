import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { PartialDate } from '../date.scalar.js';
import { Entity, Node } from '../entity/entity.type.js';
import { Article } from '../publication/publication.type.js';
import { properties, type ClaimProperty as Property } from '../../model/property.js';

/** The properties as the schema's enum: the same names. */
export const ClaimProperty = Object.fromEntries(Object.keys(properties).map((name) => [name, name])) as { [P in Property]: P };
export type ClaimProperty = Property;

const PROPERTY_DESCRIPTIONS: Readonly<Record<Property, string>> = {
  TITLE: 'A title of a work.',
  NAME: 'A name of anything but a work.',
  STATUS: 'Whether a show is upcoming, airing or ended.',
  GENDER: "A person's gender.",
  PREMIERED_ON: 'The day a work was first shown.',
  STARTED_ON: 'The day a webtoon or novel began.',
  ENDED_ON: 'The day the last episode was shown.',
  BORN_ON: 'A date of birth.',
  DIED_ON: 'A date of death.',
  EPISODE_COUNT: 'How many episodes there are.',
  EPISODE_MINUTES: 'How long an episode is, in minutes.',
  DIRECTED_BY: 'Who directed it.',
  WRITTEN_BY: 'Who wrote it.',
  CREATED_BY: 'Who created it.',
  PRODUCER: 'The person who produced it.',
  EDITED_BY: 'Who edited it.',
  COMPOSED_BY: 'Who composed its music.',
  CAST_MEMBER: 'Who plays in it.',
  PLAYED_BY: 'Who plays a character.',
  AUTHORED_BY: 'Who wrote or drew a webtoon or novel.',
  APPEARS_IN: 'The work a character appears in.',
  HAS_SEASON: 'A season of a show.',
  BASED_ON: 'The work it was made from.',
  PRODUCED_BY: 'The company that produced it.',
  AIRED_ON: 'The network it aired on.',
  DISTRIBUTED_BY: 'The company that distributes it.',
  STREAMS_ON: 'The platform it streams on.',
  PUBLISHED_ON: 'The platform a webtoon or novel is published on.',
  IN_GENRE: 'Its genre.',
  FROM: 'The country it comes from.',
  NUMBER_ONE_COUNTRIES: 'In how many countries it was number one on the day of asOf.',
  CUMULATIVE_HOURS: 'Hours viewed in all, in the period that the unit names.',
  DAYS_AT_NUMBER_ONE: 'How many days it was number one.',
  DAYS_TO_NUMBER_ONE: 'How many days it took to become number one.',
  CONSECUTIVE_WEEKS: 'How many weeks in a row it was in a chart.',
};

registerEnumType(ClaimProperty, {
  name: 'ClaimProperty',
  description: 'What a claim says of its subject.',
  valuesConfig: Object.fromEntries(Object.entries(PROPERTY_DESCRIPTIONS).map(([name, description]) => [name, { description }])),
});

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
export class EntityValue {
  @Field(() => Entity, { description: 'The entity.' })
  entity!: Entity;
}

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
  resolveType: (value) => ('entity' in value ? EntityValue : 'text' in value ? TextValue : 'date' in value ? DateValue : NumberValue),
});
export type ClaimValue = EntityValue | TextValue | DateValue | NumberValue;

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
  @Field(() => ID)
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
