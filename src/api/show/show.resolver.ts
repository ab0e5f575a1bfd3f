import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { checkedCountry, checkedDates, entryFilters } from '../chart/arguments.js';
import { ChartEntryFilter, ChartEntryOrder, COUNTRY } from '../chart/entry.input.js';
import { entriesByShow } from '../chart/entry.loader.js';
import { ChartEntryConnection } from '../chart/entry.type.js';
import { numberOnesByShow, ranksByShow } from '../chart/run.loader.js';
import { runOf, type Ranks } from '../chart/run.js';
import { ChartRun, NumberOnes } from '../chart/run.type.js';
import { companiesByShow, countriesByShow, platformsByShow } from '../company/company.loader.js';
import { companyCredit } from '../company/company.resolver.js';
import { CompanyCredit, CompanyRole, relationOfRole } from '../company/company.type.js';
import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { EitherPage, ForwardPage } from '../connection/connection.type.js';
import { orderName } from '../connection/direction.js';
import type { Context } from '../context.js';
import { castByShow, creditsByShow, directorsByShow, writersByShow } from '../credit/credit.loader.js';
import { Billing, CastConnection, CreditConnection, CreditRole, relationsOf } from '../credit/credit.type.js';
import { PartialDate } from '../date.scalar.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Page, StoredNode } from '../../graph/loaders.js';
import type { Row } from '../../graph/store.js';
import { Person } from '../person/person.type.js';
import { ratingsByShow } from '../rating/rating.loader.js';
import { RatingConnection } from '../rating/rating.type.js';
import { adaptationsOf, type BasedOn } from '../work/source-work.resolver.js';
import { sourcesByWork } from '../work/source-work.loader.js';
import { Adaptation, type SourceWork } from '../work/source-work.type.js';
import { ShowFilter, ShowOrder } from './show.input.js';
import { showFilters } from './show.filter.js';
import { genresByShow, seasonsByShow, shows } from './show.loader.js';
import { Genre, Season, Show, ShowConnection } from './show.type.js';

@Resolver(() => Show)
export class ShowResolver {
  @FieldResolver(() => [Genre], { description: 'Its genres.' })
  genres(@Root() show: Show, @Ctx() { load }: Context): Promise<Genre[]> {
    return load.nodes<Genre>(genresByShow, show.id);
  }

  @FieldResolver(() => [Country], { description: 'The countries it comes from.' })
  countries(@Root() show: Show, @Ctx() { load }: Context): Promise<Country[]> {
    return load.nodes<Country>(countriesByShow, show.id);
  }

  @FieldResolver(() => [Season], { description: 'Its seasons, in order.' })
  seasons(@Root() show: Show, @Ctx() { load }: Context): Promise<Season[]> {
    return load.nodes<Season>(seasonsByShow, show.id);
  }

  @FieldResolver(() => [Person], { description: 'Who directed it.' })
  directors(@Root() show: Show, @Ctx() { load }: Context): Promise<Person[]> {
    return load.nodes<Person>(directorsByShow, show.id);
  }

  @FieldResolver(() => [Person], { description: 'Who wrote it.' })
  writers(@Root() show: Show, @Ctx() { load }: Context): Promise<Person[]> {
    return load.nodes<Person>(writersByShow, show.id);
  }

  @FieldResolver(() => CastConnection, { description: 'Who plays in it: main parts first, each in the order of the credits.' })
  cast(
    @Root() show: Show,
    @Arg('billing', () => [Billing], { nullable: true, description: 'Only parts of these sizes.' }) billing: Billing[] | undefined,
    @Args(() => EitherPage) page: EitherPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(castByShow, show.id, page, { filters: { billing } });
  }

  @FieldResolver(() => CreditConnection, { description: 'Everybody credited: the crew by role, then the cast.' })
  credits(
    @Root() show: Show,
    @Arg('roles', () => [CreditRole], { nullable: true, description: 'Only in these roles.' }) roles: CreditRole[] | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(creditsByShow, show.id, page, { filters: { roles: relationsOf(roles) } });
  }

  @FieldResolver(() => [Adaptation], { description: 'What it was made from: webtoons, novels, other shows.' })
  async basedOn(@Root() show: Show, @Ctx() { load }: Context): Promise<Adaptation[]> {
    return adaptationsOf(show, await load.list<SourceWork, BasedOn>(sourcesByWork, show.id));
  }

  @FieldResolver(() => [CompanyCredit], { description: 'The companies behind it, with what they did.' })
  async companies(
    @Root() show: Show,
    @Arg('roles', () => [CompanyRole], { nullable: true, description: 'Only those that did this.' }) roles: CompanyRole[] | undefined,
    @Ctx() { load }: Context,
  ): Promise<CompanyCredit[]> {
    const types = roles?.map((role) => relationOfRole[role]);
    const links = await load.list<StoredNode, CompanyCredit['edge']>(companiesByShow, show.id, { filters: { types } });
    return links.map(({ node, edge }) => companyCredit(show.id, node.id, edge));
  }

  @FieldResolver(() => [Platform], { description: 'The platforms it streams on.' })
  platforms(@Root() show: Show, @Ctx() { load }: Context): Promise<Platform[]> {
    return load.nodes<Platform>(platformsByShow, show.id);
  }

  @FieldResolver(() => RatingConnection, { description: 'How sites rated it, the newest first.' })
  ratings(
    @Root() show: Show,
    @Arg('publication', () => ID, { nullable: true, description: 'Only those of this site.' }) publication: string | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    const site = publication == null ? undefined : checkedId(publication, ['publication'], 'publication');
    return load.page(ratingsByShow, show.id, page, { filters: { publication: site } });
  }

  @FieldResolver(() => ChartEntryConnection, { description: 'Its places on charts, the earliest first unless asked otherwise.' })
  chartEntries(
    @Root() show: Show,
    @Arg('filter', () => ChartEntryFilter, { nullable: true, description: 'Which places.' }) filter: ChartEntryFilter | undefined,
    @Arg('orderBy', () => ChartEntryOrder, { nullable: true, description: 'In which order.' }) orderBy: ChartEntryOrder | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(entriesByShow, show.id, page, { filters: entryFilters(filter), order: orderName(orderBy) });
  }

  @FieldResolver(() => [ChartRun], {
    description: 'Its way on each chart in each country: by chart, the world first, then by country code.',
  })
  async chartRuns(
    @Root() show: Show,
    @Arg('chart', () => ID, { nullable: true, description: 'Only on this chart.' }) chart: string | undefined,
    @Arg('country', () => String, { nullable: true, description: `Only in this country: ${COUNTRY}` }) country: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<ChartRun[]> {
    const of = chart == null ? undefined : checkedId(chart, ['chart'], 'chart');
    const rows = await load.rows<Row & Ranks>(ranksByShow, show.id, { chart: of, country: checkedCountry(country, ['country']) });
    const place = (run: ChartRun): string => `${run.chart} ${run.country ?? ''}`;
    return rows.map(runOf).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  @FieldResolver(() => [NumberOnes], {
    description: 'In how many countries it was number one of a chart, by period: only periods in which it was at all.',
  })
  async numberOnes(
    @Root() show: Show,
    @Arg('chart', () => ID, { description: 'The chart.' }) chart: string,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Only periods that end on this date or later.' })
    from: string | undefined,
    @Arg('to', () => PartialDate, { nullable: true, description: 'Only periods that begin on this date or earlier.' })
    to: string | undefined,
    @Ctx() { load }: Context,
  ): Promise<NumberOnes[]> {
    const filters = { chart: checkedId(chart, ['chart'], 'chart'), ...checkedDates({ from, to }) };
    const rows = await load.rows<Row & Omit<NumberOnes, 'countries'>>(numberOnesByShow, show.id, filters);
    return rows.map((row) => ({ ...row, countries: row.countryCodes.length, countryCodes: [...row.countryCodes].sort() }));
  }

  @Query(() => Show, { nullable: true, description: 'A show by its id; null where there is none.' })
  show(
    @Arg('id', () => ID, { description: 'Such as show:all-of-us-are-dead.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Show | null> {
    return load.node<Show>('Show', checkedId(id, ['id'], 'show'));
  }

  @Query(() => ShowConnection, { description: 'Shows, by title.' })
  shows(
    @Arg('filter', () => ShowFilter, { nullable: true, description: 'Which shows.' }) filter: ShowFilter | undefined,
    @Arg('orderBy', () => ShowOrder, { nullable: true, description: 'In which order.' }) orderBy: ShowOrder | undefined,
    @Args(() => EitherPage) page: EitherPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.catalogue(shows, page, { filters: showFilters(filter), order: orderName(orderBy) });
  }
}
