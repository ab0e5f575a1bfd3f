/** What the bench can be told on its command line. */
import { parseArgs } from 'node:util';
import { KEYS } from './candidates/candidates.mjs';
import { GOAL_NAMES } from './goals.mjs';
import { NAMES } from './questions/variables.mjs';
import { USUAL_SHOWS } from './store/stores.mjs';

const HELP = `npm run bench:serving -- [options]

  --quick          the goals' questions and client counts only, under five minutes; exits with 1 when a goal is missed by more than 15 %
  --scale 10       a world of so many times the size
  --soak 10        so many minutes of everything at 64 clients, on each engine, and nothing else
  --startup        the time from start to first answer, and nothing else

For who works on the bench; such a run writes no document:
  --shows 1000     a world of so many shows
  --only Q1,Q2     these questions      --candidates neo4j,peer    these candidates
  --clients 1,16   these client counts  --seconds 4, --rounds 3    how long and how often`;

/**
 * @typedef {object} Options
 * @property {'full' | 'quick' | 'soak' | 'startup'} task
 * @property {number} shows
 * @property {number} scale
 * @property {number} minutes of a soak
 * @property {readonly import('./questions/variables.mjs').Name[]} names
 * @property {readonly import('./candidates/candidates.mjs').Key[]} candidates
 * @property {readonly number[]} clients
 * @property {number} seconds
 * @property {number} rounds
 * @property {number} warmUp
 * @property {boolean} kept whether the results are for docs/performance.md
 */

/** @returns {Options | null} null where only help was wanted */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      soak: { type: 'string' },
      startup: { type: 'boolean', default: false },
      shows: { type: 'string' },
      only: { type: 'string' },
      candidates: { type: 'string' },
      clients: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const task = values.soak !== undefined ? 'soak' : values.startup ? 'startup' : values.quick ? 'quick' : 'full';
  const quick = task === 'quick';
  const scale = Number(values.scale);
  const own = [values.shows, values.only, values.candidates, values.clients, values.seconds, values.rounds];
  return {
    task,
    scale,
    shows: Number(values.shows ?? USUAL_SHOWS * scale),
    minutes: Number(values.soak ?? 0),
    names: chosen(values.only, quick ? GOAL_NAMES : NAMES),
    candidates: chosen(values.candidates, KEYS),
    clients: values.clients?.split(',').map(Number) ?? (quick ? [1, 16] : [1, 16, 64]),
    seconds: Number(values.seconds ?? (quick ? 1.2 : 2.5)),
    rounds: Number(values.rounds ?? 3),
    warmUp: quick ? 1 : 2,
    kept: !quick && own.every((value) => value === undefined),
  };
}

/**
 * @template {string} T
 * @param {string | undefined} given
 * @param {readonly T[]} all
 * @returns {T[]} in the order of all
 */
function chosen(given, all) {
  const wanted = given?.split(',');
  return all.filter((one) => wanted?.includes(one) ?? true);
}
