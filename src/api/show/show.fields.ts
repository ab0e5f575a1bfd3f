import { ID, Int } from 'type-graphql';
import { yearOf } from '../../model/dates.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { entryArguments } from '../chart/entry.fields.js';
import { ChartEntryOrder } from '../chart/entry.input.js';
import { entriesByShow } from '../chart/entry.loader.js';
import { ChartEntryConnection } from '../chart/entry.type.js';
import { figures } from '../claim/claim.fields.js';
import { companiesByShow, countriesByShow, networkByShow, platformsByShow } from '../company/company.loader.js';
import { CompanyCredit, CompanyRole, relationOfRole } from '../company/company.type.js';
import { Country } from '../company/country.type.js';
import { Platform } from '../company/platform.type.js';
import { creditArguments } from '../credit/credit.fields.js';
import { castByShow, creditsByShow, directorsByShow, writersByShow } from '../credit/credit.loader.js';
import { Billing, ShowCastConnection, ShowCreditConnection } from '../credit/credit.type.js';
import { Entity } from '../entity/entity.type.js';
import { argument, derived, entity, list, nodes, one, page, rows } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Person } from '../person/person.type.js';
import { ratingsByShow } from '../rating/rating.loader.js';
import { RatingConnection } from '../rating/rating.type.js';
import { sourcesByWork } from '../work/source-work.loader.js';
import { FROM_SOURCE, title } from '../work/source-work.fields.js';
import { Adaptation } from '../work/source-work.type.js';
import { showFilters } from './show.filter.js';
import { ShowFilter, ShowOrder } from './show.input.js';
import { genresByShow, seasonsByShow, showBySeason, shows, tagsByShow } from './show.loader.js';
import { Genre, Season, Show, ShowConnection, Tag } from './show.type.js';

export const showFields = fieldsOf(() => Show, {
  genres: nodes(() => Genre, genresByShow, 'Its genres.'),
  tags: nodes(() => Tag, tagsByShow, 'The words by which sites tell what it is about, by name.'),
  countries: nodes(() => Country, countriesByShow, 'The countries it comes from.'),
  seasons: nodes(() => Season, seasonsByShow, 'Its seasons, in order.'),
  directors: nodes(() => Person, directorsByShow, 'Who directed it.'),
  writers: nodes(() => Person, writersByShow, 'Who wrote it.'),
  cast: page(() => ShowCastConnection, castByShow, 'Who plays in it: main parts first, each in the order of the credits.', {
    arguments: { billing: argument(() => [Billing], 'Only parts of these sizes.') },
  }),
  credits: page(() => ShowCreditConnection, creditsByShow, 'Everybody credited: the crew by role, then the cast.', {
    arguments: creditArguments,
  }),
  basedOn: rows(() => Adaptation, sourcesByWork, FROM_SOURCE, 'What it was made from: webtoons, novels, other shows.'),
  companies: rows(
    () => CompanyCredit,
    companiesByShow,
    { parent: 'root.id', node: 'node', edge: 'edge' },
    'The companies behind it, with what they did.',
    {
      arguments: {
        roles: argument(
          () => [CompanyRole],
          'Only those that did this.',
          (roles: readonly CompanyRole[]) => ({
            types: roles.map((role) => relationOfRole[role]),
          }),
        ),
      },
    },
  ),
  network: one(
    () => Entity,
    networkByShow,
    'Where it was first to be seen: the network that aired it, or where none did the platform that it streams on. All of them are in companies(roles: [NETWORK]) and platforms.',
    { nullable: true },
  ),
  year: derived(
    () => Int,
    ['premieredOn'],
    (date: string | null) => Number(yearOf(date ?? '')) || null,
    'The year in which it was first shown; null where that may be one of several.',
    { nullable: true },
  ),
  platforms: nodes(() => Platform, platformsByShow, 'The platforms it streams on.'),
  ratings: page(() => RatingConnection, ratingsByShow, 'How sites rated it, the newest first.', {
    arguments: {
      publication: argument(
        () => ID,
        'Only those of this site.',
        (site: string) => ({
          publication: checkedId(site, ['publication'], 'publication'),
        }),
      ),
    },
  }),
  figures,
  chartEntries: page(() => ChartEntryConnection, entriesByShow, 'Its places on charts, the earliest first unless asked otherwise.', {
    arguments: entryArguments,
    orderBy: () => ChartEntryOrder,
  }),
});

export const seasonFields = fieldsOf(() => Season, { title, figures, show: one(() => Show, showBySeason, 'The show it belongs to.') });

export const showRoots = rootsOf({
  show: entity(() => Show, 'Show', 'show', 'A show by its id; null where there is none.', 'Such as show:all-of-us-are-dead.'),
  shows: list(() => ShowConnection, shows, 'Shows, by title.', {
    orderBy: () => ShowOrder,
    arguments: { filter: argument(() => ShowFilter, 'Which shows.', showFilters) },
  }),
});
