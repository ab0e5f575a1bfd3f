import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import { IdError } from '../../errors.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { pageRequest } from '../../graph/page.js';
import { endsOf } from './ends.js';
import { pathsAlong } from './hops.js';
import { BetweenTwo, MOST_HOPS, USUAL_HOPS } from './path.input.js';
import { Path } from './path.type.js';
import { shortestWays } from './search.js';
import { checkedHops, walkThrough } from './walk.js';
import { firstOf } from './ways.js';

@Resolver(() => Path)
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    description:
      'The shortest way from one thing to another: six degrees of Korean drama. Null where no way is that short. Of several it is the first that paths gives.',
  })
  async path(@Args(() => BetweenTwo) asked: BetweenTwo, @Ctx() { load }: Context): Promise<Path | null> {
    return (await shortestPaths(load, asked, 1))[0] ?? null;
  }

  @Query(() => [Path], {
    description: 'All shortest ways from one thing to another, which have the same length, in the order of the ids that they lead over.',
  })
  paths(
    @Args(() => BetweenTwo) asked: BetweenTwo,
    @Arg('first', () => Int, { nullable: true, description: 'How many of them, 1 to 100; 20 when left out.' }) first: number | undefined,
    @Ctx() { load }: Context,
  ): Promise<Path[]> {
    return shortestPaths(load, asked, pageRequest({ first }).size);
  }
}

async function shortestPaths(load: Context['load'], { from, to, maxHops, through }: BetweenTwo, first: number): Promise<Path[]> {
  checkedId(from, ['from']);
  checkedId(to, ['to']);
  const hops = checkedHops(maxHops ?? USUAL_HOPS, MOST_HOPS, 'maxHops');
  const walk = walkThrough(through);
  const ends = await endsOf(load, [from, to], walk);
  const [start, goal] = [ends.get(from), ends.get(to)];
  if (start === undefined) throw IdError.unknown(from, ['from']);
  if (goal === undefined) throw IdError.unknown(to, ['to']);
  if (start.id === goal.id) return [{ length: 0, nodes: [start.node], hops: [] }];
  const ways = await shortestWays(load, start, goal, hops, walk);
  return ways === undefined ? [] : pathsAlong(load, firstOf(ways, first), walk);
}
