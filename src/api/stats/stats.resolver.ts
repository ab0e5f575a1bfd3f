import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { countOf, entitiesByLabel } from './counts.js';
import { entitiesBySources } from './sources.js';
import { GraphStats, SourceCount, TypeCount } from './stats.type.js';

@Resolver(() => GraphStats)
export class StatsResolver {
  @Query(() => GraphStats, { description: 'What the graph holds: each field counts when asked for.' })
  stats(): GraphStats {
    return { kind: 'stats' };
  }

  @FieldResolver(() => [TypeCount], { description: 'Entities by type.' })
  async entities(@Ctx() { load }: Context): Promise<TypeCount[]> {
    return (await entitiesByLabel(load)).flatMap(({ label, count }) => {
      const type = label.toUpperCase();
      return type in EntityType ? [{ type: type as EntityType, count }] : [];
    });
  }

  @FieldResolver(() => [SourceCount], {
    description: 'Entities by how many independent publications state something of them, the fewest first. A reprint is no second one.',
  })
  entitiesBySources(@Ctx() { load }: Context): Promise<SourceCount[]> {
    return entitiesBySources(load);
  }

  @FieldResolver(() => Int, { description: 'How many different claims there are.' })
  claims(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'claims');
  }

  @FieldResolver(() => Int, { description: 'How often articles state them.' })
  citations(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'citations');
  }

  @FieldResolver(() => Int, { description: 'How many pairs of claims contradict each other.' })
  disputes(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'disputes');
  }

  @FieldResolver(() => Int, { description: 'How many pairs of records wait for somebody to decide whether they are one.' })
  reviewQueue(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'reviewQueue');
  }

  @FieldResolver(() => Int, { description: 'How many places on charts there are.' })
  chartEntries(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'chartEntries');
  }

  @FieldResolver(() => Int, { description: 'How many ratings there are.' })
  ratings(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'ratings');
  }

  @FieldResolver(() => Int, { description: 'How many audience ratings there are.' })
  audienceRatings(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'audienceRatings');
  }

  @FieldResolver(() => Int, { description: 'How many spellings are attested.' })
  names(@Ctx() { load }: Context): Promise<number> {
    return countOf(load, 'names');
  }
}
