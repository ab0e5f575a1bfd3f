import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { bytesOfRefusals } from './stand-ins.js';

/** What the queries that clients have sent by their hashes may take, in bytes. */
const PERSISTED_BYTES = 16 * 1024 * 1024;

/** What an entry takes beside what it keeps, in bytes: its key and its place in the cache. */
const ENTRY_BYTES = 400;

/** What documents that were read and found valid may take, in bytes. */
const DOCUMENTS_BYTES = 128 * 1024 * 1024;

/** How long the hash of a query is: SHA-256 in hexadecimal digits. */
const HASH_LETTERS = 64;

/** What a letter of a document comes to once it is read, in bytes: nodes, tokens and their places, and the plan of a fused statement. */
const READ_LETTER_BYTES = 200;

/** Keeps by hashes what belongs to queries, those asked last: no more of it than so many bytes hold, however many are sent. */
export class KeptQueries<T extends object | string> {
  private readonly kept: LRUCache<string, T>;

  /** @param bytesOf what one takes, about. */
  constructor(mostBytes: number, bytesOf: (one: T) => number) {
    this.kept = new LRUCache({ maxSize: mostBytes, sizeCalculation: (one) => ENTRY_BYTES + Math.ceil(bytesOf(one)) });
  }

  async get(hash: string): Promise<T | undefined> {
    return this.kept.get(hash);
  }

  async set(hash: string, one: T): Promise<void> {
    this.kept.set(hash, one);
  }

  async delete(hash: string): Promise<boolean> {
    return this.kept.delete(hash);
  }
}

/** Queries that clients ask by their hashes. */
export function keptTexts(): KeptQueries<string> {
  return new KeptQueries(PERSISTED_BYTES, (query) => 2 * query.length);
}

/** Documents that need not be read again, of one schema. Apollo bounds them by their JSON, of which they take ten times the room. */
export class KeptDocuments extends KeptQueries<DocumentNode> {
  constructor() {
    super(DOCUMENTS_BYTES, (document) => bytesOfRefusals(document) ?? READ_LETTER_BYTES * (document.loc?.source.body.length ?? 0));
  }

  /** @param key the hash of a query, before which Apollo writes that of the schema. */
  override get(key: string): Promise<DocumentNode | undefined> {
    return super.get(key.slice(-HASH_LETTERS));
  }

  override set(key: string, document: DocumentNode): Promise<void> {
    return super.set(key.slice(-HASH_LETTERS), document);
  }

  override delete(key: string): Promise<boolean> {
    return super.delete(key.slice(-HASH_LETTERS));
  }
}
