import { useLanguage } from '../language/language.tsx';
import { propertyName } from '../language/property.ts';
import type { Claimed } from './claim.ts';
import { SaidBy } from './said-by.tsx';
import { Sources } from './sources.tsx';
import { useValueText } from './value.tsx';

/** The mark on a fact: how many independent publications say so, and whether others contradict them. Nothing where no claim is behind it. */
export function Mark({ claim }: { readonly claim: Claimed | null | undefined }) {
  const { messages } = useLanguage();
  const valueText = useValueText();
  if (claim == null) return null;
  return (
    <Sources
      fact={propertyName(messages, claim.property)}
      says={valueText(claim)}
      witnesses={claim.witnesses}
      isDisputed={claim.disputedBy.length > 0}
    >
      <SaidBy claim={claim} />
    </Sources>
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
