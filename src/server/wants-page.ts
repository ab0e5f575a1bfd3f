import type { Request } from 'express';

/**
 * True for a browser that is shown the address. A program's "any type" does not count, and neither
 * does one that prefers JSON.
 */
export function wantsPage(request: Request): boolean {
  return (
    /\btext\/html\b/i.test(request.get('Accept') ?? '') &&
    request.accepts(['text/html', 'application/json', 'application/ld+json', 'application/graphql-response+json']) === 'text/html'
  );
}
