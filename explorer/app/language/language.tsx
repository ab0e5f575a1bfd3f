import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '../../../src/server/explorer/rendering.ts';
import { dateIn, numberText } from './formats.ts';
import type { Messages } from './messages.ts';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  /** A date, as far as it is known. */
  date(iso: string): string;
  number(value: number): string;
}

const LanguageContext = createContext<Spoken | undefined>(undefined);

/** The reader's language. */
export function useLanguage(): Spoken {
  return useContext(LanguageContext)!;
}

/** What the interface says in the reader's language. */
export function useMessages(): Messages {
  return useLanguage().messages;
}

interface ProviderProps {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Tells all below which language the reader has. */
export function LanguageProvider({ language, messages, children }: ProviderProps) {
  const value = useMemo(() => ({ language, messages, date: dateIn(language), number: numberText }), [language, messages]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}
