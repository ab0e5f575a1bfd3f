import type { Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** Knows which requests are being answered, and ends a server when they are. */
export class Draining {
  private readonly answering = new Set<ServerResponse>();
  private hasBegun = false;
  private emptied: () => void = () => {};

  constructor(private readonly server: Server) {
    server.on('request', (_request, response: ServerResponse) => {
      this.answering.add(response);
      if (this.hasBegun) closeAfter(response);
      response.once('close', () => {
        this.answering.delete(response);
        if (this.answering.size === 0) this.emptied();
      });
    });
  }

  /** Whether the server is closing. */
  get isDraining(): boolean {
    return this.hasBegun;
  }

  /**
   * Stops listening, closes connections that idle, and lets what is being answered be answered.
   * @param mostMs how long, in milliseconds; what then is not answered is cut.
   * @returns how many requests were cut.
   */
  async drain(mostMs: number): Promise<number> {
    if (!this.hasBegun) {
      this.hasBegun = true;
      this.server.close();
      this.server.closeIdleConnections();
      this.answering.forEach(closeAfter);
    }
    if (this.answering.size > 0) {
      const timer = new AbortController();
      const emptied = new Promise<void>((resolve) => (this.emptied = resolve));
      await Promise.race([emptied, delay(mostMs, undefined, { signal: timer.signal }).catch(() => {})]);
      timer.abort();
    }
    const cut = this.answering.size;
    this.server.closeAllConnections();
    return cut;
  }
}

/** Closes the connection once this is answered. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
