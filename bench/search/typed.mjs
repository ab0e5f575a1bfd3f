/**
 * How often what people type finds what they mean, by the kind of typing (`npm run bench:search:typed`): names are drawn from a store, each is
 * typed in the ways that people type it, and the share whose bearer is first, or among the first ten, is printed.
 *
 *   npm run bench:search:typed                          the bundled seed
 *   npm run bench:search:typed -- --store data          the store in a folder, such as one with everything imported
 *   npm run bench:search:typed -- --names 300           how many names of each kind
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { pino } from 'pino';
import { createContext } from '../../dist/api/context.js';
import { buildInyeonSchema } from '../../dist/api/schema.js';
import { openEmbedded } from '../../dist/graph/embedded.js';
import { prepare } from '../../dist/graph/open.js';
import { groupedBy } from '../../dist/grouping.js';
import { bundledSeed, seed } from '../../dist/seed/seed.js';
import { createApollo } from '../../dist/server/apollo.js';
import { random } from '../support/people.mjs';
import { WAYS } from './ways.mjs';

const { values } = parseArgs({ options: { store: { type: 'string' }, names: { type: 'string', default: '300' } } });
const most = Number(values.names);
const store = await openEmbedded(values.store === undefined ? undefined : join(values.store, 'inyeon.grafeo'));
if (values.store === undefined) {
  await prepare(store);
  await seed(store, await bundledSeed());
}

const apollo = createApollo(await buildInyeonSchema());
const log = pino({ level: 'silent' });
const next = random(3);

/** @type {(text: string) => Promise<string[]>} the ids of the first ten */
async function found(text) {
  const query = 'query ($text: String!) { search(text: $text, first: 10) { nodes { id } } }';
  const { body } = await apollo.executeOperation({ query, variables: { text } }, { contextValue: createContext(store, log, 'bench') });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${text}: ${JSON.stringify(body)}`);
  return /** @type {any} */ (body.singleResult.data).search.nodes.map((/** @type {{ id: string }} */ { id }) => id);
}

/** @type {{ id: string, text: string, kind: string, script: string }[]} */
const names = await store.read(
  `MATCH (name:Name)-[:NAMES]->(entity:Entity) WHERE name.kind IN ['OFFICIAL', 'NATIVE'] AND (entity:Show OR entity:Person)
RETURN entity.id AS id, name.text AS text, name.kind AS kind, name.script AS script ORDER BY id, text`,
);
/** Who bears a name, spelled just so: a namesake in the answer is as good. */
const bearers = groupedBy(names, ({ text }) => text);

console.log(
  `${names.length} official and native names of shows and people\n\nway                              asked  hit@1  hit@10  ms each`,
);
for (const { way, of, typed } of WAYS) {
  const fitting = names.filter((name) => of(name));
  const asked = [];
  for (let taken = 0; taken < most && fitting.length > 0; taken++) {
    const [name] = fitting.splice(Math.floor(next() * fitting.length), 1);
    const ids = new Set(bearers.get(/** @type {string} */ (name?.text))?.map(({ id }) => id));
    for (const text of typed(/** @type {string} */ (name?.text), next)) asked.push({ text, ids });
  }
  const began = performance.now();
  let [first, ten] = [0, 0];
  for (const { text, ids } of asked) {
    const answers = await found(text);
    if (ids.has(answers[0] ?? '')) first++;
    if (answers.some((id) => ids.has(id))) ten++;
  }
  const share = (/** @type {number} */ hits) => (hits / asked.length).toFixed(3);
  const each = ((performance.now() - began) / asked.length).toFixed(1);
  console.log(`${way.padEnd(32)} ${String(asked.length).padStart(5)}  ${share(first)}   ${share(ten)}  ${each}`);
}
await store.close();
