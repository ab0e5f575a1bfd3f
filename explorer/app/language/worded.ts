import type { Messages } from './messages.ts';

/** What a stored text says to a reader: some are words of the schema, or days and genders that are stored in English. */
export function worded({ status, stages, ages, words }: Messages, property: string, text: string): string {
  switch (property) {
    case 'STATUS':
      return status[text] ?? text;
    case 'PRODUCTION_STAGE':
      return stages[text] ?? text;
    case 'CONTENT_RATING':
      return ages[text] ?? text;
    case 'AIRS_ON':
    case 'GENDER':
      return text
        .split(', ')
        .map((word) => words[word] ?? word)
        .join(', ');
    default:
      return text;
  }
}
