import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createContext, type Context } from '../api/context.js';
import { readConfig, type Config } from '../config/config.js';
import { Coalescer, type CoalescerOptions } from '../graph/coalescer.js';
import type { Budget } from './budget/budget.js';
import { WatchedStore, type WatchObserver } from '../graph/watched-store.js';
import { badRequests } from './bad-requests.js';
import { boundedServer } from './connections/bounded-server.js';
import { clientAddress, networkOf, type IsTrusted } from './connections/client-address.js';
import { Draining } from './connections/draining.js';
import { createApollo } from './apollo.js';
import { Revalidation } from './caching/revalidation.js';
import { storeVersion } from './caching/store-version.js';
import { crossOrigin } from './cross-origin.js';
import { documentation } from './documentation.js';
import { readExamples } from './examples.js';
import { builtExplorer } from './explorer/built.js';
import { explorer, missingPages } from './explorer/router.js';
import type { Store } from '../graph/store.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { health } from './health.js';
import { Observation } from './observing/observation.js';
import { StoreFigures } from './observing/store-figures.js';
import { startTracing } from './observing/start-tracing.js';
import { packageFile, packageVersion } from '../package-files.js';
import { feeds } from './feeds/router.js';
import { LOOKED_UP } from './lookups/looked-up.js';
import { lookups } from './lookups/router.js';
import { agents } from './mcp/router.js';
import { admissionTo } from './lanes.js';
import { answerNoHttp } from './no-http.js';
import { playground } from './playground.js';
import { RequestLife } from './request-life.js';
import { sendError } from './sending.js';
import { charging } from './reconciliation/charging.js';
import { reconciliation } from './reconciliation/router.js';
import { securityHeaders } from './security-headers.js';
import { News } from './streaming/news.js';
import { streaming } from './streaming/streaming.js';

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
  /** What each client may spend: as much as it likes, if nothing is said. */
  readonly budgets?: Budget | undefined;
}

/** The settings that a server goes by. */
export type ServerSettings = Pick<
  Config,
  | 'fusion'
  | 'coalescing'
  | 'publicUrl'
  | 'corsOrigins'
  | 'maxAgeS'
  | 'trustedProxies'
  | 'introspection'
  | 'playground'
  | 'explorer'
  | 'posters'
  | 'limits'
  | 'lanes'
  | 'sockets'
  | 'streams'
  | 'drainMs'
  | 'observing'
>;

/** Two statements keep the database busy while the answers of a third are written; what was tried is in decision 21. */
const COALESCING: Omit<CoalescerOptions, 'deadlineMs'> = { lanes: 3, mostKeys: 256, worthKeys: 8 };

/** For how long the version of the store is waited for, in milliseconds: without it an answer is only not kept by caches. */
const VERSION_MS = 2_000;

/**
 * Starts serving the explorer at /, GraphQL and the playground at /graphql, subscriptions over WebSocket there and as events at /graphql/stream, the
 * documentation at /docs, the Reconciliation Service API at /reconcile, agents at /mcp, feeds at /feeds, plain look-ups at /show/ID
 * and the like, and what there is to be seen of it at /healthz, /readyz and /metrics.
 * @throws ServerError when the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const settings: ServerSettings & ServerOptions = { ...readConfig({}), ...options };
  const { store, schema, log, host, port, fusion, publicUrl, limits, lanes, introspection, sockets, observing, budgets } = settings;
  const { bodyBytes: largestBody, deadlineMs } = limits;
  const app = express();
  app.disable('x-powered-by');
  // Answers that caches may keep have a tag of ours.
  app.disable('etag');
  app.set('trust proxy', [...settings.trustedProxies]);

  const watched = store.engine === 'neo4j' ? new WatchedStore(store, telling(log)) : undefined;
  const unready = (): string | undefined => (watched?.isThere === false ? 'the store does not answer' : undefined);
  const admission = admissionTo({ lanes, limits });
  const tracing = await startTracing(observing.traces && { ...observing.traces, version: packageVersion() });
  const isTrusted = app.get('trust proxy fn') as IsTrusted;
  const httpServer = boundedServer({ ...sockets, answerMs: deadlineMs, isTrusted, refused: () => seeing.connectionRefused() });
  answerNoHttp(httpServer);
  const draining = new Draining(httpServer);
  const seeing = new Observation({
    ...observing,
    log,
    tracing,
    load: () => ({
      streams: streamed.count(),
      waiting: admission.waiting + admission.waitingRequests,
      running: admission.running,
      connections: watched?.reading,
    }),
    figures: new StoreFigures(store),
    isReady: () => !draining.isDraining && unready() === undefined,
    connections: promisify(httpServer.getConnections.bind(httpServer)),
  });

  const reader = seeing.store(watched?.reader ?? store);
  const coalescer = settings.coalescing ? new Coalescer(reader, { ...COALESCING, deadlineMs }) : undefined;
  const version = (response: ServerResponse): Promise<string> =>
    admission.request(RequestLife.of(response, VERSION_MS)).run((signal) => storeVersion(reader, signal));
  const revalidation = new Revalidation({ version, maxAgeS: settings.maxAgeS });
  const client = (request: IncomingMessage): string => networkOf(clientAddress(request, isTrusted));
  const context = (request: IncomingMessage, response: ServerResponse): Context =>
    seeing.contextOf(request, (id, ownLog) =>
      createContext(reader, ownLog, id, {
        coalescer,
        admission: admission.request(RequestLife.of(response, deadlineMs), () => client(request)),
        caching: revalidation.caching(request),
        client: () => client(request),
      }),
    );
  const apollo = createApollo(schema, fusion, { limits, lanes, introspection, budgets, plugins: [seeing.plugin] });
  await apollo.start();

  const answerFailure = (response: ServerResponse, error: unknown): void => {
    log.error({ err: error }, 'a request failed');
    if (response.headersSent) response.destroy();
    else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  };
  const bad = badRequests(largestBody, answerFailure);
  const streamed = streaming({
    ...{ httpServer, apollo, schema, log, bad, answerFailure, largestBody, publicUrl, client },
    corsOrigins: settings.corsOrigins,
    bounds: settings.streams,
    dearCost: lanes.dearCost,
    news: new News(async () => {
      const life = new RequestLife(VERSION_MS);
      return admission
        .request(life)
        .run((signal) => storeVersion(reader, signal))
        .finally(() => life.end(true));
    }),
    context(asks, requestId) {
      const life = new RequestLife(deadlineMs);
      return {
        life,
        context: createContext(reader, log, requestId, { coalescer, admission: admission.request(life, () => asks), client: () => asks }),
      };
    },
  });
  app.use(securityHeaders(publicUrl?.startsWith('https:') ?? false), compression());
  app.options('/graphql', (_request, response) => void response.set('Allow', 'GET, HEAD, POST, OPTIONS').status(204).end());
  app.use(health({ isDraining: () => draining.isDraining, unready }), seeing.routes());
  if (settings.playground) {
    app.use(documentation());
    app.use(playground({ examples: await readExamples(packageFile('schema/examples')) }));
  }
  const built = settings.explorer ? await builtExplorer() : undefined;
  if (built !== undefined) app.use(explorer({ built, apollo, context, version, publicUrl, posters: settings.posters }));
  else if (settings.playground) app.get('/', (_request, response) => response.redirect('/graphql'));
  const charge = charging({ budget: budgets, dearCost: lanes.dearCost });
  app.use(reconciliation({ context, largestBody, version: packageVersion(), publicUrl, charge }));
  app.use(streamed.routes);
  app.get('/graphql', (_request, response, next) => {
    response.vary('Accept');
    next();
  });
  app.get(['/graphql', '/feeds/*rest', ...LOOKED_UP.map((kind) => `/${kind}/*rest`)], revalidation.handler);
  app.use(feeds({ apollo, context, publicUrl }));
  app.use(lookups({ apollo, context, publicUrl }));
  app.use(agents({ apollo, context, bad, answerFailure, log, largestBody, host, publicUrl }));
  app.all(
    '/graphql',
    express.json({ limit: largestBody }),
    expressMiddleware(apollo, { context: async ({ req: request, res: response }) => context(request, response) }),
  );
  if (built !== undefined) app.use(missingPages({ built, publicUrl }));
  app.use((_request, response) => bad.address(response));
  app.use(bad.rest);
  const endpoint = graphqlEndpoint({ apollo, context, largestBody, bad, answerFailure, otherwise: app });
  httpServer.on('request', seeing.requestListener(crossOrigin(settings.corsOrigins, endpoint)));
  await listen(httpServer, host, port);
  const { port: bound } = httpServer.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async stop() {
      const drained = draining.drain(settings.drainMs);
      await streamed.stop();
      const cut = await drained;
      await apollo.stop();
      watched?.close();
      await tracing?.stop();
      return cut;
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
