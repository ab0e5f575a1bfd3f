import { UserInputError } from '../../errors.js';
import type { Loaders } from '../../graph/loaders.js';
import { checkedId } from '../../model/ids/checked-id.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { isJsonObject } from '../../json-object.js';
import { fetchValues, valueTypeOf, type Fetched, type ServedValue } from './extend.js';
import { RequestError, shown } from './failure.js';
import { MOST_ENTITIES, MOST_PROPERTIES } from './limits.js';
import { propertiesNamed, servedProperties, type ServedProperty } from './properties.js';

interface Extension {
  readonly meta: readonly { readonly id: string; readonly name: string; readonly type?: { readonly id: string; readonly name: string } }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ServedValue[]>>>>;
}

/** What a data extension query asks for. */
export interface AskedExtension {
  readonly ids: readonly string[];
  readonly properties: readonly (Fetched & { readonly id: string })[];
}

/**
 * A data extension query: `{"ids": ["show:…"], "properties": [{"id": "DIRECTED_BY"}]}`.
 * @throws RequestError on what is none.
 */
export function checkedExtension(json: unknown): AskedExtension {
  if (!isJsonObject(json)) throw wrong('extend', 'an object, as {"ids": ["show:squid-game"], "properties": [{"id": "DIRECTED_BY"}]}', json);
  return { ids: checkedIds(json['ids']), properties: checkedProperties(json['properties']) };
}

/** The values that a data extension query asks for. */
export async function extended(load: Loaders, { ids, properties }: AskedExtension): Promise<Extension> {
  const values = await fetchValues(load, ids, properties);
  return {
    meta: properties.map(({ id, property }) => {
      const type = valueTypeOf(property);
      return { id, name: property.name, ...(type === undefined ? {} : { type }) };
    }),
    rows: Object.fromEntries(
      [...values].map(([id, row]) => [id, Object.fromEntries(properties.map(({ id: property }, index) => [property, row[index]!]))]),
    ),
  };
}

function checkedIds(ids: unknown): string[] {
  if (!Array.isArray(ids)) throw wrong('extend.ids', 'a list of ids, as ["show:squid-game"]', ids);
  if (ids.length > MOST_ENTITIES)
    throw new RequestError(413, `extend.ids may hold ${MOST_ENTITIES} ids at most; it holds ${ids.length}.`, ['extend', 'ids']);
  return [
    ...new Set(
      (ids as unknown[]).map((id, index) => {
        if (typeof id !== 'string') throw wrong(`extend.ids.${index}`, 'an id, as "show:squid-game"', id);
        return checkedId(id, ['extend', 'ids', String(index)]);
      }),
    ),
  ];
}

function checkedProperties(properties: unknown): (Fetched & { readonly id: string })[] {
  if (!Array.isArray(properties)) throw wrong('extend.properties', 'a list, as [{"id": "DIRECTED_BY"}]', properties);
  if (properties.length > MOST_PROPERTIES)
    throw new RequestError(413, `extend.properties may hold ${MOST_PROPERTIES} properties at most; it holds ${properties.length}.`, [
      'extend',
      'properties',
    ]);
  return (properties as unknown[]).map((asked, index) => {
    const path = ['extend', 'properties', String(index)];
    if (!isJsonObject(asked) || typeof asked['id'] !== 'string')
      throw wrong(path.join('.'), 'an object with an id, as {"id": "DIRECTED_BY"}', asked);
    const id = asked['id'];
    return { id, property: fetchable(id, [...path, 'id']), limit: checkedLimit(asked['settings'], [...path, 'settings']) };
  });
}

/** The property that a text names, of those that can be fetched. */
function fetchable(text: string, path: readonly string[]): ServedProperty {
  const [property] = propertiesNamed(text, path).filter(isFetched);
  if (property === undefined) throw new UserInputError(`${text} cannot be fetched. GET /reconcile/extend/propose lists what can.`, path);
  return property;
}

function isFetched({ meaning }: ServedProperty): boolean {
  return meaning.is !== 'RELATION' || meaning.relations !== undefined;
}

function checkedLimit(settings: unknown, path: readonly string[]): number {
  const limit = isJsonObject(settings) ? settings['limit'] : undefined;
  if (limit === undefined || limit === null || limit === '') return 0;
  const number = Number(limit);
  if (!Number.isInteger(number) || number < 0) throw wrong([...path, 'limit'].join('.'), 'a whole number, 0 for all', limit);
  return number;
}

function wrong(where: string, what: string, found: unknown): RequestError {
  return new RequestError(400, `${where} has to be ${what}; it is ${shown(found)}.`, where.split('.'));
}

/** The properties that can be fetched of a type, or of any. */
export function proposed(types: readonly EntityPrefix[]): ServedProperty[] {
  return servedProperties.filter(
    (property) => isFetched(property) && (types.length === 0 || types.some((type) => property.types.includes(type))),
  );
}
