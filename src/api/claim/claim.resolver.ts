import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ForwardPage } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import type { Page } from '../../graph/loaders.js';
import type { Relation } from '../../graph/relation.js';
import type { Article } from '../publication/publication.type.js';
import { citationsByClaim, claims, disputesByClaim, subjectByClaim, valueByClaim } from './claim.loader.js';
import { Citation, Claim, ClaimConnection, ClaimRank, ClaimValue } from './claim.type.js';
import { ruleOf } from '../../model/property.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => ClaimRank, { description: 'How the curators hold it.' })
  rank(@Root() claim: Claim): ClaimRank {
    return claim.rank ?? ClaimRank.NORMAL;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the graph shows it rather than what contradicts it, or why it is deprecated; null where there is nothing to say.',
  })
  reason(@Root() claim: Claim & { reason?: string | null }): string | null {
    return (this.rank(claim) === ClaimRank.DEPRECATED ? null : claim.because) ?? claim.reason ?? null;
  }

  @FieldResolver(() => Entity, { description: 'What it is about.' })
  subject(@Root() claim: Claim, @Ctx() { load }: Context): Promise<Entity | null> {
    return load.one<Entity>(subjectByClaim, claim.id);
  }

  @FieldResolver(() => ClaimValue, { description: 'What it says the property is.' })
  async value(@Root() claim: Claim, @Ctx() { load }: Context): Promise<ClaimValue | null> {
    if (ruleOf(claim.property)?.value === 'entity') {
      const entity = await load.one<Entity>(valueByClaim, claim.id);
      return entity === null ? null : { entity };
    }
    if (claim.text != null) return { text: claim.text };
    if (claim.date != null) return { date: claim.date };
    return claim.number == null ? null : { number: claim.number, unit: claim.unit };
  }

  @FieldResolver(() => [Citation], { description: 'Who states it, the earliest first.' })
  citations(@Root() claim: Claim, @Ctx() { load }: Context): Promise<Citation[]> {
    return citationsOf(load, citationsByClaim, claim.id);
  }

  @FieldResolver(() => [Claim], { description: 'The claims that contradict it: another value, or a list of names that leaves it out.' })
  disputedBy(@Root() claim: Claim, @Ctx() { load }: Context): Promise<Claim[]> {
    return load.nodes<Claim>(disputesByClaim, claim.id);
  }

  @Query(() => ClaimConnection, { description: 'Every claim that another one contradicts.' })
  disputes(@Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(claims, page, { filters: { disputed: true } });
  }
}

/** Who states something, each with the spelling it prints: over the relation of a claim, an entry or a rating to its articles. */
export async function citationsOf(load: Context['load'], relation: Relation, stated: string): Promise<Citation[]> {
  const links = await load.list<Article, { asWritten?: string; locator?: string }>(relation, stated);
  return links.map(({ node, edge }) => ({ article: node, asWritten: edge.asWritten, locator: edge.locator }));
}
