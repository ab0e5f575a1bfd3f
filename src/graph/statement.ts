/** A statement and the name under which logs and tests know it: `castByShow page`. */
export interface NamedStatement {
  readonly name: string;
  /** Cypher that both engines share. */
  readonly text: string;
  /** The same in two, for an engine that cuts a list quickest at the end of a statement. */
  readonly apart?: Apart | undefined;
}

/** One statement as two: the second reads the rows of the first as `$rows`. */
export interface Apart {
  readonly first: string;
  readonly second: string;
}

/** What a store runs. A text alone is known by its first line. */
export type Statement = NamedStatement | string;

/** Gives a statement its name. */
export function statement(name: string, text: string, apart?: Apart): NamedStatement {
  return apart === undefined ? { name, text } : { name, text, apart };
}

/** The Cypher of a statement. */
export function textOf(one: Statement): string {
  return typeof one === 'string' ? one : one.text;
}

/** What a statement is called in logs and tests. */
export function nameOf(one: Statement): string {
  return typeof one === 'string' ? one.trimStart().slice(0, LONGEST_NAME).split('\n', 1)[0]!.trimEnd() : one.name;
}

/** The first line of a script may hold a list of hundreds of rows. */
const LONGEST_NAME = 80;
