import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Router } from 'express';
import type { Logger } from 'pino';
import type { Origins } from '../../config/kinds.js';
import type { BadRequests } from '../bad-requests.js';
import { mayRead } from '../cross-origin.js';
import { seen } from '../observing/seen-request.js';
import { eventStream } from './event-stream.js';
import { Streams, type StreamsOptions } from './streams.js';
import { answerUpgrades } from './upgrades.js';
import { WebSockets } from './web-socket.js';

/** What streaming needs of the server around it. */
export interface StreamingOptions extends StreamsOptions {
  readonly httpServer: Server;
  readonly log: Logger;
  readonly bad: Pick<BadRequests, 'size'>;
  readonly answerFailure: (response: ServerResponse, error: unknown) => void;
  /** The largest message of a client, in bytes. */
  readonly largestBody: number;
  readonly corsOrigins: Origins;
  readonly publicUrl: string | undefined;
  readonly client: (request: IncomingMessage) => string;
}

/** What streams of a server. */
export interface Streaming {
  /** The routes, to be mounted at the root. */
  readonly routes: Router;
  /** How many subscriptions are open. */
  count(): number;
  /** Ends them all, so that clients subscribe elsewhere. */
  stop(): Promise<void>;
}

/** How often something is sent over a connection where there is nothing to say, in milliseconds, at the least. */
const KEEP_ALIVE_MS = 12_000;

/** Serves subscriptions over WebSocket and as server-sent events. */
export function streaming(options: StreamingOptions): Streaming {
  const { httpServer, corsOrigins, publicUrl, largestBody } = options;
  const streams = new Streams(options);
  let isStopping = false;
  const shared = {
    ...options,
    streams,
    // The server closes connections on which nothing has moved for its timeout.
    keepAliveMs: Math.min(KEEP_ALIVE_MS, httpServer.timeout / 3),
    requestId: (request: IncomingMessage) => seen(request).id,
    mayRead: (request: IncomingMessage) => mayRead(request, corsOrigins, publicUrl),
  };
  const webSockets = new WebSockets({ ...shared, largestMessage: largestBody });
  answerUpgrades(httpServer, {
    mayRead: shared.mayRead,
    isStopping: () => isStopping,
    toWebSocket: (request, socket, head) =>
      webSockets.server.handleUpgrade(request, socket, head, (client) => webSockets.server.emit('connection', client, request)),
  });
  return {
    routes: eventStream(shared),
    count: () => streams.count,
    async stop() {
      isStopping = true;
      streams.close();
      await webSockets.close();
    },
  };
}
