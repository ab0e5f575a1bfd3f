import { useLanguage } from '../language/language.tsx';
import type { Cited } from './claim.ts';
import { Citations } from './said-by.tsx';

interface CitedMarkProps {
  readonly fact: string;
  readonly says: string;
  readonly citations: readonly Cited[];
  readonly isDisputed?: boolean;
}

/** The mark on a figure that publications print, as a rating or a rank: who does. */
export function CitedMark({ fact, says, citations, isDisputed = false }: CitedMarkProps) {
  const { marks, sources } = useLanguage().messages;
  const witnesses = new Set(citations.map(({ article }) => article.publication.id)).size;
  if (witnesses === 0) return null;
  const said = witnesses > 1 ? marks.several(witnesses) : marks.one;
  return (
    <details className="sources" name="sources">
      <summary className={`mark ${isDisputed ? 'disputed' : witnesses > 1 ? 'several' : 'one'}`} title={isDisputed ? marks.disputed : said}>
        <span className="hidden">
          {marks.open(fact, says)} {isDisputed ? marks.disputed : said}
        </span>
        <span aria-hidden="true">{isDisputed ? `≠${witnesses}` : witnesses}</span>
      </summary>
      <div className="said-by">
        <p className="said-by-title">
          {sources.title} <span className="quiet">{fact}</span>
        </p>
        <p className="says">{says}</p>
        <Citations citations={citations} />
        <button type="button" className="close scripted" data-closes="sources">
          {sources.close}
        </button>
      </div>
    </details>
  );
}
