import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ForwardPage } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Page } from '../../graph/loaders.js';
import { articlesByPublication, publications } from './publication.loader.js';
import { ArticleConnection, Publication, PublicationConnection } from './publication.type.js';

@Resolver(() => Publication)
export class PublicationResolver {
  @FieldResolver(() => ArticleConnection, { description: 'What it published, the newest first.' })
  articles(@Root() publication: Publication, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(articlesByPublication, publication.id, page);
  }

  @Query(() => Publication, { nullable: true, description: 'A publication by its id; null where there is none.' })
  publication(
    @Arg('id', () => ID, { description: 'Such as publication:hancinema.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Publication | null> {
    return load.node<Publication>('Publication', checkedId(id, ['id'], 'publication'));
  }

  @Query(() => PublicationConnection, { description: 'All publications, by name.' })
  publications(@Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.catalogue(publications, page);
  }
}
