import type { EntityPrefix } from '../kinds.js';
import { entityKindOf, slugIn } from './kinds.js';

const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*-?$/;

/** What else the slugs of a kind may be than small letters, digits and hyphens. */
const FORMS: Readonly<Partial<Record<EntityPrefix, (slug: string) => boolean>>> = {
  // A code; whether a country has it is told by the property of that name.
  country: (slug) => /^[A-Z]{2}(?:-[a-z0-9]+)*$/.test(slug),
  // An episode's begins with its show's, or its season's.
  episode: (slug) => slug.split('/').length <= 3 && slug.split('/').every((part) => SLUG.test(part)),
  // A season's begins with its show's.
  season: (slug) => slug.split('/').length <= 2 && slug.split('/').every((part) => SLUG.test(part)),
};

/** Whether the id of an entity has the form that ids of its kind have. */
export function hasIdForm(id: string): boolean {
  const kind = entityKindOf(id);
  return kind !== undefined && (SLUG.test(slugIn(id)) || FORMS[kind]?.(slugIn(id)) === true);
}
