const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** What Intl names beside countries: groups of them, parts of them, and what stands for none. */
const NO_COUNTRIES: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** Codes of countries that came apart: none of those of today is what they were. */
const CAME_APART: ReadonlySet<string> = new Set('AN CS SU YD YU'.split(' '));

/** The codes of all countries, and those that stand for the same: UK for GB. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  everyPair().flatMap((code): (readonly [string, string])[] => {
    if (REGIONS.of(code) === code || NO_COUNTRIES.has(code) || CAME_APART.has(code)) return [];
    return [[code, new Intl.Locale(`und-${code}`).region!]];
  }),
);

function everyPair(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** The codes of ISO 3166-1 in two letters, and XK, which stands for Kosovo everywhere. */
export const countryCodes: readonly string[] = [...COUNTRIES].flatMap(([code, of]) => (code === of ? [code] : []));

/** The code of ISO 3166-1 that two capital letters stand for: GB for UK as for GB; undefined where they stand for no country. */
export function countryCodeOf(letters: string): string | undefined {
  return COUNTRIES.get(letters);
}

/** Whether a text is the code of a country: GB, and not UK. */
export function isCountryCode(text: string): boolean {
  return COUNTRIES.get(text) === text;
}

/** The English name of a country by its code. */
export function countryName(code: string): string {
  return REGIONS.of(code)!;
}

/** Whether a text is a language tag of BCP 47, as ko, en-GB, zh-Hant or und-KR. */
export function isLanguageTag(text: string): boolean {
  // A word such as "korean" has the form of a tag too, whose language nobody has registered.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
