import { kindDeclaredOf } from '../../model/ids/kinds.js';
import type { NameKind } from '../../model/name-kinds.js';
import { scriptOf } from '../../names/script.js';
import type { RecordName } from '../../records/record.js';
import type { Say } from './ledger.js';

/** Gives something its names, the main one first: titles to what has titles. */
export function sayNames(say: Say, subject: string, names: readonly RecordName[]): void {
  names.forEach(({ text, kind, locale }, index) => {
    const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (name === '') return;
    const property = kindDeclaredOf(subject)?.namedBy ?? 'NAME';
    say({
      subject,
      property,
      literal: { text: name },
      asWritten: name,
      kind: kind ?? usualKind(name, index),
      locale: locale ?? usualLocale(name),
    });
  });
}

function usualKind(name: string, index: number): NameKind {
  if (scriptOf(name) === 'HANGUL') return 'NATIVE';
  return index === 0 ? 'OFFICIAL' : 'ALIAS';
}

/** The language that a name is taken to be in, where nobody says. */
export function usualLocale(name: string): string | undefined {
  const script = scriptOf(name);
  return script === 'HANGUL' ? 'ko' : script === 'LATIN' ? 'en' : undefined;
}
