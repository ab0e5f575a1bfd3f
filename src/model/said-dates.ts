import { isPartialDate, periodOf, type Period } from './dates.js';

/** The first and the last month of a part of the year. */
type Months = readonly [first: number, last: number];

const PARTS_OF_YEAR: readonly (readonly [words: RegExp, months: Months])[] = [
  [/^(?:the )?(?:beginning|start) of$|^연초$/u, [1, 3]],
  [/^(?:the )?(?:year[ -])?end(?: of)?$|^(?:연말|말)$/u, [10, 12]],
  [/^early(?: in)?$|^초(?:반)?$/u, [1, 4]],
  [/^(?:mid|middle of|the middle of)$|^중(?:반)?$/u, [5, 8]],
  [/^late(?: in)?$|^후반$/u, [9, 12]],
  [/^(?:the )?(?:first|1st) half(?: of)?$|^h1$|^1h$|^(?:상|전)반기$|^전반$/u, [1, 6]],
  [/^(?:the )?(?:second|2nd|latter) half(?: of)?$|^h2$|^2h$|^(?:하|후)반기$/u, [7, 12]],
  [/^(?:the )?(?:first|1st) quarter(?: of)?$|^q1$|^1q$|^1 ?분기$/u, [1, 3]],
  [/^(?:the )?(?:second|2nd) quarter(?: of)?$|^q2$|^2q$|^2 ?분기$/u, [4, 6]],
  [/^(?:the )?(?:third|3rd) quarter(?: of)?$|^q3$|^3q$|^3 ?분기$/u, [7, 9]],
  [/^(?:the )?(?:fourth|4th|last) quarter(?: of)?$|^q4$|^4q$|^4 ?분기$/u, [10, 12]],
  [/^(?:the )?spring(?: of)?$|^봄$/u, [3, 5]],
  [/^(?:the )?summer(?: of)?$|^여름$/u, [6, 8]],
  [/^(?:the )?(?:autumn|fall)(?: of)?$|^가을$/u, [9, 11]],
  // The winter of a year may be the one that it begins with, or the one that begins in it.
  [/^(?:the )?winter(?: of)?$|^겨울$/u, [1, 14]],
];

/** The first and the last year within a decade. */
const PARTS_OF_DECADE: readonly (readonly [words: RegExp, years: Months])[] = [
  [/^(?:the)?$/u, [0, 9]],
  [/^(?:the )?early$|^초(?:반)?$/u, [0, 3]],
  [/^(?:the )?mid$|^중(?:반)?$/u, [4, 6]],
  [/^(?:the )?late$|^후반$|^말$/u, [7, 9]],
  [/^(?:the )?(?:first|1st) half of(?: the)?$|^전반$/u, [0, 4]],
  [/^(?:the )?(?:second|2nd|latter) half of(?: the)?$/u, [5, 9]],
];

/** The first and the last day within a month; 31 is whichever is its last. */
const PARTS_OF_MONTH: readonly (readonly [words: RegExp, days: Months])[] = [
  [/^early(?: in)?$|^(?:the )?(?:beginning|start) of$|^초(?:순)?$|^상순$/u, [1, 10]],
  [/^(?:mid|middle of|the middle of)$|^중(?:순)?$/u, [11, 20]],
  [/^late(?: in)?$|^(?:the )?end of$|^말$|^하순$/u, [21, 31]],
  [/^(?:the )?(?:first|1st) half of$|^전반$/u, [1, 15]],
  [/^(?:the )?(?:second|2nd|latter) half of$|^후반$/u, [16, 31]],
  [/^(?:the )?(?:first|1st) week of$|^첫 ?째? ?주$/u, [1, 7]],
];

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;

function monthOf(name: string): number {
  return MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
}

/**
 * The days between which a date lies that is said in words, as `2021-09-01/2021-12-31`: late 2021, first half of 2019, 2019–2020,
 * the 1990s, Q3 2022, summer 2020, mid-March 2021, March to May 2021, early to mid 2020, late 2021 or early 2022; 2021년 하반기,
 * 1990년대 초, 2021년 9월 말, 2021년 3~5월. Early, mid and late are the thirds of a year or month, its beginning and end the first and
 * last quarter.
 * @returns undefined for what is no such date, also for one in numbers, which is one already.
 */
export function saidDate(text: string): string | undefined {
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?[‐‑‒–—~∼〜～] ?| - /gu, '–')
    .trim();
  const period = inWords(said) ?? between(said);
  return period === undefined || period.from > period.to ? undefined : `${period.from}/${period.to}`;
}

function inWords(said: string): Period | undefined {
  return decade(said) ?? partOfMonth(said) ?? partOfYear(said);
}

function decade(said: string): Period | undefined {
  const { part, tens, after } =
    /^(?<part>[a-z0-9 ]*?)(?:[ -])?(?<tens>\d{3})0['’]?s$/u.exec(said)?.groups ??
    /^(?<tens>\d{3})0년대(?: ?(?<after>\p{Script=Hangul}+))?$/u.exec(said)?.groups ??
    /^(?<tens>\d{3})x$/u.exec(said)?.groups ??
    {};
  const years = tens === undefined ? undefined : partIn(PARTS_OF_DECADE, after ?? part ?? '');
  return years === undefined ? undefined : { from: `${tens!}${years[0]}-01-01`, to: `${tens!}${years[1]}-12-31` };
}

function partOfMonth(said: string): Period | undefined {
  const { part, month, year, number, after } =
    new RegExp(`^(?<part>[a-z0-9 ]+?)[ -]${MONTH}(?: of)?,? (?<year>\\d{4})$`, 'u').exec(said)?.groups ??
    /^(?<year>\d{4})년 (?<number>\d{1,2})월 ?(?<after>\p{Script=Hangul}[\p{Script=Hangul} ]*)$/u.exec(said)?.groups ??
    {};
  const days = year === undefined ? undefined : partIn(PARTS_OF_MONTH, after ?? part!);
  if (days === undefined) return undefined;
  const at = number === undefined ? monthOf(month!) : Number(number);
  if (at < 1 || at > 12) return undefined;
  const whole = periodOf(`${year!}-${two(at)}`);
  const [first, last] = days.map((day) => `${year!}-${two(at)}-${two(day)}`) as [string, string];
  return { from: first, to: last < whole.to ? last : whole.to };
}

function partOfYear(said: string): Period | undefined {
  const { part, year } =
    /^(?<part>[a-z0-9 -]+?)[ -](?<year>\d{4})$/u.exec(said)?.groups ??
    /^(?<year>\d{4})[ -](?<part>[qh]\d|\d[qh])$/u.exec(said)?.groups ??
    /^(?<year>\d{4})(?:년 ?| )(?<part>(?:\d ?)?\p{Script=Hangul}+)$/u.exec(said)?.groups ??
    {};
  const months = part === undefined ? undefined : partIn(PARTS_OF_YEAR, part);
  if (months === undefined) return undefined;
  const [first, last] = months;
  const end = last > 12 ? `${Number(year) + 1}-${two(last - 12)}` : `${year!}-${two(last)}`;
  return { from: `${year!}-${two(first)}-01`, to: periodOf(end).to };
}

/** What stands between the first and the last of several days, and around them. */
const TO = /–|-to-| to |[ -]or[ -]| and |부터 ?|에서 ?/u;
const AROUND = /^(?:between|from) |(?:까지|사이)$/gu;

/** Between two dates: 2019–2020, 2019–20, from 2019 to 2020, 2019/2020, March to May 2021, late 2021 or early 2022. */
function between(said: string): Period | undefined {
  const bare = said.replace(AROUND, '').trim();
  const parts = bare.split(TO).map((part) => part.trim());
  const [first, last, ...more] = parts.length > 1 ? parts : bare.split(/\/|(?<=^\d{4})-(?=\d{4}$|(?:1[3-9]|[2-9]\d)$)/u);
  if (!first || !last || more.length > 0) return undefined;
  const [begins, ends] = [day(first) ?? day(shared(first, last)), day(last) ?? day(sharing(first, last))];
  return begins === undefined || ends === undefined ? undefined : { from: begins.from, to: ends.to };
}

/** One of two dates by itself: in numbers, a year, a month with its year, or in words. */
function day(text: string): Period | undefined {
  const said = text.replace(/(?<=^\d{4})년$/u, '');
  const { month, year, number } =
    new RegExp(`^${MONTH}(?: of)?,? (?<year>\\d{4})$`, 'u').exec(said)?.groups ??
    /^(?<year>\d{4})년 ?(?<number>\d{1,2})월$/u.exec(said)?.groups ??
    {};
  const date = year === undefined ? said : `${year}-${two(number === undefined ? monthOf(month!) : Number(number))}`;
  return isPartialDate(date) ? periodOf(date) : inWords(said);
}

/** The first of two dates with what only the second says: March to May 2021, early to mid 2020, 2021년 3~5월. */
function shared(first: string, last: string): string {
  if (/\d$/u.test(first) && /^\d{1,2}월$/u.test(last)) return `${first}월`;
  const { year } = /(?<year>(?:of )?(?:the )?\d{4}s?)$/u.exec(last)?.groups ?? {};
  return year === undefined ? first : `${first} ${year}`;
}

/** The second of two dates with what only the first says: 2019–20, 2021년 3월~5월, 2021년 말~연초. */
function sharing(first: string, last: string): string {
  // 2019–20 leaves out the century; 2019–12 would be a month.
  if (/^\d{2}$/u.test(last) && /^\d{4}$/u.test(first) && Number(last) > 12) return `${first.slice(0, 2)}${last}`;
  const { year } = /^(?<year>\d{4}년) /u.exec(first)?.groups ?? {};
  return year === undefined ? last : `${year} ${last}`;
}

function partIn(parts: readonly (readonly [words: RegExp, range: Months])[], said: string): Months | undefined {
  return parts.find(([words]) => words.test(said.trim()))?.[1];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
