/**
 * How fast names are keyed and found among 100,000 (`npm run bench:search`, `-- --names 20000` for fewer): on the
 * embedded engine, and on a Neo4j of its own where one can be started.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createContext } from '../../dist/api/context.js';
import { openEmbedded } from '../../dist/graph/embedded.js';
import { openNeo4j } from '../../dist/graph/neo4j.js';
import { prepare } from '../../dist/graph/open.js';
import { keyNames } from '../../dist/names/key-index.js';
import { keysOfName } from '../../dist/names/keys.js';
import { buildInyeonSchema } from '../../dist/api/schema.js';
import { createApollo } from '../../dist/server/apollo.js';
import { neo4jAvailable, startNeo4j } from '../../tools/neo4j/neo4j.mjs';
import { people, random } from '../support/people.mjs';

const { values } = parseArgs({ options: { names: { type: 'string', default: '100000' }, queries: { type: 'string', default: '400' } } });
const count = Math.floor(Number(values.names) / 2);
const made = people(count, random(1));

/** @param {number[]} times */
function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => /** @type {number} */ (sorted[Math.floor((sorted.length - 1) * share)]);
  return `p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms`;
}

console.log(`${count * 2} names of ${count} people`);
let began = performance.now();
let keys = 0;
for (const { id, hangul, latin } of made) keys += keysOfName(hangul, id).length + keysOfName(latin, id).length;
console.log(`keys built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${(keys / count / 2).toFixed(1)} for each name`);

const schema = await buildInyeonSchema();
const apollo = createApollo(schema);
const log = pino({ level: 'silent' });

/** @param {import('../../dist/graph/store.js').Store} store */
async function measure(store) {
  await prepare(store);
  began = performance.now();
  for (let done = 0; done < made.length; done += 1_000) {
    const batch = made.slice(done, done + 1_000);
    await store.transaction(async (tx) => {
      const rows = batch.flatMap(({ id, hangul, latin }) => [
        { id, name: `name:${id}/${hangul}`, text: hangul, kind: 'NATIVE', script: 'HANGUL', shown: latin },
        { id, name: `name:${id}/${latin}`, text: latin, kind: 'OFFICIAL', script: 'LATIN', shown: latin },
      ]);
      await tx.write(
        `UNWIND $rows AS row MERGE (entity:Entity {id: row.id}) SET entity:Person, entity.name = row.shown
MERGE (name:Name {id: row.name}) SET name.text = row.text, name.kind = row.kind, name.script = row.script MERGE (name)-[:NAMES]->(entity)`,
        { rows },
      );
      await keyNames(
        tx,
        rows.map(({ name }) => name),
      );
    });
  }
  console.log(
    `${store.engine}: written with their keys in ${((performance.now() - began) / 1000).toFixed(1)} s, RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  const next = random(2);
  const someone = () => /** @type {(typeof made)[number]} */ (made[Math.floor(next() * made.length)]);
  /** @type {Record<string, () => string>} */
  const askers = {
    'search, romanized': () => someone().latin,
    'search, Hangul': () => someone().hangul,
    'search, a typo': () => someone().latin.replace(/.(?=.{2}$)/u, 'x'),
    'type-ahead, 3 to 8 letters': () => someone().latin.slice(0, 3 + Math.floor(next() * 6)),
    // As many ask for each as bear it: one in five for a Kim, of whom there are ten thousand.
    'type-ahead, a family name': () => /** @type {string} */ (someone().latin.split(' ')[0]),
    'reconcile, romanized': () => someone().latin,
    'search, initials': () =>
      someone().hangul.replace(
        /./gu,
        (one) => /** @type {string} */ ('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor((one.charCodeAt(0) - 0xac00) / 588)]),
      ),
    'search, no such name': () => `${someone().latin.split('').reverse().join('')}q`,
  };
  for (const [what, text] of Object.entries(askers)) {
    const query = what.startsWith('reconcile')
      ? 'query($text: String!) { reconcile(name: $text, type: PERSON) { confidence entity { id name } } }'
      : 'query($text: String!) { search(text: $text, first: 10) { totalCount nodes { id name } } }';
    const times = [];
    let statements = 0;
    for (let asked = 0; asked < Number(values.queries); asked++) {
      const contextValue = createContext(store, log, 'bench');
      const from = performance.now();
      const { body } = await apollo.executeOperation({ query, variables: { text: text() } }, { contextValue });
      if (asked >= 20) times.push(performance.now() - from);
      if (body.kind === 'single' && body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors));
      statements = Math.max(statements, contextValue.statements.length);
    }
    console.log(`${store.engine}: ${what}: ${quantiles(times)}, ${statements} statements at most`);
  }
  await store.close();
}

const folder = await mkdtemp(join(tmpdir(), 'inyeon-bench-'));
try {
  await measure(await openEmbedded(join(folder, 'inyeon.grafeo')));
  const available = neo4jAvailable();
  if (available.ok) {
    const server = await startNeo4j({ port: 0, dataDir: join(folder, 'neo4j'), log: () => {} });
    try {
      await measure(await openNeo4j({ uri: server.uri, user: server.user, password: server.password }));
    } finally {
      await server.stop();
    }
  } else console.log(`Neo4j left out: ${available.why}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
