import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type.js';
import { ForwardPage } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Page } from '../../graph/loaders.js';
import { Show } from '../show/show.type.js';
import { countryByCompany, showsByCompany } from './company.loader.js';
import { Company, CompanyCredit, CompanyCreditConnection, CompanyRole, relationOfRole } from './company.type.js';
import { Country } from './country.type.js';
import { Platform } from './platform.type.js';

@Resolver(() => Company)
export class CompanyResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'Where it has its seat.' })
  country(@Root() company: Company, @Ctx() { load }: Context): Promise<Country | null> {
    return load.one<Country>(countryByCompany, company.id);
  }

  @FieldResolver(() => CompanyCreditConnection, { description: 'What it did for which show, the latest first.' })
  async credits(@Root() company: Company, @Args(() => ForwardPage) paging: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    const page = await load.page<Show, CompanyCredit['edge']>(showsByCompany, company.id, paging);
    const edges = page.edges.map((row) => ({ ...row, node: companyCredit(row.node.id, company.id, row.edge), edge: {} }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  @Query(() => Company, { nullable: true, description: 'A company by its id; null where there is none.' })
  company(
    @Arg('id', () => ID, { description: 'Such as company:film-monster.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Company | null> {
    return load.node<Company>('Company', checkedId(id, ['id'], 'company'));
  }

  @Query(() => Platform, { nullable: true, description: 'A platform by its id; null where there is none.' })
  platform(
    @Arg('id', () => ID, { description: 'Such as platform:netflix.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Platform | null> {
    return load.node<Platform>('Platform', checkedId(id, ['id'], 'platform'));
  }
}

@Resolver(() => CompanyCredit)
export class CompanyCreditResolver {
  @FieldResolver(() => Company, { description: 'The company.' })
  company(@Root() { companyId }: CompanyCredit, @Ctx() { load }: Context): Promise<Company | null> {
    return load.node<Company>('Entity', companyId);
  }

  @FieldResolver(() => Show, { description: 'The show.' })
  show(@Root() { showId }: CompanyCredit, @Ctx() { load }: Context): Promise<Show | null> {
    return load.node<Show>('Entity', showId);
  }

  @FieldResolver(() => CompanyRole, { description: 'What it did.' })
  role(@Root() { edge }: CompanyCredit): CompanyRole {
    return Object.values(CompanyRole).find((role) => relationOfRole[role] === edge.type)!;
  }

  @FieldResolver(() => Claim, { nullable: true, description: 'The claim that says so.' })
  claim(@Root() { edge }: CompanyCredit, @Ctx() { load }: Context): Promise<Claim | null> {
    return load.node<Claim>('Claim', edge.claim);
  }
}

/** What a company did for a show, from the relation between them. Its id is the claim's, as a row needs one. */
export function companyCredit(showId: string, companyId: string, edge: CompanyCredit['edge']): CompanyCredit & { id: string } {
  return { id: edge.claim, showId, companyId, edge };
}
