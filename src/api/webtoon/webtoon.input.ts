import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Direction, LOCALE } from '../connection/direction.js';
import { PartialDate } from '../date.scalar.js';

@InputType({ description: 'Narrows a list of webtoons; what is left out does not narrow.' })
export class WebtoonFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'With this text in one of its names, in whichever language or spelling; case, accents, blanks and punctuation make no difference.',
  })
  title?: string;

  @Field(() => ID, { nullable: true, description: 'Published on this platform.' })
  platform?: string;

  @Field(() => ID, { nullable: true, description: 'By this author.' })
  author?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether a show was made from it.' })
  adapted?: boolean;

  @Field(() => ID, { nullable: true, description: 'That a show was made from with a credit of this person.' })
  adaptedWith?: string;

  @Field(() => ID, { nullable: true, description: 'That a show was made from which this company broadcast.' })
  adaptedBy?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Begun on this date or later.' })
  startedFrom?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Begun on this date or earlier; 2015 takes in all of 2015.' })
  startedTo?: string;
}

/** What webtoons can be ordered by. */
export enum WebtoonOrderField {
  TITLE = 'TITLE',
  STARTED_ON = 'STARTED_ON',
  ADAPTATIONS = 'ADAPTATIONS',
}

registerEnumType(WebtoonOrderField, {
  name: 'WebtoonOrderField',
  description: 'What webtoons can be ordered by. Those without it come last, whichever the direction.',
  valuesConfig: {
    TITLE: { description: 'The preferred title, as a reader of the locale looks it up.' },
    STARTED_ON: { description: 'When it began.' },
    ADAPTATIONS: { description: 'Webtoon.adaptationCount: how many works were made from it.' },
  },
});

@InputType({ description: 'How a list of webtoons is ordered.' })
export class WebtoonOrder {
  @Field(() => WebtoonOrderField, { description: 'What by.' })
  field!: WebtoonOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: LOCALE })
  locale?: string;
}
