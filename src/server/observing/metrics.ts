import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { BoundedNames } from './bounded-names.js';
import type { StoreFigures } from './store-figures.js';

/** How busy a server is, at one moment. */
export interface Load {
  /** Subscriptions that are open. */
  readonly streams: number;
  /** Requests that wait for their turn. */
  readonly waiting: number;
  /** Statements that run. */
  readonly running: number;
  /** Connections to the database that read; undefined where there are none. */
  readonly connections?: number | undefined;
}

/** What is asked when somebody looks at the metrics. */
export interface MetricSources {
  readonly figures: StoreFigures;
  readonly load: () => Load;
  readonly isReady: () => boolean;
  /** How many connections of clients are open. */
  readonly connections: () => Promise<number>;
}

/** How an operation went. */
export interface Outcome {
  readonly operation: string;
  readonly code: string;
  readonly seconds: number;
  readonly cost: number | undefined;
}

/** The most operations, and statements, that have rows of their own. */
const MOST_OPERATIONS = 200;
const MOST_STATEMENTS = 500;

/** In seconds: from an answer at hand to the longest that a request may take. */
const LATENCIES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What is true of the whole process, however many servers it has: event loop, memory, garbage, files. */
const ofProcess = new Registry();
let isProcessObserved = false;

/** The metrics of a server, as Prometheus reads them. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly operationNames = new BoundedNames(MOST_OPERATIONS);
  private readonly statementNames = new BoundedNames(MOST_STATEMENTS);

  private readonly operations = this.counter('inyeon_operations_total', 'Operations by name and code: OK, or that of the first error.', [
    'operation',
    'code',
  ]);
  private readonly latency = this.histogram('inyeon_operation_seconds', 'From a request to its whole answer.', LATENCIES, ['operation']);
  private readonly costs = this.histogram('inyeon_operation_cost', 'Cost points of operations.', [1, 5, 20, 50, 100, 250, 500, 1000, 2000]);
  private readonly requests = this.counter('inyeon_http_requests_total', 'Requests over HTTP by way and status.', ['way', 'status']);
  private readonly refused = this.counter('inyeon_connections_refused_total', 'Connections that were closed for being one too many.');
  private readonly statements = this.counter('inyeon_statements_total', 'Statements that were sent, by name.', ['statement']);
  private readonly failures = this.counter('inyeon_statement_failures_total', 'Statements that failed, by name.', ['statement']);
  private readonly rows = this.counter('inyeon_statement_rows_total', 'Rows that statements gave, by name.', ['statement']);
  private readonly seconds = this.counter('inyeon_statement_seconds_total', 'Time that statements took, by name.', ['statement']);
  private readonly batches = this.histogram(
    'inyeon_batch_size',
    'How many parents or keys one statement was asked for.',
    [1, 2, 5, 10, 25, 50, 100, 250, 1000, 5000],
  );

  constructor(sources: MetricSources) {
    this.showLoad(sources);
    this.showStore(sources.figures);
    if (isProcessObserved) return;
    isProcessObserved = true;
    collectDefaultMetrics({ register: ofProcess });
  }

  /** An operation was answered. */
  operation({ operation, code, seconds, cost }: Outcome): void {
    const name = this.operationNames.label(operation);
    this.operations.inc({ operation: name, code });
    this.latency.observe({ operation: name }, seconds);
    if (cost !== undefined) this.costs.observe(cost);
  }

  /** A request over HTTP was answered; `aborted` where its client did not wait. */
  request(way: string, status: number | 'aborted'): void {
    this.requests.inc({ way, status });
  }

  /** A connection was one too many. */
  connectionRefused(): void {
    this.refused.inc();
  }

  /** A statement was sent, for so many parents or keys; undefined where it has none. */
  sent(name: string, batch: number | undefined): void {
    this.statements.inc({ statement: this.statementNames.label(name) });
    if (batch !== undefined) this.batches.observe(batch);
  }

  answered(name: string, rows: number, milliseconds: number): void {
    const statement = this.statementNames.label(name);
    this.rows.inc({ statement }, rows);
    this.seconds.inc({ statement }, milliseconds / 1_000);
  }

  failed(name: string): void {
    this.failures.inc({ statement: this.statementNames.label(name) });
  }

  /** All of them as text. */
  async text(): Promise<string> {
    return `${await this.registry.metrics()}\n${await ofProcess.metrics()}`;
  }

  /** The media type of that text. */
  get contentType(): string {
    return this.registry.contentType;
  }

  private showLoad({ load, isReady, connections }: MetricSources): void {
    this.gauge('inyeon_ready', 'Whether requests can be answered: 1 or 0.', [], (gauge) => gauge.set(isReady() ? 1 : 0));
    this.gauge('inyeon_connections', 'Connections of clients that are open.', [], async (gauge) => gauge.set(await connections()));
    this.gauge('inyeon_streams', 'Subscriptions that are open.', [], (gauge) => gauge.set(load().streams));
    this.gauge('inyeon_queue_length', 'Requests that wait for their turn.', [], (gauge) => gauge.set(load().waiting));
    this.gauge('inyeon_statements_running', 'Statements that run.', [], (gauge) => gauge.set(load().running));
    this.gauge('inyeon_pool_connections', 'Connections to Neo4j that are in use.', [], (gauge) => {
      const { connections } = load();
      if (connections !== undefined) gauge.set(connections);
    });
  }

  private showStore(figures: StoreFigures): void {
    this.gauge('inyeon_store_bytes', 'What the embedded store takes on disk.', [], async (gauge) => {
      const { bytes } = (await figures.read()) ?? {};
      gauge.remove();
      if (bytes !== undefined) gauge.set(bytes);
    });
    this.gauge('inyeon_store_nodes', 'Nodes by label, counted once a minute at most.', ['label'], async (gauge) => {
      const { nodes = {} } = (await figures.read()) ?? {};
      for (const [label, count] of Object.entries(nodes)) gauge.set({ label }, count);
    });
    this.gauge('inyeon_newest_release_age_seconds', 'Time since the day of the newest release of a dataset.', [], async (gauge) => {
      const { newestRelease } = (await figures.read()) ?? {};
      gauge.remove();
      if (newestRelease !== undefined) gauge.set(Math.max(0, (Date.now() - newestRelease) / 1_000));
    });
  }

  private counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private histogram<L extends string>(name: string, help: string, buckets: number[], labelNames: readonly L[] = []): Histogram<L> {
    return new Histogram({ name, help, buckets, labelNames, registers: [this.registry] });
  }

  private gauge<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    collect: (gauge: Gauge<L>) => void | Promise<void>,
  ): void {
    new Gauge<L>({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect() {
        return collect(this);
      },
    });
  }
}
