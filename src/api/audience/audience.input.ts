import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { UserInputError } from '../../errors.js';
import { isTimeOfDay } from '../../model/times.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { checkedDates } from '../chart/arguments.js';
import { Direction } from '../connection/direction.js';
import { PartialDate } from '../date.scalar.js';
import { AudienceArea, AudienceGroup } from './audience.type.js';

const MEASURER = 'Counted by this publication, as publication:nielsen-korea or publication:tnms.';
const AREA = 'Measured in this area.';
const AMONG = 'Measured among these.';

@InputType({ description: 'Narrows a list of audience ratings; what is left out does not narrow.' })
export class AudienceRatingFilter {
  @Field(() => ID, { nullable: true, description: MEASURER })
  measurer?: string;

  @Field(() => AudienceArea, { nullable: true, description: AREA })
  area?: AudienceArea;

  @Field(() => AudienceGroup, { nullable: true, description: AMONG })
  among?: AudienceGroup;

  @Field(() => Int, { nullable: true, description: 'Of the episode of this number, alone or within a double one.' })
  episode?: number;

  @Field(() => Int, { nullable: true, description: 'Of the season of this number.' })
  season?: number;

  @Field(() => PartialDate, { nullable: true, description: 'Shown on this day or later.' })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Shown on this day or earlier; 2017 takes in all of 2017.' })
  to?: string;
}

/** What narrows figures to those that can stand side by side: of one measurer, in one area, among the same. */
@ArgsType()
export class ComparableArgs {
  @Field(() => ID, { defaultValue: 'publication:nielsen-korea', description: MEASURER })
  measurer!: string;

  @Field(() => AudienceArea, { defaultValue: AudienceArea.NATIONWIDE, description: AREA })
  area!: AudienceArea;

  @Field(() => AudienceGroup, { defaultValue: AudienceGroup.HOUSEHOLDS, description: AMONG })
  among!: AudienceGroup;
}

/**
 * The filters of a list of audience ratings, by the names of its declaration.
 * @throws UserInputError on an id of another kind, no date, a range that ends before it begins, or an episode or season below 1.
 */
export function audienceFilters(filter: AudienceRatingFilter | null | undefined): Record<string, unknown> {
  if (filter == null) return {};
  const { measurer, area, among, episode, season } = filter;
  return {
    measurer: checkedMeasurer(measurer, ['filter', 'measurer']),
    area: area ?? undefined,
    among: among ?? undefined,
    episode: checkedNumber(episode, 'episode'),
    season: checkedNumber(season, 'season'),
    ...checkedDates(filter, ['filter']),
  };
}

/** Makes sure that a measurer is a publication. @throws UserInputError on another id. */
export function checkedMeasurer(id: string | null | undefined, argument: readonly string[] = ['measurer']): string | undefined {
  return id == null ? undefined : checkedId(id, argument, 'publication');
}

function checkedNumber(number: number | null | undefined, name: string): number | undefined {
  if (number == null || number >= 1) return number ?? undefined;
  throw new UserInputError(`${name} is ${number}, and they count from 1.`, ['filter', name]);
}

/**
 * Makes sure that a text is a time of the day.
 * @throws UserInputError that shows what one looks like.
 */
export function checkedTime(time: string | null | undefined, argument: readonly string[]): string | undefined {
  if (time == null || isTimeOfDay(time)) return time ?? undefined;
  const shown = JSON.stringify(time.length > 60 ? `${time.slice(0, 60)}…` : time);
  throw new UserInputError(`${shown} is no time of the day: write one of 24 hours in Korea, as 21:10.`, argument);
}

/** What audience ratings can be ordered by. */
export enum AudienceRatingOrderField {
  EPISODE = 'EPISODE',
  DATE = 'DATE',
  PERCENT = 'PERCENT',
  VIEWERS = 'VIEWERS',
}

registerEnumType(AudienceRatingOrderField, {
  name: 'AudienceRatingOrderField',
  description: 'What audience ratings can be ordered by.',
  valuesConfig: {
    EPISODE: { description: 'The number of the episode.' },
    DATE: { description: 'The day of the broadcast.' },
    PERCENT: { description: 'The per cent; a bound is none.' },
    VIEWERS: { description: 'The persons who watched.' },
  },
});

@InputType({ description: 'How a list of audience ratings is ordered; those without a value come last.' })
export class AudienceRatingOrder {
  @Field(() => AudienceRatingOrderField, { description: 'What by.' })
  field!: AudienceRatingOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}
