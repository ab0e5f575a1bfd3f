import { ruleOf, type ClaimProperty } from '../../model/property.js';
import type { Unit } from '../../model/units.js';
import type { Fact } from '../../records/record.js';
import { RowError } from '../intake/import-error.js';
import { amountIn } from './amounts.js';

/**
 * A figure with what it counts, as tables and news print it: 3억 2000만 뷰, `12.3M views`, 200억 원, `$20 million`, 46개국.
 * @param unit what the numbers of the column count, where its mapping says so.
 * @throws RowError where it is no number, or is counted in two ways.
 */
export function figureIn(text: string, column: string, property: ClaimProperty, unit: string | undefined): Fact {
  const { rest, form } = withoutUnit(text, ruleOf(property)?.unit);
  const value = amountIn(rest);
  if (value === undefined)
    throw new RowError(`${column} is ${JSON.stringify(text)}: it has to be a number.`, `${column} has to be a number`);
  if (form !== undefined && unit !== undefined && form !== unit)
    throw new RowError(
      `${column} is ${JSON.stringify(text)}, which is counted in ${form}; the mapping says ${unit}.`,
      `${column} is counted in another unit than its mapping says`,
    );
  const counted = form ?? unit;
  return { property, value, ...(counted === undefined ? {} : { unit: counted }), ...(String(value) === text ? {} : { asWritten: text }) };
}

/** A text without the word for what it counts, before the number or behind it, and what that word stands for. */
function withoutUnit(text: string, unit: Unit | undefined): { readonly rest: string; readonly form?: string } {
  const forms: (readonly [form: string, words: readonly string[]])[] = [
    ...(unit?.form == null ? [] : [[unit.form, [unit.form, ...unit.also]] as const]),
    ...Object.entries(unit?.measures ?? {}).map(([form, also]) => [form, [form, ...also]] as const),
  ];
  const small = text.trim().toLowerCase();
  const found = forms
    .flatMap(([form, words]) => words.map((word) => ({ form, word: word.toLowerCase() })))
    .sort((a, b) => b.word.length - a.word.length)
    .find(({ word }) => small.endsWith(word) || small.startsWith(word));
  if (found !== undefined) {
    const { form, word } = found;
    const rest = small.endsWith(word) ? small.slice(0, -word.length) : small.slice(word.length);
    return { rest: rest.trim(), form };
  }
  // Where the property's name says what is counted, the word for it says nothing more.
  const plain = unit?.also.find((word) => small.endsWith(word));
  return { rest: plain === undefined ? small : small.slice(0, -plain.length).trim() };
}
