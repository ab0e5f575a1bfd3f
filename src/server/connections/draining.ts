import type { Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Underway } from '../../graph/underway.js';

/** For how long nobody has to have asked before a server that stops listens no more, in milliseconds. */
const QUIET_MS = 100;

/** After how long whoever spreads requests over servers has noticed that one is not ready: ops/proxy asks twice, a second apart. */
const NOTICED_MS = 3_000;

/** Knows which requests are being answered, and ends a server when they are. */
export class Draining {
  private readonly answering = new Underway<ServerResponse>();
  private hasBegun = false;
  private lastAsked = 0;
  private emptied: () => void = () => {};

  constructor(private readonly server: Server) {
    server.on('request', (_request, response: ServerResponse) => {
      this.lastAsked = performance.now();
      const leave = this.answering.add(response);
      if (this.hasBegun) closeAfter(response);
      response.once('close', () => {
        leave();
        if (this.answering.size === 0) this.emptied();
      });
    });
  }

  /** Whether the server is closing. */
  get isDraining(): boolean {
    return this.hasBegun;
  }

  /**
   * Goes on until nobody asks any more, for a moment at least: what is on its way would be cut, and a proxy takes its time to notice. Then
   * stops listening, closes connections that idle, and lets what is being answered be answered.
   * @param mostMs how long, in milliseconds; what then is not answered is cut.
   * @returns how many requests were cut.
   */
  async drain(mostMs: number): Promise<number> {
    const from = performance.now();
    if (!this.hasBegun) {
      this.hasBegun = true;
      for (const response of this.answering) closeAfter(response);
      await this.quiet(Math.min(NOTICED_MS, mostMs));
      this.server.close();
      this.server.closeIdleConnections();
    }
    if (this.answering.size > 0) {
      const timer = new AbortController();
      const emptied = new Promise<void>((resolve) => (this.emptied = resolve));
      await Promise.race([
        emptied,
        delay(Math.max(0, from + mostMs - performance.now()), undefined, { signal: timer.signal }).catch(() => {}),
      ]);
      timer.abort();
    }
    const cut = this.answering.size;
    this.server.closeAllConnections();
    return cut;
  }

  /** Resolves once nobody has asked for a moment, or after so many milliseconds. */
  private async quiet(mostMs: number): Promise<void> {
    const from = performance.now();
    for (let left = QUIET_MS; left > 0; left = Math.min(from + mostMs, Math.max(this.lastAsked, from) + QUIET_MS) - performance.now())
      await delay(left);
  }
}

/** Closes the connection once this is answered. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
