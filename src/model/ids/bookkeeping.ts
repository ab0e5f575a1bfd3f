import { slugIn } from './kinds.js';

/** The id of the review of two records: the same whichever is named first, so that a pair is asked about once. */
export function reviewId(a: string, b: string): string {
  return `review:${[a, b].sort().join('|')}`;
}

/** The id of what is remembered of a merge, by its place in the order of all. */
export function mergeId(number: number): string {
  return `merge:${number}`;
}

/** An expression of Cypher: the id of a change by its number, which another expression gives. */
export function changeIdIn(number: string): string {
  return `'change:' + toString(${number})`;
}

/** The id of how far an import is: the same file taken in the same way into the same release. */
export function importId(fingerprint: string, format: string, mode: string, article: string): string {
  return `import:${fingerprint}/${format}/${mode}/${slugIn(article)}`;
}

/** The id of what is remembered of a seed file that was applied. */
export function seedFileId(name: string): string {
  return `seed:${name}`;
}

/** The id of a title as lists of a platform print it: lists of one language, or of all, are told apart. */
export function listedTitleId(platform: string, kind: string, language: string, key: string): string {
  return `listed:${slugIn(platform)}/${kind}/${language}/${key}`;
}

/** The id of the rows of a release that wait for a show, of one edition of a chart. */
export function waitingPlacesId(article: string, edition: string): string {
  return `waiting:${slugIn(article)}|${edition}`;
}
