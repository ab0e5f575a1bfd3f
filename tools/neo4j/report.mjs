/** How the commands end badly. */
import { Neo4jProblem } from './problem.mjs';

/**
 * Prints one sentence for what a person can put right, and the whole error for a fault of this tool.
 *
 * @param {unknown} error
 */
export function reportAndExit(error) {
  const usage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof Neo4jProblem || usage ? /** @type {Error} */ (error).message : error);
  process.exitCode = 1;
}
