/** Links that carry a query: how one is read and made. They have the form of a GraphQL GET request. */
import { getOperationAST, parse } from 'graphql';
import type { TabTexts } from './example';

/** What a link asks to open. */
export interface LinkedQuery extends TabTexts {
  /** Which of several operations is meant. */
  operationName?: string;
}

/** The longest address that every proxy and server passes on. */
const LONGEST = 7000;

/** The query that an address asks for by `?query=`, at will with `&variables=` and `&operationName=`. */
export function queryOfAddress(search: string): LinkedQuery | undefined {
  const params = new URLSearchParams(search);
  const query = params.get('query')?.trim();
  if (!query) return undefined;
  const operationName = params.get('operationName');
  return { query, variables: params.get('variables') ?? '', ...(operationName && { operationName }) };
}

/** The address that opens this page with a query; undefined where it would be too long to be sent to a server. */
export function addressOf({ query, variables, operationName }: LinkedQuery, page: URL): string | undefined {
  const address = new URL(page.pathname, page);
  address.searchParams.set('query', query);
  if (variables.trim()) address.searchParams.set('variables', variables);
  if (operationName) address.searchParams.set('operationName', operationName);
  return address.href.length > LONGEST ? undefined : address.href;
}

/** Whether a link may run by itself: it names one operation, and that only reads. */
export function onlyReads({ query, operationName }: LinkedQuery): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'query';
  } catch {
    return false;
  }
}
