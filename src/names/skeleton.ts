/** Consonants that romanizations take for one another, as one letter; what is not here says nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ g: 'k', k: 'k', c: 'k', q: 'k', x: 'k' },
  ...{ d: 't', t: 't' },
  ...{ b: 'p', p: 'p', v: 'p', f: 'p' },
  ...{ j: 'j', z: 'j' },
  ...{ l: 'r', r: 'r' },
  ...{ s: 's', m: 'm', n: 'n' },
};

/** The consonants of a folded name in Latin letters, in their order, each as the letter that romanizations agree on. */
export function consonantsOf(folded: string): string {
  return [...folded.replaceAll('ch', 'j')].map((letter) => CLASSES[letter] ?? '').join('');
}

/**
 * The consonants of a folded name in Latin letters as romanizations agree on them, in alphabetical order: So Yi-hyun and So E Hyun, Go
 * Ara and Go Ah-ra, Ohn Joo-wan and On Ju Wan have the same. Two of one skeleton may be spellings of one name, and are to be compared.
 */
export function skeletonOf(folded: string): string {
  return [...consonantsOf(folded)].sort().join('');
}
