/** The example queries, read from the files in which the package keeps them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The groups under which examples are listed, in the order of use. Each example names its own in its file. */
export const EXAMPLE_GROUPS = [
  'Shows',
  'People',
  'By any name or id',
  'Webtoons and adaptations',
  'Lists and filters',
  'Charts and ratings',
  'Connections',
  'Who says so',
  'The graph as a whole',
] as const;

export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number];

/** One example query, as the playground lists it. */
export interface Example {
  /** The heading that it stands under. */
  group: ExampleGroup;
  /** The title shown in the list. */
  name: string;
  /** What the query finds, in a sentence or two. */
  description: string;
  /** The GraphQL text, without the comments at the head of the file. */
  query: string;
  /** The values of the query's variables, when it has any. */
  variables?: Record<string, unknown>;
}

const GROUP = /^group:/;
const VARIABLES = /^variables:/;

/** Reads all `*.graphql` files of a directory, group by group, each in the order of the files' names. */
export async function readExamples(dir: string): Promise<Example[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.graphql')).sort();
  const examples = await Promise.all(
    names.map(async (name) => {
      const file = join(dir, name);
      return parseExample(await readFile(file, 'utf8'), file);
    }),
  );
  return EXAMPLE_GROUPS.flatMap((group) => examples.filter((example) => example.group === group));
}

/**
 * Takes one example file apart: a comment with the title, a comment `group: ...`, comments with the description, at will a
 * comment `variables: {...}` on a line of its own, then the query.
 * @param file The file's name, for the messages.
 */
export function parseExample(text: string, file: string): Example {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(1).trim());

  const [name, ...rest] = head.filter((line) => !VARIABLES.test(line) && !GROUP.test(line));
  if (!name) throw new Error(`${file}: the first line must be a comment with the title ("# Title")`);
  const description = rest.filter(Boolean).join(' ');
  if (!description) throw new Error(`${file}: the title must be followed by comments that describe the query`);
  const query = lines.slice(head.length).join('\n').trim();
  if (!query) throw new Error(`${file}: there is no query below the comments`);
  const group = parseGroup(
    head.filter((line) => GROUP.test(line)),
    file,
  );

  const variables = head.filter((line) => VARIABLES.test(line));
  if (variables.length > 1) throw new Error(`${file}: more than one "# variables:" line`);
  const [json] = variables;
  return json === undefined
    ? { group, name, description, query }
    : { group, name, description, query, variables: parseVariables(json.replace(VARIABLES, ''), file) };
}

function parseGroup(lines: readonly string[], file: string): ExampleGroup {
  const [named, ...more] = lines.map((line) => line.replace(GROUP, '').trim());
  const group = EXAMPLE_GROUPS.find((one) => one === named);
  if (group !== undefined && more.length === 0) return group;
  throw new Error(`${file}: one line below the title must be "# group: ", followed by one of: ${EXAMPLE_GROUPS.join(', ')}`);
}

function parseVariables(json: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error(`${file}: the "# variables:" line is not JSON: ${json.trim()}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${file}: the "# variables:" line must hold a JSON object`);
  }
  return value as Record<string, unknown>;
}
