/** Plain look-ups for those who want none of GraphQL: /show/all-of-us-are-dead.json and .jsonld, and the same of people, webtoons … */
import type { ApolloServer } from '@apollo/server';
import { Router, type Request, type Response } from 'express';
import type { Context } from '../../api/context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { askingThrough, type Asking } from '../asking/asking.js';
import { listed, nearestTo } from '../asking/nearest.js';
import { cacheHeaders } from '../caching/revalidation.js';
import { publicAddress } from '../public-address.js';
import { onlyGet, Refusal, tell } from './refusal.js';
import { askedFor, hasAddress, pathOf, type Form } from './address.js';
import { LOOKED_UP, type LookedUp } from './looked-up.js';
import { factsOf } from './facts.js';
import { linkedData } from './linked-data.js';

/** What look-ups need of the server around them. */
export interface LookupOptions {
  readonly apollo: ApolloServer<Context>;
  readonly context: (request: Request, response: Response) => Context;
  readonly publicUrl?: string | undefined;
}

/** The media types of the forms, the usual one first. */
const TYPES: Readonly<Record<Form, string>> = { json: 'application/json', jsonld: 'application/ld+json' };

/** The routes, to be mounted at the root. */
export function lookups({ apollo, context, publicUrl }: LookupOptions): Router {
  const router = Router();
  const answered =
    (work: (request: Request, response: Response, asking: Asking) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const asking = askingThrough(apollo, context(request, response));
      try {
        await work(request, response, asking);
      } catch (error) {
        tell(response, error, asking.context);
      }
    };
  for (const kind of LOOKED_UP)
    router
      .route(`/${kind}/*rest`)
      .get(answered((request, response, asking) => lookUp(kind, request, response, asking)))
      .all(onlyGet);
  // What JSON-LD calls things by leads to where they are told of.
  router
    .route('/id/*rest')
    .get(
      answered(async (request, response) => {
        const id = checkedId(restOf(request), ['id']);
        response.redirect(303, hasAddress(id) ? pathOf(id) : `/reconcile/entity/${encodeURIComponent(id)}`);
      }),
    )
    .all(onlyGet);
  return router;

  async function lookUp(kind: LookedUp, request: Request, response: Response, asking: Asking): Promise<void> {
    const { id, form: wanted } = askedFor(kind, restOf(request));
    checkedId(id, ['id'], kind);
    const address = publicAddress(request, publicUrl);
    if (address === undefined) throw new Refusal(400, 'BAD_REQUEST', 'The header Host names no host.');
    const facts = await factsOf(asking, id);
    if (facts === undefined) throw await missing(asking, kind, id);
    if (facts.id !== id) return response.redirect(308, `${pathOf(facts.id)}${wanted === undefined ? '' : `.${wanted}`}`);
    const form = wanted ?? formFor(request);
    if (form === undefined)
      throw new Refusal(406, 'BAD_REQUEST', `This can be had as ${TYPES.json} and as ${TYPES.jsonld}, which the header Accept rules out.`);
    const whole = address + pathOf(id);
    response.links({ canonical: whole });
    for (const [other, type] of Object.entries(TYPES))
      if (other !== form) response.append('Link', `<${whole}.${other}>; rel="alternate"; type="${type}"`);
    if (wanted === undefined) response.vary('Accept');
    if (asking.context.caching !== undefined) response.set(cacheHeaders(asking.context.caching));
    if (form === 'json') return void response.json({ ...facts, address: whole });
    response.type(TYPES.jsonld).json(await linkedData(asking.context.load, id, `${address}/id/`));
  }
}

function restOf(request: Request): string {
  return (request.params['rest'] as unknown as readonly string[]).join('/');
}

function formFor(request: Request): Form | undefined {
  const type = request.accepts(Object.values(TYPES));
  return type === false ? undefined : type === TYPES.jsonld ? 'jsonld' : 'json';
}

async function missing(asking: Asking, kind: LookedUp, id: string): Promise<Refusal> {
  const nearest = kind === 'chart' ? await charts(asking) : await nearestTo(asking, id);
  const said =
    nearest.length === 0 ? '' : ` ${kind === 'chart' ? 'Those that there are' : 'The nearest that there are'}: ${listed(nearest)}.`;
  return new Refusal(404, 'NOT_FOUND', `Nothing here has the id ${JSON.stringify(id)}.${said}`, {
    nearest: nearest.map((one) => one.id),
  });
}

async function charts(asking: Asking): Promise<{ readonly id: string; readonly name: string; readonly type: string }[]> {
  const { charts } = await asking.ask<{ readonly charts: readonly { readonly id: string; readonly name: string }[] }>(
    'query LookUpCharts { charts { id name } }',
  );
  return charts.map((one) => ({ ...one, type: 'Chart' }));
}
