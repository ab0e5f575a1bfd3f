import type { JoinedAs, KindOf } from '../model/kinds.js';
import type { NameKind } from '../model/name-kinds.js';
import type { ClaimProperty } from '../model/property.js';
import type { Qualifier } from '../model/qualifiers.js';

/** The types of things that databases keep records of. */
export type RecordType = JoinedAs<'show' | 'source' | 'person' | 'company'>;

/** The types of things that records can speak of by nothing but a name: a title alone says of no show which one it is. */
export type NamedType = JoinedAs<'source' | 'person' | 'company' | 'name'>;

/**
 * What one source says of one thing, as its file has it and before anybody decides which entity that is. A format of
 * src/import/ makes records; src/joining/ decides who is who, and makes claims of them.
 */
export interface SourceRecord {
  /**
   * See model/ids/records.ts: the same in every release of the source, so that a newer one corrects it.
   * @example record:tmdb/show/99966, record:mydramalist/show/49231-move-to-heaven, record:wikipedia-en/show/Hellbound
   */
  readonly id: string;
  readonly type: RecordType;
  /** Every name that the source gives it, the main one first. Titles keep no disambiguator such as "(TV series)". */
  readonly names: readonly RecordName[];
  /** What databases know it under, the source itself among them: they join beyond doubt. */
  readonly externalIds: readonly ExternalId[];
  /** What is said of the thing itself. */
  readonly facts: readonly Fact[];
  /** What is said of it and another thing. */
  readonly links: readonly RecordLink[];
  readonly ratings: readonly RecordRating[];
  /** What sort of it it is, where there are several. */
  readonly kind?: KindOf<RecordType>;
  /** Of a record that is a season of a show: which one, from 1. Its names are the show's, without the season mark. */
  readonly season?: number;
  /** Of a show of several seasons: it is told as a whole, so its last day and its episodes are of all of them. */
  readonly isWhole?: true;
  /** Where in the file it stands, for people: `line 17`, `tt1234567`. */
  readonly locator: string;
}

export interface RecordName {
  readonly text: string;
  readonly kind?: NameKind;
  /** BCP 47, where the source says it. */
  readonly locale?: string;
}

/** What a database knows something under; `source` as in ExternalId nodes: tmdb-tv, tmdb-person, imdb, wikidata, mydramalist. */
export interface ExternalId {
  readonly source: string;
  readonly value: string;
}

/** A literal that a source states of a thing. Dates are partial ISO dates that the calendar has. */
export interface Fact {
  readonly property: ClaimProperty;
  readonly value: string | number;
  readonly unit?: string;
  readonly asOf?: string;
  /** As the source writes it, where that is not the value itself. */
  readonly asWritten?: string;
  /** Where the source itself ranks its statements (Wikidata). */
  readonly rank?: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  /** What the source itself names as its source: addresses, or entities of Wikidata. */
  readonly references?: readonly string[];
}

/** A relation that a source states: (this thing) property (that thing), as in a claim. */
export interface RecordLink {
  readonly property: ClaimProperty;
  readonly to: Reference;
  readonly asWritten?: string;
  /** The day of what is news. */
  readonly asOf?: string;
  readonly qualifiers?: { readonly [qualifier in Qualifier]?: string | number };
  /** Of a CAST_MEMBER: the part, as the source names it. */
  readonly character?: string;
  /** Of a song: who performs it. */
  readonly performers?: readonly Performer[];
  /** Of a credit: what whoever has it won for it, or was nominated for. */
  readonly award?: Pick<RecordLink, 'property' | 'to' | 'asWritten'>;
  readonly rank?: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly references?: readonly string[];
}

/** Who performs a song: a person or a group, of whom nothing but a name says which. */
export interface Performer {
  /** As the source names them, and other names that it gives beside. */
  readonly names: readonly [string, ...string[]];
  /** Where it gives their id in a database. */
  readonly to?: { readonly record: string } | { readonly externalId: ExternalId };
}

/** Another thing, by its record in the same source, by an external id, or by nothing but its names. */
export type Reference =
  | { readonly record: string }
  | { readonly externalId: ExternalId; readonly type: RecordType }
  | {
      readonly type: NamedType;
      readonly names: readonly RecordName[];
      /** What tells it from others of its name: of a song, who performs it. */
      readonly by?: string;
      /** What stands on the thing itself, where the record makes it known: the year of an award. */
      readonly own?: Readonly<Record<string, string | number>>;
    };

export interface RecordRating {
  /** The id of the publication that rates: publication:mydramalist, publication:tmdb, publication:imdb. */
  readonly publication: string;
  readonly kind: 'CRITICS' | 'AUDIENCE';
  readonly value: number;
  readonly scale: number;
  readonly votes?: number;
  /** How many keep it on a list of theirs, whether they have rated it or not. */
  readonly watchers?: number;
}
