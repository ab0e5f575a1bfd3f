import { stringify } from 'csv-stringify/sync';
import { groupedBy } from '../grouping.js';
import type { Reader } from '../graph/store.js';
import type { Census } from './census.js';
import { quotedName } from './cypher-literal.js';
import { ExportError } from './export-error.js';
import type { GraphRelation, LabelSet, Properties, RelationKind, Value } from './model.js';
import { nodePages } from './pages.js';
import { relationPages } from './relations.js';
import { rebuiltProperties } from './rebuilt.js';
import type { Piece } from './target.js';

/** Between the items of a list: a character that no text is made with. */
const LIST_DELIMITER = '\u001F';

/**
 * The graph as files for `neo4j-admin database import full`: one for each set of labels and for each type of relation
 * between two kinds of ids, each with its header in a file of its own, since a column's type is known only at the end.
 */
export async function* adminPieces(
  reader: Reader,
  census: Census,
  onWritten: (nodes: number, relations: number) => void,
): AsyncGenerator<Piece> {
  const nodes = new Map<LabelSet, Table>();
  for (const set of census.sets.filter(({ count }) => count > 0))
    nodes.set(set, new Table(['nodes', ...set.labels], await keysOfNodes(reader, set)));
  for await (const page of nodePages(reader, census.sets)) {
    for (const [set, group] of groupedBy(page, (node) => node.set))
      yield nodes
        .get(set)!
        .rows(group.map(({ properties: { id, ...rest } }) => ({ fixed: [id, set.labels.join(LIST_DELIMITER)], properties: rest })));
    onWritten(page.length, 0);
  }
  const relations = new Map<string, Table>();
  for (const [name, kinds] of groupedBy(census.kinds, ({ type, from, to }) => tableName(type, from.key, to.key)))
    relations.set(name, new Table(['relations', ...(JSON.parse(name) as string[])], await keysOfRelations(reader, kinds)));
  for await (const page of relationPages(reader, census)) {
    for (const [name, group] of groupedBy(page, ({ type, from, to }) => tableName(type, from.label, to.label)))
      yield relations.get(name)!.rows(group.map(rowOf));
    onWritten(0, page.length);
  }
  for (const [set, table] of nodes) yield table.header([`id:ID(${set.key})`, ':LABEL']);
  for (const [name, table] of relations) {
    const [, from, to] = JSON.parse(name) as string[];
    yield table.header([`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE']);
  }
  yield { file: 'README.txt', text: readme([...nodes.values()], [...relations.values()]) };
}

/** The command that reads the files, to be run in their folder. */
export function importCommand(nodes: readonly { readonly files: string }[], relations: readonly { readonly files: string }[]): string {
  return [
    'neo4j-admin database import full neo4j',
    "--array-delimiter='U+001F'",
    '--multiline-fields=true',
    ...nodes.map(({ files }) => `--nodes='${files}'`),
    ...relations.map(({ files }) => `--relationships='${files}'`),
  ].join(' \\\n  ');
}

function readme(nodes: readonly Table[], relations: readonly Table[]): string {
  return `A graph of Inyeon, for Neo4j 5.26 and later. With the database stopped, and in this folder:

${importCommand(nodes, relations)}

It fills a database that is not there yet; add --overwrite-destination=true to replace one. Then start Neo4j, and start
Inyeon on it (NEO4J_URI): it makes the constraints, and the keys by which names are found.
`;
}

interface TableRow {
  readonly fixed: readonly string[];
  readonly properties: Properties;
}

/** Two files: the rows, and the header that they turn out to need. */
class Table {
  private readonly name: string;
  /** The type of each column so far. */
  private readonly types = new Map<string, string>();

  constructor(
    name: readonly string[],
    private readonly columns: readonly string[],
  ) {
    this.name = name.map((part) => part.replace(/[^\p{L}\p{N}_-]/gu, '_')).join('.');
  }

  /** As an option of the command names them. */
  get files(): string {
    return `${this.name}.header.csv,${this.name}.csv`;
  }

  header(fixed: readonly string[]): Piece {
    const columns = this.columns.map((column) => `${column}:${(this.types.get(column) ?? 'string').replace(EMPTY_LIST, 'string[]')}`);
    return { file: `${this.name}.header.csv`, text: stringify([[...fixed, ...columns]]) };
  }

  rows(rows: readonly TableRow[]): Piece {
    const cells = rows.map(({ fixed, properties }) => [...fixed, ...this.columns.map((column) => this.cell(column, properties[column]))]);
    // An empty text has quotes, and is told from a property that is not there.
    return { file: `${this.name}.csv`, text: stringify(cells, { quoted_string: true }) };
  }

  private cell(column: string, value: Value | undefined): string | number | undefined {
    if (value === undefined) return undefined;
    this.learn(column, value);
    if (!Array.isArray(value)) return typeof value === 'boolean' ? String(value) : (value as string | number);
    const items = (value as readonly Value[]).map(String);
    if (items.some((item) => item.includes(LIST_DELIMITER)))
      throw new ExportError(
        `A text in the list ${column} holds the character U+001F, which parts the items of lists here: mend that text first.`,
      );
    return items.join(LIST_DELIMITER);
  }

  private learn(column: string, value: Value): void {
    const items = Array.isArray(value) ? (value as readonly Value[]).map((item) => `${typeOf(item)}[]`) : [typeOf(value)];
    const types = items.length === 0 ? [EMPTY_LIST] : items;
    for (const type of types) this.types.set(column, widened(this.types.get(column) ?? type, type));
  }
}

function rowOf({ type, from, to, properties }: GraphRelation): TableRow {
  return { fixed: [from.id, to.id, type], properties };
}

function tableName(type: string, from: string, to: string): string {
  return JSON.stringify([type, from, to]);
}

function typeOf(value: Value): string {
  return typeof value === 'number' ? (Number.isSafeInteger(value) ? 'long' : 'double') : typeof value;
}

/** The type of a column that has held nothing but empty lists so far. */
const EMPTY_LIST = 'any[]';

/** The type that holds both: a whole number is one with decimals too, and everything is a text. */
function widened(a: string, b: string): string {
  if (a === b || b === EMPTY_LIST) return a;
  if (a === EMPTY_LIST) return b;
  const list = a.endsWith('[]') && b.endsWith('[]') ? '[]' : '';
  return [a, b].every((type) => /^(long|double)/.test(type)) ? `double${list}` : `string${list}`;
}

async function keysOfNodes(reader: Reader, set: LabelSet): Promise<string[]> {
  const rows = await reader.read<{ key: string }>(`MATCH (node:${quotedName(set.own)}) UNWIND keys(node) AS key RETURN DISTINCT key`);
  const left = ['id', ...rebuiltProperties(set)];
  return rows
    .map(({ key }) => key)
    .filter((key) => !left.includes(key))
    .sort();
}

async function keysOfRelations(reader: Reader, kinds: readonly RelationKind[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { type, from } of kinds) {
    const rows = await reader.read<{ key: string }>(
      `MATCH (:${quotedName(from.own)})-[relation:${quotedName(type)}]->() UNWIND keys(relation) AS key RETURN DISTINCT key`,
    );
    for (const { key } of rows) found.add(key);
  }
  return [...found].sort();
}
