import { compact, fold } from '../../names/fold.js';

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** The countries that there are, by their English names. */
const COUNTRIES = new Map<string, string>();
for (let first = 65; first <= 90; first++)
  for (let second = 65; second <= 90; second++) {
    const code = String.fromCharCode(first, second);
    const name = REGIONS.of(code);
    if (name !== undefined && name !== code) COUNTRIES.set(compact(fold(name)), code);
  }

/** The code of a country by its code or its English name. */
export function countryCode(name: string): string | undefined {
  return /^[A-Z]{2}$/.test(name) ? name : COUNTRIES.get(compact(fold(name)));
}
