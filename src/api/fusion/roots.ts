import { getArgumentValues, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { PageParams, Params } from '../../graph/store.js';
import { lengthStatement } from '../../graph/page-parts.js';
import type { FusedReader } from './fused-reader.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import type { DeclaredRoot, EntityRoot, ListRoot, NodeRoot, NodesRoot } from '../fields/declaration.js';
import { idsOf } from '../fields/reading.js';
import type { CompiledWith } from './compilation.js';
import { NotAllowed } from './leaf.js';
import { NotFusable } from './not-fusable.js';
import { compileList, compileNode, OWN_SITE, paramsOf, Units, type ListRow, type ListUnit, type NodeUnit } from './unit.js';
import type { Variables } from './sites.js';

/** One field of Query of an operation, ready to be answered. */
export interface Root {
  /** What it answers. Throws NotAllowed, or an error about the arguments, where GraphQL has to say what becomes of it. */
  answer(variables: Variables, reader: FusedReader): Promise<unknown>;
}

/** A field of Query as it is selected. */
export interface SelectedRoot {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/**
 * Makes a root of a selected field of Query.
 * @throws NotFusable where its selection asks for what no declaration tells.
 */
export function rootOf(declared: DeclaredRoot, selected: SelectedRoot, given: Omit<CompiledWith, 'variables'>, variables: Variables): Root {
  return declared.kind === 'list'
    ? new ListAnswer(declared, selected, given, variables)
    : new NodeAnswer(declared, selected, given, variables);
}

class NodeAnswer implements Root {
  private readonly byType = new Map<string, Units<NodeUnit>>();

  constructor(
    private readonly declared: EntityRoot | NodeRoot | NodesRoot,
    private readonly selected: SelectedRoot,
    private readonly given: Omit<CompiledWith, 'variables'>,
    variables: Variables,
  ) {
    // Compiled now, so that what cannot be fused is known before it is asked.
    for (const id of this.ids(variables)) this.units(typeOfId(id)).of(variables);
  }

  async answer(variables: Variables, reader: FusedReader): Promise<unknown> {
    const ids = this.ids(variables);
    const types = ids.map(typeOfId);
    const answers = new Map<string, unknown>();
    await Promise.all(
      [...new Set(types)].map(async (type) => {
        const { unit, values } = this.units(type).of(variables);
        const keys = ids.filter((_, index) => types[index] === type);
        const rows = await reader.rows(unit.statement, paramsOf(unit.sites, values), keys);
        const run = { sites: values };
        for (const [key, row] of rows) answers.set(key, unit.write(row, run));
      }),
    );
    // What is not there may have been merged away: loaders know where to.
    for (const id of ids) if (!answers.has(id)) throw new NotAllowed(`${id} is not there under this id`);
    return this.declared.kind === 'nodes' ? ids.map((id) => answers.get(id)) : answers.get(ids[0]!);
  }

  private ids(variables: Variables): string[] {
    const { field, nodes } = this.selected;
    const { id, ids } = getArgumentValues(field, nodes[0]!, variables);
    return idsOf(this.declared, this.declared.kind === 'nodes' ? ids : id);
  }

  private units(type: string): Units<NodeUnit> {
    const known = this.byType.get(type);
    if (known !== undefined) return known;
    const { schema } = this.given;
    const units = new Units((variables) =>
      compileNode({ ...this.given, variables }, type, objectTypeOf(schema, type), this.selected.nodes),
    );
    this.byType.set(type, units);
    return units;
  }
}

class ListAnswer implements Root {
  private readonly units: Units<ListUnit>;

  constructor(
    private readonly declared: ListRoot,
    { field, nodes }: SelectedRoot,
    given: Omit<CompiledWith, 'variables'>,
    variables: Variables,
  ) {
    this.units = new Units((own) => compileList({ ...given, variables: own }, declared, field, nodes));
    this.units.of(variables);
  }

  async answer(variables: Variables, reader: FusedReader): Promise<unknown> {
    const { unit, values } = this.units.of(variables);
    const { values: filters, request, after, set } = values[OWN_SITE]!;
    const own = Object.fromEntries(set.map((name) => [name, filters[name]]));
    const params = {
      ...paramsOf(unit.sites.slice(1), values),
      ...own,
      afterValue: after?.[1] ?? null,
      afterId: (after?.[2] ?? null) as string | null,
      limit: request!.size + (unit.sites[OWN_SITE]!.readsOneMore ? 1 : 0),
    };
    const { rows, total } = await read(unit, reader, params, own);
    return unit.connection.write(
      rows.map(({ row }) => row),
      total,
      { sites: values },
    );
  }
}

type Read = { readonly rows: readonly ListRow[]; readonly total?: number };

async function read({ page, length, counted }: ListUnit, reader: FusedReader, params: PageParams, filters: Params): Promise<Read> {
  if (counted !== undefined) return reader.counted<ListRow>(counted, params);
  if (page !== undefined) return { rows: await reader.page<ListRow>(page, params) };
  return { rows: [], total: length && (await reader.read<{ total: number }>(lengthStatement(length, filters), filters))[0]!.total };
}

function typeOfId(id: string): string {
  const type = typeNameOf({ id });
  if (type === undefined) throw new NotFusable(`${id} is the id of no type`);
  return type;
}

function objectTypeOf(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new NotFusable(`${name} is no type of objects`);
  return type;
}
