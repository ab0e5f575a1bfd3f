import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../../src/graph/store.js';
import { data } from '../support/ask.js';
import { onEachEngine } from '../support/engines.js';

/** The five articles, by the number of their file. */
export const ARTICLES = {
  '000': 'article:unnamed-000-all-of-us-are-dead-tops-netflix-two-days',
  '001': 'article:unnamed-001-2022-02-01-number-one-in-46-countries',
  '002': 'article:broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10',
  '003': 'article:unnamed-003-surpasses-hellbound-record',
  '004': 'article:hancinema-2022-02-01-continues-reign-atop-netflix-leaderboard',
} as const;

type Number5 = keyof typeof ARTICLES;

/** In which of the five articles something stands, and how it is written there; of several spellings, by alphabet. */
export type Written = Partial<Record<Number5, string | readonly string[]>>;

/** What a question may ask of the plain graph, and what comes back: the whole of `data`. */
export interface Plain {
  readonly query: string;
  readonly answer: unknown;
}

/** A question after a fact: what the five articles state, all of it, each with who states it and in which words. */
export interface FactQuestion {
  readonly question: string;
  readonly about: string;
  readonly property: string;
  /** Only figures of this day. */
  readonly asOf?: string;
  /** Only figures whose unit says this. */
  readonly unit?: string;
  /** By value: the id of an entity, a text, a date or a number, and where it stands. */
  readonly says: readonly (readonly [value: string | number, written: Written])[];
  /** The same in the fields of the graph, where they show it. */
  readonly plain?: Plain;
}

/** A question after a figure on a chart: all that the five articles state of it. */
export interface ChartQuestion {
  readonly question: string;
  readonly show: string;
  readonly season?: string;
  readonly figure: 'rank' | 'points' | 'hoursViewed';
  readonly chart?: string;
  /** The day, or the last day of the week. */
  readonly on?: string;
  /** A country, or `world`; without it the values are such as `1 in Japan`, by country. */
  readonly country?: string;
  readonly charted: readonly (readonly [value: string | number, written: Written])[];
}

/** A question after how a site rated a show: all that the five articles state of it. */
export interface RatingQuestion {
  readonly question: string;
  readonly show: string;
  readonly publication: string;
  readonly asOf: string;
  /** By value, scale and whose rating it is: `7.7 of 10, AUDIENCE`. */
  readonly rated: readonly (readonly [value: string, written: Written])[];
}

/** A question after who names something: all of the five that do, and every spelling they use. */
export interface MentionQuestion {
  readonly question: string;
  readonly named: string;
  readonly written: Written;
}

/** A question after an article itself. */
export interface ArticleQuestion {
  readonly question: string;
  readonly plain: Plain;
}

export type Question = FactQuestion | ChartQuestion | RatingQuestion | MentionQuestion | ArticleQuestion;

/** Asks every question on every engine, through GraphQL only. */
export function questionnaire(title: string, questions: readonly Question[]): void {
  onEachEngine(title, (engine) => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.seeded();
    });
    afterAll(() => store.close());

    it.each(questions.map((question) => [question.question, question] as const))('%s', async (_title, question) => {
      const expected = (says: FactQuestion['says']): Stated[] =>
        sorted(says.map(([value, written]) => ({ value, written: listed(written) })));
      if ('says' in question) expect(await stated(store, question)).toEqual(expected(question.says));
      if ('charted' in question) expect(await charted(store, question)).toEqual(expected(question.charted));
      if ('rated' in question) expect(await rated(store, question)).toEqual(expected(question.rated));
      if ('named' in question) expect(await namings(store, question.named)).toEqual(listed(question.written));
      if ('plain' in question && question.plain !== undefined)
        expect(await data(store, question.plain.query)).toEqual(question.plain.answer);
    });
  });
}

interface Stated {
  readonly value: string | number;
  readonly written: Record<string, string[]>;
}

const CLAIMS = `query Claims($id: ID!, $property: ClaimProperty!) {
  node(id: $id) {
    ... on Entity {
      claims(property: [$property], first: 100) {
        pageInfo { hasNextPage }
        nodes {
          asOf
          value {
            ... on EntityValue { entity { id } }
            ... on TextValue { text }
            ... on DateValue { date }
            ... on NumberValue { number unit }
          }
          citations { asWritten article { id } }
        }
      }
    }
  }
}`;

/** What the five articles state of an entity. */
async function stated(store: Store, { about, property, asOf, unit }: FactQuestion): Promise<Stated[]> {
  const { node } = await data(store, CLAIMS, { id: about, property });
  expect(node).not.toBeNull();
  expect(node.claims.pageInfo.hasNextPage).toBe(false);
  const claims = (node.claims.nodes as any[])
    .filter((claim) => asOf === undefined || claim.asOf === asOf)
    .filter((claim) => unit === undefined || claim.value.unit?.includes(unit))
    .map(({ value, citations }) => ({
      value: value.entity?.id ?? value.text ?? value.date ?? value.number,
      written: byArticle(citations.map((citation: any) => [citation.article.id, citation.asWritten])),
    }));
  return sorted(claims.filter(({ written }) => Object.keys(written).length > 0));
}

const PLACES = `query Places($id: ID!, $filter: ChartEntryFilter) {
  show(id: $id) {
    chartEntries(filter: $filter, first: 100) {
      pageInfo { hasNextPage }
      nodes {
        periodEnd rank points hoursViewed
        season { id }
        country { name }
        statements { rank points hoursViewed asWritten article { id } }
      }
    }
  }
}`;

/** What the five articles state of a show's places on a chart. */
async function charted(store: Store, { show: id, season, figure, chart, on, country }: ChartQuestion): Promise<Stated[]> {
  const { show } = await data(store, PLACES, { id, filter: { chart, country, from: on, to: on } });
  expect(show.chartEntries.pageInfo.hasNextPage).toBe(false);
  const entries = (show.chartEntries.nodes as any[])
    .filter((entry) => entry[figure] !== null && (on === undefined || entry.periodEnd === on))
    .filter((entry) => season === undefined || entry.season?.id === season)
    .map((entry) => {
      const said = entry.statements.filter((statement: any) => statement[figure] !== null);
      expect(said.map((statement: any) => statement[figure])).toEqual(said.map(() => entry[figure]));
      return {
        value: country === undefined ? `${entry[figure]} in ${entry.country?.name ?? 'World'}` : entry[figure],
        written: byArticle(said.map((statement: any) => [statement.article.id, statement.asWritten])),
      };
    });
  return sorted(entries.filter(({ written }) => Object.keys(written).length > 0));
}

const RATINGS = `query Ratings($id: ID!, $publication: ID) {
  show(id: $id) {
    ratings(publication: $publication) { nodes { value scale kind asOf citations { asWritten article { id } } } }
  }
}`;

/** What the five articles state of a show's ratings. */
async function rated(store: Store, { show: id, publication, asOf }: RatingQuestion): Promise<Stated[]> {
  const { show } = await data(store, RATINGS, { id, publication });
  return sorted(
    (show.ratings.nodes as any[])
      .filter((rating) => rating.asOf === asOf)
      .map(({ value, scale, kind, citations }) => ({
        value: `${value} of ${scale}, ${kind}`,
        written: byArticle(citations.map((citation: any) => [citation.article.id, citation.asWritten])),
      })),
  );
}

const NAMINGS = `query Namings($id: ID!) {
  node(id: $id) {
    ... on Entity {
      mentionedIn(first: 100) { nodes { id } }
      names { text citations { article { id } } }
    }
  }
}`;

/** Which of the five articles mention an entity, and under which spellings. */
async function namings(store: Store, id: string): Promise<Record<string, string[]>> {
  const { node } = await data(store, NAMINGS, { id });
  expect(node).not.toBeNull();
  const written = byArticle(
    node.names.flatMap((name: any) => name.citations.map((citation: any) => [citation.article.id, name.text] as const)),
  );
  const mentioning = (node.mentionedIn.nodes as any[]).flatMap((article) => numberOf(article.id) ?? []);
  expect(mentioning.sort()).toEqual(Object.keys(written));
  return written;
}

/** Spellings by the number of the article, in order; other articles than the five are left out. */
function byArticle(spellings: readonly (readonly [article: string, text: string])[]): Record<string, string[]> {
  const pairs = spellings.flatMap(([article, text]) => {
    const number = numberOf(article);
    return number === undefined ? [] : [[number, text] as const];
  });
  const numbers = [...new Set(pairs.map(([number]) => number))].sort();
  return Object.fromEntries(
    numbers.map((number) => [
      number,
      pairs
        .filter(([of]) => of === number)
        .map(([, text]) => text)
        .sort(),
    ]),
  );
}

function numberOf(article: string): Number5 | undefined {
  return (Object.keys(ARTICLES) as Number5[]).find((number) => ARTICLES[number] === article);
}

function listed(written: Written): Record<string, string[]> {
  return Object.fromEntries(Object.entries(written).map(([number, text]) => [number, typeof text === 'string' ? [text] : [...text]]));
}

function sorted(facts: readonly Stated[]): Stated[] {
  return [...facts].sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
}
