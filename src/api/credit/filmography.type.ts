import { Field, Int, ObjectType } from 'type-graphql';
import { Credit, CreditRole } from './credit.type.js';

@ObjectType({ description: 'What somebody did in one role in one year.', simpleResolvers: true })
export class FilmographyRole {
  @Field(() => CreditRole, { description: 'The role.' })
  role!: CreditRole;

  @Field(() => [Credit], { description: 'The credits, the latest show first.' })
  credits!: Credit[];
}

@ObjectType({ description: 'What somebody did for the shows of one year.', simpleResolvers: true })
export class FilmographyYear {
  @Field(() => Int, { nullable: true, description: 'The year in which the shows were first shown; null where nobody says when.' })
  year!: number | null;

  @Field(() => [FilmographyRole], { description: 'The credits by role, in the order in which credits are listed.' })
  roles!: FilmographyRole[];
}
