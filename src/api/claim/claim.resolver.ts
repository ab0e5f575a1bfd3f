import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Page } from '../../graph/loaders.js';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { claims } from './claim.loader.js';
import { Claim, ClaimConnection } from './claim.type.js';

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Every claim that another one contradicts.' })
  disputes(@Args(() => PageArgs) page: PageArgs, @Ctx() { load }: Context): Promise<Page> {
    return load.page(claims, page, { filters: { disputed: true } });
  }
}
