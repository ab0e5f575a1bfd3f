import { RowError } from '../../import/intake/import-error.js';
import { partialDate } from '../../import/values/partial-dates.js';
import { setOnce } from '../../grouping.js';
import { countryNamed } from '../../import/values/countries.js';
import { valuesOf } from '../../model/closed-values.js';
import { externalKey } from '../../model/ids/external.js';
import { idOf } from '../../model/ids/kinds.js';
import { entityKinds } from '../../model/kinds.js';
import { LONGEST_NAME } from '../../names/fold.js';
import { externalValue } from '../../records/external-id.js';
import { letters, type Meaning } from './properties.js';

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
  if (meaning.is === 'RELATION') return meaning.values.includes('country') ? countryIn(text) : text;
  if (meaning.is === 'NAMES') return text;
  if (meaning.rule === undefined) return kindsByName.get(letters(text));
  const { value, closed } = meaning.rule;
  if (value === 'date') return dateIn(text);
  if (value === 'number') return Number.isFinite(Number(text)) ? text : undefined;
  return closed === undefined ? text : valuesOf(closed).find((one) => letters(one) === letters(text));
}

/** What an entity can be of its kind, by its name and by what schema.org calls it: Movie is FILM. */
const kindsByName = new Map<string, string>();
for (const [, { kinds, schema }] of entityKinds) {
  for (const kind of kinds === undefined ? [] : valuesOf(kinds)) setOnce(kindsByName, letters(kind), kind);
  for (const [kind, term] of Object.entries(schema.kinds ?? {})) setOnce(kindsByName, letters(term), kind);
  if (kinds?.usual !== undefined) setOnce(kindsByName, letters(schema.type), kinds.usual);
}

/** A country by any of its usual names, as Korea and 대한민국: which of two Koreas is meant, its names in the graph do not tell. */
function countryIn(text: string): string {
  const named = countryNamed(text);
  return named === undefined ? text : idOf('country', named.code);
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
