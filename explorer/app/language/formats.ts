/** Dates and numbers, alike on the server and in every browser: the formats of Intl differ from version to version. */
import type { Language } from '../../../src/server/explorer/rendering.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Writes dates that may be partial, 2022, 2022-01, 2022-01-28, or lie between two days: 2021-09-01/2021-12-31. */
export function dateIn(language: Language): (iso: string) => string {
  const partial = partialIn(language);
  return (iso) => {
    const [first, last] = iso.split('/');
    if (last === undefined) return partial(iso);
    const [from, to] = wholeMonths(first!, last);
    return language === 'ko' ? `${partial(from)} ~ ${partial(to)}` : `${partial(from)} – ${partial(to)}`;
  };
}

/** The ends of a time without their days where it is of whole months, and without their months where it is of whole years. */
function wholeMonths(from: string, to: string): readonly [string, string] {
  const isFirst = from.endsWith('-01');
  const next = new Date(Date.parse(to) + 86_400_000).toISOString();
  if (!isFirst || next.slice(8, 10) !== '01') return [from, to];
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) !== to.slice(0, 4);
  return isYears ? [from.slice(0, 4), to.slice(0, 4)] : [from.slice(0, 7), to.slice(0, 7)];
}

function partialIn(language: Language): (iso: string) => string {
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
