import { countryCodeOf, countryCodes, countryName } from '../../model/codes.js';
import { compact, fold } from '../../names/fold.js';

/** The countries that there are, by their English names. */
const BY_NAME = new Map(countryCodes.map((code) => [compact(fold(countryName(code))), code]));

/** The code of a country by its code or its English name; undefined where it names none. */
export function countryCode(name: string): string | undefined {
  return countryCodeOf(name) ?? BY_NAME.get(compact(fold(name)));
}
