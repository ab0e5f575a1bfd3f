import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Platform } from '../company/platform.type.js';
import { EitherPage } from '../connection/connection.type.js';
import { orderName } from '../connection/direction.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Page } from '../../graph/loaders.js';
import { adaptationsOf, type BasedOn } from '../work/source-work.resolver.js';
import { sourcesByWork } from '../work/source-work.loader.js';
import { Adaptation, type SourceWork } from '../work/source-work.type.js';
import { webtoonFilters } from './webtoon.filter.js';
import { WebtoonFilter, WebtoonOrder } from './webtoon.input.js';
import { platformByWork, webtoons } from './webtoon.loader.js';
import { Webtoon, WebtoonConnection } from './webtoon.type.js';

@Resolver(() => Webtoon)
export class WebtoonResolver {
  @FieldResolver(() => Platform, { nullable: true, description: 'Where it is published.' })
  platform(@Root() webtoon: Webtoon, @Ctx() { load }: Context): Promise<Platform | null> {
    return load.one<Platform>(platformByWork, webtoon.id);
  }

  @FieldResolver(() => [Adaptation], { description: 'What it was made from, where it was drawn after another work.' })
  async basedOn(@Root() webtoon: Webtoon, @Ctx() { load }: Context): Promise<Adaptation[]> {
    return adaptationsOf(webtoon, await load.list<SourceWork, BasedOn>(sourcesByWork, webtoon.id));
  }

  @Query(() => Webtoon, { nullable: true, description: 'A webtoon by its id; null where there is none.' })
  webtoon(
    @Arg('id', () => ID, { description: 'Such as webtoon:now-at-our-school.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Webtoon | null> {
    return load.node<Webtoon>('Webtoon', checkedId(id, ['id'], 'webtoon'));
  }

  @Query(() => WebtoonConnection, { description: 'Webtoons, by title.' })
  webtoons(
    @Arg('filter', () => WebtoonFilter, { nullable: true, description: 'Which webtoons.' }) filter: WebtoonFilter | undefined,
    @Arg('orderBy', () => WebtoonOrder, { nullable: true, description: 'In which order.' }) orderBy: WebtoonOrder | undefined,
    @Args(() => EitherPage) page: EitherPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.catalogue(webtoons, page, { filters: webtoonFilters(filter), order: orderName(orderBy) });
  }
}
