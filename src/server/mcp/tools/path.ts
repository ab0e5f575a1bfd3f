import { z } from 'zod';
import { MOST_HOPS, USUAL_HOPS } from '../../../api/path/path.input.js';
import { inWords } from '../../reconciliation/kinds.js';
import { named } from '../named.js';
import { counted, shortText } from '../short-text.js';
import { CITATION, marked, source, Sources, type AnsweredCitation } from '../sources.js';
import { nameOrId, thing, tool, ToolError } from '../tool.js';

const PATH = `query AgentPath($from: ID!, $to: ID!, $maxHops: Int!) {
  path(from: $from, to: $to, maxHops: $maxHops) {
    length
    nodes { id name }
    hops { relation from { id name } to { id name } claim { citations { ...Cited } } }
  }
}
${CITATION}`;

interface Answer {
  readonly path: {
    readonly length: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly hops: readonly {
      readonly relation: string;
      readonly from: { readonly id: string; readonly name: string };
      readonly to: { readonly id: string; readonly name: string };
      readonly claim: { readonly citations: readonly AnsweredCitation[] } | null;
    }[];
  } | null;
}

/** Finds how two things hang together. */
export const path = tool({
  name: 'path',
  title: 'The way from one to another',
  description:
    'Finds the shortest way from one person or work to another through the casts and crews of Korean drama (six degrees of separation), and tells for each step which publications state it.',
  input: z.strictObject({
    from: nameOrId('Where the way begins'),
    to: nameOrId('Where it ends'),
    maxHops: z.number().int().min(1).max(MOST_HOPS).default(USUAL_HOPS).describe('How many steps it may have.'),
  }),
  output: z.object({
    length: z.number().int(),
    nodes: z.array(thing).describe('What the way leads over, from its beginning to its end.'),
    steps: z.array(
      z
        .object({ from: thing, relation: z.string(), to: thing, sources: z.array(z.number().int()) })
        .describe('A relation, as it is stored.'),
    ),
    sources: z.array(source),
  }),
  async run(asking, input) {
    const from = await named(asking, input.from, 'from');
    const to = await named(asking, input.to, 'to');
    if (from.id === to.id) throw new ToolError(`from and to are the same: “${from.name}” (${from.id}).`);
    const { path } = await asking.ask<Answer>(PATH, { from: from.id, to: to.id, maxHops: input.maxHops });
    if (path === null)
      throw new ToolError(
        `No way of ${input.maxHops} or fewer steps leads from “${from.name}” (${from.id}) to “${to.name}” (${to.id}) through casts and crews.`,
      );
    const sources = new Sources();
    const steps = path.hops.map((hop) => ({
      from: { id: hop.from.id, name: hop.from.name },
      relation: hop.relation,
      to: { id: hop.to.id, name: hop.to.name },
      sources: sources.numbersOf(hop.claim?.citations ?? []),
    }));
    const nodes = path.nodes.map(({ id, name }) => ({ id, name }));
    return {
      text: shortText(
        [`${counted(path.length, 'step')}: ${nodes.map(({ name }) => name).join(' → ')}`],
        steps.map((step) => `- ${step.from.name} ${inWords(step.relation).toLowerCase()} ${step.to.name} ${marked(step.sources)}`),
        sources.lines(),
      ),
      data: { length: path.length, nodes, steps, sources: sources.all },
    };
  },
});
