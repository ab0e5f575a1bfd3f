import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLArgument,
} from 'graphql';
import type { Random } from './random.js';

/** A word that a document writes without quotes, and JSON with them. */
export class Word {
  constructor(private readonly text: string) {}

  toJSON(): string {
    return this.text;
  }
}

/** A value as a document writes it. */
export function literal(value: unknown): string {
  if (value instanceof Word) return value.toJSON();
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value) ?? 'null';
}

/** Texts that something might take for more than a text. */
const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'show:\0hellbound',
  '\ud800',
  'show:\udfff\ud83d',
  '\u202e지옥\u200b',
  'é́́́́',
  '💀'.repeat(200),
  'x'.repeat(10_000),
  'show:' + 'é'.repeat(9_990),
  `"'\`\\`,
  "' OR 1 = 1 //",
  "show:x'}) DETACH DELETE n //",
  '`) MATCH (n) RETURN n //',
  '$id',
  '${7 * 7}',
  '\\u0000',
  '../../etc/passwd',
  '<script>',
  'null',
  'NaN',
  '*',
  '~*:(a OR b)^2',
  '__proto__',
  'constructor',
  '0',
  '-1',
  '1e400',
];

const ODD_DATES: readonly string[] = [
  '2022-02-30',
  '2022-13-01',
  '0000-00-00',
  '99999-01-01',
  '-0001-01-01',
  '2022',
  '2022-1-1',
  '2022-01-01T25:00:00Z',
];

const ODD_NUMBERS: readonly number[] = [
  0,
  -1,
  101,
  100_000,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1.5,
  1e100,
  -0,
  Number.MAX_SAFE_INTEGER,
];

const TEXTS: readonly string[] = ['Squid Game', 'Lee', '이정재', '지옥', 'Netflix', 'webtoon', 'a', 'Yeon Sang-ho'];
const DATES: readonly string[] = ['2021-09-17', '2016-02-24', '1999-12-31', '2024-02-29', '2030-01-01'];

/** What values are made of. */
export interface Stock {
  readonly ids: readonly string[];
  /** Cursors that some list has given out. */
  readonly cursors: readonly string[];
}

/** Values of input types: most as they should be, some as they should not. */
export class Values {
  constructor(
    private readonly random: Random,
    private readonly stock: Stock,
    /** The share of values that are odd. */
    private readonly oddity: number,
  ) {}

  /** A value for an argument or a field of an input. */
  of({ name, type }: GraphQLArgument | GraphQLInputField): unknown {
    return this.value(type, name, 0);
  }

  /** Anything at all. */
  odd(): unknown {
    const { random } = this;
    return random.one<() => unknown>([
      () => null,
      () => random.one(ODD_TEXTS),
      () => random.one(ODD_DATES),
      () => random.one(ODD_NUMBERS),
      () => random.chance(0.5),
      () => new Word(random.one(['NO_SUCH_WORD', 'show', 'Null', 'TRUE'])),
      () => [],
      () => [null],
      () => [random.one(ODD_TEXTS), random.one(ODD_NUMBERS)],
      () => [[[random.one(ODD_NUMBERS)]]],
      () => ({}),
      () => ({ noSuchField: 1 }),
      () => ({ field: new Word('NO_SUCH_WORD'), direction: null }),
    ])();
  }

  private value(type: GraphQLInputType, name: string, depth: number): unknown {
    const { random } = this;
    if (random.chance(this.oddity / 4)) return this.odd();
    if (!isNonNullType(type) && random.chance(this.oddity / 2)) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      if (random.chance(this.oddity / 4)) return this.value(inner.ofType as GraphQLInputType, name, depth);
      const length = random.chance(this.oddity / 8) ? 300 : random.below(4);
      return Array.from({ length }, () => this.value(inner.ofType as GraphQLInputType, name, depth));
    }
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter((field) =>
        isNonNullType(field.type) ? !random.chance(this.oddity / 8) : random.chance(depth > 2 ? 0.1 : 0.3),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, field.name, depth + 1)]));
    }
    if (isEnumType(inner)) return new Word(random.one(inner.getValues()).name);
    return this.scalar(inner.name, name);
  }

  private scalar(type: string, name: string): unknown {
    const { random } = this;
    const isOdd = random.chance(this.oddity);
    if (type === 'Int') return isOdd ? random.one(ODD_NUMBERS) : 1 + random.below(name === 'first' || name === 'last' ? 3 : 5);
    if (type === 'Float') return isOdd ? random.one(ODD_NUMBERS) : random.below(100) / 10;
    if (type === 'Boolean') return isOdd ? random.one(ODD_TEXTS) : random.chance(0.5);
    if (isOdd) return random.one(random.chance(0.3) ? ODD_DATES : ODD_TEXTS);
    if (type === 'ID') return random.one(this.stock.ids);
    if (type === 'Date') return random.one(DATES);
    if (type === 'DateTime') return `${random.one(DATES)}T00:00:00Z`;
    if (type === 'CountryCode' || name === 'country') return random.one(['KR', 'US', 'JP']);
    if (type === 'LanguageTag') return random.one(['ko', 'en', 'ko-Latn']);
    if (name === 'after' || name === 'before') return this.cursor();
    return random.one(TEXTS);
  }

  /** A cursor as it was given out by whatever list, or with other keys in it. */
  private cursor(): string {
    const { random } = this;
    const cursor = random.one(this.stock.cursors);
    if (!random.chance(this.oddity * 2)) return cursor;
    const [list, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const forged = keys.map((key) => random.one([key, random.one(ODD_TEXTS), random.one(ODD_NUMBERS), null, [key], {}]));
    return Buffer.from(JSON.stringify([list, ...forged])).toString('base64url');
  }
}
