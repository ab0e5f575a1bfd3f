import type { Streams } from '../../config/config.js';
import type { AnswerError } from '../answer.js';

/** Counts the subscriptions that are open, of each client and in all. */
export class OpenStreams {
  private readonly byClient = new Map<string, number>();
  private all = 0;

  constructor(private readonly most: Streams) {}

  /** Counts one more, or says why there may be none. */
  enter(client: string): { readonly leave: () => void } | { readonly refused: AnswerError } {
    const { inAll, perClient } = this.most;
    const own = this.byClient.get(client) ?? 0;
    if (own >= perClient)
      return refused(
        'RATE_LIMITED',
        `You have ${own} subscriptions open, and a client may have ${perClient}: end one, or put them together.`,
      );
    if (this.all >= inAll) return refused('OVERLOADED', `${this.all} subscriptions are open, and there may be ${inAll}: try again later.`);
    this.byClient.set(client, own + 1);
    this.all++;
    let hasLeft = false;
    const leave = (): void => {
      if (hasLeft) return;
      hasLeft = true;
      this.all--;
      const left = this.byClient.get(client)! - 1;
      if (left === 0) this.byClient.delete(client);
      else this.byClient.set(client, left);
    };
    return { leave };
  }
}

function refused(code: string, message: string): { readonly refused: AnswerError } {
  return { refused: { message, extensions: { code } } };
}
