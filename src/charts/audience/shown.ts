import type { Witness } from '../../claims/evidence.js';
import { chosenOf, type Word } from '../shown.js';
import { AUDIENCE_FIGURES, type AudienceFigures, type AudienceStatement } from './statement.js';

/** What an audience rating shows of what is stated of it. */
export interface ShownAudience {
  readonly figures: Required<AudienceFigures>;
  readonly airedOn: string | null;
  /** Whether independent publications give different figures, or another day. */
  readonly disputed: boolean;
  /** The state of the statements that this was decided on. */
  readonly stamp: string;
}

/**
 * What an audience rating shows: of each figure, and of the day, the value of most weight, as places on charts do (chosenOf): a
 * newer release of one publication corrects its older one, independent ones that differ are a dispute. Pure.
 * @param witnesses at least the articles that state something.
 */
export function shownAudience(statements: readonly AudienceStatement[], witnesses: ReadonlyMap<string, Witness>): ShownAudience {
  const wordsOn = <V extends number | string>(valueOf: (said: AudienceStatement) => V | null | undefined): Word<V>[] =>
    statements.flatMap((said) => {
      const value = valueOf(said);
      const article = witnesses.get(said.article);
      return value == null || article === undefined ? [] : [{ value, article }];
    });
  const chosen = AUDIENCE_FIGURES.map((figure) => [figure, chosenOf(wordsOn((said) => said[figure]))] as const);
  const day = chosenOf(wordsOn(({ airedOn }) => airedOn));
  return {
    figures: Object.fromEntries(chosen.map(([figure, { value }]) => [figure, value])) as Required<AudienceFigures>,
    airedOn: day.value,
    disputed: day.disputed || chosen.some(([, { disputed }]) => disputed),
    stamp: stampOf(statements),
  };
}

/** A per cent has three decimals at most: in thousandths it is a whole number, of which any engine gives the same sum. */
const IN_STAMP = { percent: 1000, percentAtMost: 7000, viewers: 1 } as const;

function stampOf(statements: readonly AudienceStatement[]): string {
  let sum = 0;
  for (const said of statements) for (const figure of AUDIENCE_FIGURES) sum += Math.round(IN_STAMP[figure] * (said[figure] ?? 0));
  const days = statements.filter(({ airedOn }) => airedOn != null).length;
  return `${statements.length} ${days} ${sum}`;
}

/** The same in Cypher: an expression over the aggregates of `said`, the statements of one audience rating. */
export const STAMP = `toString(count(said)) + ' ' + toString(count(said.airedOn)) + ' ' + toString(sum(${AUDIENCE_FIGURES.map(
  (figure) => `toInteger(round(${IN_STAMP[figure]} * coalesce(said.${figure}, 0)))`,
).join(' + ')}))`;
