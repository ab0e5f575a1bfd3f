/** What each question is asked with: a thousand sets of variables, the same ones for every candidate. */
import { random } from '../../support/people.mjs';

/** @typedef {'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7'} Name */
/** @typedef {Record<string, unknown>} Variables */

const SETS = 1_000;

/** How many shows Q3 asks for at once. */
const SHOWS_AT_ONCE = 20;

/** What each question is, for who reads the tables. */
export const TITLES = /** @type {const} */ ({
  Q1: 'a show by its id',
  Q2: 'a show with 20 of its cast, its directors and its source',
  Q3: '20 shows, 10 of the cast of each, 5 shows of each of those',
  Q4: 'a person with 20 shows, the directors and sources of each',
  Q5: 'the 50 latest shows of a genre, and how many there are',
  Q6: '10 claims about a cast, each with who states it',
  Q7: 'a search by any spelling',
});

/** @type {readonly Name[]} */
export const NAMES = /** @type {Name[]} */ (Object.keys(TITLES));

/**
 * @param {import('../store/subjects.mjs').Subjects} subjects
 * @returns {Record<Name, Variables[]>}
 */
export function variableSets({ shows, people, genres, claimed, texts }) {
  const next = random(7);
  const one = (/** @type {readonly string[]} */ of) => of[Math.floor(next() * of.length)];
  const sets = (/** @type {() => Variables} */ make) => Array.from({ length: SETS }, make);
  const some = () => {
    const chosen = new Set();
    while (chosen.size < SHOWS_AT_ONCE) chosen.add(one(shows));
    return [...chosen].sort();
  };
  return {
    Q1: sets(() => ({ id: one(shows) })),
    Q2: sets(() => ({ id: one(shows) })),
    Q3: sets(() => ({ ids: some() })),
    Q4: sets(() => ({ id: one(people) })),
    Q5: sets(() => ({ genre: one(genres) })),
    Q6: sets(() => ({ id: one(claimed) })),
    Q7: sets(() => ({ text: one(texts) })),
  };
}
