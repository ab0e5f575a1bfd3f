import { z } from 'zod';
import { CLAIM, fact, factLines, factOf, type AnsweredClaim } from '../claims.js';
import { named } from '../named.js';
import { shortText } from '../short-text.js';
import { CITATION, marked, source, Sources, type AnsweredCitation } from '../sources.js';
import { nameOrId, thing, tool } from '../tool.js';

const SHOW = `query AgentShow($id: ID!) {
  show(id: $id) {
    id title nativeName kind year status weightedRating bestRank
    makers: claims(first: 20, property: [DIRECTED_BY, WRITTEN_BY, CREATED_BY]) { totalCount nodes { ...Claimed } }
    facts: claims(first: 30, property: [PREMIERED_ON, ENDED_ON, EPISODE_COUNT, EPISODE_MINUTES, CONTENT_RATING, AIRED_ON, STREAMS_ON, BASED_ON]) {
      totalCount nodes { ...Claimed }
    }
    cast(first: 12) { totalCount edges { node { id name } character { name } claim { citations { ...Cited } } } }
  }
}
${CLAIM}
${CITATION}`;

interface Claims {
  readonly totalCount: number;
  readonly nodes: readonly AnsweredClaim[];
}

interface Answer {
  readonly show: {
    readonly id: string;
    readonly title: string;
    readonly nativeName: string | null;
    readonly kind: string;
    readonly year: number | null;
    readonly status: string | null;
    readonly weightedRating: number | null;
    readonly bestRank: number | null;
    readonly makers: Claims;
    readonly facts: Claims;
    readonly cast: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly name: string };
        readonly character: { readonly name: string } | null;
        readonly claim: { readonly citations: readonly AnsweredCitation[] } | null;
      }[];
    };
  };
}

/** Tells of a show. */
export const show = tool({
  name: 'show',
  title: 'A show with its sources',
  description:
    'Tells of one series, film or variety show: who directed and wrote it, its cast, when it was shown and where, how many episodes it has, what it was made from. Every fact carries the publications that state it; facts that publications contradict are marked as disputed, and who_says_so tells both sides of them.',
  input: z.strictObject({ show: nameOrId('The show') }),
  output: z.object({
    show: thing.extend({
      nativeName: z.string().nullable(),
      kind: z.string(),
      year: z.number().int().nullable(),
      status: z.string().nullable(),
      rating: z.number().nullable().describe('What sites rate it, all taken together and weighted by votes, of 10.'),
      bestRank: z.number().int().nullable().describe('Its best place on any chart.'),
    }),
    facts: z.array(fact),
    cast: z.array(thing.extend({ character: z.string().nullable(), sources: z.array(z.number().int()) })),
    castTotal: z.number().int(),
    leftOut: z.number().int().describe('How many facts and parts are known beside these.'),
    sources: z.array(source),
  }),
  async run(asking, input) {
    const { id } = await named(asking, input.show, 'show', ['SHOW']);
    const { show } = await asking.ask<Answer>(SHOW, { id });
    const sources = new Sources();
    const facts = [...show.makers.nodes, ...show.facts.nodes].map((claim) => factOf(claim, sources));
    const cast = show.cast.edges.map(({ node, character, claim }) => ({
      ...node,
      character: character?.name ?? null,
      sources: sources.numbersOf(claim?.citations ?? []),
    }));
    const { totalCount: castTotal } = show.cast;
    const leftOut = show.makers.totalCount + show.facts.totalCount - facts.length + castTotal - cast.length;
    const { title: name, nativeName, kind, year, status, weightedRating: rating, bestRank } = show;
    return {
      text: shortText(
        [
          [`${name}${nativeName === null ? '' : ` (${nativeName})`}`, kind.toLowerCase(), year, status?.toLowerCase(), show.id]
            .filter((part) => part != null)
            .join(', '),
        ],
        [
          ...factLines(facts),
          ...(cast.length === 0
            ? []
            : [
                `Cast: ${cast
                  .map((one) => `${one.name}${one.character === null ? '' : ` as ${one.character}`} ${marked(one.sources)}`)
                  .join('; ')}${castTotal > cast.length ? `; and ${castTotal - cast.length} more` : ''}`,
              ]),
          ...(rating === null ? [] : [`Rated ${rating} of 10, all sites taken together`]),
          ...(bestRank === null ? [] : [`Best place on a chart: ${bestRank} (charts tells of its runs)`]),
        ],
        sources.lines(),
      ),
      data: {
        show: { id: show.id, name, nativeName, kind, year, status, rating, bestRank },
        facts,
        cast,
        castTotal,
        leftOut,
        sources: sources.all,
      },
    };
  },
});
