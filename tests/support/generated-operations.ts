import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ABSURDITIES } from './absurd-operations.js';
import { DEEPEST, QueryGenerator, type KnownIds } from './generated-queries.js';
import { literal, Values, type Stock } from './odd-values.js';

/** A request as it is posted. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** How much of all is odd: for most operations hardly anything, for some nearly all. */
const ODDITIES = [0, 0.05, 0.05, 0.3];

/** The share of operations that something absurd is done to. */
const ABSURD = 0.3;

/**
 * Makes operations from the schema alone, from the valid to the absurd: every field of Query with any arguments, fragments within
 * fragments, variables that are right, wrong, null, missing, with and without defaults. The same seed makes the same operations.
 */
export class OperationGenerator extends QueryGenerator {
  private fragments: string[] = [];
  private oddity = 0;
  private values: Values;

  constructor(
    schema: GraphQLSchema,
    ids: KnownIds,
    seed: number,
    private readonly stock: Stock,
  ) {
    super(schema, ids, seed);
    this.values = new Values(this.random, stock, 0);
  }

  operation(): GeneratedOperation {
    this.fragments = [];
    this.oddity = this.random.one(ODDITIES);
    this.values = new Values(this.random, this.stock, this.oddity);
    const { query, variables } = super.next();
    const whole: GeneratedOperation = { query: [query, ...this.fragments].join('\n'), variables };
    return this.random.chance(ABSURD) ? this.random.one(ABSURDITIES)(whole, this.random, this.schema) : whole;
  }

  protected override root(alias: string): string {
    if (this.random.chance(0.5)) return super.root(alias);
    return `${alias}: ${this.rootField(this.random.one(Object.values(this.schema.getQueryType()!.getFields())))}`;
  }

  /** A selection in place, or as fragments of their own. */
  protected override selection(type: GraphQLNamedType, depth: number): string {
    const selection = super.selection(type, depth);
    if (selection === '' || !this.random.chance(0.15)) return selection;
    if (this.random.chance(0.3)) return `{ ... ${this.switch()} ${selection} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} ${selection}`);
    return `{ ...${name} ${this.random.chance(0.3) ? `...${name} ` : ''}}`;
  }

  protected override fields(type: GraphQLObjectType, depth: number, most: number): string[] {
    const all = Object.values(type.getFields()).filter((field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)));
    return this.random.some(all, most).map((field, index) => this.field(field, depth, index));
  }

  private rootField(field: GraphQLField<unknown, unknown>): string {
    const named = getNamedType(field.type);
    const selection = named.name.endsWith('Connection') && isObjectType(named) ? this.connection(named, 0) : this.selection(named, 0);
    return `${field.name}${this.pageArguments(field)} ${selection}`;
  }

  /** Arguments of all kinds; where nothing is odd all that have to be there are. */
  protected override pageArguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((argument) => this.isGiven(argument));
    if (given.length === 0) return '';
    return `(${given.map((argument) => `${argument.name}: ${this.value(String(argument.type), this.values.of(argument))}`).join(', ')})`;
  }

  private isGiven({ name, type }: GraphQLArgument): boolean {
    if (isNonNullType(type)) return !this.random.chance(this.oddity / 8);
    // Short answers: what is asked is whether there is one.
    if (name === 'first') return !this.random.chance(this.oddity / 8);
    if (name === 'last') return this.random.chance(this.oddity / 4);
    return this.random.chance(0.15);
  }

  /** A value written out or as a variable, which may have a default, be null, missing or another than it says. */
  protected override value(type: string, value: unknown): string {
    if (this.random.chance(0.5)) return literal(value);
    const name = `v${this.declarations.length}`;
    const loose = type.replace(/!$/, '');
    const isOdd = this.random.chance(this.oddity);
    const fallback = this.random.chance(0.3) ? ` = ${literal(isOdd ? this.values.odd() : value)}` : '';
    // With a default, a variable that may be null may stand where nothing may be.
    const declared = fallback !== '' || this.random.chance(this.oddity / 2) ? loose : type;
    this.declarations.push(`$${name}: ${declared}${fallback}`);
    const isMissing = fallback === '' ? this.random.chance(this.oddity / 2) : this.random.chance(0.4);
    if (!isMissing) this.variables[name] = this.random.chance(this.oddity / 2) ? null : isOdd ? this.values.odd() : value;
    return this.random.chance(this.oddity / 4) && type.startsWith('[') ? `[$${name}]` : `$${name}`;
  }

  private switch(): string {
    return this.random.chance(0.5) ? `@include(if: ${this.value('Boolean!', true)})` : `@skip(if: ${this.value('Boolean!', false)})`;
  }
}
