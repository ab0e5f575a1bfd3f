import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Context } from '../api/context.js';
import { Fusion } from '../api/fusion/fusion.js';
import { declaredFields } from '../api/schema.js';
import { readConfig, type Config, type FusionSetting } from '../config/config.js';
import { Coalescer, type CoalescerOptions } from '../graph/coalescer.js';
import { boundedServer } from './connections/bounded-server.js';
import type { IsTrusted } from './connections/client-address.js';
import { Draining } from './connections/draining.js';
import { readExamples } from './examples.js';
import { fusedAnswers } from './fused-answers.js';
import { formatError } from './format-error.js';
import type { Store } from '../graph/store.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { health } from './health.js';
import { answerLimit, depthLimit, knownOperations, LARGEST_BODY, MOST_TOKENS } from './limits.js';
import type { Load } from './observing/metrics.js';
import { Observation } from './observing/observation.js';
import { StoreFigures } from './observing/store-figures.js';
import { startTracing } from './observing/start-tracing.js';
import { packageFile, packageVersion } from '../package-files.js';
import { playground } from './playground.js';
import { reconciliation } from './reconciliation/router.js';
import { reporting, type Answered } from './reporting.js';
import { securityHeaders } from './security-headers.js';

/** A server that is up. */
export interface RunningServer {
  /** Where it is, with the port it got: http://127.0.0.1:4000 */
  readonly url: string;
  /**
   * Answers what is on its way, as long as the settings allow, then closes. The store stays open: it is the caller's.
   * @returns how many requests were cut.
   */
  stop(): Promise<number>;
}

/** What a server needs. What is left out of its settings is as if nobody had set it. */
export interface ServerOptions extends Partial<ServerSettings> {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Why requests cannot be answered now, in a few words; undefined when they can. */
  readonly ready?: () => string | undefined;
  /** How busy the server is. */
  readonly load?: () => Load;
}

/** The settings that a server goes by. */
export type ServerSettings = Pick<
  Config,
  'fusion' | 'coalescing' | 'publicUrl' | 'trustedProxies' | 'introspection' | 'playground' | 'limits' | 'sockets' | 'drainMs' | 'observing'
>;

/** Two statements keep the database busy while a third is being put together. */
const COALESCING: CoalescerOptions = { lanes: 2, mostKeys: 64 };

/** What may be different in an Apollo server. */
export interface ApolloOptions {
  /** Whether clients may ask for the schema: so if nothing else is said. */
  readonly introspection?: boolean;
  /** Is told of each operation that is answered. */
  readonly answered?: Answered;
}

/** Makes the Apollo server over a schema; tests run operations on it without a port. */
export function createApollo(
  schema: GraphQLSchema,
  fusion: FusionSetting = 'off',
  { introspection = true, answered }: ApolloOptions = {},
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    validationRules: [depthLimit, knownOperations],
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    plugins: [
      answerLimit,
      reporting(answered),
      ...(fusion === 'off' ? [] : [fusedAnswers(schema, new Fusion(schema, declaredFields(), fusion === 'always'))]),
      ApolloServerPluginLandingPageDisabled(),
      // They would look at every field of every answer, for what nobody here asks of them.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/**
 * Starts serving GraphQL and the playground at /graphql, the Reconciliation Service API at /reconcile, and what there is to be seen
 * of it at /healthz, /readyz and /metrics.
 * @throws ServerError when the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const settings: ServerSettings & ServerOptions = { ...readConfig({}), ...options };
  const { store, schema, log, host, port, fusion, publicUrl, limits, sockets, observing, ready = () => undefined, load } = settings;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', [...settings.trustedProxies]);

  const tracing = await startTracing(observing.traces && { ...observing.traces, version: packageVersion() });
  const isTrusted = app.get('trust proxy fn') as IsTrusted;
  const httpServer = boundedServer({ ...sockets, answerMs: limits.deadlineMs, isTrusted, refused: () => seeing.connectionRefused() });
  const draining = new Draining(httpServer);
  const seeing = new Observation({
    ...observing,
    log,
    tracing,
    load,
    figures: new StoreFigures(store),
    isReady: () => !draining.isDraining && ready() === undefined,
    connections: promisify(httpServer.getConnections.bind(httpServer)),
  });

  const seenStore = seeing.store(store);
  const coalescer = settings.coalescing ? new Coalescer(seenStore, COALESCING) : undefined;
  const context = (request: IncomingMessage): Context =>
    seeing.contextOf(request, (id, ownLog) => createContext(seenStore, ownLog, id, coalescer));
  const apollo = createApollo(schema, fusion, { introspection: settings.introspection, answered: seeing.answered });
  await apollo.start();

  app.use(securityHeaders(publicUrl?.startsWith('https:') ?? false), compression());
  app.use(health({ isDraining: () => draining.isDraining, unready: ready }), seeing.routes());
  if (settings.playground) {
    app.get('/', (_request, response) => response.redirect('/graphql'));
    app.use(playground({ examples: await readExamples(packageFile('schema/examples')) }));
  }
  app.use(reconciliation({ context, version: packageVersion(), publicUrl }));
  app.use('/graphql', express.json({ limit: LARGEST_BODY }), expressMiddleware(apollo, { context: async ({ req }) => context(req) }));
  app.use(answerBadRequest(log));
  const endpoint = graphqlEndpoint({ apollo, context, largestBody: LARGEST_BODY, answerBadBody, otherwise: app });
  httpServer.on('request', seeing.requestListener(endpoint));
  await listen(httpServer, host, port);
  const { port: bound } = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async stop() {
      const cut = await draining.drain(settings.drainMs);
      await apollo.stop();
      await tracing?.stop();
      return cut;
    },
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
