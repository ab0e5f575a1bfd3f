import { schemaPromises } from '../api/schema.js';
import { check } from '../check/check.js';
import { tellOfBegun } from '../import/intake/begun-imports.js';
import type { Store } from '../graph/store.js';
import { createProgress } from './terminal.js';

/** Checks a store and prints each violation; gives the exit code. */
export async function checkAndReport(store: Store): Promise<0 | 1> {
  const progress = createProgress();
  const promised = await schemaPromises();
  // Of one state: what is written beside it, by a command on the same server, would look half-done.
  const violations = await store.steady((reader) =>
    check(reader, { promised, onProgress: (done, total) => progress.update(done, total, 'checking claims') }),
  );
  progress.stop();
  for (const violation of violations) console.log(violation);
  console.log(
    violations.length === 0
      ? `${store.location}: everything holds.`
      : `${store.location}: ${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}.`,
  );
  for (const line of await tellOfBegun(store)) console.log(line);
  return violations.length === 0 ? 0 : 1;
}
