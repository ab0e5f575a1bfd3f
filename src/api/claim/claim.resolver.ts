import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graph/loaders.js';
import { ruleOf } from '../../model/property.js';
import { ForwardPage } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import type { Entity } from '../entity/entity.type.js';
import { claims, valueByClaim } from './claim.loader.js';
import { Claim, ClaimConnection, ClaimValue } from './claim.type.js';

@Resolver(() => Claim)
export class ClaimResolver {
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

  @Query(() => ClaimConnection, { description: 'Every claim that another one contradicts.' })
  disputes(@Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(claims, page, { filters: { disputed: true } });
  }
}
