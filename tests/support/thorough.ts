/**
 * Whether the tests may take hours: INYEON_THOROUGH=1, as before a release. Without it those that repeat something (operations made
 * by chance, moments of a kill, orders, rows of large files) repeat it less often, so that a run ends while one waits for it.
 */
export const isThorough = process.env['INYEON_THOROUGH'] === '1';

/** One of two amounts: what is usual, or what a thorough run asks. */
export function unlessThorough<T>(usual: T, thorough: T): T {
  return isThorough ? thorough : usual;
}

/** Some of the cases that are alike, each nth, where each of them takes seconds; all of them in a thorough run. */
export function someOf<T>(cases: readonly T[], oneIn: number): T[] {
  return isThorough ? [...cases] : cases.filter((_case, index) => index % oneIn === 0);
}

/**
 * All cases on the embedded engine, and each nth of them on Neo4j, which plans the statements of each for a good part of a second:
 * what they differ in is ours, and not the engine's.
 */
export function someOnNeo4j<T>(engine: { readonly name: string }, cases: readonly T[], oneIn: number): T[] {
  return engine.name === 'neo4j' ? someOf(cases, oneIn) : [...cases];
}
