const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const KOREAN = new Intl.DisplayNames('ko', { type: 'region', fallback: 'none' });

/** What countries are called besides, with commas between the names. */
const OTHERS: Readonly<Record<string, string>> = {
  KR: 'Korea, Republic of Korea, Korea Republic of, Korea South, S Korea, ROK, KOR, 한국, 남한, 韓国, 韓國, 韩国',
  KP: 'Democratic Peoples Republic of Korea, DPRK, 북한',
  US: 'USA, U S A, U S, America, United States of America, 미국',
  GB: 'U K, Great Britain, Britain, England',
  JP: 'JPN, 日本',
  CN: 'CHN, Mainland China, Peoples Republic of China, PRC, 中国, 中國',
  HK: 'Hong Kong, 홍콩, 香港',
  MO: 'Macau, Macao, 마카오',
  TW: 'Republic of China, 타이완, 台湾, 台灣',
  VN: 'Viet Nam',
  RU: 'Russian Federation',
  CZ: 'Czech Republic',
  TR: 'Turkey',
  MM: 'Myanmar, Burma',
  NL: 'Holland, The Netherlands',
  PH: 'The Philippines',
  AE: 'UAE',
};

/** Codes that stand for several countries, or for none: the European Union, the United Nations, the world. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** The codes of countries by their names. */
const CODES = new Map<string, string>();
for (const [code, names] of Object.entries(OTHERS)) for (const name of names.split(',')) CODES.set(plain(name), code);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)))
  for (const name of [ENGLISH.of(code), KOREAN.of(code)])
    if (name !== undefined && codeOf(code) === code && !CODES.has(plain(name))) CODES.set(plain(name), code);

/**
 * The country that a table means, by its two letters and its English name: told by a code, by its name in English or Korean, or
 * by another usual one, as `KR`, `South Korea`, `Republic of Korea`, `Korea` and 대한민국.
 * @returns undefined where no country is called so.
 */
export function countryNamed(text: string): { readonly code: string; readonly name: string } | undefined {
  const code = (/^[A-Za-z]{2}$/.test(text) ? codeOf(text.toUpperCase()) : undefined) ?? CODES.get(plain(text));
  return code === undefined ? undefined : { code, name: ENGLISH.of(code)! };
}

/** The code that stands for two letters today, as GB for UK; undefined where they are no country's. */
function codeOf(letters: string): string | undefined {
  const code = new Intl.Locale(`und-${letters}`).region;
  return code === undefined || NO_COUNTRIES.has(code) || ENGLISH.of(code) === undefined ? undefined : code;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
