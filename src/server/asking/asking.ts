import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../../api/context.js';
import { ourFailure } from '../sending.js';

/** Runs operations of ours for one request of somebody else's. */
export interface Asking {
  /**
   * Gives the data of an operation.
   * @throws NotAnswered with what GraphQL says where it answers with an error.
   */
  ask<T>(operation: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  readonly context: Context;
}

/** An operation was refused or failed; the message is a sentence for whoever asked. */
export class NotAnswered extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The status that it has over HTTP. */
    readonly status: number,
    /** After how many seconds it makes sense to ask again. */
    readonly retryAfter: string | undefined,
  ) {
    super(message);
    this.name = 'NotAnswered';
  }
}

/**
 * Asks by the same server of GraphQL as /graphql does: what guards an operation there (limits, budget, admission, deadline) guards
 * what pages and tools are made of, and no second way of reading has to be kept in step.
 */
export function askingThrough(apollo: ApolloServer<Context>, contextValue: Context): Asking {
  return {
    context: contextValue,
    async ask<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
      const { body, http } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== 'single') throw new Error('An operation of ours was answered in parts.');
      const { data, errors } = body.singleResult;
      if (errors?.[0] !== undefined) throw notAnswered(errors[0], http.status, http.headers.get('retry-after'), contextValue);
      return data as T;
    },
  };
}

const INTERNAL = 'INTERNAL_SERVER_ERROR';

function notAnswered(
  { message, extensions }: GraphQLFormattedError,
  status: number | undefined,
  retryAfter: string | undefined,
  { requestId }: Context,
): NotAnswered {
  const code = typeof extensions?.['code'] === 'string' ? extensions['code'] : INTERNAL;
  if (code === INTERNAL) return new NotAnswered(code, ourFailure(requestId), 500, undefined);
  return new NotAnswered(code, message, status === undefined || status < 400 ? 400 : status, retryAfter);
}
