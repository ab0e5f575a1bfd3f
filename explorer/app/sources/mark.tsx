import { useLanguage } from '../language/language.tsx';
import { propertyName } from '../language/property.ts';
import type { Claimed } from './claim.ts';
import { SaidBy } from './said-by.tsx';
import { useValueText } from './value.tsx';

/**
 * The mark on a fact: how many independent publications say so, and whether others contradict them. It opens to who they are, with
 * or without JavaScript. Nothing where no claim is behind a fact.
 */
export function Mark({ claim }: { readonly claim: Claimed | null | undefined }) {
  const { messages } = useLanguage();
  const valueText = useValueText();
  if (claim == null) return null;
  const { witnesses, disputedBy, property } = claim;
  const isDisputed = disputedBy.length > 0;
  const kind = isDisputed ? 'disputed' : witnesses > 1 ? 'several' : 'one';
  const said = witnesses > 1 ? messages.marks.several(witnesses) : messages.marks.one;
  return (
    <details className="sources" name="sources">
      <summary className={`mark ${kind}`} title={isDisputed ? messages.marks.disputed : said}>
        <span className="hidden">
          {messages.marks.open(propertyName(messages, property), valueText(claim))} {isDisputed ? messages.marks.disputed : said}
        </span>
        <span aria-hidden="true">{isDisputed ? `≠${witnesses}` : witnesses}</span>
      </summary>
      <SaidBy claim={claim} />
    </details>
  );
}

/** What the marks mean. */
export function Legend() {
  const { legend } = useLanguage().messages.marks;
  return (
    <p className="legend">
      <span className="mark one" aria-hidden="true">
        1
      </span>{' '}
      {legend.one}{' '}
      <span className="mark several" aria-hidden="true">
        3
      </span>{' '}
      {legend.several}{' '}
      <span className="mark disputed" aria-hidden="true">
        ≠2
      </span>{' '}
      {legend.disputed}
    </p>
  );
}
