import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createContext } from '../../api/context.js';
import type { Config } from '../../config/config.js';
import type { Store } from '../../graph/store.js';
import { createApollo } from '../apollo.js';
import { askingThrough } from '../asking/asking.js';
import { admissionTo } from '../lanes.js';
import { RequestLife } from '../request-life.js';
import { serveAgent, type Asked } from './agent-server.js';

/** What serving one agent takes. */
export interface StdioOptions extends Pick<Config, 'fusion' | 'limits' | 'lanes'> {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly input: Readable;
  /** Gets the protocol, and nothing else. */
  readonly output: Writable;
}

/** Serves the agent that has started this process, until it closes its end; what it asked by then is still answered. */
export async function serveStdio({ store, schema, log, fusion, limits, lanes, input, output }: StdioOptions): Promise<void> {
  const apollo = createApollo(schema, fusion, { limits, lanes });
  await apollo.start();
  const admission = admissionTo({ lanes, limits });
  const asked: Asked = async (work, signal) => {
    const life = new RequestLife(limits.deadlineMs);
    const leave = (): void => life.end(false);
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await work(askingThrough(apollo, createContext(store, log, randomUUID(), { admission: admission.request(life) })));
    } finally {
      signal.removeEventListener('abort', leave);
      life.end(true);
    }
  };
  const underWay = new Set<Promise<unknown>>();
  const counted: Asked = (work, signal) => {
    const working = asked(work, signal);
    underWay.add(working);
    void working.finally(() => underWay.delete(working)).catch(() => {});
    return working;
  };
  const transport = new StdioServerTransport(input, output, {
    maxBufferSize: limits.bodyBytes,
  });
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve).once('close', resolve);
    output.once('error', () => resolve());
  });
  const server = await serveAgent(transport, counted, log);
  server.server.onerror = (error) => log.warn({ err: error }, 'a message of the agent could not be read');
  const closed = new Promise<void>((resolve) => (server.server.onclose = resolve));
  await Promise.race([ended, closed]);
  await Promise.allSettled(underWay);
  // An answer is written a moment after its work is done.
  await new Promise(setImmediate);
  await server.close();
  await apollo.stop();
}
