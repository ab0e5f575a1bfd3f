import type { RequestAdmission } from './admission.js';
import type { PageReader } from './store.js';
import { wrapped } from './wrapped.js';

/** Reads from the store whenever the request that asks is let in; stops reading once it is over. */
export function admitted(store: PageReader, admission: RequestAdmission): PageReader {
  return wrapped(store, ({ read }) => admission.run(read));
}
