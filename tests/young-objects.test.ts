/** What answering a request has made is collected young: nothing that lives on keeps it until the next full collection (decision 52). */
import { afterEach, describe, expect, it } from '@jest/globals';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { run, startNode, type Command } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const MAIN = fileURLToPath(new URL('../dist/bin/inyeon.js', import.meta.url));

/** Requests before and while it is looked, and how many at a time: one full collection at least comes before. */
const BEFORE = 6_000;
const LOOKED_AT = 8_000;
const AT_A_TIME = 8;

/** The share of what is allocated that may become old: it was 11 % while WeakMaps led from requests back to them, and is half a per cent. */
const MOST_OLD = 0.05;

const running: Command[] = [];

afterEach(async () => {
  for (const { process, ended } of running.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
});

/** Asks so often, some at a time, over connections that stay open. */
async function ask(port: number, times: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  const body = JSON.stringify({
    query: 'query One($id: ID!) { show(id: $id) { id title cast(first: 3) { nodes { name } } } }',
    variables: { id: 'show:hellbound' },
  });
  let left = times;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
          response.on('end', () => (text.includes('Hellbound') ? resolve() : reject(new Error(text))));
        },
      );
      asked.on('error', reject).end(body);
    });
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      while (left-- > 0) await one();
    }),
  );
  agent.destroy();
}

/** What the collections of young objects told of themselves: bytes allocated since the one before, and bytes that became old. */
function collections(printed: string): { allocated: number; old: number }[] {
  return [...printed.matchAll(/ gc=s .* allocated=(\d+) promoted=(\d+) /g)].map(([, allocated, old]) => ({
    allocated: Number(allocated),
    old: Number(old),
  }));
}

describe('a server that is asked thousands of times', () => {
  it('makes next to nothing old of what answering has made', async () => {
    const folder = newFolder();
    expect((await run(['seed'], { INYEON_DATA_DIR: folder })).code).toBe(0);
    const command = startNode(['--trace-gc-nvp', MAIN], { INYEON_DATA_DIR: folder, PORT: '0' });
    running.push(command);
    let printed = '';
    command.process.stdout!.on('data', (piece: string) => (printed += piece));
    const [, port] = await command.printed(/http:\/\/127\.0\.0\.1:(\d+)\/graphql[\s\S]*Ctrl-C/);
    await ask(Number(port), BEFORE);
    const before = printed.length;
    await ask(Number(port), LOOKED_AT);
    const looked = collections(printed.slice(before));
    const sum = (of: (one: { allocated: number; old: number }) => number): number => looked.reduce((all, one) => all + of(one), 0);
    expect(looked.length).toBeGreaterThan(5);
    expect(sum(({ old }) => old) / sum(({ allocated }) => allocated)).toBeLessThan(MOST_OLD);
  }, 120_000);
});
