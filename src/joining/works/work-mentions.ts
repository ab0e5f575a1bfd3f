import type { RecordLink } from '../../records/record.js';
import { titleKey } from '../linking/titles.js';

/** The types of works that shows are made from. */
export type SourceType = 'webtoon' | 'novel';

/** Whether things of a type are such works. */
export function isSource(type: string): type is SourceType {
  return type === 'webtoon' || type === 'novel';
}

/** The key of a work that a record names without a record of its own. */
export function workMentionKey(mark: string, type: SourceType, title: string): string {
  return `mention:${mark}/${type}/${titleKey(title)}`;
}

/** A work that a link names by nothing but a title. */
export function namedWork({ to }: RecordLink): { type: SourceType; names: readonly string[] } | undefined {
  if (!('names' in to) || (to.type !== 'webtoon' && to.type !== 'novel') || to.names.length === 0) return undefined;
  return { type: to.type, names: to.names.map(({ text }) => text) };
}
