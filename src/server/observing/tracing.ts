import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SeenRequest } from './seen-request.js';

/** Tells a collector of traces what requests do. */
export interface Tracing {
  /** Answers a request; what it reads meanwhile is told as a part of it. */
  within(request: IncomingMessage, response: ServerResponse, seen: SeenRequest, answer: () => void): void;
  /** A statement has ended, after so long; with its rows, or with what went wrong. */
  statement(name: string, milliseconds: number, ended: { readonly rows: number } | { readonly error: unknown }): void;
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

/** Where traces go, and what they call this server. */
export interface TracingOptions {
  readonly endpoint: string;
  readonly serviceName: string;
  readonly version: string;
}
