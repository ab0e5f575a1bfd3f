import { useState, type ReactNode } from 'react';
import { useMessages } from '../language/language.tsx';

interface SourcesProps {
  readonly fact: string;
  /** What is said of it, in words. */
  readonly says: string;
  readonly witnesses: number;
  readonly isDisputed: boolean;
  /** Who says so. */
  readonly children: ReactNode;
}

/**
 * A mark, and who says so, which it opens to: with or without JavaScript. A page has hundreds, of which a reader opens a few: where
 * scripts run, what is in them is made when they are opened, so that nobody waits for the rest to be read, laid out and hydrated.
 */
export function Sources({ fact, says, witnesses, isDisputed, children }: SourcesProps) {
  const { marks, sources } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const said = isDisputed ? marks.disputed : witnesses > 1 ? marks.several(witnesses) : marks.one;
  const panel = (
    <div className="said-by">
      <p className="said-by-title">
        {sources.title} <span className="quiet">{fact}</span>
      </p>
      {children}
      <button type="button" className="close scripted" data-closes="sources">
        {sources.close}
      </button>
    </div>
  );
  return (
    <details
      className="sources"
      name="sources"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      // Opened before this has begun.
      ref={(element) => {
        if (element?.open === true) setOpen(true);
      }}
    >
      <summary className={`mark ${isDisputed ? 'disputed' : witnesses > 1 ? 'several' : 'one'}`} title={said}>
        <span className="hidden">{`${marks.open(fact, says)} ${said}`}</span>
        <span aria-hidden="true">{isDisputed ? `≠${witnesses}` : witnesses}</span>
      </summary>
      {isOpen ? panel : <noscript>{panel}</noscript>}
    </details>
  );
}
