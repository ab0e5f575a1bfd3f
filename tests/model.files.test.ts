/** What files say of the model is what src/model/ says: the printed schema, the constraints, the tables of the documents. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildInyeonSchema, schemaText } from '../src/api/schema.js';
import { packageFile } from '../src/package-files.js';

it('the printed schema', async () => {
  expect(readFileSync(packageFile('schema/schema.graphql'), 'utf8')).toBe(schemaText(await buildInyeonSchema()));
});

it('constraints and tables (npm run schema writes them)', () => {
  expect(() =>
    execFileSync(process.execPath, [packageFile('tools/model-files.mjs'), '--check'], { cwd: packageFile('.'), stdio: 'pipe' }),
  ).not.toThrow();
});
