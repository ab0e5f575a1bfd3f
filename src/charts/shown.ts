import { heaviestFirst, independent, weigh, type Witness } from '../claims/evidence.js';
import { groupedBy } from '../grouping.js';
import { FIGURES, type EntryStatement, type Figure, type Figures } from './statement.js';

/** What a place on a chart shows of what is stated of it. */
export interface ShownEntry {
  /** Each figure; null where nobody states it. */
  readonly figures: { readonly [F in Figure]: number | null };
  /** Whether independent publications give different figures. */
  readonly disputed: boolean;
  /** The state of the statements that this was decided on: see `stampOf`. */
  readonly stamp: string;
}

/**
 * What a place on a chart shows: of each figure the value of most weight, as of claims (docs/decisions/0003). Who passes
 * on another that states the figure too adds no word, and of each publication only its newest counts, so that a newer
 * release of a dataset corrects the older one and does not dispute it. Pure: the same statements, the same answer.
 * @param witnesses at least the articles that state something.
 */
export function shownEntry(statements: readonly EntryStatement[], witnesses: ReadonlyMap<string, Witness>): ShownEntry {
  const figures: Record<Figure, number | null> = {
    rank: null,
    previousRank: null,
    points: null,
    hoursViewed: null,
    views: null,
    cumulativePeriods: null,
  };
  let disputed = false;
  for (const figure of FIGURES) {
    const word = statements.length === 1 ? undefined : wordOn(figure, statements, witnesses);
    figures[figure] = word === undefined ? (statements[0]?.[figure] ?? null) : word.value;
    disputed ||= word?.disputed ?? false;
  }
  return { figures, disputed, stamp: stampOf(statements) };
}

/** What a figure weighs within a stamp, so that a number that moves from one figure to another changes it. */
const IN_STAMP: Readonly<Record<Figure, number>> = {
  rank: 1,
  previousRank: 101,
  points: 211,
  hoursViewed: 307,
  views: 401,
  cumulativePeriods: 503,
};

/** How many state something, and a sum over all that they state: an entry on which it no longer fits is projected anew. */
function stampOf(statements: readonly EntryStatement[]): string {
  let sum = 0;
  for (const statement of statements) for (const figure of FIGURES) sum += IN_STAMP[figure] * (statement[figure] ?? 0);
  return `${statements.length} ${Math.trunc(sum)}`;
}

/** The second part of the stamp in Cypher: an aggregate over `said`, the statements of one entry. */
export const STATED_SUM = `sum(${FIGURES.map((figure) => `${IN_STAMP[figure]} * coalesce(said.${figure}, 0)`).join(' + ')})`;

/** One article's word on a figure, or on a date. */
export interface Word<V extends number | string = number> {
  readonly value: V;
  readonly article: Witness;
}

/** What the statements of more than one article make of a figure. */
function wordOn(
  figure: Figure,
  statements: readonly EntryStatement[],
  witnesses: ReadonlyMap<string, Witness>,
): { readonly value: number | null; readonly disputed: boolean } {
  const stated = statements.flatMap((statement): Word[] => {
    const value = statement[figure];
    const article = witnesses.get(statement.article);
    return value == null || article === undefined ? [] : [{ value, article }];
  });
  return chosenOf(stated);
}

/** What the words of several articles come to: the value of most weight, and whether independent ones give another. */
export function chosenOf<V extends number | string>(stated: readonly Word<V>[]): { readonly value: V | null; readonly disputed: boolean } {
  const groups = [...groupedBy(newestOfEach(atFirstHand(stated)), ({ value }) => value)].map(([value, words]) => ({
    value,
    weight: weigh(
      words.map(({ article }) => article),
      'FIGURE',
    ),
  }));
  groups.sort((a, b) => heaviestFirst(a.weight, b.weight) || (a.value < b.value ? -1 : 1));
  return { value: groups[0]?.value ?? null, disputed: groups.length > 1 };
}

/** Without those that pass on another of them. */
export function atFirstHand<V extends number | string>(words: readonly Word<V>[]): readonly Word<V>[] {
  const first = new Set(independent(words.map(({ article }) => article)).map(({ id }) => id));
  // Two that pass on each other leave nobody: then each stands for itself.
  return first.size === 0 ? words : words.filter(({ article }) => first.has(article.id));
}

function newestOfEach<V extends number | string>(words: readonly Word<V>[]): Word<V>[] {
  return [...groupedBy(words, ({ article }) => article.publication).values()].map((said) => said.reduce((a, b) => newer(a, b)));
}

/** The newer of two words of one publication; of one day that of the article whose id comes last. */
export function newer<V extends number | string>(a: Word<V>, b: Word<V>): Word<V> {
  if (a.article.publishedOn !== b.article.publishedOn) return a.article.publishedOn < b.article.publishedOn ? b : a;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? b : a;
  return a.value < b.value ? b : a;
}

/** Whether two sets of figures say the same; null and undefined alike say nothing. */
export function sameFigures(a: Figures, b: Figures): boolean {
  return FIGURES.every((figure) => (a[figure] ?? null) === (b[figure] ?? null));
}
