import type { NextFunction, Request, Response } from 'express';
import { RequestError, shown } from './failure.js';

/** Any page may ask, without credentials, of which there are none. */
export function sharedWithAll(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  // Its pages are shown in the frames of clients.
  response.removeHeader('X-Frame-Options');
  if (request.method !== 'OPTIONS') return next();
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, POST, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, Accept',
      'Access-Control-Max-Age': '86400',
    })
    .status(204)
    .end();
}

/** A name of a function as scripts write it, perhaps of an object: nothing that could be more of a script than that. */
const CALLBACK = /^[A-Za-z_$][\w$]{0,63}(?:\.[A-Za-z_$][\w$]{0,63}){0,4}$/;

/**
 * Sends an answer, to a callback where there is one, as clients of version 0.1 ask for it.
 * @throws RequestError on a callback that is no name.
 */
export function sendJson(response: Response, answer: unknown, callback: string | null): void {
  if (callback === null) return void response.json(answer);
  if (!CALLBACK.test(callback))
    throw new RequestError(400, `callback has to be the name of a function in letters, digits, _ and $; it is ${shown(callback)}.`, [
      'callback',
    ]);
  // What a script cannot hold, though JSON can; and a beginning that is nobody's to choose.
  const json = JSON.stringify(answer).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  response.type('application/javascript').send(`/**/${callback}(${json});`);
}

/** Sends an error in the form that all errors of the server have; of a failure of ours only the id under which the log has it. */
export function sendError(response: Response, error: RequestError | string): void {
  const { status, body } =
    typeof error === 'string'
      ? {
          status: 500,
          body: {
            message: 'Something went wrong on our side; the log has it under the requestId of this answer.',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: error },
          },
        }
      : {
          status: error.status,
          body: {
            message: error.message,
            extensions: { code: error.code, argument: error.argument },
          },
        };
  response.status(status).json({ errors: [body] });
}
