import { RowError } from '../../import/intake/import-error.js';
import { partialDate } from '../../import/values/partial-dates.js';
import { externalKey } from '../../model/ids/external.js';
import { LONGEST_NAME } from '../../names/fold.js';
import { externalValue } from '../../records/external-id.js';
import type { Meaning } from './properties.js';

/** A value of JSON as a text; an empty cell is none. Undefined of what can be no value. */
export function valueText(value: unknown): readonly string[] | undefined {
  if (value === null || value === '') return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value).trim();
    return text === '' ? [] : [text];
  }
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown };
  if (typeof id === 'string' && id !== '') return [id];
  return typeof name === 'string' && name !== '' ? [name] : undefined;
}

/** A value as the engine compares it, in the one form that the graph has; undefined where it says nothing. */
export function valueOfProperty(meaning: Meaning, text: string): string | undefined {
  if (meaning.is === 'NUMBER') {
    const value = externalValue(meaning.source, text);
    return value === undefined ? undefined : externalKey({ source: meaning.source, value });
  }
  if (meaning.is === 'YEAR') return dateIn(text)?.slice(0, 4);
  if (text.length > LONGEST_NAME) return undefined;
  if (meaning.is !== 'FIELD' || meaning.rule === undefined) return text;
  if (meaning.rule.value === 'date') return dateIn(text);
  return meaning.rule.value === 'number' && !Number.isFinite(Number(text)) ? undefined : text;
}

/** A date as people write it. */
function dateIn(text: string): string | undefined {
  try {
    return partialDate(text, '');
  } catch (error) {
    if (error instanceof RowError) return undefined;
    throw error;
  }
}
