import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../specified.scalars.js';
import { CountryCode } from '../code.scalars.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { enumOf } from '../enum-of.js';
import { CHANGE_KINDS, type ChangeKind } from '../../claims/change-log.js';

/** What has become of a thing, as the API names it. */
const ChangeKindEnum = enumOf(CHANGE_KINDS);

registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'What has become of a thing.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    CORRECTED: {
      description: 'Something is different that is read from it: a property, a name, a relation, a claim about it, a place on the chart.',
    },
    MERGED: { description: 'It is now one with another; its id leads there.' },
    DEPRECATED: { description: 'It is a claim that turned out wrong: it stays, and counts no more.' },
  },
});

@ObjectType({
  description:
    'That something has changed. Read the thing anew to know what it is now: a change says no more than that. Entities that came back from a merge are CORRECTED.',
})
export class Change {
  @Field(() => ChangeKindEnum, { description: 'What has become of it.' })
  readonly kind!: ChangeKind;

  @Field(() => DateTime, { description: 'When it was written.' })
  readonly at!: string;

  @Field(() => Int, { description: 'The number of the transaction part that wrote it; later ones have higher numbers.' })
  readonly number!: number;

  /** The id of an entity or claim, or the key of an edition. */
  readonly subject!: string;
  /** What it was merged into. */
  readonly into!: string | null;
}

/** The row of a change in its list. */
export const ChangeEdge = edgeType('Change', () => Change, 'One of the changes.');

/** A page of changes. */
export const ChangeConnection = connectionType('Change', () => Change, ChangeEdge, 'A page of changes.');

@ObjectType({ description: 'The edition of a chart: read it with Chart.edition.', simpleResolvers: true })
export class ChangedEdition {
  @Field(() => String, { description: 'The id of the chart.' })
  chart!: string;

  @Field(() => CountryCode, { nullable: true, description: 'The country, by its ISO code; null for the world.' })
  country!: string | null;

  @Field(() => String, { description: 'The first day that it covers.' })
  periodStart!: string;
}
