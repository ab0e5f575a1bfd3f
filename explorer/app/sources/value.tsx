import { useLanguage } from '../language/language.tsx';
import { worded } from '../language/worded.ts';
import { Name } from '../names/name.tsx';
import type { ClaimSide } from './claim.ts';

/** What a claim says, in the reader's language. */
export function useValueText(): (claim: ClaimSide) => string {
  const { messages, date, number } = useLanguage();
  return ({ value, property }) => {
    if (value.__typename === 'EntityValue') return value.entity.name;
    if (value.__typename === 'DateValue') return date(value.date);
    if (value.__typename === 'TextValue') return worded(messages, property, value.text);
    return value.unit == null ? number(value.number) : `${number(value.number)} ${value.unit}`;
  };
}

/** What a claim says; a thing as a link to its page. */
export function Value({ claim }: { readonly claim: ClaimSide }) {
  const text = useValueText();
  return claim.value.__typename === 'EntityValue' ? <Name of={claim.value.entity} /> : <>{text(claim)}</>;
}
