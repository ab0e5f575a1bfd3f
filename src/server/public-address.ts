import type { Request } from 'express';

/** A host as a header names it, with or without a port. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;

/**
 * Where clients see this server, without a slash at its end: as it was configured, or as this client has asked it.
 * Undefined where the header Host names no host.
 */
export function publicAddress(request: Request, publicUrl: string | undefined): string | undefined {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/u, '');
  const { host = '' } = request;
  return HOST.test(host) ? `${request.protocol}://${host}` : undefined;
}
