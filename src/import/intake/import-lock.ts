import { hostname } from 'node:os';
import { setInterval } from 'node:timers';
import { clock } from '../../claims/clock.js';
import type { Reader, Store, Transaction } from '../../graph/store.js';
import { ImportError } from './import-error.js';

/** Who is importing into a store. */
interface Holder {
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

/** How long an importer that gives no sign of life keeps others out, and how often one does, in milliseconds. */
const LEASE = 60_000;
const SIGN_EVERY = 15_000;

/**
 * Keeps other importers out while `work` runs: two at once would each decide on what the other has not written yet. The
 * store's own node says who is at work, and until when unless it gives another sign of life. An embedded store that this
 * process itself has open is its own anyway: the file is locked.
 * @throws ImportError with who is at work, when there is somebody.
 */
export async function whileLocked<T>(store: Store, work: () => Promise<T>): Promise<T> {
  if (!store.isShared) return work();
  const me: Holder = { host: hostname(), process: process.pid, since: clock.now().toISOString() };
  await store.transaction((tx) => take(tx, store.location, me));
  const signs = setInterval(() => {
    // A sign that fails is made up for by the next one, well within the lease.
    store.transaction((tx) => sign(tx, me)).catch(() => undefined);
  }, SIGN_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(signs);
    await store.transaction((tx) => release(tx, me));
  }
}

async function take(tx: Transaction, location: string, me: Holder): Promise<void> {
  // Written before it is read: of two who try at once, one waits here for the other.
  await tx.write("MATCH (store:Store {id: 'store'}) SET store.importAsked = $now", { now: Date.now() });
  const atWork = await whoIsAtWork(tx, me.host);
  if (atWork !== undefined) {
    const { holder } = atWork;
    const until = new Date(atWork.until).toISOString().slice(11, 19);
    throw new ImportError(
      `Another import into ${location} is under way, begun at ${holder.since} by process ${holder.process} on ${holder.host}: ` +
        `wait until it is done. If it is not running any more, this one can begin after ${until} (UTC).`,
    );
  }
  await sign(tx, me, true);
}

/** Whether another process is importing into a store that several can open at once. */
export async function isImportUnderWay(reader: Reader): Promise<boolean> {
  return (await whoIsAtWork(reader, hostname())) !== undefined;
}

async function whoIsAtWork(reader: Reader, host: string): Promise<{ readonly holder: Holder; readonly until: number } | undefined> {
  const [row] = await reader.read<{ holder: string | null; until: number | null }>(
    "MATCH (store:Store {id: 'store'}) RETURN store.importer AS holder, store.importerUntil AS until",
  );
  if (row?.holder == null || (row.until ?? 0) <= Date.now()) return undefined;
  const holder = JSON.parse(row.holder) as Holder;
  return isGone(holder, host) ? undefined : { holder, until: row.until! };
}

/** One of this machine that has ended without saying so. */
function isGone(holder: Holder, host: string): boolean {
  if (holder.host !== host) return false;
  try {
    process.kill(holder.process, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function sign(tx: Transaction, me: Holder, isNew = false): Promise<void> {
  const holder = JSON.stringify(me);
  await tx.write(
    `MATCH (store:Store {id: 'store'})${isNew ? '' : ' WHERE store.importer = $holder'} SET store.importer = $holder, store.importerUntil = $until`,
    { holder, until: Date.now() + LEASE },
  );
}

async function release(tx: Transaction, me: Holder): Promise<void> {
  await tx.write(
    "MATCH (store:Store {id: 'store'}) WHERE store.importer = $holder REMOVE store.importer, store.importerUntil, store.importAsked",
    { holder: JSON.stringify(me) },
  );
}
