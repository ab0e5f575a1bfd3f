/**
 * How fast questions are answered that only a graph answers (`npm run bench:questions`): on a made-up world of the size of all of
 * Korean drama, on the embedded engine and on a Neo4j of its own where one can be started; `-- --large` for five times that,
 * `-- --shows 2000` for less, `-- --only shows` for the questions whose names begin so. Whole queries are timed, from the text to the answer.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createContext } from '../dist/api/context.js';
import { openEmbedded } from '../dist/graph/embedded.js';
import { openNeo4j } from '../dist/graph/neo4j.js';
import { prepare } from '../dist/graph/open.js';
import { buildInyeonSchema } from '../dist/api/schema.js';
import { createApollo } from '../dist/server/apollo.js';
import { neo4jAvailable, startNeo4j } from '../tools/neo4j/neo4j.mjs';
import { drama, writeDrama } from './support/drama.mjs';
import { cursorAt, listQuestions, writeLists } from './support/lists.mjs';
import { questions } from './support/questions.mjs';

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    shows: { type: 'string' },
    times: { type: 'string', default: '300' },
    engine: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const shows = Number(values.shows ?? (values.large ? 100_000 : 20_000));
const times = Number(values.times);

/** How often each question is asked before it is timed: the engines plan a statement when they first see it. */
const WARM_UP = 40;

const apollo = createApollo(await buildInyeonSchema());
const log = pino({ level: 'silent' });
const world = drama(shows);
const credits = world.relations.filter(({ type }) => ['DIRECTED', 'WROTE', 'ACTED_IN'].includes(type));
console.log(`${shows} shows, ${world.nodes.Person?.length} people, ${credits.length} credits, ${world.relations.length} relations in all`);

/** @param {import('../dist/graph/store.js').Store} store */
async function measure(store) {
  await prepare(store);
  const began = performance.now();
  await writeDrama(store, world);
  await writeLists(store, world);
  console.log(
    `\n${store.engine}: written in ${((performance.now() - began) / 1000).toFixed(0)} s, RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
  );
  console.log('| question | p50 ms | p95 ms | most ms | target p95 | statements | asked |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const ask = async (/** @type {string} */ query, /** @type {any} */ given) => {
    const { body } = await apollo.executeOperation({ query, variables: given }, { contextValue: createContext(store, log, 'bench') });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data;
  };
  /** @type {import('./support/lists.mjs').ListQuestion[]} */
  const all = [...questions(world), ...listQuestions(world)];
  for (const question of all.filter(({ name }) => name.startsWith(values.only))) {
    const { name, target, query, variables, counts = () => true } = question;
    // A later page is asked for again and again: the walk to it is not timed.
    const fixed = question.page === undefined ? undefined : variables();
    const after = fixed === undefined ? undefined : await cursorAt(ask, question, fixed);
    if (fixed !== undefined && after === undefined) continue;
    /** @type {number[]} */
    const took = [];
    let most = 0;
    for (let round = 0; round < WARM_UP + times; round++) {
      const contextValue = createContext(store, log, 'bench');
      const given = fixed === undefined ? variables() : { ...fixed, after };
      const from = performance.now();
      const { body } = await apollo.executeOperation({ query, variables: given }, { contextValue });
      const spent = performance.now() - from;
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${name}: ${JSON.stringify(body)}`);
      if (round < WARM_UP || !counts(body.singleResult.data)) continue;
      took.push(spent);
      most = Math.max(most, contextValue.statements.length);
    }
    took.sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => (took[Math.floor((took.length - 1) * share)] ?? NaN).toFixed(1);
    console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} | ${target ?? ''} | ${most} | ${took.length} |`);
  }
  await store.close();
}

const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
try {
  if (values.engine !== 'neo4j') await measure(await openEmbedded(join(folder, 'inyeon.grafeo')));
  const available = neo4jAvailable();
  if (values.engine === 'embedded') console.log('\nNeo4j was not asked for.');
  else if (available.ok) {
    const server = await startNeo4j({ port: 0, dataDir: join(folder, 'neo4j'), log: () => {} });
    try {
      await measure(await openNeo4j({ uri: server.uri, user: server.user, password: server.password }));
    } finally {
      await server.stop();
    }
  } else console.log(`\nNeo4j left out: ${available.why}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
