/** Asks a candidate one question and reads the whole answer. */
import { request } from 'node:http';

/** @typedef {import('../candidates/candidates.mjs').Candidate} Candidate */
/** @typedef {import('../questions/variables.mjs').Name} Name */

/** @type {(candidate: Candidate, name: Name, variables: object) => object} */
export function bodyOf(candidate, name, variables) {
  return { operationName: name, query: candidate.questions[name]?.document, variables };
}

/**
 * @param {Candidate} candidate
 * @param {Name} name
 * @param {object} variables
 * @returns {Promise<{ data: any, extensions?: { statements?: number } }>}
 */
export function ask(candidate, name, variables) {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: candidate.port, path: candidate.path, method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => (text += piece));
        response.on('end', () => {
          const answer = JSON.parse(text);
          if (answer.errors)
            reject(new Error(`${candidate.title}, ${name}, ${JSON.stringify(variables)}: ${JSON.stringify(answer.errors)}`));
          else resolve(answer);
        });
      },
    );
    asking.on('error', reject);
    asking.end(JSON.stringify(bodyOf(candidate, name, variables)));
  });
}
