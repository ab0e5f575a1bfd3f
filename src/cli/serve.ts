import { constants } from 'node:os';
import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.js';
import { openStore } from '../graph/open.js';
import { listenForCommands, type Listening } from '../graph/remote/listen.js';
import type { Store } from '../graph/store.js';
import { tellOfBegun } from '../import/intake/begun-imports.js';
import { buildInyeonSchema } from '../api/schema.js';
import { pendingSeed } from '../seed/seed.js';
import { Budget } from '../server/budget/budget.js';
import { startServer } from '../server/server.js';
import { surviving } from '../server/surviving.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { seedWithProgress } from './seed.js';
import { makeObjectsYoung } from './young-objects.js';

/**
 * Opens the store, seeds it where it is empty, brings the plain graph up to date with claims that were added from
 * outside (by cypher-shell, say), and serves until it is told to stop.
 */
export async function serve(config: Config): Promise<void> {
  makeObjectsYoung();
  const log = pino({ level: config.logLevel });
  const store = await openStore(config, { alone: true, waitMs: config.startWaitMs, tell: (line) => log.warn(line) });
  const budgets = await Budget.open(config.budget, log);
  try {
    const files = await pendingSeed(store);
    if (files.length > 0) {
      console.log(`Seeding ${store.location} from ${files.length} files …`);
      await seedWithProgress(store, files);
    }
    await bringUpToDate(store);
    for (const line of await tellOfBegun(store)) console.log(line);
    const server = await startServer({ ...config, store, schema: await buildInyeonSchema(), log, budgets });
    const stopSurviving = surviving(log);
    const commands = await besideUs(store, log);
    // Listened for before anybody is told how to stop it: whoever reads that may be quick.
    const stopped = stopSignal();
    console.log(welcome(server.url, config.playground));
    await stopped;
    console.log('Closing …');
    const [cut] = await Promise.all([server.stop(), commands?.stop()]);
    tellOfCut(cut, config.drainMs);
    stopSurviving();
  } finally {
    await budgets?.close();
    await store.close();
  }
}

/** Lets commands of this user work on an embedded store while it is served; serving does without where that cannot be. */
export async function besideUs(store: Store, log: Logger): Promise<Listening | undefined> {
  if (store.engine !== 'embedded') return undefined;
  try {
    return await listenForCommands(store, store.location, log);
  } catch (err) {
    log.error({ err }, 'commands cannot work on the store while it is served');
    return undefined;
  }
}

function welcome(url: string, hasPages: boolean): string {
  return `
Inyeon is ready: ${url}/graphql${hasPages ? `\nHow to use it:   ${url}/docs/` : ''}

Three things to try:
  Who made it?           { show(id: "show:all-of-us-are-dead") { title nativeName directors { name names { text } } writers { name } } }
  From which webtoon?    { show(id: "show:all-of-us-are-dead") { basedOn { source { title authors { name } } } } }
  Who says so?           { show(id: "show:all-of-us-are-dead") { claims(property: [DIRECTED_BY]) { nodes { citations { asWritten article { publication { name } } } } } } }

Stop it with Ctrl-C.`;
}

/** Waits for Ctrl-C or a request to end; a second one ends at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        // What ends by a signal has 128 and its number for a code.
        if (isAsked) process.exit(128 + constants.signals[signal]);
        isAsked = true;
        resolve();
      });
  });
}

function tellOfCut(requests: number, drainMs: number): void {
  if (requests === 0) return;
  const were = requests === 1 ? '1 request was' : `${requests} requests were`;
  console.error(`${were} cut: not answered within ${drainMs} ms (INYEON_DRAIN_MS).`);
}
