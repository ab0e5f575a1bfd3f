import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { citationsOf } from '../claim/claim.resolver.js';
import { Citation } from '../claim/claim.type.js';
import type { Context } from '../context.js';
import { Publication } from '../publication/publication.type.js';
import { Show } from '../show/show.type.js';
import { citationsByRating, publicationByRating, showByRating } from './rating.loader.js';
import { Rating } from './rating.type.js';

@Resolver(() => Rating)
export class RatingResolver {
  @FieldResolver(() => Show, { description: 'The show.' })
  show(@Root() rating: Rating, @Ctx() { load }: Context): Promise<Show | null> {
    return load.one<Show>(showByRating, rating.id);
  }

  @FieldResolver(() => Publication, { description: 'The site whose rating it is.' })
  publication(@Root() rating: Rating, @Ctx() { load }: Context): Promise<Publication | null> {
    return load.one<Publication>(publicationByRating, rating.id);
  }

  @FieldResolver(() => [Citation], { description: 'Who states it, the earliest first.' })
  citations(@Root() rating: Rating, @Ctx() { load }: Context): Promise<Citation[]> {
    return citationsOf(load, citationsByRating, rating.id);
  }
}
