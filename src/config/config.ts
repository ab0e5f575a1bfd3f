import { join } from 'node:path';
import { splitAddress } from './address.js';
import type { Origins } from './kinds.js';
import type { GivenOptions } from './options.js';
import { readSettings } from './reading.js';
import type { Values } from './settings.js';

/** What can be set from outside, all by environment variables; src/config/settings.ts has their units and defaults. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded store. */
  readonly dataDir: string;
  /** Set when Neo4j is to be used instead. There is no user or password in the address. */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | undefined;
  /** How long a start waits for Neo4j, in milliseconds. */
  readonly startWaitMs: number;
  readonly logLevel: string;
  readonly fusion: FusionSetting;
  /** Whether what concurrent requests ask alike goes to the database together. */
  readonly coalescing: boolean;
  /** The address that clients reach the server at, where it stands behind another one. */
  readonly publicUrl: string | undefined;
  /** Proxies whose X-Forwarded-* headers are believed, as Express takes them. */
  readonly trustedProxies: readonly string[];
  /** The origins whose front ends may read what is served. */
  readonly corsOrigins: Origins;
  /** For how long answers to GET may be kept without asking again, in seconds. */
  readonly maxAgeS: number;
  readonly introspection: boolean;
  readonly playground: boolean;
  readonly explorer: boolean;
  readonly posters: Origins;
  readonly limits: Limits;
  readonly lanes: Lanes;
  readonly budget: Budget;
  readonly sockets: Sockets;
  readonly streams: Streams;
  /** How long requests are still answered when the server is told to stop, in milliseconds. */
  readonly drainMs: number;
  readonly observing: Observing;
}

/** The bounds of one request. */
export interface Limits {
  /** How long it may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  /** The fields of an answer. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** In cost points. */
  readonly cost: number;
}

/** How much runs at a time. */
export interface Lanes {
  /** The cost, in points, from which a request counts as dear. */
  readonly dearCost: number;
  /** Dear requests at a time. */
  readonly dear: number;
  /** For how many times as long as a dear request took its client waits before the next, while others are answered. */
  readonly dearRest: number;
  /** Statements at a time. */
  readonly statements: number;
  readonly statementsPerRequest: number;
}

/** What each client may cause. */
export interface Budget {
  /** In cost points; 0 for any. */
  readonly perMinute: number;
  /** Beyond it at once, in cost points. */
  readonly burst: number;
  /** The Redis by which servers share it. It may hold a password. */
  readonly redisUrl: string | undefined;
}

/** The bounds of connections; times in milliseconds. */
export interface Sockets {
  readonly headerTimeoutMs: number;
  readonly bodyTimeoutMs: number;
  readonly connections: number;
  readonly connectionsPerAddress: number;
}

/** The bounds of subscriptions that are open. */
export interface Streams {
  readonly inAll: number;
  readonly perClient: number;
}

/** What whoever runs the server sees of it. */
export interface Observing {
  /** From where a request is logged as slow, in milliseconds. */
  readonly slowMs: number;
  readonly logVariables: boolean;
  readonly metrics: boolean;
  /** Where traces go; undefined where nobody wants them. The address may hold a password. */
  readonly traces: { readonly endpoint: string; readonly serviceName: string } | undefined;
}

/** Whether operations are answered by fused statements: from the second time a document is asked, from the first, or never. */
export type FusionSetting = Values['INYEON_FUSION'];

/** Environment variables that cannot be used; the message names each and says what would do. */
export class ConfigError extends Error {}

/**
 * Reads the configuration.
 * @param options of the command line, which win over variables.
 * @throws ConfigError that lists every variable and option that is wrong.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, options: GivenOptions = {}): Config {
  const { values, problems } = readSettings(environment, options);
  if (values === undefined) throw new ConfigError(told(problems));
  const neo4j = splitAddress(values.NEO4J_URI ?? '');
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.INYEON_DATA_DIR,
    neo4j:
      values.NEO4J_URI === undefined
        ? undefined
        : {
            uri: neo4j.address,
            user: (options.NEO4J_URI && neo4j.user) || environment['NEO4J_USER'] || (neo4j.user ?? values.NEO4J_USER),
            password: (options.NEO4J_URI && neo4j.password) || values.NEO4J_PASSWORD || (neo4j.password ?? ''),
          },
    startWaitMs: values.INYEON_START_WAIT_MS,
    logLevel: values.LOG_LEVEL,
    fusion: values.INYEON_FUSION,
    coalescing: values.INYEON_COALESCING,
    publicUrl: values.INYEON_PUBLIC_URL,
    trustedProxies: values.INYEON_TRUSTED_PROXIES,
    corsOrigins: values.INYEON_CORS_ORIGINS,
    maxAgeS: values.INYEON_MAX_AGE_S,
    introspection: values.INYEON_INTROSPECTION,
    playground: values.INYEON_PLAYGROUND,
    explorer: values.INYEON_EXPLORER,
    posters: values.INYEON_POSTERS,
    limits: {
      deadlineMs: values.INYEON_DEADLINE_MS,
      bodyBytes: values.INYEON_MAX_BODY_BYTES,
      tokens: values.INYEON_MAX_TOKENS,
      depth: values.INYEON_MAX_DEPTH,
      fields: values.INYEON_MAX_FIELDS,
      aliases: values.INYEON_MAX_ALIASES,
      directives: values.INYEON_MAX_DIRECTIVES,
      rootFields: values.INYEON_MAX_ROOT_FIELDS,
      cost: values.INYEON_MAX_COST,
    },
    lanes: {
      dearCost: values.INYEON_DEAR_COST,
      dear: values.INYEON_DEAR_LANES,
      dearRest: values.INYEON_DEAR_REST,
      statements: values.INYEON_STATEMENT_LANES,
      statementsPerRequest: values.INYEON_STATEMENTS_PER_REQUEST,
    },
    budget: { perMinute: values.INYEON_BUDGET, burst: values.INYEON_BUDGET_BURST, redisUrl: values.INYEON_REDIS_URL },
    sockets: {
      headerTimeoutMs: values.INYEON_HEADER_TIMEOUT_MS,
      bodyTimeoutMs: values.INYEON_BODY_TIMEOUT_MS,
      connections: values.INYEON_MAX_CONNECTIONS,
      connectionsPerAddress: values.INYEON_MAX_CONNECTIONS_PER_ADDRESS,
    },
    streams: { inAll: values.INYEON_MAX_STREAMS, perClient: values.INYEON_MAX_STREAMS_PER_CLIENT },
    drainMs: values.INYEON_DRAIN_MS,
    observing: {
      slowMs: values.INYEON_SLOW_MS,
      logVariables: values.INYEON_LOG_VARIABLES,
      metrics: values.INYEON_METRICS,
      traces:
        values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
          ? undefined
          : { endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT, serviceName: values.OTEL_SERVICE_NAME },
    },
  };
}

/** All problems in one message: after the sentence where there is one, on lines of their own where there are more. */
export function told(problems: readonly string[]): string {
  const sentences = problems.map((problem) => (problem.endsWith('?') ? problem : `${problem}.`));
  const isOfOptions = problems.every((problem) => problem.startsWith('--'));
  return `The ${isOfOptions ? 'command line' : 'environment'} is not right:${sentences.length === 1 ? ` ${sentences[0]}` : sentences.map((sentence) => `\n  ${sentence}`).join('')}`;
}

/** The file of the embedded store. */
export function storeFile(config: Pick<Config, 'dataDir'>): string {
  return join(config.dataDir, 'inyeon.grafeo');
}
