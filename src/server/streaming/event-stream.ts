import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import type { Answer } from '../answer.js';
import type { BadRequests } from '../bad-requests.js';
import { sendError } from '../sending.js';
import type { Begun, Streams, Subscribing } from './streams.js';

/** What event streams need of the server around them. */
export interface EventStreamOptions {
  readonly streams: Streams;
  readonly bad: Pick<BadRequests, 'size'>;
  readonly answerFailure: (response: ServerResponse, error: unknown) => void;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  /** How often something is sent where there is nothing to say, in milliseconds. */
  readonly keepAliveMs: number;
  readonly mayRead: (request: IncomingMessage) => boolean;
  readonly client: (request: IncomingMessage) => string;
  readonly requestId: (request: IncomingMessage) => string;
}

const HOW =
  'send {"query": "subscription { changes { cursor node { kind nodeId } } }"} with Content-Type: application/json, or ?query=… by GET.';

/** Whether events are asked for, and nothing else: clients that would take an answer too have one. */
export function asksForEvents({ headers: { accept = '' } }: IncomingMessage): boolean {
  return /text\/event-stream/iu.test(accept) && !/json|\*\/\*/iu.test(accept);
}

/**
 * Subscriptions as server-sent events (graphql-sse, each on a connection of its own), at /graphql/stream and for whoever asks for events
 * at /graphql. Each event has its cursor as its id, so that an EventSource goes on by itself after an interruption.
 */
export function eventStream(options: EventStreamOptions): Router {
  const { bad, answerFailure, largestBody, mayRead } = options;
  const router = Router();
  const forEvents: RequestHandler = (request, _response, next) =>
    next(request.path.startsWith('/graphql/stream') || asksForEvents(request) ? undefined : 'route');
  const guarded: RequestHandler = (request, response, next) => {
    if (!mayRead(request)) sendError(response, 403, 'FORBIDDEN', 'Pages of this origin may not subscribe here (INYEON_CORS_ORIGINS).');
    else if (Number(request.headers['content-length'] ?? 0) > largestBody) bad.size(request, response);
    else next();
  };
  const answered: RequestHandler = (request, response) => {
    answer(request, response, options).catch((error: unknown) => answerFailure(response, error));
  };
  router
    .route(['/graphql/stream', '/graphql'])
    .get(forEvents, guarded, answered)
    .post(forEvents, guarded, express.json({ limit: largestBody }), answered);
  router.all('/graphql/stream', ({ method }, response) => {
    response.setHeader('allow', 'GET, POST, OPTIONS');
    if (method === 'OPTIONS') response.status(204).end();
    else sendError(response, 405, 'BAD_REQUEST', `Subscribe by GET or POST: ${HOW}`);
  });
  return router;
}

async function answer(request: Request, response: Response, options: EventStreamOptions): Promise<void> {
  const { streams, keepAliveMs } = options;
  const asked = askedBy(request);
  if (typeof asked === 'string') return sendError(response, 400, 'BAD_REQUEST', asked);
  let isCut = false;
  let isGone = false;
  const begun = await streams.begin({
    ...asked,
    client: options.client(request),
    requestId: options.requestId(request),
    resumedAfter: request.get('last-event-id') || undefined,
    cut: () => (isCut = true),
  });
  response.once('close', () => {
    isGone = true;
    if (!('refused' in begun)) void begun.return();
  });
  // Nobody on the way is to keep it, compress it or hold it back.
  response.setHeader('content-type', 'text/event-stream; charset=utf-8');
  response.setHeader('cache-control', 'no-cache, no-transform');
  response.setHeader('x-accel-buffering', 'no');
  response.setHeader('x-content-type-options', 'nosniff');
  response.write(':\n\n');
  const timer = setInterval(() => {
    if (response.writableLength === 0) response.write(':\n\n');
  }, keepAliveMs);
  try {
    for await (const text of told(begun)) if (isGone || !(await written(response, text))) break;
    // Without the word that it is complete, clients come back.
    if (!isCut && !isGone) await written(response, 'event: complete\ndata:\n\n');
  } finally {
    clearInterval(timer);
    response.end();
  }
}

async function* told(begun: Begun): AsyncGenerator<string> {
  if ('refused' in begun) yield next({ errors: begun.refused }, undefined);
  else for await (const { answer: one, cursor } of begun) yield next(one, cursor);
}

function next(answer: Answer, cursor: string | undefined): string {
  return `${cursor === undefined ? '' : `id: ${cursor}\n`}event: next\ndata: ${JSON.stringify(answer)}\n\n`;
}

/** Resolves once the client's side has room for it: nothing piles up here. False where the client has gone. */
function written(response: ServerResponse, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    response.write(text, (error) => resolve(error == null));
  });
}

/** What is subscribed to, or what is wrong with the request. */
function askedBy(request: Request): Pick<Subscribing, 'query' | 'variables' | 'operationName'> | string {
  const given: unknown = request.method === 'GET' ? { ...request.query } : request.body;
  if (!isJsonObject(given)) return `The body of the request is no JSON object: ${HOW}`;
  const { query, operationName } = given;
  if (typeof query !== 'string' || query === '') return `There is no query: ${HOW}`;
  if (operationName != null && typeof operationName !== 'string') return 'operationName has to be a text.';
  const variables = variablesOf(given['variables']);
  if (variables === null) return 'variables have to be a JSON object.';
  return { query, variables, operationName: operationName ?? undefined };
}

/** Undefined where none are given, null where they are no object. */
function variablesOf(given: unknown): JsonObject | undefined | null {
  if (given == null || given === '') return undefined;
  if (isJsonObject(given)) return given;
  if (typeof given !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(given);
    return isJsonObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
