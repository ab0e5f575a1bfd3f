import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Context } from '../api/context.js';
import type { BadRequests } from './bad-requests.js';
import { sendCompressed } from './compressing.js';
import { asksForEvents } from './streaming/event-stream.js';

/** What the endpoint needs. */
export interface EndpointOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: IncomingMessage, response: ServerResponse) => Context;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  readonly bad: Pick<BadRequests, 'body' | 'size' | 'address'>;
  /** Answers where something went wrong that should not have. */
  readonly answerFailure: (response: ServerResponse, error: unknown) => void;
  /** Answers every other request: pages, GET, bodies that are compressed, of unknown length or in another charset. */
  readonly otherwise: RequestListener;
}

const PATH = /^\/graphql\/?(?:\?|$)/;

/** JSON in UTF-8, as every client of GraphQL sends it. */
const PLAIN_JSON = /^application\/json(?:\s*;\s*charset=utf-8)?\s*$/i;

/**
 * Answers operations that are posted as plain JSON without the general machinery of an HTTP framework, which takes longer for
 * it than Apollo does (docs/decisions/0022). Whatever is out of the ordinary goes the ordinary way.
 */
export function graphqlEndpoint({ apollo, context, largestBody, bad, answerFailure, otherwise }: EndpointOptions): RequestListener {
  return (request, response) => {
    // Express reads all of a body before it says that it is too large.
    if (PATH.test(request.url!) && Number(request.headers['content-length'] ?? 0) > largestBody) return bad.size(request, response);
    if (!isOrdinary(request)) return URL.canParse(request.url!, 'http://localhost') ? otherwise(request, response) : bad.address(response);
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = parsed(Buffer.concat(pieces));
      if (body === undefined) return bad.body(response);
      answer(apollo, context, request, body, response).catch((error: unknown) => answerFailure(response, error));
    });
  };
}

function isOrdinary(request: IncomingMessage): boolean {
  const { method, url = '', headers } = request;
  return (
    !asksForEvents(request) &&
    method === 'POST' &&
    PATH.test(url) &&
    PLAIN_JSON.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers['content-length'] !== undefined
  );
}

/** Without the mark of the order of bytes that some programs begin a text with. */
const UTF_8 = new TextDecoder();

/** The object or list in a body; undefined where there is none. */
function parsed(body: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(UTF_8.decode(body));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function answer(
  apollo: ApolloServer<Context>,
  context: EndpointOptions['context'],
  request: IncomingMessage,
  body: unknown,
  response: ServerResponse,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const question = request.url!.indexOf('?');
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: question < 0 ? '' : request.url!.slice(question), body },
    context: async () => context(request, response),
  });
  response.statusCode = answered.status ?? 200;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.setHeader('x-content-type-options', 'nosniff');
  if (answered.body.kind === 'complete') return sendCompressed(request, response, answered.body.string);
  for await (const piece of answered.body.asyncIterator) response.write(piece);
  response.end();
}
