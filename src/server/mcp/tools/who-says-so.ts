import { z } from 'zod';
import { UserInputError } from '../../../errors.js';
import { didYouMean } from '../../../model/did-you-mean.js';
import { properties } from '../../../model/property.js';
import { inWords } from '../../reconciliation/kinds.js';
import { letters, propertiesNamed } from '../../reconciliation/properties.js';
import { CLAIM, fact, factOf, type AnsweredClaim } from '../claims.js';
import { named } from '../named.js';
import { counted, shortText } from '../short-text.js';
import { CITATION, source, Sources } from '../sources.js';
import { nameOrId, thing, tool, ToolError } from '../tool.js';

/** How many claims an answer may rest on. */
const MOST_CLAIMS = 60;

const CLAIMS = `query AgentClaims($id: ID!, $property: [ClaimProperty!]) {
  node(id: $id) {
    ... on Entity { claims(first: ${MOST_CLAIMS}, property: $property) { totalCount nodes { ...Weighed } } }
    ... on Person { credits(first: ${MOST_CLAIMS}) { totalCount edges { claim { ...Weighed } } } }
  }
}
fragment Weighed on Claim { ...Claimed subject { id name } rank reason witnesses disputedBy { ...Claimed subject { id name } rank reason witnesses } }
${CLAIM}
${CITATION}`;

interface Weighed extends AnsweredClaim {
  readonly subject: { readonly id: string; readonly name: string };
  readonly rank: string;
  readonly reason: string | null;
  readonly witnesses: number;
}

interface Answer {
  readonly node: {
    readonly claims: { readonly totalCount: number; readonly nodes: readonly (Weighed & { readonly disputedBy: readonly Weighed[] })[] };
    readonly credits?: {
      readonly totalCount: number;
      readonly edges: readonly { readonly claim: (Weighed & { readonly disputedBy: readonly Weighed[] }) | null }[];
    };
  };
}

/** Tells who says so. */
export const whoSaysSo = tool({
  name: 'who_says_so',
  title: 'Who says so: the sources of a fact',
  description:
    'Tells which publications state a fact about a show, person, webtoon or company, how each of them prints it, and where in the article. Where publications contradict each other, it tells both sides, how many independent witnesses each has and why one of them is held to be so. Ask it before you repeat a fact that is marked as disputed. Example: {"about": "All of Us Are Dead", "property": "DIRECTED_BY"}; about a person, credits such as DIRECTED_BY work too.',
  input: z.strictObject({
    about: nameOrId('What the fact is about'),
    property: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe(`What kind of fact; left out, all kinds, disputed ones first. One of ${Object.keys(properties).join(', ')}.`),
    value: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Only facts of this value: a part of it as it is shown or printed, or its id.'),
  }),
  output: z.object({
    about: thing,
    claims: z.array(
      fact.extend({
        claim: z.string().describe('The id of the claim.'),
        subject: thing,
        rank: z.string(),
        witnesses: z.number().int().describe('How many independent publications state it.'),
        reason: z.string().nullable().describe('Why it is shown or not.'),
        contradicts: z.array(z.string()).describe('The ids of the claims that cannot be true if this one is.'),
        printed: z.array(
          z.object({
            source: z.number().int(),
            asWritten: z.string().nullable().describe('How the source prints it.'),
            where: z.string().nullable().describe('Where in the source.'),
          }),
        ),
      }),
    ),
    total: z.number().int().describe('How many claims were looked at; those beyond claims are left out.'),
    sources: z.array(source),
  }),
  async run(asking, { about: text, property: said, value }) {
    const property = said === undefined ? undefined : propertyNamed(said);
    const about = await named(asking, text, 'about');
    const { node } = await asking.ask<Answer>(CLAIMS, { id: about.id, property: property === undefined ? null : [property] });
    const own = node.claims.nodes;
    const credits = (node.credits?.edges ?? []).flatMap(({ claim }) =>
      claim !== null && (property ?? claim.property) === claim.property ? [claim] : [],
    );
    const first = [...own, ...credits].filter((claim) => value === undefined || isOfValue(claim, value));
    const both = [...new Map(first.flatMap((claim) => [claim, ...claim.disputedBy]).map((claim) => [claim.id, claim])).values()];
    const what = property === undefined ? 'anything' : inWords(property).toLowerCase();
    if (both.length === 0)
      throw new ToolError(
        `No publication here says ${what}${value === undefined ? '' : ` with the value “${value}”`} of “${about.name}” (${about.id}).${known(own, property, value)}`,
      );
    const ordered = both.sort((a, b) => b.disputedBy.length - a.disputedBy.length).slice(0, MOST_CLAIMS);
    const sources = new Sources();
    const claims = ordered.map((claim) => ({
      ...factOf(claim, sources),
      claim: claim.id,
      subject: { id: claim.subject.id, name: claim.subject.name },
      rank: claim.rank,
      witnesses: claim.witnesses,
      reason: claim.reason,
      contradicts: claim.disputedBy.map(({ id }) => id),
      printed: claim.citations.map((one) => ({ source: sources.numberOf(one), asWritten: one.asWritten, where: one.locator })),
    }));
    const total = Math.max(
      both.length,
      node.claims.totalCount + (property === undefined ? (node.credits?.totalCount ?? 0) : credits.length),
    );
    return {
      text: shortText(
        [`${about.name} (${about.id}): ${counted(claims.length, 'claim')}${total > claims.length ? ` of ${total}` : ''}`],
        claims.flatMap((one) => [
          `${one.subject.name}: ${inWords(one.property).toLowerCase()} ${one.value}: ${one.disputed ? 'disputed, ' : ''}${one.shown ? 'held to be so' : 'not held to be so'}, ${one.witnesses} independent ${one.witnesses === 1 ? 'witness' : 'witnesses'}${one.reason === null ? '' : `. ${one.reason}`}`,
          ...one.printed.map(
            (each) =>
              `  [${each.source}]${each.asWritten === null ? '' : ` prints “${each.asWritten}”`}${each.where === null ? '' : ` (${each.where})`}`,
          ),
        ]),
        sources.lines(),
      ),
      data: { about: { id: about.id, name: about.name }, claims, total, sources: sources.all },
    };
  },
});

function propertyNamed(text: string): string {
  const names = Object.keys(properties);
  const found = names.find((name) => letters(name) === letters(text)) ?? alias(text);
  if (found !== undefined) return found;
  throw new ToolError(`property “${text}” is none.${didYouMean(text, names)} Those that there are: ${names.join(', ')}.`);
}

/** The property that people and other vocabularies call so: director is DIRECTED_BY. */
function alias(text: string): string | undefined {
  try {
    return propertiesNamed(text, []).find(({ id }) => Object.hasOwn(properties, id))?.id;
  } catch (error) {
    if (error instanceof UserInputError) return undefined;
    throw error;
  }
}

function isOfValue(claim: Weighed, value: string): boolean {
  const wanted = letters(value);
  const { entity, text, date, number } = claim.value;
  return [
    entity?.id,
    entity?.name,
    claim.subject.id,
    claim.subject.name,
    text,
    date,
    number,
    ...claim.citations.map(({ asWritten }) => asWritten),
  ].some((one) => one != null && letters(String(one)).includes(wanted));
}

/** What there is instead, for who asked for what is not there. */
function known(claims: readonly Weighed[], property: string | undefined, value: string | undefined): string {
  if (value !== undefined && claims.length > 0) return ' Leave value out to see all that is said.';
  return property === undefined ? '' : ' Leave property out to see all that is said.';
}
