/** Dates and numbers, alike on the server and in every browser: the formats of Intl differ from version to version. */
import type { Language } from '../../../src/server/explorer/rendering.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Writes dates that may be partial: 2022, 2022-01, 2022-01-28. */
export function dateIn(language: Language): (iso: string) => string {
  return (iso) => {
    const [year = '', month, day] = iso.split('-');
    if (!/^\d{4}$/u.test(year)) return iso;
    if (language === 'ko') return [`${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`].filter(Boolean).join(' ');
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  };
}

/** Writes a number, with digits in groups of three: both languages have them so. */
export function numberText(value: number): string {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}
