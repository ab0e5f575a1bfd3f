import toNT from '@rdfjs/to-ntriples';

/** What stands at the end of a quad: the IRI of something, or a text of a type or language. */
export type RdfObject =
  { readonly iri: string } | { readonly text: string; readonly type?: string; readonly language?: string | undefined };

/** A statement, and the IRI of the article that makes it; without one it is nobody's in particular. */
export interface Quad {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfObject;
  readonly graph?: string | undefined;
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const LANGUAGE_TEXT = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';

/** The line of a quad in N-Quads. */
export function quadLine({ subject, predicate, object, graph }: Quad): string {
  const terms = [named(subject), named(predicate), objectTerm(object), ...(graph === undefined ? [] : [named(graph)])];
  return `${terms.map((term) => toNT(term as Parameters<typeof toNT>[0])).join(' ')} .\n`;
}

function named(value: string): object {
  return { termType: 'NamedNode', value };
}

function objectTerm(object: RdfObject): object {
  if ('iri' in object) return named(object.iri);
  const { text, type, language } = object;
  return {
    termType: 'Literal',
    value: text.toWellFormed(),
    language: language ?? '',
    datatype: named(language === undefined ? (type ?? `${XSD}string`) : LANGUAGE_TEXT),
  };
}

/** The IRI of an id: readable, with all that an IRI cannot hold percent-encoded. */
export function iriOf(base: string, id: string): string {
  return base + encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** An address from outside as an IRI; undefined where it is none. */
export function webIri(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:/i.test(address)) return undefined;
  const url = URL.canParse(address) ? new URL(address).href : undefined;
  // What a URL may hold and an IRI may not.
  return url?.replace(/[<>"{}|\\^`\s]/g, (one) => encodeURIComponent(one));
}

/** What the Library of Congress calls dates that lie between two days. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** A date as far as it is known: xsd:date is for whole ones only. */
export function dateLiteral(date: string): RdfObject {
  if (date.includes('/')) return { text: date, type: EDTF };
  const parts = date.split('-').length;
  return { text: date, type: XSD + (parts === 3 ? 'date' : parts === 2 ? 'gYearMonth' : 'gYear') };
}

/** A number: xsd:integer where it is whole. */
export function numberLiteral(number: number): RdfObject {
  if (Number.isSafeInteger(number)) return { text: String(number), type: `${XSD}integer` };
  const text = String(number);
  return { text, type: XSD + (text.includes('e') ? 'double' : 'decimal') };
}

/** A length of time in minutes. */
export function minutesLiteral(minutes: number): RdfObject {
  return Number.isInteger(minutes)
    ? { text: `PT${minutes}M`, type: `${XSD}duration` }
    : { text: `PT${Math.round(minutes * 60)}S`, type: `${XSD}duration` };
}

/** A text, in a language where its tag is a valid one. */
export function textLiteral(text: string, language?: string | null): RdfObject {
  return { text, language: language == null ? undefined : validLanguage(language) };
}

function validLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
