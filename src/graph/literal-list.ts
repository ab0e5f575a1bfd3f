/** A statement whose leading list of literals has become a parameter. */
export interface LiftedStatement {
  readonly text: string;
  /** The list, under the name by which the statement now calls it; empty where nothing was lifted. */
  readonly params: Readonly<Record<string, unknown>>;
  /** How many lines of the statement the list took, and the line on which it began: to find back to the script's own lines. */
  readonly lines: number;
  readonly line: number;
}

/** The parameter that takes the place of the list. */
const PARAMETER = 'rows';

/**
 * Lifts the list of a statement that begins `UNWIND [ … ] AS row` out of it, as a parameter. Neo4j plans a statement
 * anew for each text, and planning a list of hundreds of maps takes it seconds; without the list the statements of
 * many seed files are one text. A list that holds more than literals stays where it is.
 */
export function liftList(statement: string): LiftedStatement {
  const unlifted: LiftedStatement = { text: statement, params: {}, lines: 0, line: 0 };
  const head = /^\s*UNWIND\s+(?=\[)/iu.exec(statement)?.[0];
  if (head === undefined) return unlifted;
  const literal = new LiteralReader(statement, head.length);
  const list = literal.read();
  if (list === NOT_LITERAL || !/^\s+AS\s/iu.test(statement.slice(literal.at))) return unlifted;
  const taken = statement.slice(head.length, literal.at);
  return {
    text: `${head}$${PARAMETER}${statement.slice(literal.at)}`,
    params: { [PARAMETER]: list },
    lines: taken.split('\n').length - 1,
    line: head.split('\n').length,
  };
}

/** Stands for what is no literal: an expression, a parameter, a call, or a number that JavaScript would write otherwise. */
const NOT_LITERAL = Symbol('not a literal');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Reads one Cypher literal: strings, numbers, booleans, null, and lists and maps of these. */
class LiteralReader {
  constructor(
    private readonly text: string,
    /** Where reading stands; after `read`, the end of the literal. */
    public at: number,
  ) {}

  read(): unknown {
    this.skipBlank();
    const first = this.text[this.at];
    if (first === '[') return this.list();
    if (first === '{') return this.map();
    if (first === "'" || first === '"') return this.string(first);
    return this.word();
  }

  private list(): unknown {
    const items: unknown[] = [];
    return this.items(']', () => {
      const item = this.read();
      if (item !== NOT_LITERAL) items.push(item);
      return item !== NOT_LITERAL;
    })
      ? items
      : NOT_LITERAL;
  }

  private map(): unknown {
    const entries: [string, unknown][] = [];
    return this.items('}', () => {
      const name = this.take(/`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*)/uy);
      if (name === undefined || this.take(/\s*:/uy) === undefined) return false;
      const value = this.read();
      if (value !== NOT_LITERAL) entries.push([name.replaceAll('`', ''), value]);
      return value !== NOT_LITERAL;
    })
      ? Object.fromEntries(entries)
      : NOT_LITERAL;
  }

  /** Reads items between brackets, parted by commas; whether all of them could be read. */
  private items(close: string, item: () => boolean): boolean {
    this.at++;
    for (;;) {
      this.skipBlank();
      if (this.text[this.at] === close) return this.at++ >= 0;
      if (!item()) return false;
      this.skipBlank();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== close) return false;
    }
  }

  private string(quote: string): unknown {
    let value = '';
    for (this.at++; this.at < this.text.length; this.at++) {
      const one = this.text[this.at]!;
      if (one === quote) return this.at++ >= 0 && value;
      if (one !== '\\') value += one;
      else {
        const escaped = this.text[++this.at]!;
        if (escaped === 'u' || escaped === 'U') return NOT_LITERAL;
        value += ESCAPES[escaped] ?? escaped;
      }
    }
    return NOT_LITERAL;
  }

  private word(): unknown {
    const word = this.take(/-?\d+(\.\d+)?(?![\p{L}\p{N}._])|true|false|null/iuy)?.toLowerCase();
    if (word === undefined) return NOT_LITERAL;
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    // 8.0 is a float to Cypher, and 8 to JavaScript.
    return String(Number(word)) === word ? Number(word) : NOT_LITERAL;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private skipBlank(): void {
    this.take(/(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/uy);
  }
}
