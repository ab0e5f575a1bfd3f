import type { NextFunction, Request, Response } from 'express';

/** What pages may load and run: what this server gives them. No script and no style stands in a page itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Sets the headers of a page. */
export function securePage(response: Response, isEmbedded: boolean): void {
  response.set({
    // Whoever wants to show a page inside their own asks for it in the address.
    'Content-Security-Policy': [...POLICY, `frame-ancestors ${isEmbedded ? '*' : "'none'"}`].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  if (isEmbedded) response.removeHeader('X-Frame-Options');
}

/** Sets the headers of what a page loads. */
export function secureAsset(_request: Request, response: Response, next: NextFunction): void {
  response.set({ 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' });
  next();
}
