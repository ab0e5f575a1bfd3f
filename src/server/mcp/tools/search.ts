import { z } from 'zod';
import { inWords } from '../../reconciliation/kinds.js';
import { nearestTo, listed } from '../../asking/nearest.js';
import { thing, tool, ToolError } from '../tool.js';
import { marked, source, Sources, CITATION, type AnsweredCitation } from '../sources.js';
import { shortText } from '../short-text.js';

/** What can be searched for, as the schema calls it. */
const TYPES = [
  'SHOW',
  'PERSON',
  'WEBTOON',
  'NOVEL',
  'CHARACTER',
  'COMPANY',
  'PLATFORM',
  'PUBLICATION',
  'ARTICLE',
  'GENRE',
  'TAG',
  'COUNTRY',
  'SEASON',
  'GROUP',
  'SONG',
  'AWARD',
] as const;

const SEARCH = `query AgentSearch($text: String!, $types: [EntityType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    edges { score reason matched { text citations { ...Cited } } node { __typename id name nativeName } }
  }
}
${CITATION}`;

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly score: number;
      readonly reason: string;
      readonly matched: { readonly text: string; readonly citations: readonly AnsweredCitation[] };
      readonly node: { readonly __typename: string; readonly id: string; readonly name: string; readonly nativeName: string | null };
    }[];
  };
}

/** Finds anything by a name. */
export const search = tool({
  name: 'search',
  title: 'Search by name',
  description:
    'Finds shows, people, webtoons, companies, platforms, publications and articles of Korean drama by any spelling of their names: official or other romanizations, Hangul, initials (“lee jq”), the beginning of a name, a typo. Use it first when you do not know an id. Tells which attested spelling has matched, and which publications print it.',
  input: z.strictObject({
    text: z.string().trim().min(1).max(200).describe('The name, or a part of it, in any spelling.'),
    types: z.array(z.enum(TYPES)).min(1).max(TYPES.length).optional().describe('Only things of these types. Left out, of any.'),
    first: z.number().int().min(1).max(25).default(8).describe('How many at most.'),
  }),
  output: z.object({
    found: z.array(
      thing.extend({
        type: z.string(),
        nativeName: z.string().nullable(),
        matched: z.string().describe('The spelling that has matched.'),
        reason: z
          .string()
          .describe('Why it has matched: EXACT, ALIAS, ROMANIZATION, INITIALS, PREFIX, TYPO or TOKENS; MEMBER of the group that matched.'),
        score: z.number().describe('How well, 0 to 1.'),
        sources: z.array(z.number().int()).describe('The numbers of the sources that print this spelling.'),
      }),
    ),
    total: z.number().int(),
    sources: z.array(source),
  }),
  async run(asking, { text, types, first }) {
    const { search } = await asking.ask<Answer>(SEARCH, { text, types: types ?? null, first });
    if (search.edges.length === 0) {
      const nearest = await nearestTo(asking, text, types);
      throw new ToolError(
        nearest.length === 0
          ? `Nothing here has a name like “${text}”. Try another spelling, or a part of the name.`
          : `Nothing here has a name like “${text}”. The nearest that there are: ${listed(nearest)}.`,
      );
    }
    const sources = new Sources();
    const found = search.edges.map(({ score, reason, matched, node: { __typename: type, id, name, nativeName } }) => ({
      id,
      name,
      type,
      nativeName,
      matched: matched.text,
      reason,
      score,
      sources: sources.numbersOf(matched.citations),
    }));
    const more = search.totalCount - found.length;
    return {
      text: shortText(
        [`${search.totalCount} found for “${text}”${more > 0 ? `, the best ${found.length} of them` : ''}:`],
        found.map(
          (one) =>
            `- ${one.name}${one.nativeName === null ? '' : ` (${one.nativeName})`}, ${one.type}, ${one.id}: ${inWords(one.reason).toLowerCase()} “${one.matched}” ${marked(one.sources)}`,
        ),
        sources.lines(),
      ),
      data: { found, total: search.totalCount, sources: sources.all },
    };
  },
});
