import type { Request } from 'express';

/** Names under which a machine reaches itself. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What is wrong with where a request comes from; undefined where nothing is. A server that listens to its own machine alone answers
 * to that machine's names (and its public one) alone: a page of a stranger, whose name has been made to lead here (DNS rebinding),
 * gets nothing. One that listens to others serves the public, without cookies or rights that a page could borrow.
 *
 * @param listensAt the host that the server was told to listen at.
 */
export function strangeOrigin({ headers }: Request, listensAt: string, publicUrl: string | undefined): string | undefined {
  if (!LOOPBACK.has(listensAt.includes(':') ? `[${listensAt}]` : listensAt)) return undefined;
  const own = (address: string): boolean => {
    const name = hostOf(address);
    return name !== undefined && (LOOPBACK.has(name) || (publicUrl !== undefined && name === hostOf(publicUrl)));
  };
  if (!own(`http://${headers.host ?? ''}`))
    return `The header Host names ${JSON.stringify((headers.host ?? '').slice(0, 100))}: this server answers to localhost, 127.0.0.1, [::1] and the host of INYEON_PUBLIC_URL.`;
  if (headers.origin !== undefined && !own(headers.origin))
    return `The header Origin names ${JSON.stringify(headers.origin.slice(0, 100))}: pages of this machine and of INYEON_PUBLIC_URL alone may ask here.`;
  return undefined;
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
