import type { End, Properties } from '../model.js';

/** The version of the format of a backup that this program writes, and the newest that it reads. */
export const BACKUP_FORMAT = 1;

/** The first line of a backup. It has no date: equal stores give equal files. */
export interface Header {
  readonly backup: 'inyeon';
  readonly format: number;
  /** The version of the store's own format: see graph/open.ts. */
  readonly store: number;
  readonly nodes: number;
  readonly relations: number;
}

/** The line of a node. Nodes come before relations. */
export interface NodeLine {
  readonly node: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

/** The line of a relation: each end by a label and an id, which together mean one node. */
export interface RelationLine {
  readonly relation: string;
  readonly from: readonly [label: string, id: string];
  readonly to: readonly [label: string, id: string];
  readonly properties?: Properties;
}

/** The last line: without it a copy is not whole, and with another sum it is not what was written. */
export interface Footer {
  readonly end: 'inyeon';
  /** Of all lines before it, with their line breaks. */
  readonly sha256: string;
}

/** An end of a relation as its line has it. */
export function endLine({ label, id }: End): readonly [string, string] {
  return [label, id];
}

/** A line that holds no part of a backup. */
export class LineError extends Error {}

/**
 * Reads the line of a node or a relation.
 * @throws LineError that says what is wrong with it.
 */
export function parsedLine(text: string): NodeLine | RelationLine {
  const line = parsed(text);
  const properties = line['properties'] ?? {};
  if (!isProperties(properties)) throw new LineError('its properties are not a map of texts, numbers and lists of these');
  if (Array.isArray(line['node'])) {
    if (!isTexts(line['node']) || line['node'].length === 0) throw new LineError('its node has no labels');
    if (typeof properties['id'] !== 'string') throw new LineError('its node has no id');
    return { node: line['node'], properties: properties as NodeLine['properties'] };
  }
  if (typeof line['relation'] !== 'string' || line['relation'] === '') throw new LineError('it is neither a node nor a relation');
  const { from, to, relation } = line;
  if (!isEnd(from) || !isEnd(to)) throw new LineError('its relation has no two ends, each a label and an id');
  return { relation, from, to, properties };
}

/** The first line of a backup; undefined where a file begins otherwise. */
export function parsedHeader(text: string): Header | undefined {
  const line = orUndefined(text);
  return line?.['backup'] === 'inyeon' && [line['format'], line['store'], line['nodes'], line['relations']].every(Number.isSafeInteger)
    ? (line as unknown as Header)
    : undefined;
}

/** The last line of a backup; undefined where it is another one. */
export function parsedFooter(text: string): Footer | undefined {
  const line = orUndefined(text);
  return line?.['end'] === 'inyeon' && typeof line['sha256'] === 'string' ? (line as unknown as Footer) : undefined;
}

function orUndefined(text: string): Record<string, unknown> | undefined {
  try {
    return parsed(text);
  } catch {
    return undefined;
  }
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('it is not JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new LineError('it is not a JSON object');
  return value as Record<string, unknown>;
}

function isEnd(value: unknown): value is readonly [string, string] {
  return isTexts(value) && value.length === 2;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isProperties(value: unknown): value is Properties {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => (Array.isArray(one) ? one.every(isSingle) : isSingle(one)))
  );
}

function isSingle(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
