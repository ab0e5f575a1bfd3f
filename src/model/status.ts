import { beginningOf, firstOf, lastOf, untilEndOf } from './dates.js';

/** What is known of the life of a work. Dates are partial ISO dates. */
export interface Life {
  /** As it is stated: UPCOMING, AIRING or ENDED. */
  readonly status: string | null;
  /** When it was first shown. */
  readonly first: string | null;
  /** When it was last shown. */
  readonly last: string | null;
}

/** A day as predicates on dates take it that may say a year or month alone. */
export interface Day {
  readonly day: string;
  /** Its shortest spelling: 2020-01-01 is the beginning of 2020, so that what ends in 2020 ends no earlier. */
  readonly from: string;
  /** The year and month that it lies in: what is dated by these is not over by then. */
  readonly within: readonly string[];
  /** Those of them that go on behind it: what is dated by these may begin later. */
  readonly open: readonly string[];
}

/** A day of the calendar as predicates take it. */
export function dayOf(day: string): Day {
  return { day, from: beginningOf(day), within: [day.slice(0, 4), day.slice(0, 7)], open: untilEndOf(day).open };
}

/**
 * Where a work stands on a day. What its dates say for certain goes before what is stated of it, since that was said once, and the
 * days go by: what has ended is not AIRING, and what has begun not UPCOMING. Where they say nothing, what is stated stands.
 * @returns null where nothing says so: a work that has begun, and of which no end is known, may run or not.
 */
export function statusOn({ day, from, within, open }: Day, { status, first, last }: Life): string | null {
  const [end, begun] = [last === null ? null : lastOf(last), first === null ? null : lastOf(first)];
  const isOver = end !== null && end < day && !within.includes(end);
  const hasBegun = begun !== null && begun <= day && !open.includes(begun);
  if (isOver || status === 'ENDED') return 'ENDED';
  if (first !== null && firstOf(first) > day) return 'UPCOMING';
  if (status === 'AIRING' || (hasBegun && end !== null && end >= from)) return 'AIRING';
  return hasBegun && status === 'UPCOMING' ? null : status;
}

/** `firstOf` as Cypher. */
function firstIn(date: string): string {
  return `substring(${date}, 0, 10)`;
}

/** `lastOf` as Cypher. */
function lastIn(date: string): string {
  return `CASE WHEN size(${date}) > 10 THEN substring(${date}, 11) ELSE ${date} END`;
}

/**
 * `statusOn` as Cypher.
 * @param day the parameter that holds a Day.
 */
export function statusInCypher(node: string, day: string): string {
  const [first, last, status] = [`${node}.premieredOn`, lastIn(`${node}.endedOn`), `${node}.status`];
  const hasBegun = `${lastIn(first)} <= ${day}.day AND NOT ${lastIn(first)} IN ${day}.open`;
  return `CASE WHEN ${last} < ${day}.day AND NOT ${last} IN ${day}.within THEN 'ENDED'
  WHEN ${status} = 'ENDED' THEN 'ENDED'
  WHEN ${firstIn(first)} > ${day}.day THEN 'UPCOMING'
  WHEN ${status} = 'AIRING' THEN 'AIRING'
  WHEN ${hasBegun} AND ${last} >= ${day}.from THEN 'AIRING'
  WHEN ${hasBegun} AND ${status} = 'UPCOMING' THEN null
  ELSE ${status} END`;
}

/**
 * That the run of a show holds a day, as Cypher: it has certainly begun by then, and ends then or later; what is stated to be airing
 * and has no end yet goes on.
 * @param day the parameter that holds a Day.
 */
export function runHoldsInCypher(node: string, day: string): string {
  const [first, last] = [lastIn(`${node}.premieredOn`), lastIn(`${node}.endedOn`)];
  return `${first} <= ${day}.day AND NOT ${first} IN ${day}.open
  AND (${last} >= ${day}.from OR (${node}.endedOn IS NULL AND ${node}.status = 'AIRING'))`;
}
