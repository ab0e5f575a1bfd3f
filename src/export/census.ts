import { readFile } from 'node:fs/promises';
import { statementsOf } from '../graph/script.js';
import type { Reader } from '../graph/store.js';
import { packageFile } from '../package-files.js';
import { quotedName } from './cypher-literal.js';
import { ExportError } from './export-error.js';
import type { LabelSet, RelationKind } from './model.js';
import { REBUILT_RELATIONS, writtenNodes } from './rebuilt.js';

/** What a store holds, as far as it goes out, counted. */
export interface Census {
  readonly sets: readonly LabelSet[];
  readonly kinds: readonly RelationKind[];
  readonly nodes: number;
  readonly relations: number;
  /** The set of a node by the labels that it bears, in any order. */
  setOf(labels: readonly string[]): LabelSet;
}

/**
 * Counts what a store holds, by the labels and types that are there.
 * @throws ExportError when there are nodes that could not be found again: without a label or an id.
 */
export async function takeCensus(reader: Reader): Promise<Census> {
  const rows = await reader.read<{ labels: string[]; count: number; ids: number }>(
    'MATCH (node) RETURN labels(node) AS labels, count(*) AS count, count(node.id) AS ids',
  );
  for (const { labels, count, ids } of rows)
    if (labels.length === 0 || ids < count)
      throw new ExportError(
        labels.length === 0
          ? `${count} nodes have no label, so nothing could find them again: give them one, or delete them.`
          : `${count - ids} nodes (${labels.join(', ')}) have no id, so nothing could find them again: give them one, or delete them.`,
      );
  const all = rows.map(({ labels, count }) => ({ labels: [...labels].sort(), count }));
  const sets = new Map<string, LabelSet>();
  for (const set of describedSets(all, await uniqueLabels())) sets.set(nameOf(set.labels), await counted(reader, set));
  const setOf = (labels: readonly string[]): LabelSet => sets.get(nameOf(labels)) ?? changed();
  const kinds = (
    await reader.read<{ type: string; from: string[]; to: string[]; count: number }>(
      'MATCH (from)-[relation]->(to) RETURN labels(from) AS from, type(relation) AS type, labels(to) AS to, count(*) AS count',
    )
  )
    .filter(({ type }) => !REBUILT_RELATIONS.includes(type))
    .map(({ from, to, ...rest }) => ({ ...rest, from: setOf(from), to: setOf(to) }));
  const inOrder = [...sets.values()].sort((a, b) => (nameOf(a.labels) < nameOf(b.labels) ? -1 : 1));
  return { sets: inOrder, kinds, nodes: total(inOrder), relations: total(kinds), setOf };
}

/** Ends an export that found something which was not there when it began. */
export function changed(): never {
  throw new ExportError('The store was written to while it was exported: stop whoever writes to it, and export again.');
}

/** The name of a set of labels, in whatever order they come. */
function nameOf(labels: readonly string[]): string {
  return [...labels].sort().join(':');
}

function total(of: readonly { readonly count: number }[]): number {
  return of.reduce((sum, { count }) => sum + count, 0);
}

function describedSets(all: readonly Pick<LabelSet, 'labels' | 'count'>[], unique: ReadonlySet<string>): LabelSet[] {
  const bearers = new Map<string, number>();
  for (const label of all.flatMap(({ labels }) => labels)) bearers.set(label, (bearers.get(label) ?? 0) + 1);
  return all.map(({ labels, count }) => {
    // Under a label that no constraint names an id may mean several nodes, and no index leads to it.
    const indexed = labels.filter((label) => unique.has(label));
    const byBearers = [...(indexed.length > 0 ? indexed : labels)].sort((a, b) => bearers.get(a)! - bearers.get(b)! || (a < b ? -1 : 1));
    const own = byBearers[0]!;
    return { labels, count, own, key: byBearers.at(-1)!, shared: bearers.get(own)! > 1 };
  });
}

async function counted(reader: Reader, set: LabelSet): Promise<LabelSet> {
  const only = writtenNodes(set);
  if (only === undefined) return set;
  const [row] = await reader.read<{ count: number }>(`MATCH (node:${quotedName(set.own)}) WHERE ${only} RETURN count(node) AS count`);
  return { ...set, count: row!.count };
}

/** The labels of which schema/constraints.cypher says that ids are unique. */
async function uniqueLabels(): Promise<Set<string>> {
  const script = await readFile(packageFile('schema/constraints.cypher'), 'utf8');
  return new Set(
    statementsOf(script).flatMap(({ text }) => /FOR\s*\(\w+:(\w+)\)\s*REQUIRE\s+\w+\.id\s+IS\s+UNIQUE/i.exec(text)?.[1] ?? []),
  );
}
