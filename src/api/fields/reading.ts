import type { Loaders, Selection, StoredNode } from '../../graph/loaders.js';
import type { PageArguments } from '../../graph/page.js';
import type { Relation } from '../../graph/relation.js';
import { UserInputError } from '../../errors.js';
import { nodeLabels } from '../../model/entity-type.js';
import { checkedId } from '../../model/ids/checked-id.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import { orderName } from '../connection/direction.js';
import type { DeclaredField, DeclaredRoot, EntityRoot, FilterArgument, NodeRoot, NodesRoot, OrderBy, RowsField } from './declaration.js';
import { shaped, valueAt, type Place } from './place.js';

/** The arguments of a field as a client gave them: paging, the order, and those that narrow. */
export interface GivenArguments {
  readonly paging: PageArguments;
  readonly orderBy?: OrderBy;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads what a declared field shows of `source`, by the loaders of the request. */
export function readField(field: DeclaredField, source: object, given: GivenArguments, load: Loaders): unknown {
  switch (field.kind) {
    case 'nodes':
      return load.nodes(field.relation, idAt(source, field.from), selectionOf(field.arguments, given));
    case 'rows':
      return readRows(field, source, given, load);
    case 'collected':
      return collect(load, field.relation, idAt(source, field.from), field.place);
    case 'one':
      if (field.when !== undefined && valueAt(source, field.when.place) !== field.when.is) return null;
      // What would be asked from may be missing, as the edition before the first.
      return valueAt(source, field.from) == null ? null : load.one(field.relation, idAt(source, field.from));
    case 'page':
      return load.page(field.relation, idAt(source, field.from), given.paging, selectionOf(field.arguments, given));
    case 'byId': {
      const id = valueAt(source, field.id) as string | null | undefined;
      return id == null ? null : load.node(field.label, field.idOf?.(id) ?? id);
    }
    case 'end': {
      const { parent, node } = source as { parent: string; node: StoredNode };
      return typeNameOf(node) === field.of ? node : load.node(field.of, parent);
    }
    case 'self':
      return source;
    case 'variant': {
      const type = field.typeOf(...valuesAt(source, field.reads));
      return type === null ? null : { ...source, __typename: type };
    }
    case 'derived':
      return field.derive(...valuesAt(source, field.reads));
  }
}

/** Reads what a declared field of Query shows. */
export function readRoot(field: DeclaredRoot, asked: unknown, given: GivenArguments, load: Loaders): Promise<unknown> {
  switch (field.kind) {
    case 'entity':
    case 'node':
      return load.node(field.kind === 'entity' ? field.label : nodeLabels, idsOf(field, asked)[0]!);
    case 'nodes':
      return Promise.all(
        boundedIds(field, asked).map((id, index) => inItsPlace(() => load.node(nodeLabels, checkedId(id, ['ids', String(index)])))),
      );
    case 'list':
      return load.page(field.list, given.paging, selectionOf(field.arguments, given));
  }
}

/**
 * The ids that a field of Query is asked for.
 * @throws UserInputError where one is none, or they are too many.
 */
export function idsOf(field: EntityRoot | NodeRoot | NodesRoot, asked: unknown): string[] {
  if (field.kind !== 'nodes') return [checkedId(asked as string, ['id'], field.kind === 'entity' ? field.prefix : undefined)];
  return boundedIds(field, asked).map((id, index) => checkedId(id, ['ids', String(index)]));
}

/** What is asked for, or what is wrong with it: GraphQL shows an error of one place beside the others of a list. */
async function inItsPlace(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserInputError) return error;
    throw error;
  }
}

/** @throws UserInputError where they are too many. */
function boundedIds(field: NodesRoot, asked: unknown): readonly string[] {
  const ids = asked as readonly string[];
  if (ids.length > field.most)
    throw new UserInputError(`ids may hold ${field.most} ids at most; it holds ${ids.length}: ask in several queries.`, ['ids']);
  return ids;
}

/** The filters and the order that arguments ask for. */
export function selectionOf(declared: Readonly<Record<string, FilterArgument>>, { values, orderBy }: GivenArguments): Selection {
  const filters: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(declared)) {
    const value = values[name];
    if (value === null || value === undefined) continue;
    Object.assign(filters, argument.filters?.(value as never) ?? { [name]: value });
  }
  return { filters, order: orderName(orderBy) };
}

async function readRows(field: RowsField, source: object, given: GivenArguments, load: Loaders): Promise<object[]> {
  const links = await load.list(field.relation, idAt(source, field.from), selectionOf(field.arguments, given));
  return links.map(({ node, edge }) => shaped(field.shape, { root: source, node, edge }));
}

async function collect(load: Loaders, relation: Relation, from: string, place: string): Promise<unknown[]> {
  const values = (await load.list(relation, from)).map((link) => valueAt(link, place));
  return [...new Set(values.filter((value) => value !== null && value !== undefined))];
}

function valuesAt(source: object, places: readonly Place[]): never[] {
  return places.map((place) => valueAt(source, place)) as never[];
}

function idAt(source: object, place: string): string {
  return valueAt(source, place) as string;
}
