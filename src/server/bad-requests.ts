import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorRequestHandler } from 'express';
import { sendError } from './sending.js';

/** Answers what cannot be read, with one sentence and without a page of internals. */
export interface BadRequests {
  /** A body that is no JSON. */
  body(response: ServerResponse): void;
  /** A body that is larger than may be. Where it is still to come it is not waited for: the connection ends. */
  size(request: IncomingMessage, response: ServerResponse): void;
  /** An address at which nothing is. */
  address(response: ServerResponse): void;
  /** Whatever else Express could not read. */
  readonly rest: ErrorRequestHandler;
}

/** What Express's readers of bodies call what they cannot read. */
const SENTENCES: Readonly<Record<string, string>> = {
  'charset.unsupported': 'The body is in a charset that is not read here: send UTF-8.',
  'encoding.unsupported': 'The body is compressed in a way that is not read here: send it plain, or as gzip, deflate or br.',
  'request.size.invalid': 'The body is not as long as its Content-Length says.',
};

const NOT_JSON = 'The body of the request is not JSON: send {"query": "…"}.';

/**
 * @param largestBody in bytes.
 * @param answerFailure answers where something went wrong that should not have.
 */
export function badRequests(largestBody: number, answerFailure: (response: ServerResponse, error: unknown) => void): BadRequests {
  const tooLarge = `The request is larger than ${largestBody / 1024}kb.`;
  return {
    body: (response) => sendError(response, 400, 'BAD_REQUEST', NOT_JSON),
    size(request, response) {
      response.setHeader('connection', 'close');
      response.on('finish', () => request.destroy());
      sendError(response, 413, 'BAD_REQUEST', tooLarge);
    },
    address: (response) => sendError(response, 404, 'NOT_FOUND', 'There is nothing at this address: POST /graphql answers queries.'),
    rest(error: { status?: number; type?: string }, request, response, next) {
      const { status, type } = error;
      if (response.headersSent) return next(error);
      if (status === undefined || status < 400 || status >= 500) answerFailure(response, error);
      else if (status === 413) sendError(response, status, 'BAD_REQUEST', tooLarge);
      else if (type === undefined && request.method === 'GET')
        sendError(response, status, 'BAD_REQUEST', 'The address of the request cannot be read: look at what follows a %.');
      else sendError(response, status, 'BAD_REQUEST', SENTENCES[type ?? ''] ?? NOT_JSON);
    },
  };
}
