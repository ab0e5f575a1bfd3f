import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { COUNTRY } from '../chart/entry.input.js';
import { Direction, LOCALE } from '../connection/direction.js';
import { CreditRole } from '../credit/credit.type.js';
import { PartialDate } from '../date.scalar.js';
import { RatingKind } from '../rating/rating.type.js';
import { ContentRating, ShowKind, ShowStatus } from './show.type.js';

@InputType({ description: 'A place on a chart; what is left out does not narrow. All of it holds for one place.' })
export class ChartedFilter {
  @Field(() => ID, { nullable: true, description: 'On this chart.' })
  chart?: string;

  @Field(() => String, { nullable: true, description: `In this country: ${COUNTRY} Left out, anywhere.` })
  country?: string;

  @Field(() => Int, { nullable: true, description: 'With this rank or a better one: 1 for number one.' })
  maxRank?: number;

  @Field(() => PartialDate, { nullable: true, description: 'In a period that ends on this date or later.' })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'In a period that begins on this date or earlier; 2022 takes in all of 2022.' })
  to?: string;
}

@InputType({ description: 'A rating that a site has given, at any time; all of it holds for one rating.' })
export class MinRating {
  @Field(() => ID, { nullable: true, description: 'By this site; left out, by any.' })
  publication?: string;

  @Field(() => RatingKind, { nullable: true, description: 'By critics or by the audience; left out, by either.' })
  kind?: RatingKind;

  @Field(() => Float, { description: 'This much or more …' })
  value!: number;

  @Field(() => Float, {
    nullable: true,
    description: '… of this much: 10 when left out. Ratings of other scales are compared by their share.',
  })
  scale?: number;
}

@InputType({ description: 'Narrows a list of shows; what is left out does not narrow.' })
export class ShowFilter {
  @Field(() => ShowKind, { nullable: true, description: 'Of this kind.' })
  kind?: ShowKind;

  @Field(() => ShowStatus, { nullable: true, description: 'Where it stands in its life today, as Show.status.' })
  status?: ShowStatus;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'On the air on this day: first shown by then, and last shown on it or later. Of a show of several seasons the time between them counts too.',
  })
  airingOn?: string;

  @Field(() => PartialDate, { nullable: true, description: 'To come after this date: first shown when it is over.' })
  upcoming?: string;

  @Field(() => [ContentRating], { nullable: true, description: 'Rated for one of these ages.' })
  contentRating?: ContentRating[];

  @Field(() => String, {
    nullable: true,
    description:
      'With this text in one of its names, in whichever language or spelling; case, accents, blanks and punctuation make no difference.',
  })
  title?: string;

  @Field(() => [ID], { nullable: true, description: 'In one of these genres.' })
  genres?: string[];

  @Field(() => [ID], { nullable: true, description: 'With one of these tags.' })
  tags?: string[];

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

  @Field(() => ID, { nullable: true, description: 'Broadcast by this company.' })
  network?: string;

  @Field(() => [ID], { nullable: true, description: 'With a credit, in the cast or the crew, of any of these people.' })
  people?: string[];

  @Field(() => [ID], { nullable: true, description: 'With credits of all of these people, ten at most.' })
  peopleAll?: string[];

  @Field(() => [CreditRole], { nullable: true, description: 'What people and peopleAll count: credits in these roles only.' })
  roles?: CreditRole[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it was made from a webtoon.' })
  basedOnWebtoon?: boolean;

  @Field(() => ID, { nullable: true, description: 'Made from this webtoon, novel or show.' })
  source?: string;

  @Field(() => ID, { nullable: true, description: 'Made from a work of this author.' })
  sourceAuthor?: string;

  @Field(() => ID, { nullable: true, description: 'Made from a webtoon that is published on this platform.' })
  sourcePlatform?: string;

  @Field(() => ChartedFilter, { nullable: true, description: 'With such a place on a chart.' })
  charted?: ChartedFilter;

  @Field(() => MinRating, { nullable: true, description: 'With such a rating.' })
  minRating?: MinRating;

  @Field(() => Int, { nullable: true, description: 'With so many votes or more, on all sites together (Show.ratingVotes).' })
  minVotes?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether publications contradict each other about it.' })
  hasDisputes?: boolean;
}

/** What shows can be ordered by. */
export enum ShowOrderField {
  TITLE = 'TITLE',
  PREMIERED_ON = 'PREMIERED_ON',
  POPULARITY = 'POPULARITY',
  RATING = 'RATING',
  BEST_RANK = 'BEST_RANK',
  HOURS_VIEWED = 'HOURS_VIEWED',
  CREDITS = 'CREDITS',
}

registerEnumType(ShowOrderField, {
  name: 'ShowOrderField',
  description: 'What shows can be ordered by. Those without it come last, whichever the direction.',
  valuesConfig: {
    TITLE: { description: 'The preferred title, as a reader of the locale looks it up.' },
    PREMIERED_ON: { description: 'When it was first shown.' },
    POPULARITY: {
      description: 'Show.popularity: how many people rated it, keep it on a list and watched it, and its best place on a chart.',
    },
    RATING: { description: 'Show.weightedRating: what sites give it, all taken together, and by how many votes.' },
    BEST_RANK: { description: 'Show.bestRank: its best place on any chart; 1 is smallest.' },
    HOURS_VIEWED: { description: 'Show.hoursViewed: the hours for which charts prove that it was watched.' },
    CREDITS: { description: 'Show.creditCount: how many credits are known.' },
  },
});

@InputType({ description: 'How a list of shows is ordered.' })
export class ShowOrder {
  @Field(() => ShowOrderField, { description: 'What by.' })
  field!: ShowOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;

  @Field(() => String, { nullable: true, description: LOCALE })
  locale?: string;
}
