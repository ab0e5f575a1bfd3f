/** The explorer: pages for people at /, /show/ID and the like, made by explorer/app of what GraphQL answers. */
import type { ApolloServer } from '@apollo/server';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Context } from '../../api/context.js';
import type { Origins } from '../../config/kinds.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import { askingThrough, type Asking } from '../asking/asking.js';
import { nearestTo } from '../asking/nearest.js';
import { linkedData } from '../lookups/linked-data.js';
import { refusalOf } from '../lookups/refusal.js';
import { builtAssets } from '../built-assets.js';
import { publicAddress } from '../public-address.js';
import { wantsPage } from '../wants-page.js';
import type { BuiltExplorer } from './built.js';
import { secureAsset, securePage } from './headers.js';
import { KeptPages } from './kept-pages.js';
import { languageOf } from './language.js';
import type { MatchedPage, Place, Renderer, Shown } from './rendering.js';

/** What the explorer needs of the server around it. */
export interface ExplorerOptions {
  readonly built: BuiltExplorer;
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: Request, response: Response) => Context;
  /** What pages depend on besides their addresses. */
  readonly version: (response: Response) => Promise<string>;
  readonly publicUrl?: string | undefined;
  /** The origins whose pictures are shown. */
  readonly posters: Origins;
}

/**
 * The routes, to be mounted at the root and before the look-ups, which answer programs at the same addresses: only browsers, which
 * accept HTML, are shown pages.
 */
export function explorer({ built: { assets, renderer }, apollo, context, version, publicUrl, posters }: ExplorerOptions): Router {
  const router = Router();
  const pages = new KeptPages();
  // The names of files change with what is in them, so a browser may keep them for ever.
  router.use('/explorer/assets', secureAsset, builtAssets(assets));
  // No route: of one that takes every path, Express would answer OPTIONS for whoever comes after.
  router.use(page);
  return router;

  async function page(request: Request, response: Response, next: () => void): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const found = renderer.match(request.originalUrl);
    if (found === undefined) return next();
    // One address, several answers: a cache between us and the browser has to know.
    response.vary('Accept').vary('Accept-Language');
    if (found.hasLookup && !wantsPage(request)) return next();
    const place: Place = {
      origin: publicAddress(request, publicUrl) ?? '',
      address: request.originalUrl,
      language: languageOf(request),
      posters,
    };
    const send = (status: number, text: string): void => {
      securePage(response, found.isEmbedded, posters);
      response.status(status).set('Cache-Control', 'no-cache').type('html').send(text);
    };
    // Read before the page is: what changes meanwhile is in the next version. Where the store does not answer, the page says so.
    const current = await version(response).catch(() => undefined);
    const key = [place.origin, place.language, place.address].join(' ');
    const kept = current === undefined ? undefined : pages.get(key, current);
    if (kept !== undefined) return send(200, kept);
    const asking = askingThrough(apollo, context(request, response));
    const shown = await whatIsThere(renderer, asking, found, place).catch((error: unknown) => failure(response, error, asking));
    if ('elsewhere' in shown) return response.redirect(308, shown.elsewhere);
    const html = await renderer.render(shown, place);
    if (shown.kind !== 'page') return send(shown.kind === 'missing' ? 404 : shown.status, html);
    if (current !== undefined) pages.keep(key, current, html);
    send(200, html);
  }
}

/** Shows a page to browsers that ask for an address at which nothing is. To be mounted after all else. */
export function missingPages({ built: { renderer }, publicUrl }: Pick<ExplorerOptions, 'built' | 'publicUrl'>): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' || !wantsPage(request)) return next();
    response.vary('Accept').vary('Accept-Language');
    securePage(response, false, []);
    const place = {
      origin: publicAddress(request, publicUrl) ?? '',
      address: request.originalUrl,
      language: languageOf(request),
      posters: [],
    };
    renderer.render({ kind: 'missing', nearest: [] }, place).then((page) => response.status(404).type('html').send(page), next);
  };
}

type Elsewhere = { readonly elsewhere: string };

async function whatIsThere(renderer: Renderer, asking: Asking, page: MatchedPage, { origin, address }: Place): Promise<Shown | Elsewhere> {
  const data = await asking.ask<unknown>(page.query, page.variables);
  const id = renderer.answered(page, data);
  if (id === undefined) return { kind: 'page', page, data };
  if (id === null) return { kind: 'missing', nearest: await nearest(asking, page.id ?? '') };
  const own = renderer.pathOf(id);
  // What was merged has its page where it was merged into.
  if (page.hasLookup && id !== page.id && own !== undefined) return { elsewhere: own + new URL(`http://localhost${address}`).search };
  return { kind: 'page', page, data, ...(page.hasLookup && { linkedData: await described(asking, id, origin) }) };
}

/** What search engines are told of a thing: what is held to be so. Who says so is in the document that the page links to. */
async function described(asking: Asking, id: string, origin: string): Promise<unknown> {
  const whole = await linkedData(asking.context.load, id, `${origin}/id/`);
  return Object.fromEntries(Object.entries(whole).filter(([word]) => word !== 'subjectOf'));
}

async function nearest(asking: Asking, id: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return entityKindOf(id) === undefined ? [] : nearestTo(asking, id);
}

function failure(response: Response, error: unknown, asking: Asking): Shown {
  const { status, message } = refusalOf(response, error, asking.context);
  // An address that asks for what no id can be is that of nothing.
  if (status === 400) return { kind: 'missing', nearest: [] };
  return { kind: 'failure', status, message, retryAfter: response.get('Retry-After') };
}
