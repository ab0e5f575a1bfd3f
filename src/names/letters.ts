import { compact, fold } from './fold.js';

/** The letters of a name as they stand: Seo Hyun and Seohyun are the same. */
export function lettersOf(name: string): string {
  return compact(fold(name));
}

/**
 * The letters of a name whichever of its words it begins with: Lee Jae Gyoo and Jae Gyoo Lee are the same, and Kim Soo Hyun and
 * Kim Hyun Soo are two.
 */
export function turnedLetters(name: string): string {
  const words = fold(name).split(' ');
  return words.map((_, at) => compact([...words.slice(at), ...words.slice(0, at)].join(' '))).sort()[0]!;
}
