import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { UserInputError } from '../../errors.js';
import { Show } from '../show/show.type.js';
import { likeness, type Trait } from './score.js';
import { candidatesByShow, MOST_CANDIDATES, traitsByShow, type Candidate } from './similar.loader.js';
import { Recommendation } from './similar.type.js';

/** How many similar shows are given where nobody says. */
const USUAL = 10;

interface Traits extends Record<string, unknown> {
  readonly show: Show;
  readonly traits: readonly Trait[];
}

@Resolver(() => Show)
export class SimilarResolver {
  @FieldResolver(() => [Recommendation], {
    description:
      'The shows that have most in common with it: a source or its author, people (the fewer their credits, the more they count), places side by side on charts, and beside these genres and the network. A genre or network alone makes no show similar.',
  })
  async similar(
    @Root() show: Show,
    @Arg('first', () => Int, { nullable: true, description: `How many, 1 to ${MOST_CANDIDATES}; ${USUAL} when left out.` })
    first: number | undefined,
    @Ctx() { load }: Context,
  ): Promise<Recommendation[]> {
    const size = checkedSize(first ?? USUAL);
    const candidates = await load.rows<Candidate>(candidatesByShow, show.id);
    const [own, ...theirs] = await Promise.all([show, ...candidates].map(async ({ id }) => (await load.rows<Traits>(traitsByShow, id))[0]));
    return candidates
      .flatMap((candidate, index) => {
        const other = theirs[index];
        return other === undefined ? [] : [{ show: other.show, ...likeness(candidate, own?.traits ?? [], other.traits) }];
      })
      .sort((a, b) => b.weight - a.weight || (a.show.id < b.show.id ? -1 : 1))
      .slice(0, size)
      .map(({ show: similar, weight, reasons, common }) => ({
        show: similar,
        score: weight / 1_000_000,
        reasons,
        common: common.map((one) => ({ ...one, shows: [show.id, similar.id] as const })),
      }));
  }
}

function checkedSize(first: number): number {
  if (first < 1 || first > MOST_CANDIDATES)
    throw new UserInputError(`first must be between 1 and ${MOST_CANDIDATES}; it is ${first}.`, ['first']);
  return first;
}
