import { StoreError } from '../store.js';
import type { WireFailure } from './protocol.js';

/** An error as it is sent; what is no StoreError is a fault of ours, of which the command has to know no more than that. */
export function sent(error: unknown): WireFailure {
  if (!(error instanceof StoreError))
    return {
      failure: 'FAILED',
      message: 'The serving process could not do it.',
      line: undefined,
      statement: undefined,
      cause: textOf(error),
    };
  const { failure, message, line, statement, cause } = error;
  return { failure, message, line, statement, cause: cause === undefined ? undefined : textOf(cause) };
}

/** The error that was sent. */
export function received({ failure, message, line, statement, cause }: WireFailure): StoreError {
  return new StoreError(failure, message, {
    ...(cause === undefined ? {} : { cause: new Error(cause) }),
    ...(line === undefined ? {} : { line }),
    ...(statement === undefined ? {} : { statement }),
  });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
