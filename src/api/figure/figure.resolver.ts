import { FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { Webtoon } from '../webtoon/webtoon.type.js';

/** The figures as they stand on a node. */
interface Figures {
  readonly creditCount?: number | null;
  readonly adaptationCount?: number | null;
  readonly bestRank?: number | null;
  readonly hoursViewed?: number | null;
  readonly rating?: number | null;
}

@Resolver(() => Show)
export class ShowFigureResolver {
  @FieldResolver(() => Int, { description: 'How many credits are known.' })
  creditCount(@Root() show: Show & Figures): number {
    return show.creditCount ?? 0;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Its best rank on any chart in any country.' })
  bestRank(@Root() show: Show & Figures): number | null {
    return show.bestRank ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'For how many hours charts prove that it was watched: the most that one chart in one country comes to over all its periods, or that a list of all time gives. Measures are never added.',
  })
  hoursViewed(@Root() show: Show & Figures): number | null {
    return show.hoursViewed ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'One rating of ten for all: the mean of the newest rating of each site, critics and audience apart.',
  })
  rating(@Root() show: Show & Figures): number | null {
    return show.rating ?? null;
  }
}

@Resolver(() => Person)
export class PersonFigureResolver {
  @FieldResolver(() => Int, { description: 'How many credits are known.' })
  creditCount(@Root() person: Person & Figures): number {
    return person.creditCount ?? 0;
  }
}

@Resolver(() => Webtoon)
export class WebtoonFigureResolver {
  @FieldResolver(() => Int, { description: 'How many works were made from it.' })
  adaptationCount(@Root() webtoon: Webtoon & Figures): number {
    return webtoon.adaptationCount ?? 0;
  }
}
