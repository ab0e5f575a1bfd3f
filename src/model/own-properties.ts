import { isCountryCode } from './codes.js';
import { isIdOf, slugIn } from './ids/kinds.js';
import { seasonParts } from './ids/seasons.js';

/** The own properties of an entity that its id alone says: the code of a country, the number of a season. */
export function ownOfId(id: string): Readonly<Record<string, string | number>> {
  if (isIdOf('country', id) && isCountryCode(slugIn(id))) return { code: slugIn(id) };
  const number = seasonParts(id)?.number;
  return number === undefined ? {} : { number };
}
