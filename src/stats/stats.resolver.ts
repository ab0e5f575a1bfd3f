import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { GraphStats, TypeCount } from './stats.type.js';

@Resolver(() => GraphStats)
export class StatsResolver {
  @Query(() => GraphStats, { description: 'What the graph holds: each field counts when asked for.' })
  stats(): GraphStats {
    return { kind: 'stats' };
  }

  @FieldResolver(() => [TypeCount], { description: 'Entities by type.' })
  async entities(@Ctx() { load }: Context): Promise<TypeCount[]> {
    const rows = await load.read<{ label: string; count: number }>(
      `MATCH (entity:Entity) UNWIND labels(entity) AS label
WITH label WHERE label <> 'Entity' RETURN label, count(*) AS count ORDER BY label`,
    );
    return rows.flatMap(({ label, count }) => {
      const type = label.toUpperCase();
      return type in EntityType ? [{ type: type as EntityType, count }] : [];
    });
  }

  @FieldResolver(() => Int, { description: 'How many different claims there are.' })
  claims(@Ctx() { load }: Context): Promise<number> {
    return count(load, 'MATCH (claim:Claim) RETURN count(claim) AS count');
  }

  @FieldResolver(() => Int, { description: 'How often articles state them.' })
  citations(@Ctx() { load }: Context): Promise<number> {
    return count(load, 'MATCH (:Claim)-[citation:STATED_IN]->() RETURN count(citation) AS count');
  }

  @FieldResolver(() => Int, { description: 'How many pairs of claims contradict each other.' })
  disputes(@Ctx() { load }: Context): Promise<number> {
    return count(load, 'MATCH (:Claim)-[dispute:DISPUTES]->(:Claim) RETURN count(dispute) AS count');
  }

  @FieldResolver(() => Int, { description: 'How many spellings are attested.' })
  names(@Ctx() { load }: Context): Promise<number> {
    return count(load, 'MATCH (name:Name) RETURN count(name) AS count');
  }
}

async function count(load: Context['load'], statement: string): Promise<number> {
  const [row] = await load.read<{ count: number }>(statement);
  return row!.count;
}
