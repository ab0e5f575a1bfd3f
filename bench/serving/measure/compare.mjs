/** Before anything is timed: all candidates give the same answers, or a figure would compare different work. */
import { isDeepStrictEqual } from 'node:util';
import { NAMES } from '../questions/variables.mjs';
import { ask } from './ask.mjs';

/** On how many sets of variables. */
export const COMPARED = 15;

/**
 * @param {readonly import('../candidates/candidates.mjs').Candidate[]} candidates
 * @param {Record<import('../questions/variables.mjs').Name, import('../questions/variables.mjs').Variables[]>} variables
 * @throws an Error that shows the first difference.
 */
export async function compareAnswers(candidates, variables) {
  for (const name of NAMES)
    for (const given of variables[name].slice(0, COMPARED)) {
      /** @type {{ title: string, answer: unknown } | undefined} */
      let first;
      for (const candidate of candidates) {
        const question = candidate.questions[name];
        if (question === undefined) continue;
        const answer = question.answer((await ask(candidate, name, given)).data);
        first ??= { title: candidate.title, answer };
        if (isDeepStrictEqual(answer, first.answer)) continue;
        throw new Error(
          `${name} of ${JSON.stringify(given)} differs:\n${first.title}: ${JSON.stringify(first.answer)}\n${candidate.title}: ${JSON.stringify(answer)}`,
        );
      }
    }
}
