import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { InProcess } from '../../server/in-process.js';
import { InputFileError } from '../input-file-error.js';
import { errorLines } from './answers.js';
import { AskError } from './ask-error.js';

/** What stands for stdin among the names of files. */
const STDIN = '-';

/**
 * Asks what a file holds, and prints the answer as JSON; errors go to stderr.
 * @param variables as JSON, or @ and the file that holds it.
 * @returns the exit code: 1 where the answer has errors.
 * @throws InputFileError when a file cannot be read, AskError when the variables are no JSON object.
 */
export async function queryAndPrint(
  asking: InProcess,
  file: string,
  { variables, operation: operationName }: { readonly variables?: string | undefined; readonly operation?: string | undefined },
): Promise<0 | 1> {
  const given = variables === undefined ? undefined : await variablesFrom(variables);
  const document = await contentOf(file);
  const answer = await asking.ask({ document, variables: given, operationName });
  const { data, errors } = answer;
  if (data !== undefined && data !== null) console.log(JSON.stringify({ data, ...(errors && { errors }) }, null, 2));
  for (const line of errorLines(answer)) console.error(line);
  return errors === undefined ? 0 : 1;
}

async function variablesFrom(written: string): Promise<Record<string, unknown>> {
  const isFile = written.startsWith('@');
  const json = isFile ? await contentOf(written.slice(1)) : written;
  const where = isFile ? `What ${written.slice(1)} holds` : 'What --variables gives';
  const example = 'write them as {"id": "show:all-of-us-are-dead"}';
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch (cause) {
    throw new AskError(`${where} is no JSON (${(cause as Error).message}): ${example}.`, { cause });
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new AskError(`${where} is no object of variables: ${example}.`);
  return read as Record<string, unknown>;
}

async function contentOf(file: string): Promise<string> {
  if (file === STDIN) return textOf(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputFileError(`The file ${file} cannot be read: check its name and that you may read it.`, { cause });
  }
}
