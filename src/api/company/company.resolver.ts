import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../graph/loaders.js';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import type { Show } from '../show/show.type.js';
import { showsByCompany } from './company.loader.js';
import { Company, CompanyCreditConnection, type CompanyCredit } from './company.type.js';

@Resolver(() => Company)
export class CompanyResolver {
  @FieldResolver(() => CompanyCreditConnection, { description: 'What it did for which show, the latest first.' })
  async credits(@Root() company: Company, @Args(() => PageArgs) paging: PageArgs, @Ctx() { load }: Context): Promise<Page> {
    const page = await load.page<Show, CompanyCredit['edge']>(showsByCompany, company.id, paging);
    // The credit is the row itself; its id is the claim's, as a node needs one.
    const edges = page.edges.map((row) => ({ ...row, node: { ...row, id: row.edge.claim }, edge: {} }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}
