import type { EntityPrefix } from './kinds.js';

/** What narrows a term: only of subjects of a kind, or only where a citation says in which way (`as`). */
export interface Condition {
  readonly kind?: string;
  /** Of which kind of entity the subject is, by the prefix of its id. */
  readonly subject?: EntityPrefix;
  readonly as?: string;
}

/** What a property is called outside. */
export interface Term {
  readonly in: 'schema' | 'wikidata';
  /** `director` in schema.org, `P57` in Wikidata. */
  readonly name: string;
  /** It points from the value to the subject. */
  readonly isBackward?: true;
  readonly only?: Condition;
  readonly except?: Condition;
  /** It is written by exports, or read by imports, and not the other way; left out, both. */
  readonly use?: 'EXPORT' | 'IMPORT';
}

type Details = Omit<Term, 'in' | 'name'>;

/** A term of schema.org. No import reads it. */
export function schema<const N extends string>(name: N, details: Details = {}): Term {
  return { in: 'schema', name, ...details };
}

/** A property of Wikidata. */
export function wikidata<const N extends `P${number}`>(name: N, details: Details = {}): Term {
  return { in: 'wikidata', name, ...details };
}

/** Where the external id of a thing stands in Wikidata. */
export interface ExternalIdTerm {
  readonly term: `P${number}`;
  /** The database, as ExternalId nodes name it. */
  readonly source: string;
  /** Whose id it is, where the database counts several kinds of things under one name. */
  readonly of?: EntityPrefix;
  readonly only?: Condition;
  readonly except?: Condition;
  readonly use?: 'EXPORT' | 'IMPORT';
}

/** The external ids that Wikidata has. */
export const externalIdTerms: readonly ExternalIdTerm[] = [
  { term: 'P345', source: 'imdb' },
  { term: 'P4983', source: 'tmdb', of: 'show', except: { kind: 'FILM' } },
  { term: 'P4947', source: 'tmdb-movie', of: 'show' },
  { term: 'P4947', source: 'tmdb', of: 'show', only: { kind: 'FILM' }, use: 'EXPORT' },
  { term: 'P4985', source: 'tmdb-person' },
  { term: 'P3868', source: 'mydramalist', of: 'show' },
  { term: 'P3862', source: 'mydramalist-person', of: 'person' },
  { term: 'P3862', source: 'mydramalist', of: 'person', use: 'EXPORT' },
];

/** What a term may hold of. */
export interface Held {
  readonly kind?: unknown;
  readonly as?: unknown;
  readonly subject?: unknown;
}

/** Whether a term holds of something. */
export function holds({ only, except }: Pick<Term, 'only' | 'except'>, of: Held): boolean {
  return (only === undefined || meets(only, of)) && !(except !== undefined && meets(except, of));
}

function meets({ kind, as, subject }: Condition, of: Held): boolean {
  return (
    (kind === undefined || of.kind === kind) && (as === undefined || of.as === as) && (subject === undefined || of.subject === subject)
  );
}
