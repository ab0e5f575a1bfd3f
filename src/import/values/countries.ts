import { countryCodeOf, countryCodes, countryName } from '../../model/codes.js';

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
  RU: 'Russian Federation, SU',
  CZ: 'Czech Republic',
  TR: 'Turkey',
  MM: 'Myanmar, Burma',
  NL: 'Holland, The Netherlands',
  PH: 'The Philippines',
  AE: 'UAE',
};

/** The codes of countries by their names. */
const CODES = new Map<string, string>();
for (const [code, names] of Object.entries(OTHERS)) for (const name of names.split(',')) CODES.set(plain(name), code);
for (const code of countryCodes)
  for (const name of [countryName(code), KOREAN.of(code)]) if (name !== undefined && !CODES.has(plain(name))) CODES.set(plain(name), code);

/**
 * The country that a table means, by its two letters and its English name: told by a code, by its name in English or Korean, or
 * by another usual one, as `KR`, `South Korea`, `Republic of Korea`, `Korea` and 대한민국.
 * @returns undefined where no country is called so.
 */
export function countryNamed(text: string): { readonly code: string; readonly name: string } | undefined {
  const code = (/^[A-Za-z]{2}$/.test(text) ? countryCodeOf(text.toUpperCase()) : undefined) ?? CODES.get(plain(text));
  return code === undefined ? undefined : { code, name: countryName(code) };
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
