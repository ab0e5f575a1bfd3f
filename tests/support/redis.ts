import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:net';
import { newFolder } from './folder.js';
import { ownPort } from './port.js';

/** A program of the machine that some tests need. */
export type Tool = 'redis-server' | 'haproxy';

/**
 * Whether tests that need these programs can run. Where one is absent they are skipped with a line that says so, except where
 * nothing may be skipped (INYEON_REQUIRE_OPS=1, as in CI).
 */
export function haveTools(...tools: readonly Tool[]): boolean {
  const missing = tools.filter((tool) => spawnSync(tool, [tool === 'haproxy' ? '-v' : '--version']).status !== 0);
  if (missing.length === 0) return true;
  const sentence = `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed`;
  if (process.env['INYEON_REQUIRE_OPS'] === '1') throw new Error(`These tests are required (INYEON_REQUIRE_OPS=1), and ${sentence}.`);
  console.log(`Tests skipped: ${sentence}.`);
  return false;
}

/** A Redis of a test's own. */
export interface TestRedis {
  readonly port: number;
  readonly url: string;
  /** Makes it stop answering without closing a connection, and go on. */
  pause(): void;
  resume(): void;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it anew at the same port, with nothing in it. */
  start(): Promise<void>;
}

/** Starts a Redis that keeps nothing on disk. */
export async function startRedis(): Promise<TestRedis> {
  const port = await ownPort();
  const folder = newFolder();
  let server: ChildProcess | undefined;
  const redis: TestRedis = {
    port,
    url: `redis://127.0.0.1:${port}`,
    pause: () => void server?.kill('SIGSTOP'),
    resume: () => void server?.kill('SIGCONT'),
    async kill() {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
    async start() {
      server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder], {
        stdio: 'ignore',
      });
      await listening(port);
    },
  };
  await redis.start();
  return redis;
}

/** Waits until something listens at a port of this machine; fails after ten seconds. */
export async function listening(port: number): Promise<void> {
  for (const until = Date.now() + 10_000; ; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    if (Date.now() > until) throw new Error(`Nothing listens on port ${port} after ten seconds.`);
  }
}
