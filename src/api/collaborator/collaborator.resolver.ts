import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { CreditRole, creditRoleOf, relationsOf } from '../credit/credit.type.js';
import { PartialDate } from '../date.scalar.js';
import { checkedRange, endOf, startOf } from '../entity/filter.js';
import { UserInputError } from '../../errors.js';
import { byId } from '../fields/declaration.js';
import { fieldsOf } from '../fields/resolver.js';
import type { Page } from '../../graph/loaders.js';
import { groupedBy } from '../../grouping.js';
import { Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { collaboratorsByPerson } from './collaborator.loader.js';
import { Collaborator, CollaboratorConnection, SharedWork, type Together } from './collaborator.type.js';

/** A credit of a collaborator beside one of the person, as the statement gives it. */
interface SharedCredit {
  readonly show: string;
  readonly own: string;
  readonly role: string;
}

@Resolver(() => Person)
export class CollaboratorsResolver {
  @FieldResolver(() => CollaboratorConnection, {
    description: 'Who worked on the same shows, those with most shows in common first, with the shows and what both did for them.',
  })
  async collaborators(
    @Root() person: Person,
    @Arg('roles', () => [CreditRole], { nullable: true, description: 'Only what collaborators did in these roles.' })
    roles: CreditRole[] | undefined,
    @Arg('ownRoles', () => [CreditRole], { nullable: true, description: 'Only shows for which the person themself did one of these.' })
    ownRoles: CreditRole[] | undefined,
    @Arg('minWorks', () => Int, { nullable: true, description: 'Only those with this many shows in common, 1 or more.' })
    minWorks: number | undefined,
    @Arg('from', () => PartialDate, { nullable: true, description: 'Only shows first shown on this date or later.' })
    from: string | undefined,
    @Arg('to', () => PartialDate, {
      nullable: true,
      description: 'Only shows first shown on this date or earlier; 2022 takes in all of 2022.',
    })
    to: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    checkedRange(from, to, 'from', 'to', []);
    if (minWorks != null && minWorks < 1) throw new UserInputError(`minWorks must be 1 or more; it is ${minWorks}.`, ['minWorks']);
    const filters = {
      roles: relationsOf(roles),
      ownRoles: relationsOf(ownRoles),
      minWorks,
      premieredFrom: startOf(from),
      premieredTo: endOf(to),
    };
    const found = await load.page<Person, { shared: SharedCredit[] }>(collaboratorsByPerson, person.id, page, { filters });
    const edges = found.edges.map((row) => ({ ...row, node: collaborator(row.node, row.edge.shared), edge: {} }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }
}

@Resolver(() => Collaborator)
export class CollaboratorResolver {
  @FieldResolver(() => [Show], { description: 'The shows that both worked on, the latest first.' })
  async works(@Root() collaborator: Collaborator, @Ctx() { load }: Context): Promise<Show[]> {
    const shows = await Promise.all(collaborator.together.map(({ show }) => load.node<Show>('Show', show)));
    return shows.filter((show) => show !== null).sort(latestFirst);
  }

  @FieldResolver(() => [SharedWork], { description: 'The shows that both worked on with what each of them did, the latest first.' })
  async credits(@Root() collaborator: Collaborator, @Ctx() context: Context): Promise<SharedWork[]> {
    const byShow = new Map(collaborator.together.map((one) => [one.show, one]));
    return (await this.works(collaborator, context)).map(({ id }) => {
      const { roles, ownRoles } = byShow.get(id)!;
      return { showId: id, roles, ownRoles };
    });
  }
}

/** A collaborator from the credits of both. Its id is the person's, as a row needs one. */
function collaborator(person: Person, shared: readonly SharedCredit[]): Collaborator & { id: string } {
  const together = [...groupedBy(shared, ({ show }) => show)].map(([show, credits]): Together => ({
    show,
    roles: inOrder(credits.map(({ role }) => role)),
    ownRoles: inOrder(credits.map(({ own }) => own)),
  }));
  return { id: person.id, person, count: together.length, together };
}

/** The roles of these relations, each once, in the order of the credits. */
function inOrder(relations: readonly string[]): CreditRole[] {
  const roles = new Set(relations.map(creditRoleOf));
  return Object.values(CreditRole).filter((role) => roles.has(role));
}

function latestFirst(a: Show, b: Show): number {
  const [earlier, later] = [a.premieredOn ?? '', b.premieredOn ?? ''];
  return later < earlier ? -1 : later > earlier ? 1 : a.id < b.id ? -1 : 1;
}

/** The show is known by its id. */
const sharedWorkFields = fieldsOf(() => SharedWork, { show: byId(() => Show, 'Show', 'showId', 'The show.') });

/** All resolvers of collaborators. */
export const collaboratorResolvers = [CollaboratorsResolver, CollaboratorResolver, sharedWorkFields];
