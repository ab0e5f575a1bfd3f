import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Platform } from '../company/platform.type.js';
import type { Context } from '../context.js';
import { platformByWork } from './webtoon.loader.js';
import { Novel } from './webtoon.type.js';

@Resolver(() => Novel)
export class NovelResolver {
  @FieldResolver(() => Platform, { nullable: true, description: 'Where it is published.' })
  platform(@Root() novel: Novel, @Ctx() { load }: Context): Promise<Platform | null> {
    return load.one<Platform>(platformByWork, novel.id);
  }
}
