import { scriptOf } from '../../../names/script.js';
import type { RecordName } from '../../../records/record.js';
import { nameOf } from '../../intake/statements.js';
import { showTitle, withoutSeason } from '../../values/show-titles.js';

/** A year behind a title, which tells works of one title apart. */
const YEAR = /\s*[([](?:19|20)\d\d년?[)\]]$/u;

/** Another title in brackets: 사랑의 불시착 (Crash Landing on You). */
const BRACKETS = /^(?<outer>[^()]+?)\s*\((?<inner>[^()]+)\)$/u;

/**
 * The titles of a show as a table has them: without years and marks of seasons, and each side of brackets, where one is in
 * Hangul and the other is not.
 * @param told the season that another column tells.
 */
export function mappedTitles(
  printed: readonly RecordName[],
  told: number | undefined,
  kind: string | undefined,
): { readonly names: RecordName[]; readonly season?: number } {
  const read = printed.flatMap(sides).map((name) => ({
    name,
    ...showTitle(name.text.replace(YEAR, ''), {
      isSerial: kind === undefined || kind === 'SERIES' || kind === 'VARIETY',
      countsBare: false,
    }),
  }));
  const season = told ?? read.find((one) => one.season !== undefined)?.season;
  const names = read.map(({ name, title, season: own }) => ({
    ...name,
    text: own === undefined && season !== undefined ? withoutSeason(title, season) : title,
  }));
  const byText = new Map<string, RecordName>();
  for (const name of names) if (!byText.has(name.text)) byText.set(name.text, name);
  return { names: [...byText.values()], ...(season === undefined ? {} : { season }) };
}

function sides(name: RecordName): RecordName[] {
  const { outer, inner } = BRACKETS.exec(name.text.replace(YEAR, ''))?.groups ?? {};
  if (outer === undefined || inner === undefined || !/\p{L}/u.test(inner)) return [name];
  const scripts = [scriptOf(outer), scriptOf(inner)];
  if (!scripts.includes('HANGUL') || scripts[0] === scripts[1] || showTitle(name.text).title !== name.text) return [name];
  return [scripts[0] === 'HANGUL' ? { ...name, text: outer } : nameOf(outer), nameOf(inner)];
}
