import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { showBySeason } from './show.loader.js';
import { Season, Show } from './show.type.js';

@Resolver(() => Season)
export class SeasonResolver {
  @FieldResolver(() => Show, { description: 'The show it belongs to.' })
  show(@Root() season: Season, @Ctx() { load }: Context): Promise<Show | null> {
    return load.one<Show>(showBySeason, season.id);
  }
}
