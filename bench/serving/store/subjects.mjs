/** Whom the questions are asked about: chosen from the world by what they have, so that no answer is empty. */
import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Subjects
 * @property {string[]} shows with a cast of fifteen and more
 * @property {string[]} people with twenty parts and more
 * @property {string[]} genres
 * @property {string[]} claimed the shows of whose casts publications speak
 * @property {string[]} texts what is searched for
 */

/** More parts than anybody has in the world of 20,000 shows: whoever has more in a larger one is no longer the same question. */
const MOST_PARTS = 350;

/**
 * @param {import('../../support/drama.mjs').Drama} world
 * @returns {Omit<Subjects, 'texts'>}
 */
export function subjectsOf({ nodes, relations }) {
  /** @type {Map<string, number>} */
  const cast = new Map();
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const { type, from, to } of relations) {
    if (type !== 'ACTED_IN') continue;
    cast.set(to, (cast.get(to) ?? 0) + 1);
    parts.set(from, (parts.get(from) ?? 0) + 1);
  }
  const within = (/** @type {Map<string, number>} */ counts, /** @type {number} */ least, /** @type {number} */ most, kept = Infinity) =>
    [...counts]
      .filter(([, count]) => count >= least && count <= most)
      .slice(0, kept)
      .map(([id]) => id);
  const shows = within(cast, 15, Infinity, 4_000);
  return {
    shows,
    people: within(parts, 20, MOST_PARTS, 3_000),
    genres: (nodes.Genre ?? []).map(({ id }) => String(id)),
    claimed: shows.slice(0, 2_000),
  };
}

/** @type {(file: string, subjects: Subjects) => void} */
export function keepSubjects(file, subjects) {
  writeFileSync(file, `${JSON.stringify(subjects)}\n`);
}
