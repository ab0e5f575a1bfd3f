import { entityKinds, type EntityPrefix } from '../kinds.js';
import type { NameDeclaration } from './declaration.js';

const NAME = { value: 'text', single: false, matter: 'NAME', names: true, terms: [] } as const;

function namedBy(property: 'TITLE' | 'NAME'): readonly EntityPrefix[] {
  return entityKinds.flatMap(([prefix, kind]) => (kind.namedBy === property ? [prefix] : []));
}

/** What things are called. */
export const names = {
  TITLE: { ...NAME, description: 'A title of a work.', subjects: namedBy('TITLE') },
  NAME: { ...NAME, description: 'A name of anything but a work.', subjects: namedBy('NAME') },
} as const satisfies Readonly<Record<string, NameDeclaration>>;
