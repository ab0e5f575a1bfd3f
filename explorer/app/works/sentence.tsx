import { useMessages } from '../language/language.tsx';
import { Name, useNames, type Named } from '../names/name.tsx';

interface SentenceProps {
  readonly relation: string;
  readonly from: Named;
  readonly to: Named;
}

/** A relation as a sentence of the reader's language, with the names as links. */
export function Sentence({ relation, from, to }: SentenceProps) {
  const { relations } = useMessages();
  const [first] = useNames(from);
  const [second] = useNames(to);
  const text = relations[relation]?.(first!.text, second!.text) ?? `${first!.text} – ${second!.text}`;
  // Every sentence begins with the first name; the particles of Korean depend on the names, so that it is made whole.
  const at = text.indexOf(second!.text, first!.text.length);
  return (
    <span className="sentence">
      <Name of={from} isShort />
      {text.slice(first!.text.length, at)}
      <Name of={to} isShort />
      {text.slice(at + second!.text.length)}
    </span>
  );
}
