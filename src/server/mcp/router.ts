/** The Model Context Protocol over HTTP at /mcp: each request is answered by itself, and nothing is remembered of who asked. */
import type { ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../../api/context.js';
import { askingThrough } from '../asking/asking.js';
import type { BadRequests } from '../bad-requests.js';
import { sendError } from '../sending.js';
import { strangeOrigin } from './hosts.js';

/** What the endpoint needs of the server around it. */
export interface AgentOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: Request, response: Response) => Context;
  readonly bad: Pick<BadRequests, 'size' | 'rest'>;
  /** Answers where something went wrong that should not have. */
  readonly answerFailure: (response: ServerResponse, error: unknown) => void;
  readonly log: Logger;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  /** The host that the server listens at. */
  readonly host: string;
  readonly publicUrl?: string | undefined;
}

const HOW =
  'send {"jsonrpc": "2.0", "id": 1, "method": "tools/list"} with the headers Content-Type: application/json and Accept: application/json, text/event-stream.';

/** The route, to be mounted at the root. */
export function agents({ apollo, context, bad, answerFailure, log, largestBody, host, publicUrl }: AgentOptions): Router {
  const router = Router();
  const guarded: RequestHandler = (request, response, next) => {
    const strange = strangeOrigin(request, host, publicUrl);
    if (strange !== undefined) sendError(response, 403, 'FORBIDDEN', strange);
    else if (Number(request.headers['content-length'] ?? 0) > largestBody) bad.size(request, response);
    else next();
  };
  const answered: RequestHandler = (request, response) => {
    answer(request, response).catch((error: unknown) => answerFailure(response, error));
  };
  const answer = async (request: Request, response: Response): Promise<void> => {
    if (!request.is('application/json'))
      return sendError(response, 415, 'BAD_REQUEST', `The content type has to be application/json: ${HOW}`);
    if (request.accepts('application/json') === false)
      return sendError(response, 406, 'BAD_REQUEST', `The answer is JSON, which the header Accept rules out: ${HOW}`);
    if (Array.isArray(request.body))
      return sendError(response, 400, 'BAD_REQUEST', 'Send one message in each request, not a list of them.');
    // What an agent needs is loaded when the first one comes: a server starts without it.
    const [{ serveAgent }, { StreamableHTTPServerTransport }] = await Promise.all([
      import('./agent-server.js'),
      import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
    ]);
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    const server = await serveAgent(transport, (work) => work(askingThrough(apollo, context(request, response))), log);
    response.once('close', () => void server.close());
    response.setHeader('cache-control', 'no-store');
    await transport.handleRequest(request, response, request.body);
  };
  router
    .route('/mcp')
    .post(guarded, express.json({ limit: largestBody }), answered)
    .all((_request, response) => {
      response.setHeader('allow', 'POST');
      sendError(response, 405, 'BAD_REQUEST', `Agents ask here by POST: ${HOW}`);
    });
  const unread: ErrorRequestHandler = (error: { readonly type?: string }, request, response, next) => {
    if (error.type === 'entity.parse.failed') sendError(response, 400, 'BAD_REQUEST', `The body of the request is not JSON: ${HOW}`);
    else void bad.rest(error, request, response, next);
  };
  router.use('/mcp', unread);
  return router;
}
