import { mentionKey } from '../../model/ids/records.js';
import { entityKinds, type JoinedAs } from '../../model/kinds.js';
import type { RecordLink } from '../../records/record.js';
import { titleKey } from '../linking/titles.js';

/** The types of works that shows are made from. */
export type SourceType = JoinedAs<'source'>;

const SOURCES: ReadonlySet<string> = new Set(entityKinds.flatMap(([prefix, { joinedAs }]) => (joinedAs === 'source' ? [prefix] : [])));

/** Whether things of a type are such works. */
export function isSource(type: string): type is SourceType {
  return SOURCES.has(type);
}

/** The key of a work that a record names without a record of its own. */
export function workMentionKey(mark: string, type: SourceType, title: string): string {
  return mentionKey(mark, type, titleKey(title));
}

/** A work that a link names by nothing but a title. */
export function namedWork({ to }: RecordLink): { type: SourceType; names: readonly string[] } | undefined {
  if (!('names' in to) || !isSource(to.type) || to.names.length === 0) return undefined;
  return { type: to.type, names: to.names.map(({ text }) => text) };
}
