/** The Reconciliation Service API, versions 0.1 and 0.2, over HTTP: what OpenRefine and its like match lists of names with. */
import express, { Router, type Request, type Response } from 'express';
import type { Context } from '../../api/context.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { UserInputError } from '../../errors.js';
import { unansweredBy } from '../format-error.js';
import { publicAddress } from '../public-address.js';
import { candidatesOf } from './answers.js';
import { POINTS, pointsOf, type Charge } from './charging.js';
import { checkedMatch } from './conditions.js';
import { checkedExtension, extended, proposed } from './extension.js';
import { RequestError, shown } from './failure.js';
import { manifest } from './manifest.js';
import { entityPage, missingPage, PAGE_POLICY } from './page.js';
import { checkedBatch, checkedLimit, checkedTypes } from './queries.js';
import { sendJson, sendError, sharedWithAll } from './sending.js';
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.js';

type ContextOf = (request: Request, response: Response) => Context;

/** What the service needs to know of the server around it. */
export interface ReconciliationOptions {
  readonly context: ContextOf;
  /** The largest body, in bytes. */
  readonly largestBody: number;
  /** The version of Inyeon. */
  readonly version: string;
  /** The address that clients reach the server at; left out, the one that each of them asks. */
  readonly publicUrl?: string | undefined;
  readonly charge: Charge;
}

/** The routes of the service, to be mounted at the root. */
export function reconciliation({ context, largestBody, version, publicUrl, charge }: ReconciliationOptions): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: largestBody, parameterLimit: 10 });
  const json = express.json({ limit: largestBody });
  const answered = answering({ context, charge });

  router.use('/reconcile', sharedWithAll);

  router
    .route('/reconcile')
    .get(answered((request, own) => asked(own, parameters(request), () => manifest(baseOf(request, publicUrl), version))))
    .post(
      form,
      answered((request, own) => {
        if (!request.is('application/x-www-form-urlencoded'))
          throw new RequestError(415, 'Send queries or extend as a form: the content type application/x-www-form-urlencoded.');
        return asked(own, new URLSearchParams(request.body as Record<string, string>), () => {
          throw new RequestError(400, 'The form holds neither queries nor extend: send queries={"q0": {"query": "Squid Game"}}.');
        });
      }),
    )
    .all(notAllowed('GET, POST'));

  router
    .route('/reconcile/match')
    .post(
      json,
      answered(async (request, { load, pay }) => {
        if (!request.is('application/json')) throw new RequestError(415, 'Send the queries as JSON: the content type application/json.');
        const queries = checkedMatch(request.body);
        await pay(pointsOf(queries.length));
        const candidates = await candidatesOf(load, queries);
        return { results: candidates.map((each, index) => ({ candidates: each, ...told(queries[index]!.ignored) })) };
      }),
    )
    .all(notAllowed('POST'));

  for (const what of ['entity', 'type', 'property'] as const)
    router
      .route(`/reconcile/suggest/${what}`)
      .get(
        answered(async (request, { load, pay }) => {
          const given = parameters(request);
          const prefix = given.get('prefix') ?? '';
          const skip = checkedSkip(given.get('cursor'));
          const types = checkedTypes(given.get('type') ?? undefined, ['type']);
          await pay(what === 'entity' ? POINTS.suggestion : POINTS.least);
          if (what === 'type') return { result: suggestTypes(prefix, skip) };
          return {
            result: what === 'property' ? suggestProperties(prefix, skip, types) : await suggestEntities(load, { prefix, skip, types }),
          };
        }),
      )
      .all(notAllowed('GET'));

  router
    .route('/reconcile/extend/propose')
    .get(
      answered(async (request, { pay }) => {
        const given = parameters(request);
        const type = given.get('type') ?? undefined;
        const limit = given.get('limit');
        const most = limit === null ? undefined : checkedLimit(limit, ['limit']);
        await pay(POINTS.least);
        const properties = proposed(checkedTypes(type, ['type'])).slice(0, most);
        return {
          ...(type === undefined ? {} : { type }),
          ...(most === undefined ? {} : { limit: most }),
          properties: properties.map(({ id, name, description }) => ({ id, name, description })),
        };
      }),
    )
    .all(notAllowed('GET'));

  router
    .route('/reconcile/entity/:id')
    .get(
      handled(context, async (request, response, own) => {
        const id = checkedId(request.params['id'] as string, ['id']);
        await charge(own, response, POINTS.least);
        const page = await entityPage(own.load, id);
        response
          .set('Content-Security-Policy', PAGE_POLICY)
          .status(page === undefined ? 404 : 200)
          .type('html')
          .send(page ?? missingPage(id));
      }),
    )
    .all(notAllowed('GET'));

  router.use('/reconcile', (_request, response) =>
    sendError(response, new RequestError(404, 'There is nothing here: GET /reconcile lists what there is.')),
  );
  router.use('/reconcile', failed({ context, largestBody }));
  return router;
}

/** Answers queries or an extension; what is neither as `otherwise` says. */
async function asked({ load, pay }: Asking, given: URLSearchParams, otherwise: () => unknown): Promise<unknown> {
  const [queries, extend] = [given.get('queries'), given.get('extend')];
  if (queries !== null && extend !== null) throw new RequestError(400, 'Send either queries or extend, not both.');
  if (extend !== null) {
    const extension = checkedExtension(parsed(extend, 'extend'));
    await pay(POINTS.least + extension.ids.length * extension.properties.length * POINTS.value);
    return extended(load, extension);
  }
  if (queries === null) {
    await pay(POINTS.least);
    return otherwise();
  }
  const batch = checkedBatch(parsed(queries, 'queries'));
  await pay(pointsOf(batch.size));
  const candidates = await candidatesOf(load, [...batch.values()]);
  return Object.fromEntries([...batch].map(([key, { ignored }], index) => [key, { result: candidates[index]!, ...told(ignored) }]));
}

/** What of a query says nothing is told beside its candidates. */
function told(ignored: readonly string[]): { readonly ignored?: readonly string[] } {
  return ignored.length === 0 ? {} : { ignored };
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, `${name} is not JSON: ${shown(text)}.`, [name]);
  }
}

function checkedSkip(cursor: string | null): number {
  if (cursor === null || cursor === '') return 0;
  const skip = Number(cursor);
  if (!Number.isInteger(skip) || skip < 0)
    throw new RequestError(400, `cursor has to be a whole number, how many suggestions to skip; it is ${shown(cursor)}.`, ['cursor']);
  return skip;
}

function parameters(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://localhost').searchParams;
}

/** Where the client sees the service. */
function baseOf(request: Request, publicUrl: string | undefined): string {
  const address = publicAddress(request, publicUrl);
  if (address === undefined) throw new RequestError(400, 'The header Host names no host.');
  return `${address}/reconcile`;
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** What answers a request: its loaders, and by what it pays for what it asks before that is read. */
interface Asking {
  readonly load: Context['load'];
  readonly pay: (points: number) => Promise<void>;
}

/** Answers with what the work gives, as JSON or to the callback that the client names. */
function answering({ context, charge }: Pick<ReconciliationOptions, 'context' | 'charge'>) {
  return (work: (request: Request, asking: Asking) => unknown): Handler =>
    handled(context, async (request, response, own) => {
      const callback = request.method === 'POST' ? null : parameters(request).get('callback');
      const pay = (points: number): Promise<void> => charge(own, response, points);
      sendJson(response, await work(request, { load: own.load, pay }), callback);
    });
}

/** Runs work with a context of its own; whatever goes wrong in it is told as `failed` tells it. */
function handled(context: ContextOf, work: (request: Request, response: Response, context: Context) => Promise<void>): Handler {
  return async (request, response) => {
    const own = context(request, response);
    try {
      await work(request, response, own);
    } catch (error) {
      tell(response, error, own);
    }
  };
}

function notAllowed(methods: string): (request: Request, response: Response) => void {
  return ({ method }, response) => {
    response.set('Allow', `${methods}, HEAD, OPTIONS`);
    sendError(response, new RequestError(405, `${method} is not possible here: use ${methods}.`));
  };
}

/** Errors from before a handler: bodies that are too large, in no charset that is known, or no JSON. */
function failed({ context, largestBody }: Pick<ReconciliationOptions, 'context' | 'largestBody'>): express.ErrorRequestHandler {
  return (error: { readonly status?: number; readonly type?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status = 500, type = '' } = error;
    if (status === 413)
      tell(
        response,
        new RequestError(413, `The request is larger than ${largestBody / 1024}kb: send smaller batches.`),
        context(request, response),
      );
    else if (status === 415)
      tell(
        response,
        new RequestError(415, 'The body is in a charset or compression that is not known: send UTF-8.'),
        context(request, response),
      );
    else if (status >= 400 && status < 500)
      tell(
        response,
        new RequestError(400, type.startsWith('entity.parse') ? 'The body is not JSON.' : 'The request cannot be read.'),
        context(request, response),
      );
    else tell(response, error, context(request, response));
  };
}

/** Tells whoever asks what is wrong with the request; whatever else went wrong goes to the log, and only its id to them. */
function tell(response: Response, error: unknown, { log, requestId }: Context): void {
  if (error instanceof RequestError) return sendError(response, error);
  const unanswered = unansweredBy(error);
  if (unanswered !== undefined) {
    response.set('Retry-After', String(unanswered.retryAfter));
    return sendError(response, new RequestError(503, unanswered.message, [], unanswered.code));
  }
  if (error instanceof UserInputError) return sendError(response, new RequestError(400, error.message, error.extensions.argument));
  log.error({ err: error }, 'a request failed');
  sendError(response, requestId);
}
