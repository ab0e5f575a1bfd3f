/** What is aimed for: the one place where it stands. Ratios of requests/s within one run, all default protections on. */

/** @typedef {import('./candidates/candidates.mjs').Key} Key */
/** @typedef {import('./questions/variables.mjs').Name} Name */

/**
 * @typedef {object} Goal
 * @property {Key} of
 * @property {Key} against
 * @property {number} clients
 * @property {Partial<Record<Name, number>>} least
 */

const all = (/** @type {number} */ least) => ({ Q1: least, Q2: least, Q3: least, Q4: least, Q5: least });

/** @type {readonly Goal[]} */
export const GOALS = [
  { of: 'neo4j', against: 'peer', clients: 16, least: { Q1: 4, Q2: 5.5, Q3: 2, Q4: 4, Q5: 20 } },
  { of: 'neo4j', against: 'floor', clients: 16, least: { Q1: 1.1, Q2: 1.15, Q3: 1, Q4: 0.95, Q5: 1.2 } },
  { of: 'neo4j', against: 'peer', clients: 1, least: { ...all(1.5), Q3: 1.2 } },
  { of: 'neo4j', against: 'floor', clients: 1, least: all(0.75) },
  { of: 'embedded', against: 'neo4j', clients: 1, least: { ...all(1), Q6: 1, Q7: 1 } },
  { of: 'embedded', against: 'peer', clients: 16, least: { Q1: 6, Q2: 4, Q3: 1.5, Q4: 3, Q5: 20 } },
];

/** The questions that goals speak of: what a quick run asks. */
export const GOAL_NAMES = /** @type {Name[]} */ (Object.keys(all(1)));

/** With ten times the data, each question within so many times its time. */
export const SCALE_GOAL = 1.2;

/** Growth of memory after the first minute of a soak, as a share; of errors none. */
export const GROWTH_GOAL = 0.05;

/** Seconds from the start to the first answer on a seeded embedded store. */
export const STARTUP_GOAL = 1;

/** How far below a goal a quick run may stay: it is short, and machines are noisy. */
export const TOLERANCE = 0.15;

/** @typedef {Goal & { name: Name, goal: number, reached: number }} Verdict */

/**
 * @param {import('./measure/rounds.mjs').Results} results
 * @returns {Verdict[]} of each goal that was measured
 */
export function verdicts(results) {
  return GOALS.flatMap((goal) =>
    /** @type {[Name, number][]} */ (Object.entries(goal.least)).flatMap(([name, least]) => {
      const figures = results[name]?.[goal.clients];
      const [own, other] = [figures?.[goal.of], figures?.[goal.against]];
      return own === undefined || other === undefined ? [] : [{ ...goal, name, goal: least, reached: own.perSecond / other.perSecond }];
    }),
  );
}
