import { UserInputError } from '../../errors.js';
import { checkedQuestion, valueOf, type Asked, type Question, type StatedFact } from '../../identity/question.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { isJsonObject } from '../../json-object.js';
import { RequestError, shown } from './failure.js';
import { typeNamed } from './kinds.js';
import { MOST_NAMES, MOST_PROPERTIES, MOST_QUERIES, USUAL_CANDIDATES } from './limits.js';
import { propertiesNamed } from './properties.js';
import { valueText, valueOfProperty } from './values.js';

/** A query of a batch, as it is answered. */
export interface CheckedQuery {
  readonly asked: Asked;
  readonly limit: number;
  /** What was given and says nothing, as a date that is none: a sentence for each. */
  readonly ignored: readonly string[];
}

const FIELDS = ['query', 'type', 'type_strict', 'limit', 'properties'];
const STRICTNESS = ['any', 'should', 'all'];

/**
 * A batch of queries by their keys.
 * @throws RequestError on what is no batch; its message says which query and what of it. A value that says nothing, as a date that
 * is none, costs its query nothing but itself: lists that people have are full of them.
 */
export function checkedBatch(json: unknown): Map<string, CheckedQuery> {
  if (!isJsonObject(json))
    throw new RequestError(400, `queries has to be a JSON object, as {"q0": {"query": "Squid Game"}}; it is ${shown(json)}.`, ['queries']);
  const entries = Object.entries(json);
  checkSize(entries.length);
  const checked = new Map(entries.map(([key, query]) => [key, checkedQuery(query, ['queries', key])]));
  checkNames([...checked.values()]);
  return checked;
}

/** @throws RequestError on more queries than a batch may have. */
export function checkSize(queries: number): void {
  if (queries > MOST_QUERIES)
    throw new RequestError(413, `A batch may have ${MOST_QUERIES} queries at most (batchSize in the manifest); this one has ${queries}.`, [
      'queries',
    ]);
}

/** @throws RequestError where a batch has more names of related things than are looked up at once. */
export function checkNames(queries: readonly CheckedQuery[]): void {
  const names = queries.reduce(
    (sum, { asked }) => sum + asked.facts.reduce((all, fact) => all + (valueOf(fact.property) === 'entity' ? fact.values.length : 0), 0),
    0,
  );
  if (names > MOST_NAMES)
    throw new RequestError(413, `The properties of a batch may name ${MOST_NAMES} people and things at most; these name ${names}.`, [
      'queries',
    ]);
}

/** @throws RequestError on what is no query. */
export function checkedQuery(json: unknown, path: readonly string[]): CheckedQuery {
  const where = path.join('.');
  if (!isJsonObject(json))
    throw new RequestError(400, `${where} has to be an object, as {"query": "Squid Game"}; it is ${shown(json)}.`, path);
  const unknown = Object.keys(json).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined)
    throw new RequestError(400, `${where} has a field ${shown(unknown)}; a query has ${FIELDS.join(', ')}.`, [...path, unknown]);
  const { query, type, type_strict: strictness, limit, properties } = json;
  if (query !== undefined && typeof query !== 'string')
    throw new RequestError(400, `${where}.query has to be a text; it is ${shown(query)}.`, [...path, 'query']);
  if (strictness !== undefined && !STRICTNESS.includes(strictness as string))
    throw new RequestError(400, `${where}.type_strict is ${shown(strictness)}; it can be ${STRICTNESS.join(', ')}.`, [
      ...path,
      'type_strict',
    ]);
  const given = checkedProperties(properties, [...path, 'properties']);
  if (query === undefined && given.length === 0)
    throw new RequestError(400, `${where} asks for nothing: give it a query (a name), or properties.`, path);
  return questionOf({ name: query, types: checkedTypes(type, [...path, 'type']), given }, checkedLimit(limit, [...path, 'limit']), path);
}

/** @throws RequestError on what is no number of candidates. */
export function checkedLimit(limit: unknown, path: readonly string[]): number {
  if (limit === undefined) return USUAL_CANDIDATES;
  const number = typeof limit === 'string' ? Number(limit) : limit;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1)
    throw new RequestError(400, `${path.join('.')} has to be a whole number from 1 on; it is ${shown(limit)}.`, path);
  return number;
}

/** @throws RequestError on what names no type. */
export function checkedTypes(type: unknown, path: readonly string[]): EntityPrefix[] {
  if (type === undefined || type === null || type === '') return [];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).map((one, index) => {
    const id = isJsonObject(one) ? one['id'] : one;
    const at = Array.isArray(type) ? [...path, String(index)] : path;
    if (typeof id !== 'string') throw new RequestError(400, `${at.join('.')} has to be the id of a type; it is ${shown(one)}.`, at);
    return placed(at, () => typeNamed(id, at).id);
  });
}

/** A property of a query with its values. */
export interface GivenProperty {
  readonly pid: string;
  readonly values: readonly string[];
  readonly path: readonly string[];
}

function checkedProperties(properties: unknown, path: readonly string[]): GivenProperty[] {
  if (properties === undefined) return [];
  const form = 'a list, as [{"pid": "YEAR", "v": "2021"}]';
  if (!Array.isArray(properties)) throw new RequestError(400, `${path.join('.')} has to be ${form}; it is ${shown(properties)}.`, path);
  if (properties.length > MOST_PROPERTIES)
    throw new RequestError(413, `${path.join('.')} may have ${MOST_PROPERTIES} properties at most; it has ${properties.length}.`, path);
  return (properties as unknown[]).map((property, index) => {
    const at = [...path, String(index)];
    if (!isJsonObject(property) || typeof property['pid'] !== 'string' || !('v' in property))
      throw new RequestError(
        400,
        `${at.join('.')} has to have a pid and a v, as {"pid": "YEAR", "v": "2021"}; it is ${shown(property)}.`,
        at,
      );
    return { pid: property['pid'], values: checkedValues(property['v'], [...at, 'v']), path: at };
  });
}

/** The values of a property; empty cells are none. @throws RequestError on what can be no value. */
export function checkedValues(v: unknown, path: readonly string[]): string[] {
  return (Array.isArray(v) ? (v as unknown[]) : [v]).flatMap((value, index) => {
    const text = valueText(value);
    if (text === undefined)
      throw new RequestError(400, `${path.join('.')} has to be a text, a number or {"id": …}; it is ${shown(value)}.`, [
        ...path,
        String(index),
      ]);
    return text;
  });
}

/** What a query asks, of what it gives. @throws RequestError on what a question cannot hold, as a name that is too long. */
export function questionOf(
  {
    name,
    types,
    given,
  }: { readonly name: string | undefined; readonly types: readonly EntityPrefix[]; readonly given: readonly GivenProperty[] },
  limit: number,
  path: readonly string[],
): CheckedQuery {
  const [otherNames, externalIds, ignored]: [string[], string[], string[]] = [[], [], []];
  const facts = new Map<StatedFact['property'], string[]>();
  let beganOn: string | undefined;
  for (const { pid, values, path: at } of given)
    for (const { meaning } of placed(at, () => propertiesNamed(pid, [...at, 'pid'])))
      for (const value of values) {
        const read = valueOfProperty(meaning, value);
        if (read === undefined) ignored.push(`${pid}: ${shown(value)} says nothing that it could be told by.`);
        else if (meaning.is === 'NAMES') otherNames.push(read);
        else if (meaning.is === 'YEAR') beganOn = read;
        else if (meaning.is === 'NUMBER') externalIds.push(read);
        else facts.set(meaning.fact, [...(facts.get(meaning.fact) ?? []), read]);
      }
  const question: Question = {
    name,
    types,
    otherNames,
    externalIds,
    beganOn,
    facts: [...facts].map(([property, values]) => ({ property, values })),
  };
  return { asked: placed(path, () => checkedQuestion(question)), limit, ignored: [...new Set(ignored)] };
}

/** Does something of which an error is told with its place in the request. */
function placed<T>(path: readonly string[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserInputError) throw new RequestError(400, `In ${path.join('.')}: ${error.message}`, path);
    throw error;
  }
}
