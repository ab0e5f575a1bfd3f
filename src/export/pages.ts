import type { Reader, Row } from '../graph/store.js';
import { piecesOf } from '../grouping.js';
import { quotedName } from './cypher-literal.js';
import { ExportError } from './export-error.js';
import type { GraphNode, LabelSet, Properties, Value } from './model.js';
import { rebuiltProperties, writtenNodes } from './rebuilt.js';

/** How many nodes are read in one statement, with all that leaves them. */
const PAGE = 1_000;

/**
 * How many ids are looked up at once. The embedded engine reads all ids of a label for each such look-up,
 * so there are few of them; the ids alone are small.
 */
const WINDOW = 50_000;

/** The nodes of these sets, a page at a time: set by set, in the order of their ids. */
export async function* nodePages(reader: Reader, sets: readonly LabelSet[]): AsyncGenerator<readonly GraphNode[]> {
  for (const set of sets) {
    const left = rebuiltProperties(set);
    for await (const ids of idPages(reader, set)) {
      const rows = await reader.read<{ properties: Row & { id: string } }>(
        `UNWIND $ids AS id MATCH (node:${quotedName(set.own)} {id: id})${where([exactly(set, 'node')])} RETURN node{.*} AS properties`,
        { ids },
      );
      const found = new Map(rows.map(({ properties }) => [properties.id, properties]));
      yield ids.flatMap((id) => {
        const properties = found.get(id);
        return properties === undefined ? [] : [{ set, properties: portable(properties, left, id) as GraphNode['properties'] }];
      });
    }
  }
}

/** The predicate that keeps out nodes that bear `own` among other labels; undefined where nobody does. */
export function exactly({ labels, shared }: LabelSet, variable: string): string | undefined {
  if (!shared) return undefined;
  return [...labels.map((label) => `${variable}:${quotedName(label)}`), `size(labels(${variable})) = ${labels.length}`].join(' AND ');
}

/** A whole WHERE clause of those predicates that there are, or nothing. */
export function where(predicates: readonly (string | undefined)[]): string {
  const given = predicates.filter((one) => one !== undefined);
  return given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`;
}

/** The ids of a set, a page at a time and in order; those that go out unless `all` are wanted. */
export async function* idPages(reader: Reader, set: LabelSet, { all = false } = {}): AsyncGenerator<string[]> {
  const written = all ? undefined : writtenNodes(set);
  const only = where(['node.id > $after', exactly(set, 'node'), written]);
  const statement = `MATCH (node:${quotedName(set.own)})${only} RETURN node.id AS id ORDER BY id LIMIT ${WINDOW}`;
  let after = '';
  for (;;) {
    const ids = (await reader.read<{ id: string }>(statement, { after })).map(({ id }) => id);
    yield* piecesOf(ids, PAGE);
    if (ids.length < WINDOW) return;
    after = ids.at(-1)!;
  }
}

/** Properties in a fixed order, so that two exports of the same are the same bytes. */
export function portable(properties: Row, left: readonly string[], of: string): Properties {
  const names = Object.keys(properties).filter((name) => properties[name] != null && !left.includes(name));
  names.sort((a, b) => (a === 'id' ? -1 : b === 'id' ? 1 : a < b ? -1 : 1));
  return Object.fromEntries(
    names.map((name) => {
      const value = properties[name];
      if (!isValue(value))
        throw new ExportError(
          `${of} has a property ${name} of a kind that only one engine knows: make it a text, a number or a list of these.`,
        );
      return [name, value];
    }),
  );
}

function isValue(value: unknown): value is Value {
  return Array.isArray(value) ? value.every(isSingle) : isSingle(value);
}

function isSingle(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
