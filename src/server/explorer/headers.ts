import type { RequestHandler, Response } from 'express';
import type { Origins } from '../../config/kinds.js';
import { pageHeaders, pagePolicy } from '../page-headers.js';

/** What pages may load and run: what this server gives them. No script and no style stands in a page itself. */
const POLICY = {
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
};

/** Sets the headers of a page, which may show pictures of these origins. */
export function securePage(response: Response, isEmbedded: boolean, posters: Origins): void {
  const pictures = ["'self'", ...(posters === 'any' ? ['https:'] : posters)];
  response.set({
    // Whoever wants to show a page inside their own asks for it in the address.
    'Content-Security-Policy': pagePolicy({ ...POLICY, 'img-src': pictures.join(' '), 'frame-ancestors': isEmbedded ? '*' : "'none'" }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  if (isEmbedded) response.removeHeader('X-Frame-Options');
}

/** Sets the headers of what a page loads. */
export const secureAsset: RequestHandler = pageHeaders({});
