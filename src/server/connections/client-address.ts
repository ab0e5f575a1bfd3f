import type { IncomingMessage } from 'node:http';

/** Whether an address is that of a proxy whose headers are believed; `hop` counts from the server outwards. */
export type IsTrusted = (address: string, hop: number) => boolean;

/** The address of a client: the first, seen from the server, that is no trusted proxy. What others write of themselves is not believed. */
export function clientAddress({ socket, headers }: IncomingMessage, isTrusted: IsTrusted): string {
  let address = plain(socket.remoteAddress ?? '');
  const told = headers['x-forwarded-for'];
  if (told === undefined || !isTrusted(address, 0)) return address;
  const hops = String(told).split(',').reverse();
  for (const [hop, next] of hops.entries()) {
    if (!isTrusted(address, hop)) break;
    address = plain(next.trim());
  }
  return address;
}

/** An address of IPv4 as such, also where the socket is one of IPv6. */
export function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/iu, '');
}

/** What one client has for itself: an address of IPv4, or the network of an address of IPv6, whose lower half anybody chooses freely. */
export function networkOf(address: string): string {
  const ip = plain(address);
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array<string>(zeros).fill('0'), ...rest].slice(0, 4).join(':');
}
