import { RowError } from '../intake/import-error.js';
import { spaced } from './spaced.js';

/** One text of a list as Python prints it: in single or double quotes, with escapes. */
const PYTHON_TEXT = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|None)\s*(,|$)/gsuy;

/**
 * The texts of a list as Python prints it: `['Park Ji', "O'Neil"]`. An empty cell is an empty list.
 * @throws RowError when it is no such list.
 */
export function pythonList(text: string, column: string): string[] {
  if (text === '' || text === '[]') return [];
  const fail = (): never => {
    const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    throw new RowError(`${column} is ${shown}: it has to be a list, as ['Kim Eun Hee', 'Park In Je'].`, `${column} has to be a list`);
  };
  if (!text.startsWith('[') || !text.endsWith(']')) return fail();
  const inner = text.slice(1, -1);
  const items: string[] = [];
  PYTHON_TEXT.lastIndex = 0;
  for (let at = 0; at < inner.length; at = PYTHON_TEXT.lastIndex) {
    const match = PYTHON_TEXT.exec(inner);
    if (match === null) return fail();
    const item = match[1] ?? match[2];
    if (item !== undefined) items.push(item.replace(/\\(.)/gsu, '$1'));
  }
  return cleaned(items);
}

/** The parts of a text between separators that stand outside of brackets and of double quotes. */
export function splitList(text: string, separators = ','): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth++;
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    else if (letter === '"') isQuoted = !isQuoted;
    if (depth === 0 && !isQuoted && separators.includes(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return cleaned(parts);
}

/**
 * The parts of a text between one separator, which may be of several letters; what stands in brackets is one, unless a bracket
 * is never closed.
 */
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++;
    else if (')]}'.includes(text[at]!)) depth--;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      from = at + separator.length;
      at = from - 1;
    }
  }
  return cleaned(depth === 0 ? [...parts, text.slice(from)] : text.split(separator));
}

/** What a company's name goes on with after a comma: it is no company of its own. */
const COMPANY_FORM = /^(?:co\.?,? ?ltd\.?|ltd\.?|inc\.?|llc\.?|corp\.?|s\.p\.c\.?)$/i;

/** The companies of a list: RaemongRaein Co., Ltd. is one. */
export function splitCompanies(text: string): string[] {
  const companies: string[] = [];
  for (const part of splitList(text))
    if (COMPANY_FORM.test(part) && companies.length > 0) companies[companies.length - 1] += `, ${part}`;
    else companies.push(part);
  return companies;
}

function cleaned(items: readonly string[]): string[] {
  return items.map(spaced).filter((item) => item !== '');
}
