import { readFile } from 'node:fs/promises';
import { groupedBy } from '../grouping.js';
import type { Reader } from '../graph/store.js';
import { packageFile } from '../package-files.js';
import { EXPORTED } from '../seed/seed.js';
import type { Census } from './census.js';
import { mapLiteral, quotedName } from './cypher-literal.js';
import type { GraphNode, GraphRelation, Properties } from './model.js';
import { nodePages } from './pages.js';
import { isPointedAt, relationPages } from './relations.js';
import type { Piece } from './target.js';

/** How many rows one statement has at most, and how much text. */
const STATEMENT = { rows: 500, characters: 250_000 };

/** How much text a file holds, about: `inyeon seed` takes each file in one transaction. */
const FILE_CHARACTERS = 8_000_000;

/**
 * The graph as seed scripts, MERGE only, in numbered files of a size that one transaction can take: constraints first,
 * then the nodes that others point at, then claims, names, places on charts and whatever else speaks of those, each in
 * one file with all it says, then all other relations. After each file what it says is whole: catching up with it
 * finds nothing to do.
 */
export async function* cypherPieces(
  reader: Reader,
  census: Census,
  onWritten: (nodes: number, relations: number) => void,
  fileCharacters = FILE_CHARACTERS,
): AsyncGenerator<Piece> {
  const files = new Files(fileCharacters);
  yield files.piece('constraints', await readFile(packageFile('schema/constraints.cypher'), 'utf8'));
  files.next();
  const gathered = new GatheredRelations();
  const pieces = function* (page: readonly GraphNode[], relations: readonly GraphRelation[]): Generator<Piece> {
    for (const [{ labels, key }, nodes] of groupedBy(page, ({ set }) => set))
      for (const rows of statementsFull(nodes.map(({ properties }) => mapLiteral(properties))))
        yield files.piece('graph', nodeStatement(labels, key, rows));
    for (const relation of relations) gathered.add(relation);
    for (const statement of gathered.statements(files.isFull ? 'all' : 'full')) yield files.piece('graph', statement);
    onWritten(page.length, relations.length);
    files.nextWhenFull();
  };
  const speaking = census.sets.filter((set) => !isPointedAt(set, census));
  const spoken = census.kinds.filter(({ from, to }) => speaking.includes(from) && from !== to);
  const plain = census.sets.filter((set) => !spoken.some(({ from }) => from === set));
  for await (const page of nodePages(reader, plain)) yield* pieces(page, []);
  for (const set of speaking.filter((one) => !plain.includes(one))) {
    const said = relationPages(
      reader,
      census,
      spoken.filter(({ from }) => from === set),
    );
    // Both come in pages of the same ids.
    for await (const page of nodePages(reader, [set])) {
      const relations = await said.next();
      yield* pieces(page, relations.done === true ? [] : relations.value);
    }
  }
  const rest = census.kinds.filter((kind) => !spoken.includes(kind));
  for await (const page of relationPages(reader, census, rest)) yield* pieces([], page);
  for (const statement of gathered.statements('all')) yield files.piece('graph', statement);
}

/** Relations of one kind and with the same properties. */
interface Gathered {
  readonly first: GraphRelation;
  readonly rows: string[];
}

/** Relations that wait until there are enough of their kind for a statement. */
class GatheredRelations {
  /** By type and ends, then by the names of their properties. */
  private readonly kinds = new Map<string, Map<string, Gathered>>();

  add(relation: GraphRelation): void {
    const kind = entryOf(
      this.kinds,
      JSON.stringify([relation.type, relation.from.label, relation.to.label]),
      () => new Map<string, Gathered>(),
    );
    entryOf(kind, JSON.stringify(Object.keys(relation.properties)), () => ({ first: relation, rows: [] })).rows.push(rowOf(relation));
  }

  /**
   * The statements of all that waits, or of the kinds of which there is enough. Those with the fewest properties come
   * first: MERGE takes a relation that says more for one that says less.
   */
  *statements(which: 'all' | 'full'): Generator<string> {
    for (const kind of this.kinds.values()) {
      const groups = [...kind.values()];
      if (which === 'full' && !groups.some(({ rows }) => isFull(rows))) continue;
      groups.sort((a, b) => Object.keys(a.first.properties).length - Object.keys(b.first.properties).length);
      for (const { first, rows } of groups) for (const some of statementsFull(rows.splice(0))) yield relationStatement(first, some);
    }
  }
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key)!;
}

/** The numbered files, in the order in which they are to be run. */
class Files {
  private number = 1;
  private written = 0;

  constructor(private readonly characters: number) {}

  piece(what: 'constraints' | 'graph', text: string): Piece {
    const head = this.written === 0 && what === 'graph' ? EXPORTED : '';
    this.written += text.length;
    return { file: `${String(this.number).padStart(4, '0')}-${what}.cypher`, text: head + text };
  }

  get isFull(): boolean {
    return this.written >= this.characters;
  }

  next(): void {
    this.number++;
    this.written = 0;
  }

  nextWhenFull(): void {
    if (this.isFull) this.next();
  }
}

function isFull(rows: readonly string[]): boolean {
  return rows.length >= STATEMENT.rows || rows.reduce((sum, { length }) => sum + length, 0) >= STATEMENT.characters;
}

function* statementsFull(rows: readonly string[]): Generator<readonly string[]> {
  let taken: string[] = [];
  for (const row of rows) {
    taken.push(row);
    if (!isFull(taken)) continue;
    yield taken;
    taken = [];
  }
  if (taken.length > 0) yield taken;
}

function rowOf({ from, to, properties }: GraphRelation): string {
  const columns = Object.entries(properties).map(([name, value]) => [columnOf(name), value] as const);
  return mapLiteral({ from: from.id, to: to.id, ...Object.fromEntries(columns) });
}

/** The column of a property, beside those of the ends. */
function columnOf(name: string): string {
  return name === 'from' || name === 'to' ? `${name}_` : name;
}

function unwind(rows: readonly string[]): string {
  return `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n`;
}

function nodeStatement(labels: readonly string[], key: string, rows: readonly string[]): string {
  const others = labels.filter((label) => label !== key).map((label) => `node:${quotedName(label)}, `);
  return `${unwind(rows)}MERGE (node:${quotedName(key)} {id: row.id})\nSET ${others.join('')}node += row;\n\n`;
}

/** All properties are in the MERGE: of several relations between two nodes each is one of its own. */
function relationStatement({ type, from, to, properties }: GraphRelation, rows: readonly string[]): string {
  return `${unwind(rows)}MATCH (from:${quotedName(from.label)} {id: row.from})
MATCH (to:${quotedName(to.label)} {id: row.to})
MERGE (from)-[:${quotedName(type)}${columnsOf(properties)}]->(to);\n\n`;
}

function columnsOf(properties: Properties): string {
  const names = Object.keys(properties);
  return names.length === 0 ? '' : ` {${names.map((name) => `${quotedName(name)}: row.${quotedName(columnOf(name))}`).join(', ')}}`;
}
