import { useState } from 'react';
import { addressOf } from './route.ts';
import { useSettled } from './settled.ts';

/** A text while it is typed: it stands in the address of the page, and what is asked for follows it once it has settled. */
export interface Typing {
  readonly text: string;
  /** The text once it has not changed for a moment, without blanks around it. */
  readonly settled: string;
  readonly onText: (typed: string) => void;
}

/** Begins with a text, and goes on with what is typed. */
export function useTyping(start: string): Typing {
  const [text, setText] = useState(start);
  const settled = useSettled(text.trim());
  const onText = (typed: string): void => {
    setText(typed);
    window.location.replace(addressOf({ view: 'search', text: typed }));
  };
  return { text, settled, onText };
}
