import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { groupedBy } from '../../grouping.js';
import { yearOf } from '../../model/dates.js';
import { Person } from '../person/person.type.js';
import type { Show } from '../show/show.type.js';
import { creditsByPerson } from './credit.loader.js';
import { CreditRole, creditRoleOf, relationsOf, type Credit, type CreditRelation } from './credit.type.js';
import { FilmographyYear } from './filmography.type.js';

@Resolver(() => Person)
export class FilmographyResolver {
  @FieldResolver(() => [FilmographyYear], { description: 'Everything the person did for shows, by year and role, the latest year first.' })
  async filmography(
    @Root() person: Person,
    @Arg('roles', () => [CreditRole], { nullable: true, description: 'Only in these roles.' }) roles: CreditRole[] | undefined,
    @Ctx() { load }: Context,
  ): Promise<FilmographyYear[]> {
    const credits = await load.list<Show, CreditRelation>(creditsByPerson, person.id, { filters: { roles: relationsOf(roles) } });
    // The list is in order already: the latest show first, those of no date last.
    return [...groupedBy(credits, ({ node }) => yearOf(node.premieredOn ?? '') || null)].map(([year, ofYear]) => ({
      year: year === null ? null : Number(year),
      roles: byRole(ofYear),
    }));
  }
}

function byRole(credits: readonly Credit[]): FilmographyYear['roles'] {
  const groups = groupedBy(credits, ({ edge }) => creditRoleOf(edge.type));
  return Object.values(CreditRole).flatMap((role) => (groups.has(role) ? [{ role, credits: groups.get(role)! }] : []));
}
