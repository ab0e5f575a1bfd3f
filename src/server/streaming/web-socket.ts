import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { GraphQLError, parse, type ExecutionArgs } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { AnswerError } from '../answer.js';
import type { StreamEvent } from './events.js';
import type { Streams } from './streams.js';

/** What WebSockets need of the server around them. */
export interface WebSocketOptions {
  readonly streams: Streams;
  /** The largest message of a client, in bytes. */
  readonly largestMessage: number;
  /** How often a client is asked whether it is there, in milliseconds. */
  readonly keepAliveMs: number;
  readonly client: (request: IncomingMessage) => string;
  readonly requestId: (request: IncomingMessage) => string;
  readonly log: Logger;
}

/** What graphql-ws knows of a connection. */
interface Extra {
  readonly client: string;
  readonly requestId: string;
  readonly close: (code: number, reason: string) => void;
  /** Whether nothing is subscribed to on it. */
  isIdle: () => boolean;
}

/** How long a connection may be open without a subscription, in milliseconds. */
const IDLE_MS = 60_000;

/** How much a client may leave unread and go on asking, in bytes. */
const MOST_UNREAD = 1_048_576;

/** How long clients have to say goodbye when the server stops, in milliseconds. */
const GOODBYE_MS = 1_000;

const GOING_AWAY = 1001;

/** Subscriptions over WebSocket, by the protocol graphql-transport-ws. */
export class WebSockets {
  readonly server: WebSocketServer;
  private readonly options: WebSocketOptions;
  private readonly protocol: ReturnType<typeof makeServer<undefined, Extra>>;

  constructor(options: WebSocketOptions) {
    this.options = options;
    this.server = new WebSocketServer({
      noServer: true,
      maxPayload: options.largestMessage,
      handleProtocols: (protocols) => handleProtocols(protocols),
    });
    this.protocol = protocolOver(options.streams);
    this.server.on('connection', (socket: WebSocket, request: IncomingMessage) => this.opened(socket, request));
  }

  /** Closes what is left open once subscriptions are ended, and cuts what does not close. */
  async close(): Promise<void> {
    const { clients } = this.server;
    const closed = [...clients].map((socket) => {
      socket.close(GOING_AWAY, 'The server is stopping.');
      return new Promise((resolve) => socket.once('close', resolve));
    });
    if (closed.length === 0) return;
    const timer = new AbortController();
    await Promise.race([Promise.all(closed), delay(GOODBYE_MS, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    for (const socket of clients) socket.terminate();
  }

  private opened(socket: WebSocket, request: IncomingMessage): void {
    const { keepAliveMs, client, requestId, log } = this.options;
    const close = (code: number, reason: string): void => socket.close(code, reason);
    const extra: Extra = { client: client(request), requestId: requestId(request), close, isIdle: () => true };
    // Whatever the network does, and messages that are too large: ws closes the connection by itself.
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket failed'));
    const closed = this.protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => sent(socket, data),
        close: (code = CloseCode.BadResponse, reason = '') => close(code, reason),
        onMessage: (heard) =>
          void socket.on('message', (data: Buffer) => {
            idle.refresh();
            if (socket.bufferedAmount > MOST_UNREAD) return socket.terminate();
            heard(data.toString()).catch((error: unknown) => {
              if (error instanceof Error && error.message.startsWith('Unexpected message of type'))
                return close(CloseCode.BadRequest, 'This is no message of a client.');
              log.error({ err: error }, 'a message over a WebSocket failed');
              close(CloseCode.InternalServerError, 'Something went wrong on our side.');
            });
          }),
      },
      extra,
    );
    const idle: NodeJS.Timeout = setTimeout(() => {
      if (extra.isIdle()) close(1000, 'Nothing was subscribed to for a minute.');
      else idle.refresh();
    }, IDLE_MS).unref();
    const stopAsking = stillThere(socket, keepAliveMs);
    socket.once('close', (code, reason) => {
      clearTimeout(idle);
      stopAsking();
      closed(code, reason.toString()).catch((error: unknown) => log.error({ err: error }, 'a WebSocket was not closed cleanly'));
    });
  }
}

/** What graphql-ws reads of an operation is that it is a subscription: all else was read when it was let in. */
const SUBSCRIPTION = parse('subscription { changes { cursor } }');

/** The protocol, with streams in place of executing anything. */
function protocolOver(streams: Streams): ReturnType<typeof makeServer<undefined, Extra>> {
  return makeServer<undefined, Extra>({
    onConnect(connection) {
      connection.extra.isIdle = () => Object.keys(connection.subscriptions).length === 0;
    },
    async onSubscribe({ extra: { client, requestId, close } }, _id, { query, variables, operationName }) {
      const begun = await streams.begin({
        query,
        variables: variables ?? undefined,
        operationName: operationName ?? undefined,
        client,
        requestId,
        cut: () => close(GOING_AWAY, 'Subscribe again, after the last cursor.'),
      });
      if ('refused' in begun) return begun.refused.map(asError);
      return { document: SUBSCRIPTION, contextValue: begun } as unknown as ExecutionArgs;
    },
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<never>,
    onNext: (_connection, _id, _payload, _args, result) => (result as unknown as StreamEvent).answer,
    onError: (_connection, _id, _payload, errors) => errors.map((error) => (error.originalError === undefined ? error.toJSON() : OURS)),
  });
}

/** What is told of an error that nobody has made for clients. */
const OURS = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

function asError({ message, path, extensions }: AnswerError): GraphQLError {
  return new GraphQLError(message, { path, extensions: { ...extensions } });
}

/** Resolves once the client's side has room for it: until then nothing more of the subscription is read. */
function sent(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    // Where the client has gone, its subscriptions are ended by that.
    if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
    else resolve();
  });
}

/** Cuts a connection whose other side does not answer. */
function stillThere(socket: WebSocket, everyMs: number): () => void {
  let hasAnswered = true;
  socket.on('pong', () => (hasAnswered = true));
  const timer = setInterval(() => {
    if (!hasAnswered) return socket.terminate();
    hasAnswered = false;
    socket.ping();
  }, everyMs).unref();
  return () => clearInterval(timer);
}
