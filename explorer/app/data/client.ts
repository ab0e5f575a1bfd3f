/** Asks /graphql, and remembers things by their ids: what one page has asked for, another finds. */
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { keys } from 'inyeon-client/urql';
import type { AnyDocument, TadaDocumentNode } from '../graphql.ts';

const client = new Client({ url: '/graphql', exchanges: [cacheExchange({ keys }), fetchExchange], preferGetMethod: false });

/**
 * The answer to an operation.
 * @throws an error with what the server says, where it says no.
 */
export async function ask<D, V extends Record<string, unknown>>(query: TadaDocumentNode<D, V>, variables: V): Promise<D> {
  const { data, error } = await client.query<D>(query as AnyDocument, variables).toPromise();
  if (error !== undefined || data == null) throw error ?? new Error('There is no answer.');
  return data;
}
