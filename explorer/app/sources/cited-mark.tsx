import type { Cited } from './claim.ts';
import { Citations } from './said-by.tsx';
import { Sources } from './sources.tsx';

interface CitedMarkProps {
  readonly fact: string;
  readonly says: string;
  readonly citations: readonly Cited[];
  readonly isDisputed?: boolean;
}

/** The mark on a figure that publications print, as a rating or a rank: who does. */
export function CitedMark({ fact, says, citations, isDisputed = false }: CitedMarkProps) {
  const witnesses = new Set(citations.map(({ article }) => article.publication.id)).size;
  if (witnesses === 0) return null;
  return (
    <Sources fact={fact} says={says} witnesses={witnesses} isDisputed={isDisputed}>
      <p className="says">{says}</p>
      <Citations citations={citations} />
    </Sources>
  );
}
