import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction } from '../connection/direction.js';
import { PartialDate } from '../date.scalar.js';
import { ShowKind } from './show.type.js';

@InputType({ description: 'Narrows a list of shows; what is left out does not narrow.' })
export class ShowFilter {
  @Field(() => ShowKind, { nullable: true, description: 'Of this kind.' })
  kind?: ShowKind;

  @Field(() => String, { nullable: true, description: 'With this text in its title, whatever the case.' })
  title?: string;

  @Field(() => [ID], { nullable: true, description: 'In one of these genres.' })
  genres?: string[];

  @Field(() => [String], { nullable: true, description: 'From one of these countries, by ISO code.' })
  countries?: string[];

  @Field(() => PartialDate, { nullable: true, description: 'First shown on this date or later.' })
  premieredFrom?: string;

  @Field(() => PartialDate, { nullable: true, description: 'First shown on this date or earlier; 2022 takes in all of 2022.' })
  premieredTo?: string;

  @Field(() => ID, { nullable: true, description: 'Streaming on this platform.' })
  platform?: string;

  @Field(() => ID, { nullable: true, description: 'Produced, broadcast or distributed by this company.' })
  company?: string;

  @Field(() => [ID], { nullable: true, description: 'With a credit of any of these people.' })
  people?: string[];

  @Field(() => [ID], { nullable: true, description: 'With credits of all of these people, ten at most.' })
  peopleAll?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it was made from a webtoon.' })
  basedOnWebtoon?: boolean;

  @Field(() => ID, { nullable: true, description: 'Made from a work of this author.' })
  sourceAuthor?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether publications contradict each other about it.' })
  hasDisputes?: boolean;
}

/** What shows can be ordered by. */
export enum ShowOrderField {
  TITLE = 'TITLE',
  PREMIERED_ON = 'PREMIERED_ON',
}

registerEnumType(ShowOrderField, {
  name: 'ShowOrderField',
  description: 'What shows can be ordered by.',
  valuesConfig: { TITLE: { description: 'The preferred title.' }, PREMIERED_ON: { description: 'When it was first shown.' } },
});

@InputType({ description: 'How a list of shows is ordered.' })
export class ShowOrder {
  @Field(() => ShowOrderField, { description: 'What by.' })
  field!: ShowOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
