import type { Syllable } from './syllable.js';

export type Position = 'first' | 'later';

const known = { first: new Map<Syllable, Syllable>(), later: new Map<Syllable, Syllable>() };

/** The letters of a syllable, each with those of its neighbours that bear on how it is written: si but shi, yi but mi, -eo but -ung. */
export function neighbours(syllable: Syllable, position: Position): Syllable {
  let found = known[position].get(syllable);
  if (!found) known[position].set(syllable, (found = neighboursOf(syllable, position)));
  return found;
}

function neighboursOf({ onset, vowel, coda }: Syllable, position: Position): Syllable {
  const front = /^[ㅣㅑㅕㅛㅠㅖㅒ]|ㅜㅣ/u.test(vowel) ? 'i' : /^[ㅜㅡ]/u.test(vowel) ? 'u' : '-';
  const open = onset === 'ㅇ' ? 'o' : '-';
  return { onset: `${onset}${front}${position}`, vowel: `${vowel}${open}${coda}`, coda: `${coda}/${vowel}` };
}
