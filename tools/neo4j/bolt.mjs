/** Waits until a server answers Cypher over Bolt with the given password, which a fresh store is given first. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { shown } from './paths.mjs';
import { Neo4jProblem } from './problem.mjs';

/** The only user of Neo4j Community that is there from the start. */
export const user = 'neo4j';

/** What that user's password is in a fresh store; it lets in only to change it. */
const freshPassword = 'neo4j';

const security = 'Neo.ClientError.Security.';

/**
 * @typedef {object} Waiting
 * @property {string} uri
 * @property {string} password
 * @property {string} dataDir named when the password is wrong
 * @property {string} afresh what a person does to start over with an empty store, after "or"
 * @property {() => Error | null} ended why the server will never answer, once that is known
 * @property {() => string} tail the end of its log
 * @property {number} [timeout] in milliseconds
 */

/** @param {Waiting} waiting */
export async function waitForBolt({ uri, password, dataDir, afresh, ended, tail, timeout = 120_000 }) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const code = await answer(uri, password);
    if (code === null) return;
    if (code === `${security}Unauthorized`) {
      if ((await setFirstPassword(uri, password)) === null) continue;
      throw new Neo4jProblem(
        `The store of ${shown(dataDir)} has another password: set NEO4J_PASSWORD to that one, or ${afresh} to start empty.`,
      );
    }
    if (code === `${security}AuthenticationRateLimit`) {
      throw new Neo4jProblem('Neo4j refuses every password after too many wrong ones: wait a few seconds and try again.');
    }
    const why = ended();
    if (why) throw why;
    if (Date.now() > deadline) {
      throw new Neo4jProblem(`Neo4j did not answer on ${uri} within ${timeout / 1000} seconds (${code}); the end of its log:\n${tail()}`);
    }
    await sleep(250);
  }
}

/**
 * @param {string} uri
 * @param {string} password
 * @returns {Promise<string | null>} null when a query was answered, else the code of the error
 */
function answer(uri, password) {
  return attempt({ uri, password, database: 'neo4j', query: 'RETURN 1' });
}

/**
 * Gives a fresh store its password. One that has a password already refuses the login and keeps it.
 *
 * @param {string} uri
 * @param {string} password
 * @returns {Promise<string | null>} null when the password is set, else the code of the error
 */
function setFirstPassword(uri, password) {
  const query = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  const parameters = { old: freshPassword, new: password };
  return attempt({ uri, password: freshPassword, database: 'system', query, parameters });
}

/**
 * @param {{ uri: string, password: string, database: string, query: string, parameters?: Record<string, string> }} options
 * @returns {Promise<string | null>} null when the query went through, else the code of the error
 */
async function attempt({ uri, password, database, query, parameters }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
  });
  try {
    // Not executeQuery: it waits a second and tries again by itself, and a password can be changed only once.
    const session = driver.session({ database });
    await session.run(query, parameters);
    await session.close();
    return null;
  } catch (error) {
    if (error instanceof neo4j.Neo4jError) return error.code;
    throw error;
  } finally {
    await driver.close();
  }
}

/**
 * @param {string} password
 * @returns {Neo4jProblem | null} why Neo4j would not take it
 */
export function passwordProblem(password) {
  if (password.length >= 8 && !password.includes('/')) return null;
  return new Neo4jProblem('NEO4J_PASSWORD needs at least 8 characters and no slash: Neo4j and its container refuse others.');
}
