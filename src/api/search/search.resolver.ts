import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { EntityType, type Entity } from '../entity/entity.type.js';
import type { Page, PageEdge } from '../../graph/loaders.js';
import { checkedName } from '../../names/checked-name.js';
import { Name } from '../name/name.type.js';
import { found } from './members.js';
import { rankedPage, type Found, type SearchReason } from './ranking.js';
import { MatchReasonEnum, SearchConnection, SearchEdge } from './search.type.js';
import type { EntityPrefix } from '../../model/kinds.js';

/** A row of a search: what was found, and which of its names answered. */
type SearchRow = PageEdge<Entity> & { readonly match: Found };

@Resolver(() => SearchEdge)
export class SearchResolver {
  @FieldResolver(() => Float, { description: 'How well it answers, 0 to 1.' })
  score(@Root() { match }: SearchRow): number {
    return match.score;
  }

  @FieldResolver(() => MatchReasonEnum, { description: 'Why it answers.' })
  reason(@Root() { match }: SearchRow): SearchReason {
    return match.reason;
  }

  @FieldResolver(() => Name, { description: 'The name that answers; of a member that is found by the group alone, the name of the group.' })
  matched(@Root() { match }: SearchRow, @Ctx() { load }: Context): Promise<Name | null> {
    return load.node<Name>('Name', match.name);
  }

  @Query(() => SearchConnection, {
    description:
      'Finds anything by any spelling of its name: other romanizations, Hangul, its initials, its beginning while it is typed, a typo, words in another order. With a group come its members who act, and “V of BTS” is the man. The best first.',
  })
  async search(
    @Arg('text', () => String, { description: 'A name, or its beginning; at most 200 characters.' }) text: string,
    @Arg('types', () => [EntityType], { nullable: true, description: 'Only entities of these types.' }) types: EntityType[] | undefined,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page<Entity>> {
    const matches = await found(load, checkedName(text, 'text'));
    const kinds = types?.map((type) => type.toLowerCase() as EntityPrefix);
    const page = rankedPage(matches, kinds, paging);
    const entities = await Promise.all(page.matches.map(({ match }) => load.node<Entity>('Entity', match.entity)));
    const edges = page.matches.map(({ match, cursor }, index): SearchRow => ({
      cursor,
      match,
      node: entities[index]!,
      parent: '',
      edge: {},
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: page.pageInfo,
      totalCount: async () => page.total,
    };
  }
}
