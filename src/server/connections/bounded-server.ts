import { createServer, type Server } from 'node:http';
import type { Sockets } from '../../config/config.js';
import { networkOf, plain, type IsTrusted } from './client-address.js';

/** What bounds the connections of a server. */
export interface ConnectionBounds extends Sockets {
  /** How long an answer may be on its way before it begins, in milliseconds. */
  readonly answerMs: number;
  /** Proxies bring the connections of many, so those of one address are not counted. */
  readonly isTrusted: IsTrusted;
  /** Is told of each connection that is closed for being one too many. */
  readonly refused: () => void;
}

/**
 * Makes a server on whose connections nobody lingers. Headers, and a request with its body, have to arrive in time; a connection
 * that idles is closed, and so is one on which nothing moves for longer than any request takes: its client does not read.
 * There is a bound on connections, and on those of one address.
 */
export function boundedServer(bounds: ConnectionBounds): Server {
  const { headerTimeoutMs, bodyTimeoutMs, connections, connectionsPerAddress, answerMs, isTrusted, refused } = bounds;
  const headersTimeout = Math.min(headerTimeoutMs, bodyTimeoutMs);
  const server = createServer({
    headersTimeout,
    requestTimeout: bodyTimeoutMs,
    keepAliveTimeout: headerTimeoutMs,
    // Node looks at all connections this often, so a deadline is kept to a tenth.
    connectionsCheckingInterval: Math.max(50, Math.min(1_000, headersTimeout / 10)),
  });
  server.timeout = bodyTimeoutMs + answerMs;
  server.maxConnections = connections;
  server.on('drop', refused);

  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = plain(socket.remoteAddress ?? '');
    if (isTrusted(address, 0)) return;
    const network = networkOf(address);
    const before = open.get(network) ?? 0;
    if (before >= connectionsPerAddress) {
      socket.destroy();
      return refused();
    }
    open.set(network, before + 1);
    socket.once('close', () => {
      const left = open.get(network)! - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
  });
  return server;
}
