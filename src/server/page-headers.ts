import type { RequestHandler } from 'express';

/** What a page of ours may load, by kinds of things as in a Content-Security-Policy: none but what is named. */
export type PagePolicy = Readonly<Record<string, string>>;

/** What is forbidden to a page that does not say otherwise: to be framed, to move its addresses elsewhere, and to send forms. */
const EVERY_PAGE: PagePolicy = { 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

/** A Content-Security-Policy: nothing is allowed but what is named. */
export function pagePolicy(policy: PagePolicy): string {
  const all = { 'default-src': "'none'", ...policy, ...EVERY_PAGE, ...policy };
  return Object.entries(all)
    .map(([kind, sources]) => `${kind} ${sources}`)
    .join('; ');
}

/** Sets the headers that every answer of a page and of its files has. */
export function pageHeaders(policy: PagePolicy): RequestHandler {
  const headers = {
    'Content-Security-Policy': pagePolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  return (_request, response, next) => {
    response.set(headers);
    next();
  };
}
