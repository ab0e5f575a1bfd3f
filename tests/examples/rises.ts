import { WAYS, type Hits, type HitsByWay, type Way } from './hits-table.js';
import type { PlansByWay } from './plan-file.js';

/** What an example costs, and the plans that show why. */
export interface Measured {
  readonly cost: HitsByWay;
  readonly plans: PlansByWay;
}

/** A report for each way in which an example has become dearer: both costs and, of the statements that differ, both plans. */
export function rises(key: string, now: Measured, committed: Measured): string[] {
  return WAYS.filter((way) => isDearer(now.cost[way], committed.cost[way])).map((way) => report(key, way, now, committed));
}

/** Whether an example has become cheaper in some way. */
export function isCheaper(now: HitsByWay, committed: HitsByWay): boolean {
  return WAYS.some((way) => isDearer(committed[way], now[way]));
}

/**
 * How much of a rise is let pass. Stores of the same seed differ a little, and where two plans cost about the same Neo4j takes now
 * one and now the other: by up to 13 % and 16 db hits on two stores of which nothing else had changed. A plan that has lost its index,
 * or a statement for each row, costs a multiple.
 */
const [SHARE, HITS] = [0.2, 20];

function isDearer(one: Hits, other: Hits): boolean {
  return one.statements > other.statements || one.hits > other.hits * (1 + SHARE) + HITS;
}

function report(key: string, way: Way, now: Measured, committed: Measured): string {
  const told = ({ cost }: Measured): string => `${cost[way].statements} statements and ${cost[way].hits} db hits`;
  const besides = (one: Measured, other: Measured): string => one.plans[way].filter((plan) => !other.plans[way].includes(plan)).join('\n');
  return [
    `${key}, answered ${way}, costs ${told(now)}; committed are ${told(committed)}.`,
    `=== Now\n\n${besides(now, committed)}`,
    `=== Committed\n\n${besides(committed, now)}`,
  ].join('\n\n');
}
