/** Hands out what `npm run build` has made for browsers: compressed as it was built, where the client takes that. */
import { existsSync } from 'node:fs';
import type { RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';

/**
 * The files of a folder whose names change with what is in them, so that a browser may keep them for ever. Answers GET and HEAD; of
 * what is not there, or was only compiled and not built, whoever comes next answers.
 */
export function builtAssets(folder: string): RequestHandler {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const files = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    serveStatic: { redirect: false, immutable: true, maxAge: '1y' },
  });
  return (request, response, next) => {
    // Of another method it would promise a compressed answer, and leave the answering to others.
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // Of what cannot be decoded it would say so in words of its own.
    if (!isDecodable(request.path)) return next();
    files(request, response, next);
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
