import { Field, Int, ObjectType } from 'type-graphql';
import { simpleConnection } from '../connection/connection.type.js';
import { CreditRole } from '../credit/credit.type.js';
import { Person } from '../person/person.type.js';

/** What two people did for one show. */
export interface Together {
  readonly show: string;
  readonly roles: readonly CreditRole[];
  readonly ownRoles: readonly CreditRole[];
}

@ObjectType({ description: 'Somebody who worked on the same shows.', simpleResolvers: true })
export class Collaborator {
  @Field(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => Int, { description: 'On how many shows both worked.' })
  count!: number;

  readonly together!: readonly Together[];
}

@ObjectType({ description: 'A show that two people worked on, with what each of them did.', simpleResolvers: true })
export class SharedWork {
  readonly showId!: string;

  @Field(() => [CreditRole], { description: 'What the collaborator did.' })
  roles!: readonly CreditRole[];

  @Field(() => [CreditRole], { description: 'What the person did whose collaborators these are.' })
  ownRoles!: readonly CreditRole[];
}

/** A page of collaborators. */
export const CollaboratorConnection = simpleConnection('Collaborator', () => Collaborator, 'collaborators');
