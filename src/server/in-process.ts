import { randomUUID } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { pino } from 'pino';
import { createContext } from '../api/context.js';
import { buildInyeonSchema } from '../api/schema.js';
import type { Config } from '../config/config.js';
import type { Store } from '../graph/store.js';
import type { Answer } from './answer.js';
import { createApollo } from './apollo.js';
import { admissionTo } from './lanes.js';
import { RequestLife } from './request-life.js';

/** An operation, as a client would send it. */
export interface Operation {
  readonly document: string | DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Which operation of the document, where it has several. */
  readonly operationName?: string | undefined;
}

/** Answers operations without a port. */
export interface InProcess {
  ask<D = Record<string, unknown>>(operation: Operation): Promise<Answer<D>>;
  /** Stops answering. The store stays open: it is the caller's. */
  stop(): Promise<void>;
}

/**
 * Answers operations over a store in this process: by the schema, the limits and the deadline of a server with these settings. What a
 * server asks of strangers is asked of nobody here: no budget, and introspection is on.
 */
export async function answerInProcess(store: Store, config: Pick<Config, 'fusion' | 'limits' | 'lanes' | 'logLevel'>): Promise<InProcess> {
  const { fusion, limits, lanes, logLevel } = config;
  // To stderr, and at once: stdout is for answers, and a command ends without waiting for its log.
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  const admission = admissionTo({ lanes, limits });
  const apollo = createApollo(await buildInyeonSchema(), fusion, { limits, lanes });
  await apollo.start();
  return {
    async ask<D>({ document, variables, operationName }: Operation): Promise<Answer<D>> {
      const life = new RequestLife(limits.deadlineMs);
      try {
        const { body } = await apollo.executeOperation<D & Record<string, unknown>>(
          { query: document, variables: variables && { ...variables }, operationName },
          { contextValue: createContext(store, log, randomUUID(), { admission: admission.request(life) }) },
        );
        if (body.kind !== 'single') throw new Error('An answer came in parts.');
        return body.singleResult;
      } finally {
        life.end(true);
      }
    },
    stop: () => apollo.stop(),
  };
}
