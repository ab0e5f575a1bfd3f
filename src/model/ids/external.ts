/** What something is called in another database. */
export interface ExternalParts {
  /** The database, in small letters, digits and hyphens: imdb, tmdb-person. */
  readonly source: string;
  readonly value: string;
}

/** An external id as one text: tmdb-person:1256. */
export function externalKey({ source, value }: ExternalParts): string {
  return `${source}:${value}`;
}

/** The same of the node that Cypher calls so, as an expression. */
export function externalKeyIn(node: string): string {
  return `${node}.source + ':' + ${node}.value`;
}

/** Takes the text of an external id apart: a value may hold colons, the name of a database none. */
export function externalParts(key: string): ExternalParts {
  const colon = key.indexOf(':');
  return { source: key.slice(0, colon), value: key.slice(colon + 1) };
}

/** The id of the node of an external id: external:tmdb-person:1256. */
export function externalId(key: string): string {
  return `external:${key}`;
}

/** An external id as sentences have it: tmdb-person 1256. */
export function externalWords(key: string): string {
  const { source, value } = externalParts(key);
  return `${source} ${value}`;
}

/** Whether a text can name a database in an external id. */
export function isExternalSource(source: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(source);
}
