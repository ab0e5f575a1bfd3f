import { isCountryCode } from '../codes.js';
import type { EntityPrefix } from '../kinds.js';
import { entityKindOf, slugIn } from './kinds.js';

const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*-?$/;

/** What the slugs of a kind are, where they are not small letters, digits and hyphens. */
const FORMS: Readonly<Partial<Record<EntityPrefix, (slug: string) => boolean>>> = {
  country: isCountryCode,
  // A season's begins with its show's.
  season: (slug) => slug.split('/').length <= 2 && slug.split('/').every((part) => SLUG.test(part)),
};

/** Whether the id of an entity has the form that ids of its kind have. */
export function hasIdForm(id: string): boolean {
  const kind = entityKindOf(id);
  return kind !== undefined && (FORMS[kind] ?? ((slug: string) => SLUG.test(slug)))(slugIn(id));
}
