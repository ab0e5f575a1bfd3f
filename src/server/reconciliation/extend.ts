import { namesByEntity } from '../../api/name/name.loader.js';
import { externalIdsByEntity } from '../../api/entity/entity.loader.js';
import { groupedBy } from '../../grouping.js';
import type { Loaders, StoredNode } from '../../graph/loaders.js';
import { firstDateOf } from '../../identity/question.js';
import { readRelated, type RelatedRow } from '../../identity/related.js';
import { storedValue, type Known } from '../../identity/traits.js';
import { yearOf } from '../../model/dates.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import { kinds } from '../../model/kinds.js';
import { byText } from '../../order.js';
import type { ServedProperty } from './properties.js';

/** A value of a property, as the protocol has values. */
export type ServedValue =
  { readonly id: string; readonly name: string } | { readonly str: string } | { readonly int: number } | { readonly float: number };

/** A property that is fetched, and how many of its values at most; 0 for all. */
export interface Fetched {
  readonly property: ServedProperty;
  readonly limit: number;
}

type Node = Known['node'] & { readonly nativeName?: string | null };

/** What all values are read from. */
interface Read {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlyMap<string, readonly { readonly source: string; readonly value: string }[]>;
  readonly related: ReadonlyMap<string, readonly RelatedRow[]>;
}

/**
 * The values of these properties of these entities: a row for each id that was asked for, a list for each property. An id that
 * leads to nothing, and a property that is not of the type, have no values. At most four statements, however many of each.
 */
export async function fetchValues(
  load: Loaders,
  ids: readonly string[],
  fetched: readonly Fetched[],
): Promise<Map<string, ServedValue[][]>> {
  const nodes = await Promise.all(ids.map((id) => load.node<Node>('Entity', id)));
  const known = [...new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const]))).values()];
  const read = await readWhatIsNeeded(load, known, fetched);
  return new Map(
    ids.map((id, index) => {
      const node = nodes[index]!;
      return [id, fetched.map(({ property, limit }) => (node === null ? [] : upTo(limit, valuesOf(property, node, read))))];
    }),
  );
}

function upTo<T>(limit: number, values: readonly T[]): T[] {
  return limit === 0 ? [...values] : values.slice(0, limit);
}

async function readWhatIsNeeded(load: Loaders, known: readonly Node[], fetched: readonly Fetched[]): Promise<Read> {
  const meanings = fetched.map(({ property }) => property.meaning);
  const lists = async <N extends StoredNode>(isNeeded: boolean, relation: typeof namesByEntity): Promise<Map<string, N[]>> =>
    new Map(isNeeded ? await Promise.all(known.map(async ({ id }) => [id, await load.nodes<N>(relation, id)] as const)) : []);
  const names = await lists<StoredNode & { text: string }>(
    meanings.some((meaning) => meaning.is === 'NAMES' && !meaning.isNative),
    namesByEntity,
  );
  const numbers = await lists<StoredNode & { source: string; value: string }>(
    meanings.some(({ is }) => is === 'NUMBER'),
    externalIdsByEntity,
  );
  const relations = meanings.flatMap((meaning) =>
    meaning.is === 'RELATION' && meaning.relations !== undefined ? [meaning.relations] : [],
  );
  const typed = (towards: boolean): string[] => relations.filter((one) => one.towards === towards).flatMap(({ types }) => types);
  const rows = await readRelated(
    load,
    known.filter(({ id }) => fetched.some(({ property }) => isOf(property, id))).map(({ id }) => id),
    { from: typed(false), towards: typed(true) },
  );
  return {
    names: new Map([...names].map(([id, each]) => [id, each.map(({ text }) => text)])),
    numbers,
    related: groupedBy(rows, ({ id }) => id),
  };
}

/** Whether a property is one of the type of an entity. */
export function isOf({ types }: ServedProperty, id: string): boolean {
  return types.some((type) => type === entityKindOf(id));
}

function valuesOf(property: ServedProperty, node: Node, read: Read): ServedValue[] {
  const { meaning } = property;
  const kind = entityKindOf(node.id);
  if (kind === undefined || !isOf(property, node.id)) return [];
  switch (meaning.is) {
    case 'NAMES':
      return meaning.isNative ? literal(node.nativeName) : [...new Set(read.names.get(node.id))].map((str) => ({ str }));
    case 'YEAR': {
      const date = firstDateOf(kind);
      const first = date === undefined ? undefined : storedValue(node, date);
      const year = typeof first === 'string' ? yearOf(first) : undefined;
      return year === undefined ? [] : [{ int: Number(year) }];
    }
    case 'NUMBER':
      return (read.numbers.get(node.id) ?? []).filter(({ source }) => source === meaning.source).map(({ value }) => ({ str: value }));
    case 'FIELD':
      return literal((node as unknown as Readonly<Record<string, unknown>>)[meaning.field]);
    case 'RELATION':
      return related(read.related.get(node.id) ?? [], meaning.relations?.types ?? []);
  }
}

function literal(value: unknown): ServedValue[] {
  if (typeof value === 'number') return [Number.isInteger(value) ? { int: value } : { float: value }];
  return typeof value === 'string' ? [{ str: value }] : [];
}

/** Each once, in the order of the list or else of their names. */
function related(rows: readonly RelatedRow[], types: readonly string[]): ServedValue[] {
  const placed = rows
    .filter(({ type }) => types.includes(type))
    .map(({ other, name, place }) => ({ id: other, name: name ?? other, place: place ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place) || byText(a.name, b.name) || byText(a.id, b.id));
  return [...new Map(placed.map(({ id, name }) => [id, { id, name }])).values()];
}

/** The type of what a property has as values, where that is one. */
export function valueTypeOf({ meaning }: ServedProperty): { readonly id: string; readonly name: string } | undefined {
  const [kind, ...others] = meaning.is === 'RELATION' ? meaning.values : [];
  return kind === undefined || others.length > 0 ? undefined : { id: kind, name: kinds[kind].label };
}
