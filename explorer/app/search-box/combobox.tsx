/** A field that suggests while one types: the combobox with a list of the ARIA Authoring Practices. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '../language/language.tsx';
import type { Found, Searched } from './query.ts';
import { Row } from './row.tsx';
import { useSearch } from './use-search.ts';

interface ComboboxProps {
  readonly label: string;
  readonly name: string;
  /** What stands in it at first. */
  readonly start: string;
  readonly types: readonly Searched[];
  readonly placeholder?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** A row was chosen. */
  onChoose(found: Found): void;
  /** Something else was typed. */
  onType?(): void;
}

/** The field and its suggestions. Without JavaScript it is a field of the form around it. */
export function Combobox({ label, name, start, types, placeholder, field, onChoose, onType }: ComboboxProps) {
  const { search } = useMessages();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  const [text, setText] = useState(start);
  const [asked, setAsked] = useState('');
  const [isOpen, setOpen] = useState(false);
  const found = useSearch(asked, types);
  const { rows } = found;
  const [chosen, setChosen] = useState({ rows, at: -1 });
  // What was gone to among other rows is none of these.
  const active = chosen.rows === rows ? chosen.at : -1;
  const setActive = (at: number): void => setChosen({ rows, at });
  const isShown = isOpen && asked.trim() !== '' && found.text !== '';

  useEffect(() => setText(start), [start]);

  const choose = (row: Found): void => {
    setOpen(false);
    setAsked('');
    onChoose(row);
  };

  const press = (event: KeyboardEvent): void => {
    // Enter and arrows that belong to a syllable being put together are not for us.
    if (event.nativeEvent.isComposing) return;
    const last = rows.length - 1;
    const moves: Readonly<Record<string, () => number>> = {
      ArrowDown: () => (active >= last ? 0 : active + 1),
      ArrowUp: () => (active <= 0 ? last : active - 1),
    };
    const move = moves[event.key];
    if (move !== undefined && last >= 0) {
      event.preventDefault();
      setOpen(true);
      if (asked === '') setAsked(text);
      setActive(move());
    } else if (event.key === 'Enter' && isShown && rows[active] !== undefined) {
      event.preventDefault();
      choose(rows[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  const told = !isShown ? '' : found.hasFailed ? search.failed : rows.length === 0 ? search.none(found.text) : search.count(rows.length);
  return (
    <div className="combobox" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <label htmlFor={id} className="hidden">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type="search"
        role="combobox"
        aria-expanded={isShown && rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={placeholder ?? search.placeholder}
        value={text}
        onFocus={() => void import('../data/client.ts')}
        onChange={(event) => {
          setText(event.target.value);
          setAsked(event.target.value);
          setOpen(true);
          onType?.();
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isShown || rows.length === 0}>
        {isShown &&
          rows.map((row, index) => (
            <li
              key={row.node.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(row)}
            >
              <Row found={row} />
            </li>
          ))}
      </ul>
      <p className={told !== '' && rows.length === 0 ? 'told' : 'hidden'} role="status">
        {told}
      </p>
    </div>
  );
}
