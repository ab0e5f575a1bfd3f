import type { IncomingMessage, RequestListener } from 'node:http';
import cors, { type CorsRequest } from 'cors';
import type { Origins } from '../config/kinds.js';

/** What scripts of other origins may read of an answer's headers. */
const EXPOSED = ['ETag', 'Retry-After', 'X-Cost', 'X-Request-Id', 'X-Statements'];

/** For how long a browser may remember that it may ask, in seconds: as long as any browser does. */
const REMEMBERED_S = 86_400;

/** What whoever runs the server sees of it is for no front end; reconciliation is for all of them, as its specification says, and says so itself. */
const APART = /^\/(?:metrics|reconcile)(?:[/?]|$)/u;

/**
 * Lets front ends of other origins read what is answered (CORS). There is nothing else that they could do: no cookies, no passwords
 * and no mutations.
 * @param origins which: any, if nothing else is set.
 */
export function crossOrigin(origins: Origins, answer: RequestListener): RequestListener {
  const share = cors<CorsRequest>({
    origin: origins === 'any' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED,
    maxAge: REMEMBERED_S,
  });
  return (request, response) => {
    // OPTIONS by itself asks what there is, not whether another origin may.
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    // Whatever a page posts names its origin, and what is posted is kept by no cache that would give it to one.
    const isOfNoPage = request.method === 'POST' && request.headers.origin === undefined;
    if (isOfNoPage || APART.test(request.url ?? '') || (request.method === 'OPTIONS' && !isPreflight)) return answer(request, response);
    share(request, response, () => answer(request, response));
  };
}

/**
 * Whether a page that asks may read the answer. Browsers ask and then decide; of what goes on they are told before it begins, and
 * of a WebSocket nobody else decides.
 */
export function mayRead({ headers: { origin, host } }: IncomingMessage, origins: Origins, publicUrl: string | undefined): boolean {
  if (origin === undefined || origins === 'any' || origins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}
