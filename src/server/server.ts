import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Context } from '../api/context.js';
import { Fusion } from '../api/fusion/fusion.js';
import { declaredFields } from '../api/schema.js';
import { readConfig, type Config, type FusionSetting } from '../config/config.js';
import { Admission } from '../graph/admission.js';
import { Coalescer, type CoalescerOptions } from '../graph/coalescer.js';
import { WatchedStore, type WatchObserver } from '../graph/watched-store.js';
import { admitting } from './admitting.js';
import { badRequests } from './bad-requests.js';
import { readExamples } from './examples.js';
import { fusedAnswers } from './fused-answers.js';
import { formatError } from './format-error.js';
import type { Store } from '../graph/store.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { noIntrospection, rulesOf } from './limits/rules.js';
import { packageFile, packageVersion } from '../package-files.js';
import { answerNoHttp } from './no-http.js';
import { checkingHashes, PersistedQueries } from './persisted-queries.js';
import { playground } from './playground.js';
import { reporting } from './reporting.js';
import { RequestLife } from './request-life.js';
import { sendError } from './sending.js';
import { reconciliation } from './reconciliation/router.js';

/** A server that is up. */
export interface RunningServer {
  /** Where it is, with the port it got: http://127.0.0.1:4000 */
  readonly url: string;
  /** Answers what is on its way, then closes. The store stays open: it is the caller's. */
  stop(): Promise<void>;
}

/** What a server needs. */
export interface ServerOptions {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly config: Config;
}

/** Two statements keep the database busy while a third is being put together. */
const COALESCING: Omit<CoalescerOptions, 'deadlineMs'> = { lanes: 2, mostKeys: 64 };

/** How many may wait for a lane: more would wait for longer than a request may take. */
const MOST_WAITING = 1_000;

/** Makes the Apollo server over a schema; tests run operations on it without a port. */
export function createApollo(
  schema: GraphQLSchema,
  fusion: FusionSetting = 'off',
  { limits, lanes, introspection }: Pick<Config, 'limits' | 'lanes' | 'introspection'> = readConfig({}),
  httpServer?: Server,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    // Refused by a rule of ours, in words of ours.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    validationRules: [...rulesOf(limits), ...(introspection ? [] : [noIntrospection])],
    parseOptions: { maxTokens: limits.tokens },
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    persistedQueries: { cache: new PersistedQueries() },
    plugins: [
      checkingHashes,
      admitting(schema, { limits, dearCost: lanes.dearCost }),
      reporting,
      ...(fusion === 'off' ? [] : [fusedAnswers(schema, new Fusion(schema, declaredFields(), fusion === 'always'))]),
      ApolloServerPluginLandingPageDisabled(),
      // They would look at every field of every answer, for what nobody here asks of them.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(httpServer === undefined ? [] : [ApolloServerPluginDrainHttpServer({ httpServer })]),
    ],
  });
}

/**
 * Starts serving GraphQL and the playground at /graphql, and the Reconciliation Service API at /reconcile.
 * @throws ServerError when the port cannot be had.
 */
export async function startServer({ store, schema, log, config }: ServerOptions): Promise<RunningServer> {
  const { host, port, fusion, publicUrl, limits, lanes } = config;
  const { bodyBytes: largestBody, deadlineMs } = limits;
  const app = express();
  app.disable('x-powered-by');
  const watched = store.engine === 'neo4j' ? new WatchedStore(store, telling(log)) : undefined;
  const reader = watched ?? store;
  const coalescer = config.coalescing ? new Coalescer(reader, { ...COALESCING, deadlineMs }) : undefined;
  const admission = new Admission({
    statementLanes: lanes.statements,
    dearLanes: lanes.dear,
    statementsPerRequest: lanes.statementsPerRequest,
    mostWaiting: MOST_WAITING,
  });
  const context = (response: ServerResponse): Context =>
    createContext(reader, log, randomUUID(), {
      coalescer,
      admission: admission.request(RequestLife.of(response, deadlineMs)),
      client: response.req.socket.remoteAddress ?? '',
    });
  const answerFailure = (response: ServerResponse, error: unknown): void => {
    log.error({ err: error }, 'a request failed');
    if (response.headersSent) response.destroy();
    else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  };
  const bad = badRequests(largestBody, answerFailure);
  const httpServer = createServer();
  answerNoHttp(httpServer);
  const apollo = createApollo(schema, fusion, config, httpServer);
  await apollo.start();
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/health', (_request, response) => response.json({ status: 'ok' }));
  app.options('/graphql', (_request, response) => void response.set('Allow', 'GET, HEAD, POST, OPTIONS').status(204).end());
  app.use(playground({ examples: await readExamples(packageFile('schema/examples')) }));
  app.use(reconciliation({ context, largestBody, version: packageVersion(), publicUrl }));
  app.all(
    '/graphql',
    express.json({ limit: largestBody }),
    expressMiddleware(apollo, { context: async ({ res: response }) => context(response) }),
  );
  app.use((_request, response) => bad.address(response));
  app.use(bad.rest);
  httpServer.on('request', graphqlEndpoint({ apollo, context, largestBody, bad, answerFailure, otherwise: app }));
  await listen(httpServer, host, port);
  const { port: bound } = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async stop() {
      await apollo.stop();
      watched?.close();
    },
  };
}

/** Tells of a store that goes and comes, a line for each. */
function telling(log: Logger): WatchObserver {
  return {
    gone: (error) => log.error({ err: error }, 'the store does not answer; requests are refused until it does'),
    back: (afterMs) => log.warn({ seconds: Math.round(afterMs / 100) / 10 }, 'the store answers again'),
  };
}

/** A server that cannot start; the message is one sentence for the user. */
export class ServerError extends Error {}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new ServerError(
          cause.code === 'EADDRINUSE'
            ? `Port ${port} is taken: stop what listens there, or choose another with PORT=….`
            : `Cannot listen on ${host}:${port} (${cause.code ?? cause.message}): choose another HOST or PORT.`,
          { cause },
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}
