import { createHash } from 'node:crypto';
import type { Census } from '../census.js';
import { nodePages } from '../pages.js';
import { relationPages } from '../relations.js';
import { STORE_VERSION } from '../../graph/open.js';
import type { Reader } from '../../graph/store.js';
import { BACKUP_FORMAT, endLine, type Footer, type Header, type NodeLine, type RelationLine } from './format.js';

/**
 * A backup as text, piece by piece: a line that says what it is, one for each node, one for each relation, and one
 * with the sum of them all. Two stores that hold the same give the same text, byte for byte.
 */
export async function* backupText(
  reader: Reader,
  census: Census,
  onWritten: (nodes: number, relations: number) => void,
): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const text = (lines: readonly object[]): string => {
    const piece = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    sum.update(piece);
    return piece;
  };
  const { nodes, relations } = census;
  yield text([{ backup: 'inyeon', format: BACKUP_FORMAT, store: STORE_VERSION, nodes, relations } satisfies Header]);
  for await (const page of nodePages(reader, census.sets)) {
    yield text(page.map(({ set, properties }) => ({ node: set.labels, properties }) satisfies NodeLine));
    onWritten(page.length, 0);
  }
  for await (const page of relationPages(reader, census)) {
    yield text(page.map(({ type, from, to, properties }) => relationLine(type, endLine(from), endLine(to), properties)));
    onWritten(0, page.length);
  }
  yield `${JSON.stringify({ end: 'inyeon', sha256: sum.digest('hex') } satisfies Footer)}\n`;
}

function relationLine(relation: string, from: RelationLine['from'], to: RelationLine['to'], properties: object): object {
  return Object.keys(properties).length === 0 ? { relation, from, to } : { relation, from, to, properties };
}
