import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { playersByCharacter, showsByCharacter } from '../credit/credit.loader.js';
import { Show } from '../show/show.type.js';
import { Character, Person } from './person.type.js';

@Resolver(() => Character)
export class CharacterResolver {
  @FieldResolver(() => Show, { description: 'The show they first appear in.' })
  show(@Root() character: Character, @Ctx() { load }: Context): Promise<Show | null> {
    return load.one<Show>(showsByCharacter, character.id);
  }

  @FieldResolver(() => [Person], { description: 'Who plays them.' })
  playedBy(@Root() character: Character, @Ctx() { load }: Context): Promise<Person[]> {
    return load.nodes<Person>(playersByCharacter, character.id);
  }
}
