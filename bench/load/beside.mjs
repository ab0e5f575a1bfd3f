/** How ordinary clients fare beside one that asks for something dear again and again. */
import { request } from 'node:http';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from '../serving/measure/load.mjs';
import { cpuOf, memoryOf } from '../serving/measure/process.mjs';
import { requestOf } from '../serving/measure/wire.mjs';

/** How many ordinary clients there are. */
const CLIENTS = 8;

/** How many times as long it takes to see what dear requests that are answered do to others. */
const ANSWERED_TIMES = 4;

/** @typedef {{ port: number, pid: number, path: string }} Server */

/**
 * Times in milliseconds, memory in bytes.
 * @typedef {object} Beside
 * @property {string} name
 * @property {string} answer status and code of the dear request, or 200
 * @property {number} asked how often it was answered or refused
 * @property {number} slowest of the dear requests
 * @property {number} share of what ordinary clients get by themselves
 * @property {number} byCpu the same, of as much CPU time as server and clients have had: what else the machine did does not count
 * @property {number} typenameP99
 * @property {number} pageP99
 * @property {number} peak of memory
 */

const PAGE = `query Page($id: ID!) { show(id: $id) { title nativeName premieredOn genres { name } directors { name } cast(first: 20) {
  edges { character { name } node { ... on Person { id name } } } } } }`;

/** What ordinary clients ask. @type {(server: Server, shows: readonly string[]) => Buffer[]} */
export const pagesOf = (server, shows) => shows.map((id) => requestOf(server.path, { query: PAGE, variables: { id } }));

/**
 * @param {Server} server
 * @param {readonly string[]} shows ids
 * @param {number} seconds
 * @param {import('./dear.mjs').Dear} [dear] left out, they are by themselves
 * @returns {Promise<Omit<Beside, 'share' | 'byCpu'> & { perSecond: number, cores: number }>} cores: that server and clients have had
 */
export async function beside(server, shows, seconds, dear) {
  const { port, pid } = server;
  const body = dear && JSON.stringify({ query: dear.query });
  let isOver = false;
  let slowest = 0;
  // Those that are answered follow one another after a rest: it takes a while to see what they take on average.
  let answer = body === undefined ? '' : await asked(server, body);
  const lasts = answer === '200' ? ANSWERED_TIMES * seconds : seconds;
  let dearAnswers = 0;
  let peak = 0;
  const asking = (async () => {
    while (body !== undefined && !isOver) {
      const from = performance.now();
      answer = await asked(server, body);
      slowest = Math.max(slowest, performance.now() - from);
      dearAnswers++;
      // One that is refused at once is asked no more often than somebody's program would.
      if (answer !== '200') await sleep(5);
    }
  })();
  const watching = setInterval(() => (peak = Math.max(peak, memoryOf(pid) ?? 0)), 100);
  const cpu = () => (cpuOf(pid) ?? NaN) + (cpuOf(process.pid) ?? NaN);
  const cpuBefore = cpu();
  const from = performance.now();
  const common = { port, pid, storePid: null, seconds: lasts };
  const [pages, typename] = await Promise.all([
    load({ ...common, requests: pagesOf(server, shows), clients: CLIENTS }),
    load({ ...common, requests: [requestOf(server.path, { query: '{ __typename }' })], clients: 1 }),
  ]);
  const cores = (cpu() - cpuBefore) / (performance.now() - from);
  isOver = true;
  await asking;
  clearInterval(watching);
  const name = dear?.name ?? 'by themselves';
  return {
    name,
    answer,
    cores,
    asked: dearAnswers,
    slowest,
    perSecond: pages.perSecond,
    pageP99: pages.p99,
    typenameP99: typename.p99,
    peak,
  };
}

/** @type {(server: Server, body: string) => Promise<string>} the status, and the code of the first error */
export function asked({ port, path }, body) {
  return new Promise((resolve) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': 'application/json' } },
      async (response) => {
        let text = '';
        for await (const piece of response.setEncoding('utf8')) if (text.length < 10_000) text += piece;
        const code = /"code":\s*"(\w+)"/.exec(text.startsWith('{"errors"') ? text : '')?.[1];
        resolve(code === undefined ? String(response.statusCode) : `${response.statusCode} ${code}`);
      },
    );
    asking.on('error', (error) => resolve(error.message));
    asking.end(body);
  });
}
