import type { Answer, AnswerError } from '../../server/answer.js';
import type { InProcess } from '../../server/in-process.js';
import { AskError } from './ask-error.js';

/**
 * Asks, where the whole answer is needed.
 * @throws AskError that says what is wrong with what was asked.
 */
export async function dataOf<D>(asking: InProcess, document: string, variables: Record<string, unknown>): Promise<D> {
  const { data, errors } = await asking.ask<D>({ document, variables });
  if (errors !== undefined) throw new AskError(errors.map(({ message }) => message).join('\n'));
  return data!;
}

/** What is wrong with an answer, a line for each error: what, and where in the document or in the answer. */
export function errorLines({ errors = [] }: Answer): string[] {
  return errors.map((error) => `${error.message}${placeOf(error)}`);
}

function placeOf({ locations: [place] = [], path }: AnswerError): string {
  const places = [
    ...(place === undefined ? [] : [`line ${place.line}, column ${place.column}`]),
    ...(path === undefined ? [] : [`at ${path.join('.')}`]),
  ];
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
}
