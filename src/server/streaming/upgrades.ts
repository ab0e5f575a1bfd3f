import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody } from '../sending.js';

/** What is done with those who want to speak WebSocket. */
export interface UpgradeOptions {
  readonly mayRead: (request: IncomingMessage) => boolean;
  readonly isStopping: () => boolean;
  readonly toWebSocket: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

const PATH = /^\/graphql(?:\/stream)?\/?(?:\?|$)/u;

/**
 * Lets WebSockets be opened at /graphql, by pages that may read what is served. Whoever would rather speak something else than HTTP/1.1
 * (Java's client offers HTTP/2 with every first request) is answered in HTTP/1.1, as if nothing was offered.
 */
export function answerUpgrades(server: Server, { mayRead, isStopping, toWebSocket }: UpgradeOptions): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') return asIfNotOffered(server, request, socket, head);
    socket.on('error', () => socket.destroy());
    if (!PATH.test(request.url ?? '')) refuse(socket, 404, 'NOT_FOUND', 'There is no WebSocket at this address: it is at /graphql.');
    else if (!mayRead(request)) refuse(socket, 403, 'FORBIDDEN', 'Pages of this origin may not subscribe here (INYEON_CORS_ORIGINS).');
    else if (isStopping()) refuse(socket, 503, 'OVERLOADED', 'The server is stopping: subscribe again in a moment.');
    else toWebSocket(request, socket, head);
  });
}

/** Node has taken the request for no HTTP by now: it is given it again, without the offer. */
function asIfNotOffered(server: Server, { method, url, httpVersion, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  let text = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (!/^(?:upgrade|http2-settings)$/iu.test(name)) text += `${name}: ${withoutUpgrade(name, rawHeaders[at + 1]!)}\r\n`;
  }
  socket.unshift(Buffer.concat([Buffer.from(`${text}\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

/** What the header Connection says without the offer. */
function withoutUpgrade(name: string, value: string): string {
  if (name.toLowerCase() !== 'connection') return value;
  const left = value.split(',').filter((token) => !/^\s*(?:upgrade|http2-settings)\s*$/iu.test(token));
  return left.length === 0 ? 'keep-alive' : left.join(',');
}

function refuse(socket: Duplex, status: number, code: string, message: string): void {
  const body = errorBody(code, message);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}
