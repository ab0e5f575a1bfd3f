/** Five times as many clients as the server keeps up with: how much of what it can do it still does. */
import { load } from '../serving/measure/load.mjs';
import { pagesOf } from './beside.mjs';

/**
 * @param {import('./beside.mjs').Server} server
 * @param {readonly string[]} shows
 * @param {number} seconds
 */
export async function overload(server, shows, seconds) {
  const common = { port: server.port, pid: server.pid, storePid: null, requests: pagesOf(server, shows), seconds };
  const full = await load({ ...common, clients: 32 });
  const over = await load({ ...common, clients: 160 });
  return { goodput: over.perSecond / full.perSecond, errors: over.errors, p99: over.p99 };
}
