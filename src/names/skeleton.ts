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

/** Vowels that are spelled otherwise by common usage than by Revised Romanization, as one: Yoo is yu, and so is Yeo where Yun is 연. */
const VOWELS: readonly (readonly [spelled: RegExp, as: string])[] = [
  [/y(?:eo|oo|ou|uh|u)/gu, 'yu'],
  [/ae|oe|wae|we|ai|ay|ei/gu, 'e'],
  [/eui|ui|ee|yi/gu, 'i'],
  [/eo|oo|ou|eu|uh/gu, 'u'],
];

/** A folded title in Latin letters as romanizations of one Hangul agree on it, vowels and all: Yoori Goodoo and Yurigudu are one. */
export function soundOf(folded: string): string {
  const vowels = VOWELS.reduce((text, [spelled, as]) => text.replace(spelled, as), folded.replaceAll('ch', 'j'));
  return [...vowels]
    .map((letter) => CLASSES[letter] ?? letter)
    .join('')
    .replace(/(.)\1/gu, '$1');
}
