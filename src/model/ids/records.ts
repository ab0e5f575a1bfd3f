import type { EntityPrefix } from '../kinds.js';
import { idOf, type IdOf } from './kinds.js';

/** The id of the article that a release of a source is. */
export function releaseId(source: string, released: string): IdOf<'article'> {
  return idOf('article', `${source}-${released}`);
}

/** What the id of a record is made of. */
export interface RecordParts {
  readonly source: string;
  readonly type: string;
  /** Its number or name in the source: any text, be it a title with colons and slashes. */
  readonly key: string;
}

/**
 * The id of a source's record, the same in every release.
 * @example recordId('tmdb', 'show', '99966') → record:tmdb/show/99966
 */
export function recordId(source: string, type: EntityPrefix, key: string): string {
  return `${RECORD}${source}/${type}/${key}`;
}

/** Takes the id of a record apart: the inverse of `recordId`. */
export function recordParts(id: string): RecordParts {
  const type = id.indexOf('/') + 1;
  const key = id.indexOf('/', type) + 1;
  return { source: id.slice(RECORD.length, type - 1), type: id.slice(type, key - 1), key: id.slice(key) };
}

/** Whether a text is the id of a record, rather than of an entity or the key of a mention. */
export function isRecordId(text: string): boolean {
  return text.startsWith(RECORD);
}

/** A predicate of Cypher: that the id that an expression gives is of a record of a source whose name begins so. */
export function isRecordOfIn(id: string, source: string): string {
  return `${id} STARTS WITH '${RECORD}${source}'`;
}

const RECORD = 'record:';

/** The id of the node that keeps what one release says in a record. */
export function keptRecordId(record: string, article: string): string {
  return `${record}@${article}`;
}

/**
 * The key of a mention: a name that a source gives in a role, or a title that it gives of a type of work.
 * @param letters what is left of the name when it is compared.
 */
export function mentionKey(mark: string, role: string, letters: string): string {
  return `${MENTION}${mark}/${role}/${letters}`;
}

/** Whether a text is the key of a mention. */
export function isMentionKey(text: string): boolean {
  return text.startsWith(MENTION);
}

const MENTION = 'mention:';

/** The key of the part of a mention that is of somebody known by another key: letters that are compared hold no @. */
export function mentionPartKey(mention: string, known: string): string {
  return `${mention}@${known}`;
}

/** The mention that a part is of; a whole one is itself. */
export function wholeOf(mention: string): string {
  const at = mention.indexOf('@');
  return at < 0 ? mention : mention.slice(0, at);
}

/** Whom the part of a mention is of. */
export function knownInPart(part: string): string {
  return part.slice(part.indexOf('@') + 1);
}
