import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Context } from '../../api/context.js';

/** What is known of one request over HTTP while it is answered. */
export interface SeenRequest {
  /** Stands in the log, in the answer and in its header X-Request-Id. */
  readonly id: string;
  /** The header traceparent that it came with, if that is one. */
  readonly traceParent: string | undefined;
  /** When it came, as performance.now() tells it. */
  readonly from: number;
  /** The operation's name, or `anonymous`; undefined where there is none, or none that is valid. */
  operation?: string;
  /** OK, or the code of its first error; undefined where it is no operation. */
  code?: string;
  /** In cost points, where that is counted. */
  cost?: number;
  variables?: unknown;
  /** What resolvers share; undefined where none was needed. */
  context?: Context;
}

/** An id that another server may have given a request: nothing that could be more than that in a log. */
const WELL_FORMED = /^[\w.:+/=-]{1,128}$/u;

/** The one version of the header that there is, and later ones, which begin alike. */
const TRACE_PARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-|$)/u;

/** Begins to see a request. */
export function seen({ headers }: IncomingMessage): SeenRequest {
  const id = headers['x-request-id'];
  const traceParent = headers['traceparent'];
  return {
    id: typeof id === 'string' && WELL_FORMED.test(id) ? id : randomUUID(),
    traceParent: typeof traceParent === 'string' && TRACE_PARENT.test(traceParent) ? traceParent : undefined,
    from: performance.now(),
  };
}

/** The id of the trace that a request belongs to; undefined where it came with none. */
export function traceIdOf({ traceParent }: SeenRequest): string | undefined {
  return traceParent?.slice(3, 35);
}
