/** Serves the site of the documentation, which a browser finds at /docs, from the package's own files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { packageFile } from '../package-files.js';
import { builtAssets } from './built-assets.js';
import { onlyGet } from './lookups/refusal.js';
import { pageHeaders } from './page-headers.js';

/**
 * What the pages may load: only what this server gives them. Highlighted code has its colours in attributes, and the style sheet its
 * little pictures inside itself. No page has a script that stands in it (explorer/docs/inline-scripts.mjs).
 */
const headers = pageHeaders({
  'script-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data:",
});

/** What is handed out as it stands in the repository, and would be stored rather than shown by a browser that does not know its type. */
const PLAIN = /\.(?:graphql|cypher|patch)$|\/LICENSE$/u;

/**
 * The routes of the documentation, to be mounted at the root. They answer GET and HEAD of /docs and of whatever is below: a page with
 * or without `.html`, its files, and a page that says so where there is nothing.
 */
export function documentation(): Router {
  const directory = packageFile('dist/docs');
  const missing = (_request: Request, response: Response, next: NextFunction): void => {
    // The API works without the pages, so a server that was only compiled still starts.
    if (!existsSync(join(directory, '404.html'))) {
      response.status(503).type('text').send('The documentation has not been built: npm run build.\n');
      return;
    }
    response.status(404).set('Cache-Control', 'no-cache');
    response.sendFile('404.html', { root: directory, cacheControl: false }, (error?: Error) => {
      if (error && !response.headersSent) next(error);
    });
  };
  const router = Router();
  // The files' names change with their contents, so a browser may keep them for ever; what names them has to be asked for each time.
  router.use('/docs/assets', headers, builtAssets(join(directory, 'assets')));
  router.use('/docs', headers, express.static(directory, { extensions: ['html'], cacheControl: false, setHeaders: revalidated }));
  router.route(['/docs', '/docs/*rest']).get(headers, missing).all(onlyGet);
  return router;
}

function revalidated(response: Response, path: string): void {
  response.set('Cache-Control', 'no-cache');
  if (PLAIN.test(path)) response.type('text/plain');
}
