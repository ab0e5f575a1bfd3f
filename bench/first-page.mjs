/**
 * How long pages of lists take just after a write on the embedded engine (`npm run bench:first-page`), on 60,000 made-up people:
 * the first page and one in the middle, while writes go on and when they rest; and for how long each kept the event loop.
 * `-- --people 300000` for more.
 */
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createContext } from '../dist/api/context.js';
import { openEmbedded } from '../dist/graph/embedded.js';
import { prepare } from '../dist/graph/open.js';
import { buildInyeonSchema } from '../dist/api/schema.js';
import { createApollo } from '../dist/server/apollo.js';
import { random } from './support/people.mjs';

const { values } = parseArgs({ options: { people: { type: 'string', default: '60000' }, times: { type: 'string', default: '30' } } });
const people = Number(values.people);
const times = Number(values.times);
const BATCH = 5_000;

const apollo = createApollo(await buildInyeonSchema());
const log = pino({ level: 'silent' });
const store = await openEmbedded();
await prepare(store);
const next = random(11);
const word = () => Math.floor(next() * 36 ** 6).toString(36);
for (let at = 0; at < people; at += BATCH)
  await store.transaction((tx) =>
    tx.write('UNWIND $rows AS row CREATE (person:Entity:Person) SET person = row', {
      rows: Array.from({ length: Math.min(BATCH, people - at) }, (_, index) => {
        const name = `${word()} ${word()}`;
        return { id: `person:${at + index}`, name, sortName: name, sortNativeName: name, creditCount: Math.floor(200 * next() ** 4) };
      }),
    }),
  );

const ask = async (/** @type {string} */ args) => {
  const query = `{ people(first: 20, ${args}) { nodes { id name } pageInfo { endCursor } } }`;
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(store, log, 'bench') });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return /** @type {any} */ (body.singleResult.data).people.pageInfo.endCursor;
};
const write = () =>
  store.transaction((tx) =>
    tx.write('MATCH (person:Person {id: $id}) SET person.sortName = $name, person.creditCount = $count', {
      id: `person:${Math.floor(next() * people)}`,
      name: word(),
      count: Math.floor(next() * 200),
    }),
  );

console.log(`${people} people, ${times} pages each\n`);
console.log('| page | p50 ms | p95 ms | most ms | longest hold of the loop, ms |');
console.log('| --- | ---: | ---: | ---: | ---: |');
const orders = [
  ['by name', 'orderBy: {field: NAME, direction: ASC}'],
  ['by credits', 'orderBy: {field: CREDITS, direction: DESC}'],
];
for (const [name, order] of orders) {
  const early = await ask(String(order));
  let middle = early;
  for (let page = 0; page < 100; page++) middle = await ask(`${order}, after: "${middle}"`);
  for (const [which, args] of [
    ['first', order],
    ['page 100', `${order}, after: "${middle}"`],
  ])
    for (const pause of [undefined, 0, 1_000]) {
      /** @type {number[]} */
      const took = [];
      let held = 0;
      let seen = performance.now();
      const watch = setInterval(() => {
        held = Math.max(held, performance.now() - seen - 1);
        seen = performance.now();
      }, 1);
      for (let time = 0; time < (pause === 1_000 ? times / 3 : times); time++) {
        if (pause !== undefined) await write();
        const from = performance.now();
        await ask(String(args));
        took.push(performance.now() - from);
        // Long enough for the order to be read anew.
        if (pause) await setTimeout(pause);
      }
      clearInterval(watch);
      took.sort((a, b) => a - b);
      const at = (/** @type {number} */ share) => (took[Math.floor((took.length - 1) * share)] ?? NaN).toFixed(1);
      const when = pause === undefined ? 'nothing written' : pause === 0 ? 'after each of many writes' : 'after a write and a pause';
      console.log(`| ${name}, ${which}, ${when} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${held.toFixed(1)} |`);
    }
}
await store.close();
