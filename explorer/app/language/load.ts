import type { Language } from '../../../src/server/explorer/rendering.ts';
import type { Messages } from './messages.ts';

/** Loads what the interface says in a language. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'ko' ? (await import('./ko.ts')).ko : (await import('./en.ts')).en;
}
