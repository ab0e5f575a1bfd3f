/** The way to the server, which keeps the figures of the last answer at hand for whatever shows them. */
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { measuring, type AnswerFigures } from './answer-figures';

/** Asks a server, and remembers what its last answer took. */
export interface MeasuredFetcher {
  fetcher: Fetcher;
  /** The figures of the last answer; undefined before the first. */
  last(): AnswerFigures | undefined;
  /** Calls back whenever there is a new answer, until the function that it gives is called. */
  onAnswer(listen: () => void): () => void;
}

/** Makes the way to the server at an address. */
export function measuredFetcher(url: string): MeasuredFetcher {
  let last: AnswerFigures | undefined;
  const listeners = new Set<() => void>();
  return {
    fetcher: createGraphiQLFetcher({
      url,
      // The page's own question for the schema is none of the user's.
      schemaFetcher: createGraphiQLFetcher({ url }),
      // The server sends no answer in parts.
      enableIncrementalDelivery: false,
      fetch: measuring((figures) => {
        last = figures;
        for (const listen of listeners) listen();
      }),
    }),
    last: () => last,
    onAnswer(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
