import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Random } from './random.js';

/** A query that nobody thought of, with its variables. */
export interface GeneratedQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids that queries ask about, by the prefix of each. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Fields of Query that queries begin with: by an id, by ids, lists, and one that no declaration tells of. */
const ROOTS = ['show', 'person', 'webtoon', 'publication', 'article', 'company', 'platform', 'chart', 'node', 'nodes'];
const LISTS = ['shows', 'people', 'webtoons', 'articles', 'publications'];

/** How deep selections nest. */
export const DEEPEST = 4;

/**
 * Makes queries from the schema alone: fields, aliases, fragments on interfaces, directives, pages from either end, arguments from
 * variables or written out, some of which cannot be. The same seed makes the same queries.
 */
export class QueryGenerator {
  protected readonly random: Random;
  protected variables: Record<string, unknown> = {};
  protected declarations: string[] = [];

  constructor(
    protected readonly schema: GraphQLSchema,
    protected readonly ids: KnownIds,
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  next(): GeneratedQuery {
    this.variables = {};
    this.declarations = [];
    const roots = Array.from({ length: this.random.chance(0.2) ? 2 : 1 }, (_, index) => this.root(`r${index}`));
    const head = this.declarations.length === 0 ? '' : `(${this.declarations.join(', ')})`;
    return { query: `query Generated${head} { ${roots.join(' ')} }`, variables: this.variables };
  }

  protected root(alias: string): string {
    const name = this.random.chance(0.3) ? this.random.one(LISTS) : this.random.one(ROOTS);
    const field = this.schema.getQueryType()!.getFields()[name]!;
    return `${alias}: ${name}${this.rootArguments(name, field)} ${this.selection(getNamedType(field.type), 0)}`;
  }

  private rootArguments(name: string, field: GraphQLField<unknown, unknown>): string {
    const any = Object.values(this.ids).flat();
    if (name === 'nodes') return `(ids: ${this.value('[ID!]!', this.random.some(any, 3))})`;
    const ids = name === 'node' ? any : this.ids[name];
    if (ids === undefined) return this.pageArguments(field);
    return `(id: ${this.value('ID!', this.random.chance(0.05) ? `${name}:nobody-knows` : this.random.one(ids))})`;
  }

  protected selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const possible = this.random.some(this.schema.getPossibleTypes(type), 2);
      const shared = 'getFields' in type ? this.fields(type as unknown as GraphQLObjectType, depth, 2) : [];
      return `{ __typename ${shared.join(' ')} ${possible.map((one) => `... on ${one.name} ${this.selection(one, depth + 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    return `{ ${this.fields(type, depth, 4).join(' ') || '__typename'} }`;
  }

  protected fields(type: GraphQLObjectType, depth: number, most: number): string[] {
    const all = Object.values(type.getFields()).filter(
      (field) =>
        !field.args.some((argument) => isNonNullType(argument.type)) && (depth < DEEPEST || !isCompositeType(getNamedType(field.type))),
    );
    return this.random.some(all, most).map((field, index) => this.field(field, depth, index));
  }

  protected field(field: GraphQLField<unknown, unknown>, depth: number, index: number): string {
    const named = getNamedType(field.type);
    const isConnection = named.name.endsWith('Connection');
    const alias = this.random.chance(0.2) ? `f${depth}${index}: ` : '';
    const directive = this.random.chance(0.1)
      ? ` @${this.random.one(['include', 'skip'])}(if: ${this.value('Boolean!', this.random.chance(0.7))})`
      : '';
    const selection = isConnection
      ? this.connection(named as GraphQLObjectType, depth)
      : isCompositeType(named)
        ? this.selection(named, depth + 1)
        : '';
    return `${alias}${field.name}${this.pageArguments(field)}${directive} ${selection}`;
  }

  protected connection(type: GraphQLObjectType, depth: number): string {
    const { nodes, edges } = type.getFields();
    const parts = [
      ...(this.random.chance(0.6) ? [`nodes ${this.selection(getNamedType(nodes!.type), depth + 1)}`] : []),
      ...(this.random.chance(0.4) ? [`edges ${this.selection(getNamedType(edges!.type), depth + 1)}`] : []),
      ...(this.random.chance(0.3) ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'] : []),
      ...(this.random.chance(0.3) ? ['totalCount'] : []),
    ];
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  /** Pages, and filters of closed values; now and then some that cannot be. */
  protected pageArguments(field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
    if (has('first')) {
      const name = has('last') && this.random.chance(0.2) ? 'last' : 'first';
      given.push(`${name}: ${this.value('Int', this.random.chance(0.02) ? 0 : 1 + this.random.below(3))}`);
      if (this.random.chance(0.02)) given.push(`after: ${this.value('String', 'no-cursor')}`);
    }
    for (const argument of field.args) {
      const named = getNamedType(argument.type);
      if (isEnumType(named) && this.random.chance(0.3))
        given.push(`${argument.name}: ${this.value(String(argument.type), [this.random.one(named.getValues()).name], true)}`);
    }
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  /** A value as a variable or written out. */
  protected value(type: string, value: unknown, isEnum = false): string {
    if (this.random.chance(0.5)) {
      const name = `v${this.declarations.length}`;
      this.declarations.push(`$${name}: ${type}`);
      this.variables[name] = value;
      return `$${name}`;
    }
    const written = JSON.stringify(value);
    return isEnum ? written.replaceAll('"', '') : written;
  }
}
