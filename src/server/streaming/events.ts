import type { Context } from '../../api/context.js';
import type { Answer, AnswerError } from '../answer.js';
import type { ServedStream } from './served-stream.js';

/** One event of a stream. */
export interface StreamEvent {
  readonly answer: Answer;
  /** The cursor that a client has come to with it. */
  readonly cursor: string | undefined;
}

/** The events of a stream as they are read; whoever does not read to the end has to `return`. */
export interface ReadEvents extends AsyncIterableIterator<StreamEvent, void, void> {
  return(): Promise<IteratorResult<StreamEvent, void>>;
}

/** What the events of a subscription are made of. */
export interface EventsOptions {
  readonly stream: ServedStream;
  /** What events are about, in pages as they come. */
  readonly source: AsyncIterable<readonly object[]>;
  /** How many events are answered together at the most. */
  readonly atATime: number;
  /** Answers one event, by a context that those answered with it share. */
  readonly execute: (event: object, shared: Context) => Promise<Executed>;
  /** What a client is told of an error. */
  readonly told: (error: unknown) => AnswerError;
}

interface Executed {
  readonly answer: Answer;
  /** Set where it could not be answered just now: in how many seconds it may be. */
  readonly retryAfter: string | undefined;
}

/** The most events that are answered together. */
const MOST_TOGETHER = 100;

/**
 * Answers the events of a subscription, several together where several are there, so that they share their statements; and no
 * more of them than its client reads. What cannot be answered just now is asked again: no event is left out.
 */
export class Events {
  private atATime: number;

  constructor(private readonly options: EventsOptions) {
    this.atATime = Math.min(Math.max(options.atATime, 1), MOST_TOGETHER);
  }

  /** All of them, until the subscription is over or something is wrong for good; that is then the last event. */
  all(): ReadEvents {
    const { stream } = this.options;
    const events = this.pages();
    // What waits for news would have `return` wait as well.
    const end = async (): Promise<IteratorResult<StreamEvent, void>> => {
      stream.end();
      return events.return();
    };
    return {
      next: () => events.next(),
      return: end,
      throw: end,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private async *pages(): AsyncGenerator<StreamEvent, void, void> {
    const { stream, source, told } = this.options;
    try {
      for await (const page of source) {
        for (let left = page; left.length > 0;) {
          const events = await this.together(left.slice(0, this.atATime));
          for (const event of events) {
            yield event;
            if (isLast(event)) return;
          }
          left = left.slice(events.length);
        }
      }
    } catch (error) {
      if (!stream.signal.aborted) yield { answer: { errors: [told(error)] }, cursor: undefined };
    } finally {
      stream.end();
    }
  }

  /** Answers some events by one context; as many of them as could be answered, from the first on. */
  private async together(page: readonly object[]): Promise<StreamEvent[]> {
    const { stream, execute } = this.options;
    const { context, done } = stream.fresh();
    try {
      const executed = await Promise.all(page.map((event) => execute(event, context)));
      stream.signal.throwIfAborted();
      const until = executed.findIndex(({ answer, retryAfter }) => retryAfter !== undefined && !(page.length === 1 && isTooLong(answer)));
      const answered = until < 0 ? executed : executed.slice(0, until);
      if (until >= 0) {
        if (isTooLong(executed[until]!.answer)) this.atATime = 1;
        else if (until === 0) await stream.pause(Number(executed[0]!.retryAfter));
      }
      return answered.map(({ answer }, index) => ({ answer: shown(answer), cursor: (page[index] as { readonly cursor?: string }).cursor }));
    } finally {
      done();
    }
  }
}

/** What is sent of an answer: what it has cost is said where something is wrong only. */
function shown({ data, errors, extensions }: Answer): Answer {
  return errors === undefined ? { data } : { data, errors, extensions: { requestId: extensions?.['requestId'] } };
}

function isTooLong({ errors }: Answer): boolean {
  return errors?.[0]?.extensions?.['code'] === 'DEADLINE_EXCEEDED';
}

/** An event that takes longer than a request may by itself will do so the next time. */
function isLast({ answer }: StreamEvent): boolean {
  return isTooLong(answer);
}
