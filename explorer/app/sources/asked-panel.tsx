import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useMessages } from '../language/language.tsx';

interface AskedPanelProps {
  readonly fact: string;
  readonly says: string;
  /** Asks who says so, and shows it. */
  answer(): Promise<ReactNode>;
  onClose(): void;
}

/**
 * Who says so, asked for when a reader wants to know: where a page has more facts than it can bring the sources of. Closed by Esc and by
 * a click elsewhere, which puts the focus back: browsers do that for what pops over.
 */
export function AskedPanel({ fact, says, answer, onClose }: AskedPanelProps) {
  const { sources, waiting, search } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<ReactNode>(waiting);

  // Asked once, when it is opened.
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.focus();
    void answer().then(setTold, () => setTold(search.failed));
  }, []);

  return (
    <div
      ref={panel}
      className="said-by"
      popover="auto"
      role="dialog"
      aria-label={sources.title}
      tabIndex={-1}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className="said-by-title">
        {sources.title} <span className="quiet">{fact}</span>
      </p>
      <p className="says">{says}</p>
      <div aria-live="polite">{told}</div>
      <button type="button" className="close" onClick={() => panel.current?.hidePopover()}>
        {sources.close}
      </button>
    </div>
  );
}

/** Whether a click on a link is a plain one, which opens no other window. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
