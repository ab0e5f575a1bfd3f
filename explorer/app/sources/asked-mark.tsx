import { useState, type ReactNode } from 'react';
import { useMessages } from '../language/language.tsx';
import { AskedPanel, isPlain } from './asked-panel.tsx';

/** What a mark needs to know of a claim. */
interface Witnessed {
  readonly witnesses: number;
  readonly disputedBy: readonly unknown[];
}

interface AskedMarkProps {
  readonly fact: string;
  readonly says: string;
  /** The claims behind the fact. */
  readonly claims: readonly Witnessed[];
  /** Where it is said who says so, for a reader without JavaScript. */
  readonly href: string;
  /** Asks who says so, and shows it. */
  answer(): Promise<ReactNode>;
}

/** A mark whose sources are asked for when it is pressed. It shows as many witnesses as the claim has that has fewest. */
export function AskedMark({ fact, says, claims, href, answer }: AskedMarkProps) {
  const { marks } = useMessages();
  const [isOpen, setOpen] = useState(false);
  if (claims.length === 0) return null;
  const witnesses = Math.min(...claims.map((claim) => claim.witnesses));
  const isDisputed = claims.some(({ disputedBy }) => disputedBy.length > 0);
  const said = isDisputed ? marks.disputed : witnesses > 1 ? marks.several(witnesses) : marks.one;
  return (
    <>
      <a
        className={`mark ${isDisputed ? 'disputed' : witnesses > 1 ? 'several' : 'one'}`}
        href={href}
        title={said}
        aria-label={`${marks.open(fact, says)} ${said}`}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {isDisputed ? `≠${witnesses}` : witnesses}
      </a>
      {isOpen && <AskedPanel fact={fact} says={says} answer={answer} onClose={() => setOpen(false)} />}
    </>
  );
}
