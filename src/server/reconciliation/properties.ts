import { UserInputError } from '../../errors.js';
import { firstDateOf, type FactProperty } from '../../identity/question.js';
import { didYouMean } from '../../model/did-you-mean.js';
import { externalSources, type ExternalSourceName } from '../../model/external-sources.js';
import { entityKinds, type EntityPrefix } from '../../model/kinds.js';
import { propertyRules, type PropertyRule } from '../../model/property.js';
import { externalIdTerms } from '../../model/terms.js';
import { shown } from './failure.js';
import { inWords, servedTypes } from './kinds.js';

/** What a property is to the engine, and where its values stand. */
export type Meaning =
  /** Names; those in Hangul alone, or all. */
  | { readonly is: 'NAMES'; readonly isNative: boolean }
  /** The year in which it began, or was born. */
  | { readonly is: 'YEAR' }
  /** A number in another database. */
  | { readonly is: 'NUMBER'; readonly source: ExternalSourceName }
  /** A literal or what it is. */
  | { readonly is: 'FIELD'; readonly fact: FactProperty; readonly field: string; readonly rule?: PropertyRule }
  /** Entities. */
  | {
      readonly is: 'RELATION';
      readonly fact: FactProperty;
      /** The relations, and whether they point at what has the property; undefined where it only serves to tell candidates apart. */
      readonly relations: { readonly types: readonly string[]; readonly towards: boolean } | undefined;
      readonly values: readonly EntityPrefix[];
    };

/** A property, as the protocol has properties. */
export interface ServedProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The types that have it. */
  readonly types: readonly EntityPrefix[];
  readonly meaning: Meaning;
  /** What else it is called: its field, its role, its terms in schema.org and Wikidata. */
  readonly aliases: readonly string[];
}

const named = servedTypes.map(({ id }) => id);
const dated = named.filter((kind) => firstDateOf(kind) !== undefined);

const NAMES: readonly ServedProperty[] = [
  {
    id: 'NATIVE_NAME',
    name: 'Native name',
    description: 'The name or title in Hangul.',
    types: named,
    meaning: { is: 'NAMES', isNative: true },
    aliases: ['nativeTitle', 'hangul', 'Korean name', 'Korean title'],
  },
  {
    id: 'NAMES',
    name: 'All names',
    description: 'Every spelling of the name or title that a publication printed.',
    types: named,
    meaning: { is: 'NAMES', isNative: false },
    aliases: ['name', 'title', 'other names', 'alternateName', 'aliases'],
  },
  {
    id: 'YEAR',
    name: 'Year',
    description: 'The year in which a work was first shown or began, or in which a person was born.',
    types: dated,
    meaning: { is: 'YEAR' },
    aliases: ['birth year', 'release year', 'premiere year', 'first year'],
  },
  {
    id: 'KIND',
    name: 'Kind',
    description: 'What sort of show, book or platform it is.',
    types: entityKinds.flatMap(([prefix, { kinds, namedBy }]) => (kinds === undefined || namedBy === null ? [] : [prefix])),
    meaning: { is: 'FIELD', fact: 'KIND', field: 'kind' },
    aliases: [],
  },
];

const PEOPLE: readonly ServedProperty[] = [
  {
    id: 'WORKED_ON',
    name: 'Worked on',
    description: 'A work that they made or play in.',
    types: ['person'],
    meaning: {
      is: 'RELATION',
      fact: 'WORKED_ON',
      relations: {
        types: propertyRules.flatMap(([, { role, relation }]) => (role === undefined ? [] : (relation?.type ?? []))),
        towards: false,
      },
      values: ['show', 'webtoon', 'novel'],
    },
    aliases: ['works', 'credits', 'filmography'],
  },
  {
    id: 'WORKED_WITH',
    name: 'Worked with',
    description: 'Somebody who has a credit for a work that they have one for too. It tells namesakes apart, and is not fetched.',
    types: ['person'],
    meaning: { is: 'RELATION', fact: 'WORKED_WITH', relations: undefined, values: ['person'] },
    aliases: ['colleague', 'co-credits'],
  },
];

/** Every property that there is, from the vocabulary: names, then claims in the order in which they are declared, then numbers. */
export const servedProperties: readonly ServedProperty[] = [...NAMES, ...propertyRules.flatMap(ofClaims), ...PEOPLE, ...numbers()];

function ofClaims([property, rule]: readonly [string, PropertyRule]): ServedProperty[] {
  const { description, subjects, field, relation, role, terms, values = [] } = rule;
  const fact = property as FactProperty;
  const head = { id: property, name: inWords(property), description, types: subjects };
  const aliases = [...terms.map(({ name }) => name), ...(role === undefined ? [] : [role.name])];
  if (relation !== undefined) {
    const relations = { types: [relation.type], towards: relation.towardsSubject };
    return [{ ...head, meaning: { is: 'RELATION', fact, relations, values }, aliases }];
  }
  return field === undefined ? [] : [{ ...head, meaning: { is: 'FIELD', fact, field, rule }, aliases: [...aliases, field] }];
}

function numbers(): ServedProperty[] {
  return (Object.keys(externalSources) as ExternalSourceName[]).map((source) => ({
    id: source,
    name: `Number at ${source}`,
    description: externalSources[source].description,
    types: typesOf(source),
    meaning: { is: 'NUMBER', source },
    aliases: [`${source} id`, ...externalIdTerms.filter((one) => one.source === source).map(({ term }) => term)],
  }));
}

/** The types that a database counts under a name: as the name says it, or as Wikidata does. */
function typesOf(source: ExternalSourceName): readonly EntityPrefix[] {
  if (source.endsWith('-person')) return ['person'];
  if (source.endsWith('-network') || source.endsWith('-company')) return ['company'];
  const said = externalIdTerms.filter((one) => one.source === source && one.use !== 'EXPORT').flatMap(({ of }) => of ?? []);
  return said.length === 0 ? named : said;
}

const byName = new Map<string, Set<ServedProperty>>();
for (const property of servedProperties)
  for (const name of [property.id, property.name, ...property.aliases]) {
    const known = byName.get(letters(name)) ?? new Set();
    byName.set(letters(name), known.add(property));
  }

/**
 * The properties that a text names: by its id; else by its name, its field, its term in schema.org or Wikidata, of which several may
 * have the same, each of other types.
 * @throws UserInputError on a text that names none.
 */
export function propertiesNamed(text: string, argument: readonly string[]): readonly ServedProperty[] {
  const exact = servedProperties.find(({ id }) => id === text);
  if (exact !== undefined) return [exact];
  const meant = byName.get(letters(text));
  if (meant !== undefined) return [...meant];
  const ids = servedProperties.map(({ id }) => id);
  throw new UserInputError(
    `There is no property ${shown(text)}.${didYouMean(text, ids)} GET /reconcile/suggest/property lists those that there are.`,
    argument,
  );
}

/** A name without what people write in different ways: case, blanks, hyphens, and where Wikidata's and schema.org's terms come from. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:www\.)?(?:schema\.org|wikidata\.org\/(?:prop\/direct|entity|wiki))\/|wdt:|schema:|property:)/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
