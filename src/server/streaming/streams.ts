import type { ApolloServer } from '@apollo/server';
import { createSourceEventStream, GraphQLError, type GraphQLSchema } from 'graphql';
import { contextFor, type Context } from '../../api/context.js';
import type { Streams as Bounds } from '../../config/config.js';
import { Underway } from '../../graph/underway.js';
import type { RequestLife } from '../request-life.js';
import type { AnswerError } from '../answer.js';
import { formatError, isInternal } from '../format-error.js';
import { Events, type StreamEvent } from './events.js';
import type { News } from './news.js';
import { OpenStreams } from './open-streams.js';
import { ServedStream } from './served-stream.js';
import { documentLetIn } from './subscribing.js';

/** Makes a context, and the life of what is done with it. */
export type MakeContext = (client: string, requestId: string) => { readonly context: Context; readonly life: RequestLife };

/** What streams need of the server around them. */
export interface StreamsOptions {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly context: MakeContext;
  readonly news: News;
  readonly bounds: Bounds;
  /** From where an operation counts as dear, in points: events that are answered together are no dearer. */
  readonly dearCost: number;
}

/** A subscription as its client sends it. */
export interface Subscribing {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  /** Who asks. */
  readonly client: string;
  /** Under what the log knows it. */
  readonly requestId: string;
  /** The cursor that the client has come to, where it says so beside the operation. */
  readonly resumedAfter?: string | undefined;
  /** Called when the server ends what would go on: it stops, or the time of the stream is over. */
  readonly cut: () => void;
}

/** A subscription that was begun, or why there is none. */
export type Begun = AsyncGenerator<StreamEvent, void, void> | { readonly refused: readonly AnswerError[] };

const STOPPING: AnswerError = { message: 'The server is stopping: subscribe again in a moment.', extensions: { code: 'OVERLOADED' } };

/** For how long a stream goes on, in milliseconds: a client that comes back finds a server that has room. */
const LIFETIME_MS = 12 * 3_600_000;

/** The subscriptions of a server, over whatever they come: bounded in number, each as fast as its client reads. */
export class Streams {
  private readonly open: OpenStreams;
  private readonly cuts = new Underway<() => void>();
  private readonly begun = new Underway<ServedStream>();
  private isClosed = false;

  constructor(private readonly options: StreamsOptions) {
    this.open = new OpenStreams(options.bounds);
  }

  /** How many there are that have begun: whatever is written from then on is told by them. */
  get count(): number {
    return this.begun.size;
  }

  /** Begins a subscription, or says why not. Whoever has begun one has to read it to its end or `return` it. */
  async begin(asked: Subscribing): Promise<Begun> {
    if (this.isClosed) return { refused: [STOPPING] };
    const entered = this.open.enter(asked.client);
    if ('refused' in entered) return { refused: [entered.refused] };
    const stream = new ServedStream(() => this.options.context(asked.client, asked.requestId), this.options.news, asked.resumedAfter);
    const cut = (): void => {
      stream.end();
      asked.cut();
    };
    const timer = setTimeout(cut, LIFETIME_MS).unref();
    const leave = this.cuts.add(cut);
    stream.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      leave();
      entered.leave();
    });
    try {
      const begun = await this.source(asked, stream);
      if ('refused' in begun) stream.end();
      return begun;
    } catch (error) {
      stream.end();
      throw error;
    }
  }

  /** Ends all of them, and begins no more. */
  close(): void {
    this.isClosed = true;
    for (const cut of this.cuts) cut();
  }

  private async source(asked: Subscribing, stream: ServedStream): Promise<Begun> {
    const { apollo, schema, dearCost } = this.options;
    const { query, variables, operationName } = asked;
    const { context, done } = stream.fresh();
    try {
      const contextValue = contextFor(context, { stream });
      const { body } = await apollo.executeOperation({ query, variables: { ...variables }, operationName }, { contextValue });
      const document = documentLetIn(contextValue);
      if (document === undefined) return { refused: (body.kind === 'single' && body.singleResult.errors) || [] };
      const source = await createSourceEventStream({ schema, document, contextValue, variableValues: variables, operationName });
      const told = (error: unknown): AnswerError => telling(error, context);
      if ('errors' in source) return { refused: source.errors!.map(told) };
      stream.hasBegun();
      if (!stream.signal.aborted) stream.signal.addEventListener('abort', this.begun.add(stream));
      return new Events({
        stream,
        source: source as AsyncIterable<readonly object[]>,
        told,
        atATime: Math.floor(dearCost / (context.operation.cost ?? 1)),
        execute: async (event, shared) => {
          const own = contextFor(shared, { event });
          const { body: answered, http } = await apollo.executeOperation(
            { query, variables: { ...variables }, operationName },
            { contextValue: own },
          );
          if (answered.kind !== 'single') throw new Error('An event was answered in parts.');
          return { answer: answered.singleResult, retryAfter: http.headers.get('retry-after') };
        },
      }).all();
    } finally {
      done();
    }
  }
}

/** What a client is told of an error that Apollo has not seen. */
function telling(error: unknown, { log, requestId }: Context): AnswerError {
  const wrapped = error instanceof GraphQLError ? error : new GraphQLError('A subscription failed.', { originalError: error as Error });
  if (isInternal(wrapped)) log.error({ err: wrapped.originalError ?? wrapped }, 'a subscription failed');
  const formatted = formatError(wrapped.toJSON(), wrapped);
  return { ...formatted, extensions: { ...formatted.extensions, requestId } };
}
