import { groupedBy } from '../../grouping.js';
import type { Quad, RdfObject } from '../../export/rdf-terms.js';
import { RDF_TYPE, SCHEMA } from '../../export/vocabulary.js';

/** A node of JSON-LD. */
export type LinkedNode = Record<string, unknown>;

/** The prefixes of a document, beside schema.org, whose words stand without one. */
const PREFIXES: Readonly<Record<string, string>> = {
  wdt: 'http://www.wikidata.org/prop/direct/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What the words of a document stand for. Nothing has to be fetched to read it. */
export const CONTEXT = { '@vocab': SCHEMA, ...PREFIXES };

/** What quads say of their subjects, as a node for each. */
export function nodesOf(quads: readonly Quad[]): LinkedNode[] {
  return [...groupedBy(quads, ({ subject }) => subject)].map(([subject, own]) => ({ '@id': subject, ...wordsOf(own) }));
}

/** What quads of one subject say of it: a value, or a list of several, under each word. */
export function wordsOf(quads: readonly Quad[]): LinkedNode {
  const words: LinkedNode = {};
  for (const [predicate, all] of groupedBy(quads, (quad) => quad.predicate)) {
    const isType = predicate === RDF_TYPE;
    const values = [
      ...new Map(all.map(({ object }) => [JSON.stringify(object), isType ? shortened(iri(object)) : valueOf(object)])).values(),
    ];
    words[isType ? '@type' : shortened(predicate)] = values.length === 1 ? values[0] : values;
  }
  return words;
}

/** A word of schema.org as it is, one of another vocabulary with its prefix, any other IRI whole. */
export function shortened(whole: string): string {
  if (whole.startsWith(SCHEMA)) return whole.slice(SCHEMA.length);
  const prefix = Object.keys(PREFIXES).find((one) => whole.startsWith(PREFIXES[one]!));
  return prefix === undefined ? whole : `${prefix}:${whole.slice(PREFIXES[prefix]!.length)}`;
}

function iri(object: RdfObject): string {
  return 'iri' in object ? object.iri : object.text;
}

function valueOf(object: RdfObject): unknown {
  if ('iri' in object) return { '@id': object.iri };
  const { text, type, language } = object;
  if (language !== undefined) return { '@value': text, '@language': language };
  if (type === undefined) return text;
  // A whole number is an xsd:integer in JSON-LD too.
  return type === `${PREFIXES['xsd']}integer` ? Number(text) : { '@value': text, '@type': shortened(type) };
}
