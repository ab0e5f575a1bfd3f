import { Ctx, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { citationsByClaim } from '../claim/claim.loader.js';
import { citationsOf } from '../claim/claim.resolver.js';
import { Claim } from '../claim/claim.type.js';
import type { Context } from '../context.js';
import { Character, Person } from '../person/person.type.js';
import { Show } from '../show/show.type.js';
import { characterByCastClaim } from './credit.loader.js';
import { Billing, CastEdge, Credit, CreditEdge, CreditRole, creditRoleOf, relationOfCreditRole, type CreditRow } from './credit.type.js';
import { isIdOf } from '../../model/ids/kinds.js';

/** The resolver of the facts that a credit shows in all its three places: on the edges of two connections and alone. */
function factsOfCredit(type: ClassType): ClassType {
  @Resolver(() => type)
  class CreditFacts {
    @FieldResolver(() => CreditRole, { description: 'What the person did.' })
    role(@Root() { edge }: CreditRow): CreditRole {
      return creditRoleOf(edge.type);
    }

    @FieldResolver(() => Billing, { nullable: true, description: 'How large the part is, where a publication says so.' })
    billing(@Root() { edge }: CreditRow): Billing | null {
      return edge.billing ?? null;
    }

    @FieldResolver(() => Character, { nullable: true, description: 'The character that is played.' })
    async character(@Root() { edge }: CreditRow, @Ctx() { load }: Context): Promise<Character | null> {
      return edge.type === relationOfCreditRole[CreditRole.ACTOR] ? load.one<Character>(characterByCastClaim, edge.claim) : null;
    }

    @FieldResolver(() => [String], { description: 'The spellings that publications printed for this very credit.' })
    async creditedAs(@Root() { edge }: CreditRow, @Ctx() { load }: Context): Promise<string[]> {
      const citations = await citationsOf(load, citationsByClaim, edge.claim);
      return [...new Set(citations.flatMap(({ asWritten }) => asWritten ?? []))];
    }

    @FieldResolver(() => Claim, { nullable: true, description: 'The claim that says so.' })
    claim(@Root() { edge }: CreditRow, @Ctx() { load }: Context): Promise<Claim | null> {
      return load.node<Claim>('Claim', edge.claim);
    }
  }
  return CreditFacts;
}

/** The resolver of the field that gives a row of credits as a Credit. */
function creditOfEdge(type: ClassType): ClassType {
  @Resolver(() => type)
  class CreditOfEdge {
    @FieldResolver(() => Credit, { description: 'The same credit with both its show and its person.' })
    credit(@Root() { parent, node, edge }: CreditRow): Credit {
      return { parent, node, edge };
    }
  }
  return CreditOfEdge;
}

@Resolver(() => Credit)
export class CreditResolver {
  @FieldResolver(() => Show, { description: 'The show.' })
  show(@Root() credit: CreditRow, @Ctx() { load }: Context): Promise<Show | null> | Show {
    return end(credit, 'show', load) as Promise<Show | null>;
  }

  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Root() credit: CreditRow, @Ctx() { load }: Context): Promise<Person | null> | Person {
    return end(credit, 'person', load) as Promise<Person | null>;
  }
}

/** The end of a credit that is of a kind: the one that is loaded already, or the parent it was asked from. */
function end({ parent, node }: CreditRow, kind: 'show' | 'person', load: Context['load']): unknown {
  return isIdOf(kind, node.id) ? node : load.node('Entity', parent);
}

/** All resolvers of credits. */
export const creditResolvers = [
  CreditResolver,
  ...[CastEdge, CreditEdge, Credit].map(factsOfCredit),
  ...[CastEdge, CreditEdge].map(creditOfEdge),
];
