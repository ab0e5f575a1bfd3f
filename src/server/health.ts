import { Router } from 'express';

/** What the routes of health ask. */
export interface Health {
  readonly isDraining: () => boolean;
  /** Why requests cannot be answered now, in a few words; undefined when they can. */
  readonly unready: () => string | undefined;
}

/** Tells whether the process lives (/healthz, /health), and whether it should be sent requests (/readyz). */
export function health({ isDraining, unready }: Health): Router {
  const router = Router();
  router.get(['/health', '/healthz'], (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', (_request, response) => {
    const reason = isDraining() ? 'draining' : unready();
    response.set('Cache-Control', 'no-store');
    if (reason === undefined) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'unready', reason });
  });
  return router;
}
