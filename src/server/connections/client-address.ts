import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** Whether an address is that of a proxy whose headers are believed; `hop` counts from the server outwards. */
export type IsTrusted = (address: string, hop: number) => boolean;

/** The address of a client: the first, seen from the server, that is no trusted proxy. What others write of themselves is not believed. */
export function clientAddress(request: IncomingMessage, isTrusted: IsTrusted): string {
  return plain(proxyAddress(request, (address, hop) => isTrusted(plain(address), hop)) ?? '');
}

/** An address as it is always written; of IPv4 as such, also where the socket is one of IPv6. */
export function plain(address: string): string {
  // A proxy may write anything: what is no address is one client, not as many as there are ways to write it.
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : 'unknown';
}

/** What one client has for itself: an address of IPv4, or the network of an address of IPv6, whose lower half anybody chooses freely. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${new ipaddr.IPv6([...(parsed as ipaddr.IPv6).parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}
