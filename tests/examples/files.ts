/** The files of the examples: each has its query, and what tests have written of it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFile } from '../../src/package-files.js';
import { parseExample, type Example } from '../../src/server/examples.js';

export const FOLDER = packageFile('schema/examples');

/** Whether what is committed of the examples is written anew. */
export const UPDATING = process.env['INYEON_UPDATE'] === '1';

/** The examples in their order, each with the name of its file, `04-cast`. */
export async function keyedExamples(): Promise<(Example & { readonly key: string })[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => ({ key: file.replace(/\.graphql$/, ''), ...parseExample(await readFile(join(FOLDER, file), 'utf8'), file) })),
  );
}

/** Writes a file as Prettier would leave it. */
export async function writeFormatted(file: string, text: string): Promise<void> {
  const { format, resolveConfig } = await import('prettier');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
