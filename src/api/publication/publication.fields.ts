import { argument, derived, entity, list, nodes, one, page } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { entryArguments } from '../chart/entry.fields.js';
import { ChartEntryOrder } from '../chart/entry.input.js';
import { entriesByArticle } from '../chart/entry.loader.js';
import { ChartEntryConnection } from '../chart/entry.type.js';
import { claimArguments } from '../claim/claim.fields.js';
import { claimsByArticle } from '../claim/claim.loader.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { EntityConnection } from '../entity/entity.type.js';
import { ratingsByArticle } from '../rating/rating.loader.js';
import { RatingConnection } from '../rating/rating.type.js';
import { articleFilters } from './article.filter.js';
import { ArticleFilter, ArticleOrder } from './publication.input.js';
import {
  articles,
  articlesByPublication,
  articlesByReporting,
  entitiesByArticle,
  publicationByArticle,
  publications,
} from './publication.loader.js';
import { Article, ArticleConnection, Publication, PublicationConnection } from './publication.type.js';

export const publicationFields = fieldsOf(() => Publication, {
  articles: page(() => ArticleConnection, articlesByPublication, 'What it published, the newest first.'),
});

export const articleFields = fieldsOf(() => Article, {
  name: derived(
    () => String,
    ['headline', 'id'],
    (headline: string | null, id: string) => headline ?? id,
    'Its headline.',
  ),
  publication: one(() => Publication, publicationByArticle, 'Who published it.'),
  reports: nodes(() => Article, articlesByReporting, 'What it takes its facts from: as a reprint of them it is no second witness.'),
  mentions: page(() => EntityConnection, entitiesByArticle, 'What it mentions.'),
  claims: page(() => ClaimConnection, claimsByArticle, 'What it states.', { arguments: claimArguments }),
  chartEntries: page(
    () => ChartEntryConnection,
    entriesByArticle,
    'The places on charts that it states, those since withdrawn too: the earliest first unless asked otherwise.',
    { arguments: entryArguments, orderBy: () => ChartEntryOrder },
  ),
  ratings: page(() => RatingConnection, ratingsByArticle, 'The ratings that it states, the newest first.'),
});

export const publicationRoots = rootsOf({
  publication: entity(
    () => Publication,
    'Publication',
    'publication',
    'A publication by its id; null where there is none.',
    'Such as publication:hancinema.',
  ),
  publications: list(() => PublicationConnection, publications, 'All publications, by name.'),
  article: entity(
    () => Article,
    'Article',
    'article',
    'An article by its id; null where there is none.',
    'Such as article:hancinema-2022-02-01-….',
  ),
  articles: list(() => ArticleConnection, articles, 'Articles, the newest first.', {
    orderBy: () => ArticleOrder,
    arguments: { filter: argument(() => ArticleFilter, 'Which articles.', articleFilters) },
  }),
});
