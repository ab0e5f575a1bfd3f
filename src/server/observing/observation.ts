import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { Router } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../../api/context.js';
import { observed } from '../../graph/observed.js';
import type { PageReader } from '../../graph/store.js';
import { Attached } from '../attached.js';
import { LOOKED_UP } from '../lookups/looked-up.js';
import { Metrics, type MetricSources } from './metrics.js';
import { seen, traceIdOf, type SeenRequest } from './seen-request.js';
import { logSlow, type SlowLogOptions } from './slow-log.js';
import type { Tracing } from './tracing.js';

/** What an observation needs. */
export interface ObservationOptions extends MetricSources, SlowLogOptions {
  readonly log: Logger;
  readonly metrics: boolean;
  readonly tracing: Tracing | undefined;
}

/** Sees what a server does, for whoever runs it: each request and each statement once, no field of an answer. */
export class Observation {
  private readonly requests = new Attached<IncomingMessage, SeenRequest>();
  /** By its loaders, which every request has of its own: plugins of Apollo are given a copy of the context. */
  private readonly operations = new Attached<Context['load'], SeenRequest>();
  private readonly metrics: Metrics | undefined;

  constructor(private readonly options: ObservationOptions) {
    this.metrics = options.metrics ? new Metrics(options) : undefined;
  }

  /** Sees what is answered over HTTP. */
  requestListener(answer: RequestListener): RequestListener {
    const { tracing } = this.options;
    return (request, response) => {
      const one = seen(request);
      this.requests.attach(request, one);
      response.setHeader('x-request-id', one.id);
      response.once('close', () =>
        this.ended(one, wayOf(request.url), response.writableFinished ? response.statusCode : 'aborted', isEventStream(response)),
      );
      if (tracing !== undefined) return tracing.within(request, response, one, () => answer(request, response));
      if (one.traceParent !== undefined) response.setHeader('traceparent', one.traceParent);
      answer(request, response);
    };
  }

  /**
   * Makes the context of a request, so that what is seen of it is told with its id.
   * @param make makes it under an id, with a log that names the trace where there is one.
   */
  contextOf(request: IncomingMessage, make: (id: string, log: Logger) => Context): Context {
    const one = this.requests.of(request) ?? seen(request);
    const traceId = traceIdOf(one);
    const context = make(one.id, traceId === undefined ? this.options.log : this.options.log.child({ traceId }));
    one.context = context;
    this.operations.attach(context.load, one);
    return context;
  }

  /** Sees what is read from a store. */
  store(store: PageReader): PageReader {
    const { metrics } = this;
    const { tracing } = this.options;
    if (metrics === undefined && tracing === undefined) return store;
    return observed(store, {
      began: (name, params) => metrics?.sent(name, batchOf(params)),
      answered(name, rows, milliseconds) {
        metrics?.answered(name, rows, milliseconds);
        tracing?.statement(name, milliseconds, { rows });
      },
      failed(name, milliseconds, error) {
        metrics?.failed(name);
        tracing?.statement(name, milliseconds, { error });
      },
    });
  }

  /** Notes which operation a request was, and how it went. */
  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, operationName, request, response, contextValue }) => {
        const one = this.operations.of(contextValue.load);
        if (one === undefined || response.body.kind !== 'single') return;
        one.operation = operation === undefined ? 'invalid' : (operationName ?? 'anonymous');
        const code = response.body.singleResult.errors?.[0]?.extensions?.['code'];
        one.code = response.body.singleResult.errors === undefined ? 'OK' : typeof code === 'string' ? code : 'UNKNOWN';
        one.cost = contextValue.operation.cost;
        one.variables = request.variables;
      },
    }),
  };

  /** A connection was one too many. */
  connectionRefused(): void {
    this.metrics?.connectionRefused();
  }

  /** The route /metrics, where metrics are wanted. */
  routes(): Router {
    const router = Router();
    const { metrics } = this;
    if (metrics === undefined) return router;
    router.get('/metrics', async (_request, response) => {
      response
        .set('Cache-Control', 'no-store')
        .type(metrics.contentType)
        .send(await metrics.text());
    });
    return router;
  }

  private ended(one: SeenRequest, way: string, status: number | 'aborted', isStream: boolean): void {
    const ms = performance.now() - one.from;
    this.metrics?.request(way, status);
    const { operation, code, cost } = one;
    if (operation !== undefined && code !== undefined) this.metrics?.operation({ operation, code, seconds: ms / 1_000, cost });
    if (!isStream) logSlow(this.options.log, one, way, ms, this.options);
  }
}

/** What the first part of a path says of what is asked for. */
const WAYS: ReadonlySet<string> = new Set([
  'graphql',
  'reconcile',
  'health',
  'healthz',
  'readyz',
  'metrics',
  'mcp',
  'feeds',
  'id',
  ...LOOKED_UP,
]);

/** Whether an answer is to go on for as long as its client wants. */
function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

function wayOf(url = ''): string {
  const [first = ''] = url.slice(1).split(/[/?]/u, 1);
  return WAYS.has(first) ? first : 'other';
}

/** How many parents, keys or ids a statement is asked for. */
function batchOf(params: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const keys = params?.['parents'] ?? params?.['keys'] ?? params?.['ids'];
  return Array.isArray(keys) ? keys.length : undefined;
}
