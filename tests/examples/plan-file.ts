/** The plans of an example as text: a heading for each statement, below it its operators with their db hits and rows. */
import type { ProfiledPlan } from 'neo4j-driver';
import { hitsOf, type Profiled } from '../support/profiles.js';
import { WAYS, type Way } from './hits-table.js';

/** The plans of each way, a text for each statement. */
export type PlansByWay = Readonly<Record<Way, readonly string[]>>;

/** How much of what an operator does is kept: an index and its condition, not all columns that are put together. */
const LONGEST_DETAILS = 90;

/** The plan of a statement as text. */
export function planText({ name, plan }: Profiled): string {
  return [`## ${name}: ${hitsOf(plan)} db hits`, '', `${cell('hits')}${cell('rows')}operator`, ...operators(plan, ''), ''].join('\n');
}

/** Neo4j's own order: an operator, then what it reads from; of two that it reads from, the second one is set in. */
function operators({ operatorType, arguments: details, dbHits, rows, children }: ProfiledPlan, indent: string): string[] {
  const [input, ...others] = children;
  return [
    `${cell(dbHits)}${cell(rows)}${indent}${operatorType.replace(/@.*$/, '')} ${shortened(details['Details'])}`.trimEnd(),
    ...others.flatMap((other) => operators(other, `${indent}| `)),
    ...(input === undefined ? [] : operators(input, indent)),
  ];
}

function cell(value: number | string): string {
  return `${value}`.padStart(6).concat(' ');
}

function shortened(details: unknown): string {
  const line = typeof details === 'string' ? details.replace(/\s+/g, ' ') : '';
  return line.length > LONGEST_DETAILS ? `${line.slice(0, LONGEST_DETAILS)}…` : line;
}

/** The file of an example: what is asked at the same time takes its order from the answers before, so the statements stand in that of their names. */
export function planFile(plans: PlansByWay): string {
  return WAYS.map((way) => [`# ${way}\n`, ...[...plans[way]].sort()].join('\n')).join('\n');
}

/** The plans in such a file. */
export function readPlanFile(text: string): PlansByWay {
  const sections = text.split(/^# /m).slice(1);
  const plans = sections.map((section) => {
    const [heading, ...statements] = section.split(/^(?=## )/m);
    return [heading!.trim(), statements.map((statement) => `${statement.trimEnd()}\n`)];
  });
  return Object.fromEntries(plans) as PlansByWay;
}
