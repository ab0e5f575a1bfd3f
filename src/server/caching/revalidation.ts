import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Caching } from '../../api/context.js';
import { Attached } from '../attached.js';
import { entityTag } from './store-version.js';

/** How the headers of an answer are called that caches go by, with their values. */
export function cacheHeaders({ etag, maxAgeS }: Caching): Readonly<Record<'etag' | 'cache-control', string>> {
  return { etag, 'cache-control': maxAgeS === 0 ? 'public, no-cache' : `public, max-age=${maxAgeS}` };
}

/** What the revalidation needs. */
export interface RevalidationOptions {
  /** What answers depend on besides their questions. */
  readonly version: (response: Response) => Promise<string>;
  readonly maxAgeS: number;
}

/**
 * Answers 304 to whoever has the answer already, before anything of it is read: as long as the store is what it was. Whoever answers
 * finds in `caching` what to tell caches.
 */
export class Revalidation {
  private readonly known = new Attached<object, Caching>();

  constructor(private readonly options: RevalidationOptions) {}

  /** What is told to caches of the answer to a request; undefined where none may keep it. */
  caching(request: object): Caching | undefined {
    return this.known.of(request);
  }

  readonly handler: RequestHandler = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    // Where the store does not answer, whoever reads the answer finds so, and says it.
    const version = await this.options.version(response).catch(() => undefined);
    if (version === undefined) return next();
    const caching = { etag: entityTag(version, request.originalUrl, request.get('accept') ?? ''), maxAgeS: this.options.maxAgeS };
    if (!isKnown(request, caching.etag)) {
      this.known.attach(request, caching);
      return next();
    }
    response.set(cacheHeaders(caching)).status(304).end();
  };
}

/**
 * Whether whoever asks says that they have this answer. `Cache-Control: no-cache`, which fetch adds to such requests by itself, is to
 * caches on the way: this is where they ask.
 */
function isKnown(request: Request, etag: string): boolean {
  const given = request.get('if-none-match') ?? '';
  return given.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag.replace(/^W\//u, ''));
}
