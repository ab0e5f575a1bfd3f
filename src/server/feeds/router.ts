/** Feeds in Atom, for whoever wants to be told: /feeds/changes.atom and /feeds/disputes.atom. */
import type { ApolloServer } from '@apollo/server';
import { Router, type Request, type Response } from 'express';
import type { Context } from '../../api/context.js';
import { askingThrough, type Asking } from '../asking/asking.js';
import { onlyGet, Refusal, tell } from '../lookups/refusal.js';
import { cacheHeaders } from '../caching/revalidation.js';
import { publicAddress } from '../public-address.js';
import { atom, urnOf, type Entry } from './atom.js';
import { latestChanges } from './changes-feed.js';
import { latestDisputes } from './disputes-feed.js';

/** What feeds need of the server around them. */
export interface FeedOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: Request, response: Response) => Context;
  readonly publicUrl?: string | undefined;
}

/** How many entries a feed has. */
const MOST_ENTRIES = 50;

interface Declared {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly entries: (asking: Asking, address: string, most: number) => Promise<Entry[]>;
}

const FEEDS: readonly Declared[] = [
  {
    name: 'changes',
    title: 'Inyeon: what has changed',
    subtitle: 'What was added, corrected, merged or deprecated, the latest first.',
    entries: latestChanges,
  },
  {
    name: 'disputes',
    title: 'Inyeon: disputes',
    subtitle: 'Facts that publications contradict each other about; those about what was changed last come first.',
    entries: latestDisputes,
  },
];

/** The routes, to be mounted at the root. */
export function feeds({ apollo, context, publicUrl }: FeedOptions): Router {
  const router = Router();
  for (const { name, title, subtitle, entries } of FEEDS)
    router
      .route(`/feeds/${name}.atom`)
      .get(async (request, response) => {
        const asking = askingThrough(apollo, context(request, response));
        try {
          const address = publicAddress(request, publicUrl);
          if (address === undefined) throw new Refusal(400, 'BAD_REQUEST', 'The header Host names no host.');
          const self = `${address}/feeds/${name}.atom`;
          const told = await entries(asking, address, MOST_ENTRIES);
          if (asking.context.caching !== undefined) response.set(cacheHeaders(asking.context.caching));
          response.type('application/atom+xml').send(atom({ id: urnOf('feed', name, address), title, subtitle, self, entries: told }));
        } catch (error) {
          tell(response, error, asking.context);
        }
      })
      .all(onlyGet);
  return router;
}
