import type { ClosedValues } from '../closed-values.js';

/** A property that stands on the node itself, because nobody disputes it: seeds and importers set it, no claim gives it. */
export interface OwnProperty {
  readonly value: 'text' | 'date' | 'number' | 'url';
  /** The property of schema.org that says the same. */
  readonly schema?: string;
  /** The property of Wikidata that says the same. */
  readonly wikidata?: `P${number}`;
}

/** What entities of a kind are in Wikidata. */
export interface WikidataClass {
  /** Which of the kind's kinds these are; left out, any or none. */
  readonly kind?: string;
  /** The item of which an export says that they are one. */
  readonly is?: string;
  /** The items that an import takes for one. */
  readonly read: readonly string[];
}

/** All that there is to say of one kind of entity. */
export interface EntityKind {
  /** The label of its nodes, and the name of its type in the schema. */
  readonly label: string;
  /** What it is, for the schema. */
  readonly description: string;
  /** What stands behind the prefix in the id of one. */
  readonly example: string;
  /**
   * The property whose claims name it: a work has a title, anything else a name. Whatever is named is found by its names, in
   * `search` and `reconcile`; an article has but a headline.
   */
  readonly namedBy: 'TITLE' | 'NAME' | null;
  /** One that nobody has named goes by its number: no name is missing. */
  readonly mayBeNameless?: true;
  /** Its names are those of people, which have orders, initials and romanizations of their own. */
  readonly isPersonal?: true;
  /**
   * Whether a way may lead through one that nobody asked for by name. What nearly everything is related to, as a country, stands
   * between any two things, so that a way over it says nothing.
   */
  readonly leadsOn: boolean;
  /**
   * How joining finds out which one a source means: by what tells shows, works that shows are made from, people or companies
   * apart, of all of which databases keep records; or by nothing but its name, as records of others give it. Left out, no
   * record speaks of it.
   */
  readonly joinedAs?: 'show' | 'source' | 'person' | 'company' | 'name';
  /** What sorts of it there are, as its `kind`. */
  readonly kinds?: ClosedValues;
  readonly own?: Readonly<Record<string, OwnProperty>>;
  /** What it is in schema.org, and what it is rather if it is of one of its kinds. */
  readonly schema: { readonly type: string; readonly kinds?: Readonly<Record<string, string>> };
  /** What it is in Wikidata, the more telling first. */
  readonly wikidata?: readonly WikidataClass[];
  /** The properties that lists are put in order by, or narrowed by where no relation does it. */
  readonly indexes?: readonly string[];
}
