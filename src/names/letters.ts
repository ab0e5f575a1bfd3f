import { compact } from './fold.js';

/**
 * The letters of a folded name whichever of its words it begins with: Lee Jae Gyoo and Jae Gyoo Lee are the same, and Kim Soo Hyun
 * and Kim Hyun Soo are two.
 */
export function turnedLetters(folded: string): string {
  const words = folded.split(' ');
  return words.map((_, at) => compact([...words.slice(at), ...words.slice(0, at)].join(' '))).sort()[0]!;
}
