import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { packageFile } from '../../src/package-files.js';
import { ownPort } from './port.js';
import { listening } from './redis.js';

/** A proxy of a test's own. */
export interface TestProxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts HAProxy with the configuration that production has, before servers at these ports of this machine. */
export async function startProxy(one: number, two: number): Promise<TestProxy> {
  const [port, health] = [await ownPort(), await ownPort()];
  const proxy = spawn('haproxy', ['-f', packageFile('ops/proxy/haproxy.cfg')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      INYEON_PROXY_BIND: `127.0.0.1:${port}`,
      INYEON_PROXY_HEALTH_BIND: `127.0.0.1:${health}`,
      INYEON_SERVER_1: `127.0.0.1:${one}`,
      INYEON_SERVER_2: `127.0.0.1:${two}`,
    },
  });
  await listening(port);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      if (proxy.exitCode !== null || proxy.signalCode !== null) return;
      const ended = once(proxy, 'exit');
      proxy.kill('SIGTERM');
      await ended;
    },
  };
}
