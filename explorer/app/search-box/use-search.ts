import { useEffect, useRef, useState } from 'react';
import { TYPE_AHEAD, type Found, type Searched } from './query.ts';

/** What is known of a text while it is typed. */
export interface Searching {
  /** The text that the rows answer. */
  readonly text: string;
  readonly rows: readonly Found[];
  readonly hasFailed: boolean;
}

const NOTHING: Searching = { text: '', rows: [], hasFailed: false };

/**
 * Asks for what answers to a text, at every letter: one request at a time, and after it for what the text is by then, so that a
 * fast hand asks no more often than the server answers.
 */
export function useSearch(typed: string, types: readonly Searched[]): Searching {
  const [found, setFound] = useState<Searching>(NOTHING);
  const wanted = useRef('');
  const isAsking = useRef(false);
  const text = typed.trim();

  useEffect(() => {
    wanted.current = text;
    if (text === '') return setFound(NOTHING);
    if (isAsking.current) return;
    isAsking.current = true;
    const askOn = async (): Promise<void> => {
      const { ask } = await import('../data/client.ts');
      for (let asked = ''; asked !== wanted.current && wanted.current !== '';) {
        asked = wanted.current;
        const next = await ask(TYPE_AHEAD, { text: asked, types: [...types] }).then(
          ({ search }) => ({ text: asked, rows: search.edges, hasFailed: false }),
          () => ({ text: asked, rows: [], hasFailed: true }),
        );
        if (wanted.current !== '') setFound(next);
      }
    };
    void askOn().finally(() => {
      isAsking.current = false;
    });
  }, [text, types]);
  return found;
}
