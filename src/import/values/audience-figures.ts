import type { AudienceFigures } from '../../charts/audience/statement.js';
import { amountIn } from './amounts.js';
import { withoutMarks } from './marks.js';
import { spaced } from './spaced.js';

/** What a column of audiences is counted in, where its cells do not say. */
export type AudienceUnit = 'percent' | keyof typeof COUNTED;

/** How many persons one of each is. */
const COUNTED = { viewers: 1, thousands: 1_000, tenThousands: 10_000, millions: 1_000_000 } as const;

/** Every unit. */
export const AUDIENCE_UNITS: readonly AudienceUnit[] = ['percent', ...(Object.keys(COUNTED) as (keyof typeof COUNTED)[])];

/** What a cell says of an audience. */
export interface ReadFigure {
  readonly figures: AudienceFigures;
  /** What stands beside the figure and was not taken: a place in a list, as (12위), or (NR). */
  readonly aside: string | null;
}

/** What says that nothing was measured, or that nobody tells. */
const NOTHING = /^(?:[-–—?.]+|n\/?a|tba|tbd|미정|미집계|집계 ?불가|결방|없음|해당 ?없음|not available|no data)$/iu;

/** Brackets and signs behind a figure: (NR), (12위), (5th), [3], *, †. */
const ASIDE = /\s*(?:\((?<aside>[^()]*)\)|\[[^\]]*\]|[*†‡]+|주\d+)$/u;

/** "Under 1 %": <1%, 1% 미만, under 1 %, less than 1%, 1% 이하. */
const AT_MOST =
  /^(?:(?:<|≤|under|below|less than|at most) ?(?<before>\d{1,2}(?:[.,]\d{1,3})?) ?%?|(?<behind>\d{1,2}(?:[.,]\d{1,3})?) ?% ?(?:미만|이하|↓))$/iu;

/** A per cent with a point or a comma: 4.2, 4,2 %, 4.2퍼센트. */
const PERCENT = /^(?<number>\d{1,3}(?:[.,]\d{1,3})?) ?(?:%|％|퍼센트|프로|percent|per cent)?$/iu;

/**
 * A cell of a table of audiences: a per cent, "under 1 %" as the bound that it is, or persons (명, 만 명, 1.2 million).
 * @param unit what the column is counted in; a cell that says it itself goes before.
 * @returns null where it says nothing, undefined where it is no such figure.
 */
export function audienceFigureIn(text: string, unit: AudienceUnit): ReadFigure | null | undefined {
  let plain = withoutMarks(spaced(text)).normalize('NFKC');
  let aside: string | null = null;
  for (let match = ASIDE.exec(plain); match !== null && match.index > 0; match = ASIDE.exec(plain)) {
    aside = match.groups?.['aside'] ?? aside;
    plain = plain.slice(0, match.index).trim();
  }
  if (plain === '' || NOTHING.test(plain)) return null;
  const figures = figuresIn(plain, unit);
  return figures === undefined ? undefined : { figures, aside };
}

function figuresIn(plain: string, unit: AudienceUnit): AudienceFigures | undefined {
  const bound = AT_MOST.exec(plain)?.groups;
  if (bound !== undefined) return { percentAtMost: decimal(bound['before'] ?? bound['behind']!) };
  const saysPercent = /(?:%|퍼센트|프로|percent|per cent)$/iu.test(plain);
  const saysPersons = /(?:명|persons?|people|viewers?|만|천|million|thousand)$/iu.test(plain);
  if (saysPercent || (unit === 'percent' && !saysPersons)) {
    const percent = decimal(PERCENT.exec(plain)?.groups?.['number'] ?? 'NaN');
    return percent >= 0 && percent <= 100 ? { percent } : undefined;
  }
  const amount = amountIn(plain.replace(/ ?(?:persons?|people)$/iu, ''));
  if (amount === undefined) return undefined;
  const viewers = Math.round(amount * (saysPersons || unit === 'percent' ? 1 : COUNTED[unit]));
  return viewers >= 0 && viewers <= MOST ? { viewers } : undefined;
}

/** More than there are people in Korea. */
const MOST = 100_000_000;

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
