import { useRef, useState, type ReactNode } from 'react';
import { useNames, type Named } from '../names/name.tsx';
import { useHref } from '../routing/href.ts';
import { useNavigation } from '../routing/navigation.tsx';
import { Combobox } from '../search-box/combobox.tsx';
import type { Searched } from '../search-box/query.ts';

/** One box of the form. */
export interface Box {
  readonly name: string;
  readonly label: string;
  /** What stands in it: a thing, or a text. */
  readonly thing?: Named | undefined;
  readonly text: string;
}

interface EndsFormProps {
  readonly action: string;
  readonly boxes: readonly Box[];
  readonly types: readonly Searched[];
  readonly submit: string;
  readonly children?: ReactNode;
}

/** Two boxes and a button. Without JavaScript names are sent, and whoever is meant is asked for on the next page. */
export function EndsForm({ action, boxes, types, submit, children }: EndsFormProps) {
  const { go, address } = useNavigation();
  const href = useHref();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const language = address.search.get('lang');
  return (
    <form
      ref={form}
      className="ends"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        const search = new URLSearchParams();
        for (const [name, value] of new FormData(event.currentTarget)) if (name !== 'lang') search.set(name, String(value));
        for (const { name, thing } of boxes) {
          const id = chosen[name] ?? (chosen[name] === '' ? undefined : thing?.id);
          if (id !== undefined && id !== '') search.set(name, id);
        }
        go(href(`${action}?${search.toString()}`));
      }}
    >
      {boxes.map((box) => (
        <End
          key={box.name}
          box={box}
          types={types}
          onChoose={(id) => setChosen((before) => ({ ...before, [box.name]: id }))}
          onType={() => setChosen((before) => ({ ...before, [box.name]: '' }))}
        />
      ))}
      {children}
      {language !== null && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{submit}</button>
    </form>
  );
}

interface EndProps {
  readonly box: Box;
  readonly types: readonly Searched[];
  onChoose(id: string): void;
  onType(): void;
}

function End({ box, types, onChoose, onType }: EndProps) {
  const [first] = useNames(box.thing ?? { name: box.text });
  const [start, setStart] = useState(first!.text);
  return (
    <div className="end">
      <span className="end-label" aria-hidden="true">
        {box.label}
      </span>
      <Combobox
        label={box.label}
        name={box.name}
        start={start}
        types={types}
        onType={onType}
        onChoose={({ node }) => {
          setStart(node.name);
          onChoose(node.id);
        }}
      />
    </div>
  );
}
