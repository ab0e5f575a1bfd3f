import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { audienceRunOf, type MeasuredRun } from '../../charts/audience/run.js';
import { periodOf } from '../../charts/period.js';
import { UserInputError } from '../../errors.js';
import type { Page } from '../../graph/loaders.js';
import type { Row } from '../../graph/store.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { minutesAfter, SLOT_MINUTES } from '../../model/times.js';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { PartialDate } from '../date.scalar.js';
import { checkedDay } from '../entity/filter.js';
import { closedEnum } from '../enum-of.js';
import { Show } from '../show/show.type.js';
import { checkedMeasurer, checkedTime, ComparableArgs } from './audience.input.js';
import { audienceByDay, audienceByWeek, audienceRunsByShow, viewerRunsByShow } from './audience.loader.js';
import { AudienceArea, AudienceGroup, AudienceRating, AudienceRatingConnection, AudienceUnit } from './audience.type.js';
import { AudienceRun } from './run.type.js';

/** What a list of what was watched covers. */
const AudiencePeriod = closedEnum('AudiencePeriod', {
  description: 'What a list of what was watched covers.',
  values: { DAY: { description: 'The day.' }, WEEK: { description: 'The week that holds the day, from Monday to Sunday.' } },
});
type AudiencePeriod = keyof typeof AudiencePeriod;

@Resolver(() => Show)
export class ShowAudienceResolver {
  @FieldResolver(() => [AudienceRun], {
    description: 'How it was watched from first to last: one run for each measurer, area and audience that measured it, in one unit.',
  })
  async audienceRuns(
    @Root() show: Show,
    @Arg('measurer', () => ID, { nullable: true, description: 'Only as this publication counted.' }) measurer: string | undefined,
    @Arg('area', () => AudienceArea, { nullable: true, description: 'Only in this area.' }) area: AudienceArea | undefined,
    @Arg('among', () => AudienceGroup, { nullable: true, description: 'Only among these.' }) among: AudienceGroup | undefined,
    @Arg('season', () => Int, { nullable: true, description: 'Only of the season of this number.' }) season: number | undefined,
    @Arg('unit', () => AudienceUnit, { defaultValue: AudienceUnit.PERCENT, description: 'Counted in this.' }) unit: AudienceUnit,
    @Ctx() { load }: Context,
  ): Promise<AudienceRun[]> {
    const filters = { measurer: checkedMeasurer(measurer), area, among, season };
    const rows = await load.rows<Row & MeasuredRun & { parent: string }>(
      unit === AudienceUnit.VIEWERS ? viewerRunsByShow : audienceRunsByShow,
      show.id,
      filters,
    );
    const place = ({ measurer: by, area: where, among: whom }: AudienceRun): string => [by, where, whom].join(' ');
    return rows
      .map((row) => ({ measurer: row.measurer, area: row.area, among: row.among, unit, ...audienceRunOf(row) }))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}

@Resolver(() => AudienceRating)
export class AudienceResolver {
  @Query(() => AudienceRatingConnection, {
    description:
      'What was watched on a day, or in a week, the most watched first: every broadcast that one measurer counted in one area among the same people.',
  })
  mostWatched(
    @Arg('on', () => PartialDate, { description: 'A whole day, as 2017-01-21.' }) on: string,
    @Arg('period', () => AudiencePeriod, { defaultValue: AudiencePeriod.DAY, description: 'The day, or its week.' })
    period: AudiencePeriod,
    @Args(() => ComparableArgs) comparable: ComparableArgs,
    @Arg('unit', () => AudienceUnit, { defaultValue: AudienceUnit.PERCENT, description: 'In the order of this.' }) unit: AudienceUnit,
    @Arg('network', () => ID, { nullable: true, description: 'Only on this network, as company:tvn.' }) network: string | undefined,
    @Arg('timeFrom', () => String, { nullable: true, description: 'Only shows that begin at this time or later, as 21:00.' })
    timeFrom: string | undefined,
    @Arg('timeTo', () => String, { nullable: true, description: 'Only shows that begin at this time or earlier, as 22:30.' })
    timeTo: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    const [from, to] = [checkedTime(timeFrom, ['timeFrom']), checkedTime(timeTo, ['timeTo'])];
    if (from !== undefined && to !== undefined && from > to)
      throw new UserInputError(`timeFrom ${from} lies after timeTo ${to}: nothing can be between them.`, ['timeTo']);
    const filters = {
      ...comparableFilters(comparable),
      network: network == null ? undefined : checkedId(network, ['network'], 'company'),
      timeFrom: from,
      timeTo: to,
    };
    const selection = unit === AudienceUnit.VIEWERS ? { filters, order: 'VIEWERS' } : { filters };
    const day = checkedDay(on, ['on']);
    return period === AudiencePeriod.DAY
      ? load.page(audienceByDay, day, page, selection)
      : load.page(audienceByWeek, periodOf('WEEKLY', day).periodStart, page, selection);
  }

  @Query(() => AudienceRating, {
    nullable: true,
    description: `Who led a slot on a day: the most watched of all that began within ${SLOT_MINUTES} minutes of a time, as one measurer counted; null where nothing is known. Several networks stand against each other in one slot.`,
  })
  async slotLeader(
    @Arg('on', () => PartialDate, { description: 'A whole day, as 2017-01-21.' }) on: string,
    @Arg('at', () => String, { description: 'The time of the slot in Korea, as 20:00.' }) at: string,
    @Args(() => ComparableArgs) comparable: ComparableArgs,
    @Ctx() { load }: Context,
  ): Promise<AudienceRating | null> {
    const time = checkedTime(at, ['at'])!;
    const filters = {
      ...comparableFilters(comparable),
      timeFrom: minutesAfter(time, -SLOT_MINUTES),
      timeTo: minutesAfter(time, SLOT_MINUTES),
    };
    const { nodes } = await load.page(audienceByDay, checkedDay(on, ['on']), { first: 1 }, { filters });
    return (nodes[0] as AudienceRating | undefined) ?? null;
  }
}

function comparableFilters({ measurer, area, among }: ComparableArgs): Record<string, unknown> {
  return { measurer: checkedMeasurer(measurer), area, among };
}
