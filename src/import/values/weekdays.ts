import { RowError } from '../intake/import-error.js';

/** The days of the week from Monday on: how each is called, and the beginning of a word that stands for it. */
const DAYS = [
  ['Monday', /^(?:mon(?:days?)?|월(?:요일)?)$/u],
  ['Tuesday', /^(?:tue(?:s(?:days?)?)?|화(?:요일)?)$/u],
  ['Wednesday', /^(?:wed(?:s|nesdays?)?|수(?:요일)?)$/u],
  ['Thursday', /^(?:thu(?:r|rs|rsdays?)?|목(?:요일)?)$/u],
  ['Friday', /^(?:fri(?:days?)?|금(?:요일)?)$/u],
  ['Saturday', /^(?:sat(?:urdays?)?|토(?:요일)?)$/u],
  ['Sunday', /^(?:sun(?:days?)?|일(?:요일)?)$/u],
] as const;

/** Words for several days, by the numbers of the first and the last. */
const SEVERAL: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:daily|every ?day|매일)$/u, 0, 6],
  [/^(?:week ?days?|평일)$/u, 0, 4],
  [/^(?:week ?ends?|주말)$/u, 5, 6],
];

/** Korean runs days together, perhaps before a word for what airs then: 월화, 수목드라마, 월~금. */
const RUN_TOGETHER = /^(?<days>[월화수목금토일]{2,7})(?:요일)?(?: ?(?:드라마|극|미니시리즈|예능))?$/u;

/**
 * The days of the week that a text names, from Monday on, each once, as `Wednesday, Thursday`; undefined for an empty text. It may
 * name them in English or Korean, in full or cut short, and from one to another: Mon-Fri, 월~금, 수목, daily.
 * @throws RowError when it names anything else.
 */
export function weekdaysIn(text: string, column: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  if (plain === '' || plain === 'n/a' || plain === '-') return undefined;
  const found = new Set<number>();
  for (const part of partsOf(plain)) {
    const days = daysIn(part);
    if (days === undefined)
      throw new RowError(
        `${column} is ${JSON.stringify(text)}: it has to be days of the week, as Monday, Tuesday.`,
        `${column} has to be days of the week`,
      );
    for (const day of days) found.add(day);
  }
  return DAYS.flatMap(([name], day) => (found.has(day) ? [name] : [])).join(', ');
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;/&·|]| and /u)
    .flatMap((part) => RUN_TOGETHER.exec(part.trim())?.groups?.['days']?.split('') ?? [part.trim()])
    .filter((part) => part !== '');
}

/** The numbers of the days that one part names; undefined where it names none. */
function daysIn(part: string): number[] | undefined {
  const several = SEVERAL.find(([word]) => word.test(part));
  if (several !== undefined) return through(several[1], several[2]);
  const ends = part
    .split(/\s*(?:~|-|–|—| to | through )\s*/u)
    .map((word) => DAYS.findIndex(([, form]) => form.test(word.replace(/\.$/u, ''))));
  const [first, last = first] = ends;
  return ends.length > 2 || ends.includes(-1) ? undefined : through(first!, last!);
}

/** The days from one to another, over the end of the week where that comes first. */
function through(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}
