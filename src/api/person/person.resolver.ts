import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EitherPage, ForwardPage } from '../connection/connection.type.js';
import { orderName } from '../connection/direction.js';
import type { Context } from '../context.js';
import { CreditOrder } from '../credit/credit.input.js';
import { creditsByPerson, partsByPerson, showsByDirector, showsByWriter } from '../credit/credit.loader.js';
import { CastConnection, CreditConnection, CreditRole, relationsOf } from '../credit/credit.type.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { Page } from '../../graph/loaders.js';
import { Show } from '../show/show.type.js';
import { SourceWork } from '../work/source-work.type.js';
import { personFilters } from './person.filter.js';
import { PersonFilter, PersonOrder } from './person.input.js';
import { people, worksByAuthor } from './person.loader.js';
import { Person, PersonConnection } from './person.type.js';

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => CreditConnection, { description: 'What the person did, the latest show first.' })
  credits(
    @Root() person: Person,
    @Arg('roles', () => [CreditRole], { nullable: true, description: 'Only in these roles.' }) roles: CreditRole[] | undefined,
    @Arg('orderBy', () => CreditOrder, { nullable: true, description: 'In which order.' }) orderBy: CreditOrder | undefined,
    @Args(() => ForwardPage) page: ForwardPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.page(creditsByPerson, person.id, page, { filters: { roles: relationsOf(roles) }, order: orderName(orderBy) });
  }

  @FieldResolver(() => [Show], { description: 'The shows that the person directed, the latest first.' })
  directed(@Root() person: Person, @Ctx() { load }: Context): Promise<Show[]> {
    return load.nodes<Show>(showsByDirector, person.id);
  }

  @FieldResolver(() => [Show], { description: 'The shows that the person wrote, the latest first.' })
  wrote(@Root() person: Person, @Ctx() { load }: Context): Promise<Show[]> {
    return load.nodes<Show>(showsByWriter, person.id);
  }

  @FieldResolver(() => CastConnection, { description: 'The parts that the person played, the latest show first.' })
  actedIn(@Root() person: Person, @Args(() => ForwardPage) page: ForwardPage, @Ctx() { load }: Context): Promise<Page> {
    return load.page(partsByPerson, person.id, page);
  }

  @FieldResolver(() => [SourceWork], { description: 'The webtoons and novels that the person wrote or drew.' })
  authored(@Root() person: Person, @Ctx() { load }: Context): Promise<SourceWork[]> {
    return load.nodes<SourceWork>(worksByAuthor, person.id);
  }

  @Query(() => Person, { nullable: true, description: 'A person by their id; null where there is none.' })
  person(
    @Arg('id', () => ID, { description: 'Such as person:lee-jae-gyoo.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Person | null> {
    return load.node<Person>('Person', checkedId(id, ['id'], 'person'));
  }

  @Query(() => PersonConnection, { description: 'People, by name.' })
  people(
    @Arg('filter', () => PersonFilter, { nullable: true, description: 'Which people.' }) filter: PersonFilter | undefined,
    @Arg('orderBy', () => PersonOrder, { nullable: true, description: 'In which order.' }) orderBy: PersonOrder | undefined,
    @Args(() => EitherPage) page: EitherPage,
    @Ctx() { load }: Context,
  ): Promise<Page> {
    return load.catalogue(people, page, { filters: personFilters(filter), order: orderName(orderBy) });
  }
}
