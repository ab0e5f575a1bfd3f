/** The results of full runs, kept so that docs/performance.md can be written whole after each: they are measured one by one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptDir } from '../store/folders.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * @typedef {object} Kept
 * @property {Side} [scale1]
 * @property {Side} [scale10]
 * @property {{ machine: Machine, date: string, neo4j: import('../measure/soak.mjs').Soak, embedded: import('../measure/soak.mjs').Soak }} [soak]
 * @property {{ machine: Machine, date: string } & import('../measure/startup.mjs').Startup} [startup]
 */

/**
 * A side-by-side of all.
 * @typedef {object} Side
 * @property {Machine} machine
 * @property {string} date
 * @property {number} shows
 * @property {import('../measure/rounds.mjs').Results} results
 * @property {import('./tables.mjs').Costs} costs
 * @property {Pick<Side, 'machine' | 'date' | 'results'>} [beside] of ten times the data: what was newest of the usual world when it was measured, which is
 *   what it is compared with, however often that is measured anew
 */

const file = join(keptDir, 'results.json');

/** @returns {Kept} */
export function readKept() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * @param {Kept} results that replace those of before
 * @returns {Kept} all
 */
export function keep(results) {
  const kept = { ...readKept(), ...results };
  mkdirSync(keptDir, { recursive: true });
  writeFileSync(file, `${JSON.stringify(kept)}\n`);
  return kept;
}
