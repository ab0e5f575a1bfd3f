import { compact, fold } from '../../names/fold.js';

/** Genres that are printed under several names, by the first of them. */
const GENRES: readonly (readonly string[])[] = [
  ['Sci-Fi', 'Science fiction', 'Science-fiction', 'Sci Fi'],
  ['Romantic comedy', 'Romance comedy', 'Romantic-comedy', 'Rom-com', 'Romcom'],
  ['Coming-of-age', 'Coming of age'],
  ['Slice of life', 'Slice-of-life'],
  ['Historical', 'Historical drama'],
  ['Medical', 'Medical drama'],
  ['Legal', 'Legal drama', 'Law'],
  ['Romance', 'Romantic', 'Romantic drama', 'Romance drama'],
];

const GENRE_KEYS = new Map(GENRES.flatMap((names) => names.map((name) => [compact(fold(name)), names[0]!] as const)));

/** A genre by the name that it is known under. */
export function genreName(name: string): string {
  return GENRE_KEYS.get(compact(fold(name))) ?? name;
}
