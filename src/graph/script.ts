/** One statement of a Cypher script, and the line it begins on, from 1. */
export interface ScriptStatement {
  readonly text: string;
  readonly line: number;
}

/**
 * Takes a Cypher script apart at its semicolons, as cypher-shell does: not at those within strings, backticked
 * names and comments. Pieces that hold nothing but comments are left out.
 *
 * @throws ScriptError when a string, name or comment is never closed.
 */
export function statementsOf(script: string): ScriptStatement[] {
  const statements: ScriptStatement[] = [];
  let from = 0;
  let firstCode = -1;
  // Counted on from statement to statement: from the beginning each time is slow in a script of megabytes.
  let counted = { position: 0, line: 1 };
  for (let at = 0; at < script.length; at++) {
    const quoted = skipQuotedOrComment(script, at);
    if (quoted !== undefined) {
      if (!quoted.comment && firstCode < 0) firstCode = at;
      at = quoted.end - 1;
    } else if (script[at] === ';') {
      push(script.slice(from, at));
      from = at + 1;
    } else if (firstCode < 0 && /\S/.test(script[at]!)) firstCode = at;
  }
  push(script.slice(from));
  return statements;

  function push(text: string): void {
    // The engine counts lines from where the text begins, so it begins at its first line of code.
    if (firstCode >= 0) {
      counted = { position: firstCode, line: counted.line + lineAt(script, firstCode, counted.position) - 1 };
      statements.push({ text: text.slice(firstCode - from).trimEnd(), line: counted.line });
    }
    firstCode = -1;
  }
}

/** The words of a statement: strings and comments are blanks, and names stand without the quotes that they may have. */
export function withoutTexts(statement: string): string {
  let words = '';
  for (let at = 0; at < statement.length; at++) {
    const quoted = skipQuotedOrComment(statement, at);
    if (quoted === undefined) words += statement[at]!;
    else {
      words += statement[at] === '`' ? statement.slice(at + 1, quoted.end - 1) : ' ';
      at = quoted.end - 1;
    }
  }
  return words;
}

/** A script that ends within a string, name or comment. */
export class ScriptError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}

/** The line of a position, counted from another one that is on line 1. */
function lineAt(script: string, position: number, from = 0): number {
  let line = 1;
  for (let at = from; at < position; at++) if (script[at] === '\n') line++;
  return line;
}

/** Where the string, backticked name or comment that begins at `at` ends; undefined when none begins there. */
function skipQuotedOrComment(script: string, at: number): { end: number; comment: boolean } | undefined {
  const two = script.slice(at, at + 2);
  if (two === '//') {
    const end = script.indexOf('\n', at);
    return { end: end < 0 ? script.length : end, comment: true };
  }
  if (two === '/*') {
    const end = script.indexOf('*/', at + 2);
    if (end < 0) throw new ScriptError('a comment /* is never closed', lineAt(script, at));
    return { end: end + 2, comment: true };
  }
  const quote = script[at];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  for (let end = at + 1; end < script.length; end++) {
    if (script[end] === '\\' && quote !== '`') end++;
    else if (script[end] === quote) return { end: end + 1, comment: false };
  }
  throw new ScriptError(`a ${quote === '`' ? 'name' : 'string'} that begins with ${quote} is never closed`, lineAt(script, at));
}
