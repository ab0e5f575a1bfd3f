/**
 * Preloaded (`node --import`) into a candidate to learn what its answers cost: notes each statement that goes to Neo4j, whoever sends
 * it, and on a message from the bench runs them again under PROFILE and answers how many there were and how often they touched the store.
 * It knows the driver only, so it fits any candidate; no candidate is timed with it.
 */
import { createRequire } from 'node:module';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
// The candidate's own copy of the driver.
const { default: neo4j } = createRequire(String(process.argv[1]))('neo4j-driver');

/** @type {{ text: string, parameters: object }[]} */
let noted = [];
for (const { prototype } of [neo4j.Session, neo4j.Transaction]) {
  const { run } = prototype;
  prototype.run = function (/** @type {any} */ query, /** @type {any} */ parameters, /** @type {any[]} */ ...more) {
    noted.push(typeof query === 'string' ? { text: query, parameters } : query);
    return run.call(this, query, parameters, ...more);
  };
}

/** @type {(plan: any) => number} */
const hitsIn = (plan) =>
  plan.dbHits + plan.children.reduce((/** @type {number} */ sum, /** @type {any} */ child) => sum + hitsIn(child), 0);

/** A statement may begin by choosing its version of Cypher. */
const profiled = (/** @type {string} */ text) => text.replace(/^(\s*CYPHER\s+\d+\s)?/i, '$1PROFILE ');

async function report() {
  const statements = noted;
  // What is sent from here on is our own.
  noted = [];
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
  const session = driver.session();
  let hits = 0;
  for (const { text, parameters } of statements) hits += hitsIn((await session.run(profiled(text), parameters)).summary.profile);
  await driver.close();
  noted = [];
  process.send?.({ statements: statements.length, hits });
}

process.on('message', (what) => {
  if (what === 'forget') noted = [];
  else void report();
});
process.channel?.unref();
