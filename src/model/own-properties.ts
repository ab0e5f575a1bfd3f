import { isCountryCode } from './codes.js';
import { isIdOf, slugIn } from './ids/kinds.js';
import { episodeParts } from './ids/episodes.js';
import { seasonParts } from './ids/seasons.js';

/** The own properties of an entity that its id alone says: the code of a country, the number of a season or an episode. */
export function ownOfId(id: string): Readonly<Record<string, string | number>> {
  if (isIdOf('country', id) && isCountryCode(slugIn(id))) return { code: slugIn(id) };
  const episode = episodeParts(id);
  if (episode !== undefined) return { number: episode.number, ...(episode.season === null ? {} : { seasonNumber: episode.season }) };
  const number = seasonParts(id)?.number;
  return number === undefined ? {} : { number };
}
