/** The groups that the examples are listed in. */
import { expect, it } from '@jest/globals';
import { packageFile } from '../src/package-files.js';
import { EXAMPLE_GROUPS, parseExample, readExamples } from '../src/server/examples.js';
import { keyedExamples } from './examples/files.js';

const folder = packageFile('schema/examples');

it('hold every example once, in the order of the groups, and no group is empty', async () => {
  const [listed, files] = await Promise.all([readExamples(folder), keyedExamples()]);
  expect(listed.map(({ name }) => name).sort()).toEqual(files.map(({ name }) => name).sort());
  expect([...new Set(listed.map(({ group }) => group))]).toEqual(EXAMPLE_GROUPS);
  // The playground finds an example by its title.
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

it.each([
  ['no group', '# Title\n# What it finds.\n{ __typename }'],
  ['a group that is not there', '# Title\n# group: Showz\n# What it finds.\n{ __typename }'],
  ['two groups', '# Title\n# group: Shows\n# group: People\n# What it finds.\n{ __typename }'],
])('refuse an example with %s, and say which there are', (_what, text) => {
  expect(() => parseExample(text, 'some.graphql')).toThrow(/^some\.graphql: .*"# group: ".*Shows, People, .*whole$/);
});
