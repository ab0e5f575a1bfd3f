import type { Messages } from './messages.ts';

/** What a property is called: DIRECTED_BY is “Directed by”. */
export function propertyName({ properties }: Messages, property: string): string {
  const words = property.toLowerCase().replaceAll('_', ' ');
  return properties[property] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
