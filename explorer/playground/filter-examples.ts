/** Which examples a filter leaves, and under which headings they stand. */
import type { Example } from './example';

/** The examples that have all the words of a filter, in whatever is said of them or in what they ask. */
export function matching(examples: Example[], filter: string): Example[] {
  const words = plain(filter).split(/\s+/);
  return examples.filter(({ group, name, description, query, variables }) => {
    const text = plain([group, name, description, query, JSON.stringify(variables ?? '')].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Examples by their groups, in the order in which they are listed. */
export function grouped(examples: Example[]): [group: string, examples: Example[]][] {
  const groups = new Map<string, Example[]>();
  for (const example of examples) groups.set(example.group, [...(groups.get(example.group) ?? []), example]);
  return [...groups];
}

/** A text without what makes no difference; Hangul that some systems write letter by letter becomes syllables. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
