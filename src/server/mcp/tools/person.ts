import { z } from 'zod';
import { inWords } from '../../reconciliation/kinds.js';
import { CLAIM, fact, factLines, factOf, type AnsweredClaim } from '../claims.js';
import { named } from '../named.js';
import { counted, shortText } from '../short-text.js';
import { CITATION, marked, source, Sources, type AnsweredCitation } from '../sources.js';
import { nameOrId, thing, tool } from '../tool.js';

const PERSON = `query AgentPerson($id: ID!, $first: Int!) {
  person(id: $id) {
    id name nativeName
    names { text kind citations { ...Cited } }
    facts: claims(first: 10, property: [BORN_ON, DIED_ON, GENDER]) { nodes { ...Claimed } }
    credits(first: $first) {
      totalCount
      edges { node { id title year } role character { name } claim { disputedBy { id } citations { ...Cited } } }
    }
    authored { id title }
  }
}
${CLAIM}
${CITATION}`;

interface Answer {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly nativeName: string | null;
    readonly names: readonly { readonly text: string; readonly kind: string; readonly citations: readonly AnsweredCitation[] }[];
    readonly facts: { readonly nodes: readonly AnsweredClaim[] };
    readonly credits: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly title: string; readonly year: number | null };
        readonly role: string;
        readonly character: { readonly name: string } | null;
        readonly claim: { readonly disputedBy: readonly unknown[]; readonly citations: readonly AnsweredCitation[] } | null;
      }[];
    };
    readonly authored: readonly { readonly id: string; readonly title: string }[];
  };
}

/** Tells of a person. */
export const person = tool({
  name: 'person',
  title: 'A person with their credits',
  description:
    'Tells of one actor, director, writer or author: their credits (with the role and the part they play), the webtoons and novels they made, when they were born, and every spelling of their name, each with the publications that state it.',
  input: z.strictObject({
    person: nameOrId('The person'),
    credits: z.number().int().min(1).max(50).default(15).describe('How many credits at most, the latest first.'),
  }),
  output: z.object({
    person: thing.extend({ nativeName: z.string().nullable() }),
    spellings: z.array(z.object({ text: z.string(), kind: z.string(), sources: z.array(z.number().int()) })),
    facts: z.array(fact),
    credits: z.array(
      z.object({
        show: thing,
        year: z.number().int().nullable(),
        role: z.string(),
        character: z.string().nullable(),
        disputed: z.boolean(),
        sources: z.array(z.number().int()),
      }),
    ),
    creditsTotal: z.number().int(),
    authored: z.array(thing),
    sources: z.array(source),
  }),
  async run(asking, input) {
    const { id } = await named(asking, input.person, 'person', ['PERSON']);
    const { person } = await asking.ask<Answer>(PERSON, { id, first: input.credits });
    const sources = new Sources();
    const credits = person.credits.edges.map(({ node, role, character, claim }) => ({
      show: { id: node.id, name: node.title },
      year: node.year,
      role,
      character: character?.name ?? null,
      disputed: (claim?.disputedBy.length ?? 0) > 0,
      sources: sources.numbersOf(claim?.citations ?? []),
    }));
    const facts = person.facts.nodes.map((claim) => factOf(claim, sources));
    const spellings = person.names.map(({ text, kind, citations }) => ({ text, kind, sources: sources.numbersOf(citations) }));
    const authored = person.authored.map(({ id, title }) => ({ id, name: title }));
    const creditsTotal = person.credits.totalCount;
    const { name, nativeName } = person;
    return {
      text: shortText(
        [`${name}${nativeName === null ? '' : ` (${nativeName})`}, ${person.id}`],
        [
          ...factLines(facts),
          ...(authored.length === 0 ? [] : [`Author of: ${authored.map((work) => `${work.name} (${work.id})`).join('; ')}`]),
          `${counted(creditsTotal, 'credit')}${creditsTotal > credits.length ? `, ${credits.length} of them` : ''}${credits.length === 0 ? '' : ':'}`,
          ...credits.map(
            (one) =>
              `- ${inWords(one.role)}${one.character === null ? '' : ` (${one.character})`}: ${one.show.name}${one.year === null ? '' : `, ${one.year}`}, ${one.show.id} ${marked(one.sources)}${one.disputed ? ' (disputed)' : ''}`,
          ),
          `Spelled: ${spellings.map((one) => `${one.text} ${marked(one.sources)}`).join('; ')}`,
        ],
        sources.lines(),
      ),
      data: { person: { id: person.id, name, nativeName }, spellings, facts, credits, creditsTotal, authored, sources: sources.all },
    };
  },
});
