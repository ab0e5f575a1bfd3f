import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { run, start, stop } from './support/command.js';
import { newFolder } from './support/folder.js';

const MAIN = fileURLToPath(new URL('../dist/bin/inyeon.js', import.meta.url));

/** An agent that has started `inyeon mcp` on a store of its own. */
async function agentOn(dataDir: string): Promise<{ readonly client: Client; readonly transport: StdioClientTransport }> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, 'mcp'],
    env: { ...getDefaultEnvironment(), INYEON_DATA_DIR: dataDir },
    stderr: 'ignore',
  });
  const client = new Client({ name: 'a test', version: '1' });
  // A line that is no message would be told here.
  client.onerror = (error) => stray.push(error);
  await client.connect(transport, { timeout: 120_000 });
  return { client, transport };
}

const stray: Error[] = [];
const folder = newFolder();

beforeAll(async () => {
  expect((await run(['seed'], { INYEON_DATA_DIR: folder })).code).toBe(0);
});

test('an agent asks by standard input and output; the process ends when it closes its end', async () => {
  const { client, transport } = await agentOn(folder);
  expect((await client.listTools()).tools).toHaveLength(6);
  const found: any = await client.callTool({ name: 'search', arguments: { text: 'lee jq' } });
  expect(found.structuredContent.found[0].id).toBe('person:lee-jae-gyoo');
  const bad: any = await client.callTool({ name: 'person', arguments: { person: 'Leo Jaehyuk' } });
  expect(bad).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('The nearest that there are') }] });
  // Other commands work beside it.
  expect(await run(['stats'], { INYEON_DATA_DIR: folder })).toMatchObject({ code: 0 });
  // Its input alone is closed: the SDK's client would also end it by a signal where it takes two seconds, as on a busy machine.
  const child = transport['_process']!;
  const ended = once(child, 'close');
  child.stdin!.end();
  expect(await ended).toEqual([0, null]);
  expect(stray).toEqual([]);
  await client.close();
});

test('beside a server it reads through it', async () => {
  const server = start(['serve'], { INYEON_DATA_DIR: folder, PORT: '0' });
  await server.printed(/Inyeon is ready/);
  const { client } = await agentOn(folder);
  const answer: any = await client.callTool({ name: 'show', arguments: { show: 'squid game' } });
  expect(answer.structuredContent.show).toMatchObject({ id: 'show:squid-game' });
  await client.close();
  expect((await stop(server)).code).toBe(0);
});

test('what was asked before the end of the input is answered, nothing but the protocol is on standard output, and the exit code is 0', async () => {
  const empty = newFolder();
  const child = spawn(process.execPath, [MAIN, 'mcp'], { env: { PATH: process.env['PATH'], INYEON_DATA_DIR: empty }, stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece));
  const messages = [
    {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'charts', arguments: {} } },
    { jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'search', arguments: { text: 'squid game' } } },
  ];
  child.stdin.end(`${messages.map((one) => JSON.stringify(one)).join('\n')}\nno message\n`);
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  const answers: any[] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3]);
  // The store was empty, and was seeded as for serving.
  expect(answers.find(({ id }) => id === 3).result.structuredContent.found[0].id).toBe('show:squid-game');
  expect(err).toMatch(/ (\d+)\/\1 /);
});
