import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { entryFilters } from '../chart/arguments.js';
import { ChartEntryFilter, ChartEntryOrder } from '../chart/entry.input.js';
import { entriesByArticle } from '../chart/entry.loader.js';
import { ChartEntryConnection } from '../chart/entry.type.js';
import { ClaimSelection } from '../claim/claim.args.js';
import { claimsByArticle } from '../claim/claim.loader.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { ForwardPage } from '../connection/connection.type.js';
import { orderName } from '../connection/direction.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { EntityConnection } from '../entity/entity.type.js';
import { checkedIds, checkedRange, endOf } from '../entity/filter.js';
import type { Page } from '../../graph/loaders.js';
import { ratingsByArticle } from '../rating/rating.loader.js';
import { RatingConnection } from '../rating/rating.type.js';
import { ArticleFilter, ArticleOrder } from './publication.input.js';
import { articles, articlesByReporting, entitiesByArticle, publicationByArticle } from './publication.loader.js';
import { Article, ArticleConnection, Publication } from './publication.type.js';

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => String, { description: 'Its headline.' })
  name(@Root() article: Article): string {
    return article.headline;
  }

  @FieldResolver(() => Publication, { description: 'Who published it.' })
  publication(@Root() article: Article, @Ctx() { load }: Context): Promise<Publication | null> {
    return load.one<Publication>(publicationByArticle, article.id);
  }

  @FieldResolver(() => [Article], { description: 'What it takes its facts from: as a reprint of them it is no second witness.' })
  reports(@Root() article: Article, @Ctx() { load }: Context): Promise<Article[]> {
    return load.nodes<Article>(articlesByReporting, article.id);
  }

  @FieldResolver(() => EntityConnection, { description: 'What it mentions.' })
  mentions(@Root() article: Article, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(entitiesByArticle, article.id, page);
  }

  @FieldResolver(() => ClaimConnection, { description: 'What it states.' })
  claims(
    @Root() article: Article,
    @Args(() => ClaimSelection) { property, rank, ...page }: ClaimSelection,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(claimsByArticle, article.id, page, { filters: { property, rank } });
  }

  @FieldResolver(() => ChartEntryConnection, {
    description: 'The places on charts that it states, those since withdrawn too: the earliest first unless asked otherwise.',
  })
  chartEntries(
    @Root() article: Article,
    @Arg('filter', () => ChartEntryFilter, { nullable: true, description: 'Which places.' }) filter: ChartEntryFilter | undefined,
    @Arg('orderBy', () => ChartEntryOrder, { nullable: true, description: 'In which order.' }) orderBy: ChartEntryOrder | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(entriesByArticle, article.id, page, { filters: entryFilters(filter), order: orderName(orderBy) });
  }

  @FieldResolver(() => RatingConnection, { description: 'The ratings that it states, the newest first.' })
  ratings(@Root() article: Article, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(ratingsByArticle, article.id, page);
  }

  @Query(() => Article, { nullable: true, description: 'An article by its id; null where there is none.' })
  article(
    @Arg('id', () => ID, { description: 'Such as article:hancinema-2022-02-01-….' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Article | null> {
    return load.node<Article>('Article', checkedId(id, ['id'], 'article'));
  }

  @Query(() => ArticleConnection, { description: 'Articles, the newest first.' })
  articles(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles.' }) filter: ArticleFilter | undefined,
    @Arg('orderBy', () => ArticleOrder, { nullable: true, description: 'In which order.' }) orderBy: ArticleOrder | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    checkedRange(filter?.publishedFrom, filter?.publishedTo, 'publishedFrom', 'publishedTo');
    const filters = {
      ...filter,
      publication: checkedIds(filter?.publication, 'publication', 'publication'),
      mentions: checkedIds(filter?.mentions, 'mentions'),
      publishedTo: endOf(filter?.publishedTo),
    };
    return load.catalogue(articles, page, { filters, order: orderName(orderBy) });
  }
}
