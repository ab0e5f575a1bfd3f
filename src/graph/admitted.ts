import type { RequestAdmission } from './admission.js';
import type { CountedStatements, PageParams, PageReader, PageStatements, Params, Row } from './store.js';
import type { Statement } from './statement.js';

/** Reads from the store whenever the request that asks is let in; stops reading once it is over. */
export function admitted(store: PageReader, admission: RequestAdmission): PageReader {
  return {
    read: <R extends Row>(statement: Statement, params?: Params) => admission.run((signal) => store.read<R>(statement, params, signal)),
    page: <R extends Row>(page: PageStatements, params: PageParams) => admission.run((signal) => store.page<R>(page, params, signal)),
    counted: <R extends Row>(page: CountedStatements, params: PageParams) =>
      admission.run((signal) => store.counted<R>(page, params, signal)),
  };
}
