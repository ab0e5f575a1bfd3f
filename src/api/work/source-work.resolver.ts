import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type.js';
import type { Context } from '../context.js';
import type { Link } from '../../graph/loaders.js';
import { Person } from '../person/person.type.js';
import { authorsByWork, worksBySource } from './source-work.loader.js';
import { Adaptation, AdaptationRelation, SourceWork } from './source-work.type.js';

@Resolver(() => SourceWork)
export class SourceWorkResolver {
  @FieldResolver(() => [Person], { description: 'Who wrote it, and who drew it.' })
  authors(@Root() work: SourceWork, @Ctx() { load }: Context): Promise<Person[]> {
    return load.nodes<Person>(authorsByWork, work.id);
  }

  @FieldResolver(() => [Adaptation], { description: 'What was made from it: dramas, remakes, spin-offs, webtoon prequels.' })
  async adaptations(@Root() source: SourceWork, @Ctx() { load }: Context): Promise<Adaptation[]> {
    const links = await load.list<SourceWork, BasedOn>(worksBySource, source.id);
    return links.map(({ node, edge }) => adaptation(source, node, edge));
  }
}

@Resolver(() => Adaptation)
export class AdaptationResolver {
  @FieldResolver(() => Claim, { nullable: true, description: 'The claim that says so.' })
  claim(@Root() { claimId }: Adaptation, @Ctx() { load }: Context): Promise<Claim | null> {
    return load.node<Claim>('Claim', claimId);
  }
}

/** The relation BASED_ON as it is stored. */
export interface BasedOn {
  readonly claim: string;
  readonly relation?: AdaptationRelation | null;
}

/** The adaptation of a source to a work; publications that do not say what it is mean an adaptation. */
export function adaptation(source: SourceWork, work: SourceWork, { relation, claim }: BasedOn): Adaptation {
  return { source, work, relation: relation ?? AdaptationRelation.ADAPTATION, claimId: claim };
}

/** The adaptations that a work is, from what it was made of. */
export function adaptationsOf(work: SourceWork, links: readonly Link<SourceWork, BasedOn>[]): Adaptation[] {
  return links.map(({ node, edge }) => adaptation(node, work, edge));
}
