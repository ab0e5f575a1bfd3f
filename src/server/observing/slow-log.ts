import type { Logger } from 'pino';
import type { SeenRequest } from './seen-request.js';

/** Which requests are logged as slow, and with how much of them. */
export interface SlowLogOptions {
  /** From where a request is slow, in milliseconds. */
  readonly slowMs: number;
  /** Whether variables are shown, which may hold what nobody else should read. */
  readonly logVariables: boolean;
}

/** The most names of statements in a line. */
const MOST_NAMES = 20;

/** Logs a request in one line if it took long: what it was, its cost and its statements; no keys, and variables only where that is asked for. */
export function logSlow(log: Logger, request: SeenRequest, way: string, ms: number, { slowMs, logVariables }: SlowLogOptions): void {
  if (ms < slowMs) return;
  const { id, operation, code, cost, variables, context } = request;
  const statements = context?.statements ?? [];
  log.warn(
    {
      requestId: id,
      way,
      operation,
      code,
      ms: Math.round(ms),
      cost,
      statements: statements.length,
      names: [...new Set(statements)].slice(0, MOST_NAMES),
      ...(logVariables ? { variables } : {}),
    },
    'a slow request',
  );
}
