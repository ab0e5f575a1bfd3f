/** How a server ends that is told to: what is on its way is answered, what cannot be is told, and who insists is not kept waiting. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { run, start, type Command } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

let folder: string;
const running: Command[] = [];
const sockets: Socket[] = [];

beforeAll(async () => {
  folder = newFolder();
  expect((await run(['seed'], { INYEON_DATA_DIR: folder })).code).toBe(0);
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const { process, ended } of running.splice(0)) {
    process.kill('SIGKILL');
    await ended;
  }
});

interface Served {
  readonly command: Command;
  readonly port: number;
}

async function serve(settings: Record<string, string> = {}): Promise<Served> {
  const command = start([], { INYEON_DATA_DIR: folder, PORT: '0', ...settings });
  running.push(command);
  const [, port] = await command.printed(/http:\/\/127\.0\.0\.1:(\d+)\/graphql[\s\S]*Ctrl-C/);
  return { command, port: Number(port) };
}

const BODY = JSON.stringify({ query: '{ show(id: "show:hellbound") { title } }' });
const HEAD = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`;

/** A request of which so much is sent: the server answers it, and is not done until the rest has come. */
async function begun(port: number, text: string): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let answer = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(text);
  return { socket, answer: new Promise((resolve) => socket.once('close', () => resolve(answer))) };
}

/** Waits until the server has read what was sent: it answers what is asked after it. */
async function settled(port: number): Promise<void> {
  for (let asked = 0; asked < 3; asked++) expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
}

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers what has begun, and says meanwhile that it is not ready: %s', async (signal) => {
    const { command, port } = await serve();
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    const slow = await begun(port, HEAD + BODY.slice(0, 10));
    const probe = await begun(port, 'GET /readyz HTTP/1.1\r\nHost: x\r\n');
    await settled(port);

    command.process.kill(signal);
    await command.printed(/Closing/);
    // Whoever comes in the first moment is answered; then nobody is listened to.
    const isListening = (): Promise<boolean> =>
      new Promise((resolve) => {
        connect(port, '127.0.0.1', () => resolve(true))
          .on('error', () => resolve(false))
          .end();
      });
    for (const until = Date.now() + 10_000; (await isListening()) && Date.now() < until;) await wait(50);
    expect(await isListening()).toBe(false);
    probe.socket.write('\r\n');
    expect(await probe.answer).toMatch(/^HTTP\/1\.1 503 [^]*Connection: close[^]*\{"status":"unready","reason":"draining"\}$/i);
    slow.socket.write(BODY.slice(10));
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*"title":"Hellbound"/i);
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('cuts what is not answered in time, and says how much', async () => {
    const { command, port } = await serve({ INYEON_DRAIN_MS: '300' });
    const slow = [await begun(port, HEAD), await begun(port, HEAD + BODY.slice(0, 10))];
    await settled(port);
    command.process.kill('SIGTERM');
    expect(await command.ended).toMatchObject({
      code: 0,
      stderr: '2 requests were cut: not answered within 300 ms (INYEON_DRAIN_MS).\n',
    });
    for (const { answer } of slow) expect(await answer).toBe('');
  });

  it('ends at once where nothing is on its way, though connections are open', async () => {
    const { command, port } = await serve({ INYEON_DRAIN_MS: '600000' });
    const idle = await begun(port, HEAD + BODY);
    await settled(port);
    command.process.kill('SIGTERM');
    expect(await command.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await idle.answer).toContain('Hellbound');
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at once when it is told again: %s', async (signal, code) => {
    const { command, port } = await serve({ INYEON_DRAIN_MS: '600000' });
    await begun(port, HEAD);
    await settled(port);
    command.process.kill('SIGTERM');
    await command.printed(/Closing/);
    command.process.kill(signal);
    expect((await command.ended).code).toBe(code);
  });
});
