import { address, choice, duration, networks, onOff, origins, port, secret, secretAddress, size, text, whole, type Kind } from './kinds.js';

/** What there is to be said of one setting. Its name is that of its environment variable. */
export interface Setting<T = unknown> {
  /** What it belongs to, as it is printed. */
  readonly group: string;
  readonly kind: Kind<T>;
  /** As it would be written in the environment; empty where there is none. */
  readonly default: string;
  readonly description: string;
}

/** The settings of one group. */
function group<G extends Record<string, readonly [Kind<unknown>, string | number, string]>>(
  name: string,
  settings: G,
): { readonly [N in keyof G]: Setting<ReturnType<G[N][0]['read']>> } {
  return Object.fromEntries(
    Object.entries(settings).map(([variable, [kind, preset, description]]) => [
      variable,
      { group: name, kind, default: String(preset), description },
    ]),
  ) as never;
}

/** Some number of things, at least one. */
const count = (unit: string): Kind<number> => whole(unit, 1, 10_000_000);

/** All settings there are: what follows from them (reading, printing, slips) is nowhere else. */
export const SETTINGS = {
  ...group('Where it listens', {
    HOST: [text, '127.0.0.1', 'the address to listen on'],
    PORT: [port, 4000, 'the port to listen on, 0 for any free one'],
    INYEON_PUBLIC_URL: [
      address(['http', 'https'], 'https://kdrama.example'),
      '',
      'the address that clients reach the server at, where it stands behind another one',
    ],
    INYEON_CORS_ORIGINS: [origins, 'any', 'the origins whose front ends may read what is served: any, none, or a list of them'],
    INYEON_MAX_AGE_S: [whole('s', 0, 31_536_000), 60, 'for how long caches keep answers to GET without asking whether they still hold'],
    INYEON_TRUSTED_PROXIES: [networks, '', 'proxies whose X-Forwarded-* headers are believed: addresses, networks, loopback'],
  }),
  ...group('The store', {
    INYEON_DATA_DIR: [text, 'data', 'the folder of the embedded store'],
    NEO4J_URI: [
      address(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'], 'bolt://localhost:7687'),
      '',
      'the address of a Neo4j to use instead; user and password may stand in it',
    ],
    NEO4J_USER: [text, 'neo4j', 'the user of Neo4j'],
    NEO4J_PASSWORD: [secret, '', 'the password of Neo4j'],
    INYEON_START_WAIT_MS: [duration(0), 30_000, 'how long a start waits for Neo4j'],
    INYEON_FUSION: [choice('on', 'always', 'off'), 'on', 'whether one statement answers a query: from the second time, always, or never'],
    INYEON_COALESCING: [onOff, 'on', 'whether what concurrent requests ask alike goes to the database together'],
  }),
  ...group('Bounds of a request', {
    INYEON_DEADLINE_MS: [duration(), 10_000, 'how long a request may take'],
    INYEON_MAX_BODY_BYTES: [size, 262_144, 'the largest body'],
    INYEON_MAX_TOKENS: [count('tokens'), 4_000, 'the most tokens of a document'],
    INYEON_MAX_DEPTH: [count('levels'), 20, 'the deepest that fields may be nested'],
    INYEON_MAX_FIELDS: [count('fields'), 100_000, 'the most fields that an answer may come to'],
    INYEON_MAX_ALIASES: [count('aliases'), 200, 'the most aliases of a document'],
    INYEON_MAX_DIRECTIVES: [count('directives'), 100, 'the most directives of a document'],
    INYEON_MAX_ROOT_FIELDS: [count('fields'), 100, 'the most fields at the root of an operation'],
    INYEON_MAX_COST: [count('points'), 2_000, 'the highest cost of a request'],
  }),
  ...group('Sharing the database', {
    INYEON_DEAR_COST: [count('points'), 100, 'the cost from which a request counts as dear'],
    INYEON_DEAR_LANES: [count('requests'), 2, 'how many dear requests run at a time'],
    INYEON_DEAR_REST: [
      whole('times', 0, 100),
      4,
      'how many times as long as a dear request took its client waits for the next, while others are answered',
    ],
    INYEON_STATEMENT_LANES: [count('statements'), 8, 'how many statements run at a time'],
    INYEON_STATEMENTS_PER_REQUEST: [count('statements'), 4, 'how many statements of one request run at a time'],
  }),
  ...group('Strangers', {
    INYEON_INTROSPECTION: [onOff, 'on', 'whether clients may ask for the schema'],
    INYEON_PLAYGROUND: [onOff, 'on', 'whether browsers are shown the playground and the documentation'],
    INYEON_EXPLORER: [onOff, 'on', 'whether browsers are shown the explorer'],
    INYEON_POSTERS: [origins, 'none', 'the hosts whose posters the explorer shows: none, any, or a list of origins'],
    INYEON_BUDGET: [whole('points/min', 0, 1_000_000_000), 0, 'the cost that each client may cause, 0 for any'],
    INYEON_BUDGET_BURST: [whole('points', 0, 1_000_000_000), 0, 'what a client may cause beyond its budget at once'],
    INYEON_REDIS_URL: [
      secretAddress(['redis', 'rediss'], 'redis://localhost:6379'),
      '',
      'the Redis by which servers share the budgets of clients and wait for what one of them wrote to a cluster',
    ],
  }),
  ...group('Sockets', {
    INYEON_HEADER_TIMEOUT_MS: [duration(), 10_000, 'how long the headers of a request may take to arrive, and a connection to idle'],
    INYEON_BODY_TIMEOUT_MS: [duration(), 10_000, 'how long a request may take to arrive with its body'],
    INYEON_MAX_CONNECTIONS: [count('connections'), 1_000, 'the most connections'],
    INYEON_MAX_CONNECTIONS_PER_ADDRESS: [count('connections'), 200, 'the most connections from one address that is no trusted proxy'],
    INYEON_MAX_STREAMS: [count('streams'), 500, 'the most subscriptions that are open'],
    INYEON_MAX_STREAMS_PER_CLIENT: [count('streams'), 20, 'the most subscriptions that one client has open'],
    INYEON_DRAIN_MS: [duration(0), 15_000, 'how long requests are still answered when the server is told to stop'],
  }),
  ...group('Seeing it', {
    LOG_LEVEL: [choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'warn', 'how much to log'],
    INYEON_SLOW_MS: [duration(0), 1_000, 'the time from which a request is logged as slow, 0 for every request'],
    INYEON_LOG_VARIABLES: [onOff, 'off', 'whether the log may show the variables of a request'],
    INYEON_METRICS: [onOff, 'on', 'whether there is /metrics'],
    OTEL_EXPORTER_OTLP_ENDPOINT: [
      address(['http', 'https'], 'http://localhost:4318'),
      '',
      'the OpenTelemetry collector that gets traces, by OTLP over HTTP',
    ],
    OTEL_SERVICE_NAME: [text, 'inyeon', 'what traces call this server'],
  }),
} satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** All settings, read. */
export type Values = { readonly [N in SettingName]: ReturnType<(typeof SETTINGS)[N]['kind']['read']> };
