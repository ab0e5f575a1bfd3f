import type { RequestHandler, Response } from 'express';
import { pageHeaders, pagePolicy } from '../page-headers.js';

/** What pages may load and run: what this server gives them. No script and no style stands in a page itself. */
const POLICY = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
};

/** Sets the headers of a page. */
export function securePage(response: Response, isEmbedded: boolean): void {
  response.set({
    // Whoever wants to show a page inside their own asks for it in the address.
    'Content-Security-Policy': pagePolicy({ ...POLICY, 'frame-ancestors': isEmbedded ? '*' : "'none'" }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  if (isEmbedded) response.removeHeader('X-Frame-Options');
}

/** Sets the headers of what a page loads. */
export const secureAsset: RequestHandler = pageHeaders({});
