import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
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
import type { FusionSetting } from '../config/config.js';
import { Coalescer, type CoalescerOptions } from '../graph/coalescer.js';
import { readExamples } from './examples.js';
import { fusedAnswers } from './fused-answers.js';
import { formatError, isInternal } from './format-error.js';
import type { Store } from '../graph/store.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { answerLimit, depthLimit, knownOperations, LARGEST_BODY, MOST_TOKENS } from './limits.js';
import { packageFile, packageVersion } from '../package-files.js';
import { playground } from './playground.js';
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
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Whether operations are answered by fused statements: on, if nothing else is said. */
  readonly fusion?: FusionSetting;
  /** Whether what concurrent requests ask alike is joined: so if nothing else is said. */
  readonly coalescing?: boolean;
  /** The address that clients reach it at, where it stands behind another server: https://kdrama.example */
  readonly publicUrl?: string | undefined;
}

/** Two statements keep the database busy while a third is being put together. */
const COALESCING: CoalescerOptions = { lanes: 2, mostKeys: 64 };

/** Tells in each answer what it cost and under which id the log knows it, and logs errors that are ours. */
const reporting: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors)
          if (isInternal(error)) contextValue.log.error({ err: error.originalError ?? error }, 'a request failed');
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = {
          ...singleResult.extensions,
          statements: contextValue.statements.length,
          requestId: contextValue.requestId,
        };
      },
    };
  },
};

/** Makes the Apollo server over a schema; tests run operations on it without a port. */
export function createApollo(schema: GraphQLSchema, fusion: FusionSetting = 'off', httpServer?: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    validationRules: [depthLimit, knownOperations],
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    plugins: [
      answerLimit,
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
export async function startServer({
  store,
  schema,
  log,
  host,
  port,
  fusion = 'on',
  coalescing = true,
  publicUrl,
}: ServerOptions): Promise<RunningServer> {
  const app = express();
  app.disable('x-powered-by');
  const coalescer = coalescing ? new Coalescer(store, COALESCING) : undefined;
  const context = (): Context => createContext(store, log, randomUUID(), coalescer);
  const httpServer = createServer();
  const apollo = createApollo(schema, fusion, httpServer);
  await apollo.start();
  app.get('/', (_request, response) => response.redirect('/graphql'));
  app.get('/health', (_request, response) => response.json({ status: 'ok' }));
  app.use(playground({ examples: await readExamples(packageFile('schema/examples')) }));
  app.use(reconciliation({ context, version: packageVersion(), publicUrl }));
  app.use('/graphql', express.json({ limit: LARGEST_BODY }), expressMiddleware(apollo, { context: async () => context() }));
  app.use(answerBadRequest(log));
  httpServer.on('request', graphqlEndpoint({ apollo, context, largestBody: LARGEST_BODY, answerBadBody, otherwise: app }));
  await listen(httpServer, host, port);
  const { port: bound } = httpServer.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, stop: () => apollo.stop() };
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

/** Answers requests that never reached GraphQL, a body that is too large or no JSON, without a page of internals. */
function answerBadRequest(log: Logger): express.ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request failed');
    if (status === 500) sendError(response, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
    else if (error.type === 'entity.too.large')
      sendError(response, status, 'BAD_REQUEST', `The request is larger than ${LARGEST_BODY / 1024}kb.`);
    else sendError(response, status, 'BAD_REQUEST', NOT_JSON);
  };
}

function answerBadBody(response: ServerResponse): void {
  sendError(response, 400, 'BAD_REQUEST', NOT_JSON);
}

const NOT_JSON = 'The body of the request is not JSON: send {"query": "…"}.';

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
