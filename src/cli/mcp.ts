import { pino } from 'pino';
import { buildInyeonSchema } from '../api/schema.js';
import type { Config } from '../config/config.js';
import { openStore } from '../graph/open.js';
import { pendingSeed } from '../seed/seed.js';
import { serveStdio } from '../server/mcp/stdio.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { seedWithProgress } from './seed.js';
import { besideUs } from './serve.js';

/**
 * Serves one agent by its standard input and output. A store that is served already is read through its server; one that nobody has
 * open is made ready as for serving, and other commands can work on it meanwhile. Whatever is no protocol goes to standard error.
 */
export async function mcp(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel === 'info' ? 'warn' : config.logLevel }, pino.destination(2));
  const store = await openStore(config, { waitMs: config.startWaitMs, tell: (line) => log.warn(line) });
  try {
    const isOurs = !store.isShared;
    const commands = isOurs ? await besideUs(store, log) : undefined;
    if (isOurs) {
      const files = await pendingSeed(store);
      if (files.length > 0) await seedWithProgress(store, files);
      await bringUpToDate(store);
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.stdin.destroy());
    await serveStdio({ ...config, store, schema: await buildInyeonSchema(), log, input: process.stdin, output: process.stdout });
    await commands?.stop();
  } finally {
    await store.close();
  }
}
