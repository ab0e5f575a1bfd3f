/** Serves the playground, the page a browser finds at /graphql, from the package's own files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Router, type NextFunction, type Response } from 'express';
import { packageFile } from '../package-files.js';
import { builtAssets } from './built-assets.js';
import type { Example } from './examples.js';
import { pageHeaders } from './page-headers.js';
import { wantsPage } from './wants-page.js';

/** What the playground needs to know of the server around it. */
export interface PlaygroundOptions {
  /** The example queries, in the order in which they are listed. */
  examples: Example[];
}

/**
 * What the page and its workers may load: only what this server gives them. The exceptions are
 * styles, which the editor writes into the page, and the fonts and little pictures that GraphiQL's
 * style sheet carries inside itself.
 */
const secure = pageHeaders({
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
});

/**
 * The routes of the playground, to be mounted at the root and before the API. They answer
 *
 * - GET /graphql, if the client accepts HTML as browsers do; other clients are passed on,
 * - GET /graphql/examples.json, and
 * - GET /graphql/assets/*.
 */
export function playground({ examples }: PlaygroundOptions): Router {
  const directory = packageFile('dist/playground');
  const router = Router();

  router.get('/graphql', (request, response, next) => {
    // One address, two answers: a cache between us and the client has to know.
    response.vary('Accept');
    if (!wantsPage(request)) return next();
    secure(request, response, () => sendPage(directory, response, next));
  });

  router.get('/graphql/examples.json', secure, (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(examples);
  });

  // The page lies among the assets, but from there it would be kept for ever as they are.
  router.get('/graphql/assets/index.html', (_request, _response, next) => next('router'));
  // The files' names change with their contents, so a browser may keep them for ever. The policy
  // goes with them because a worker obeys its own script's, not the page's.
  router.use('/graphql/assets', secure, builtAssets(directory));

  return router;
}

function sendPage(directory: string, response: Response, next: NextFunction): void {
  // The API works without the page, so a server that was only compiled still starts.
  if (!existsSync(join(directory, 'index.html'))) {
    response.status(503).type('text').send('The playground has not been built; POST /graphql works.\n');
    return;
  }
  // The page names the current files, so a browser has to ask for it each time.
  response.set('Cache-Control', 'no-cache');
  // A path below `root`, since above it may be directories with a dot, which Express would refuse.
  response.sendFile('index.html', { root: directory, cacheControl: false }, (error?: Error) => {
    if (error && !response.headersSent) next(error);
  });
}
