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
const DEEPEST = 4;

/**
 * Makes queries from the schema alone: fields, aliases, fragments on interfaces, directives, pages from either end, arguments from
 * variables or written out, some of which cannot be. The same seed makes the same queries.
 */
export class QueryGenerator {
  private variables: Record<string, unknown> = {};
  private declarations: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: KnownIds,
    private seed: number,
  ) {}

  next(): GeneratedQuery {
    this.variables = {};
    this.declarations = [];
    const roots = Array.from({ length: this.chance(0.2) ? 2 : 1 }, (_, index) => this.root(`r${index}`));
    const head = this.declarations.length === 0 ? '' : `(${this.declarations.join(', ')})`;
    return { query: `query Generated${head} { ${roots.join(' ')} }`, variables: this.variables };
  }

  private root(alias: string): string {
    const name = this.chance(0.3) ? this.one(LISTS) : this.one(ROOTS);
    const field = this.schema.getQueryType()!.getFields()[name]!;
    return `${alias}: ${name}${this.rootArguments(name, field)} ${this.selection(getNamedType(field.type), 0)}`;
  }

  private rootArguments(name: string, field: GraphQLField<unknown, unknown>): string {
    const any = Object.values(this.ids).flat();
    if (name === 'nodes') return `(ids: ${this.value('[ID!]!', this.some(any, 3))})`;
    const ids = name === 'node' ? any : this.ids[name];
    if (ids === undefined) return this.pageArguments(field);
    return `(id: ${this.value('ID!', this.chance(0.05) ? `${name}:nobody-knows` : this.one(ids))})`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const possible = this.some(this.schema.getPossibleTypes(type), 2);
      const shared = 'getFields' in type ? this.fields(type as unknown as GraphQLObjectType, depth, 2) : [];
      return `{ __typename ${shared.join(' ')} ${possible.map((one) => `... on ${one.name} ${this.selection(one, depth + 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    return `{ ${this.fields(type, depth, 4).join(' ') || '__typename'} }`;
  }

  private fields(type: GraphQLObjectType, depth: number, most: number): string[] {
    const all = Object.values(type.getFields()).filter(
      (field) =>
        !field.args.some((argument) => isNonNullType(argument.type)) && (depth < DEEPEST || !isCompositeType(getNamedType(field.type))),
    );
    return this.some(all, most).map((field, index) => this.field(field, depth, index));
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, index: number): string {
    const named = getNamedType(field.type);
    const isConnection = named.name.endsWith('Connection');
    const alias = this.chance(0.2) ? `f${depth}${index}: ` : '';
    const directive = this.chance(0.1) ? ` @${this.one(['include', 'skip'])}(if: ${this.value('Boolean!', this.chance(0.7))})` : '';
    const selection = isConnection
      ? this.connection(named as GraphQLObjectType, depth)
      : isCompositeType(named)
        ? this.selection(named, depth + 1)
        : '';
    return `${alias}${field.name}${this.pageArguments(field)}${directive} ${selection}`;
  }

  private connection(type: GraphQLObjectType, depth: number): string {
    const { nodes, edges } = type.getFields();
    const parts = [
      ...(this.chance(0.6) ? [`nodes ${this.selection(getNamedType(nodes!.type), depth + 1)}`] : []),
      ...(this.chance(0.4) ? [`edges ${this.selection(getNamedType(edges!.type), depth + 1)}`] : []),
      ...(this.chance(0.3) ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'] : []),
      ...(this.chance(0.3) ? ['totalCount'] : []),
    ];
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  /** Pages, and filters of closed values; now and then some that cannot be. */
  private pageArguments(field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
    if (has('first')) {
      const name = has('last') && this.chance(0.2) ? 'last' : 'first';
      given.push(`${name}: ${this.value('Int', this.chance(0.02) ? 0 : 1 + this.below(3))}`);
      if (this.chance(0.02)) given.push(`after: ${this.value('String', 'no-cursor')}`);
    }
    for (const argument of field.args) {
      const named = getNamedType(argument.type);
      if (isEnumType(named) && this.chance(0.3))
        given.push(`${argument.name}: ${this.value(String(argument.type), [this.one(named.getValues()).name], true)}`);
    }
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  /** A value as a variable or written out. */
  private value(type: string, value: unknown, isEnum = false): string {
    if (this.chance(0.5)) {
      const name = `v${this.declarations.length}`;
      this.declarations.push(`$${name}: ${type}`);
      this.variables[name] = value;
      return `$${name}`;
    }
    const written = JSON.stringify(value);
    return isEnum ? written.replaceAll('"', '') : written;
  }

  private some<T>(items: readonly T[], most: number): T[] {
    const left = [...items];
    const count = Math.min(left.length, 1 + this.below(most));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)[0]!);
  }

  private one<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }

  /** Mulberry32: small, and the same on every machine. */
  private random(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
