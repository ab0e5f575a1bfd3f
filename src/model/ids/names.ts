/** The id of the name that a text is of an entity. */
export function nameId({ entity, text }: { readonly entity: string; readonly text: string }): string {
  return `name:${entity}/${text}`;
}

/** What a key that names are found by is a key of, as its first letter says. */
const KEY_KINDS = {
  /** All letters of a name. */
  whole: 'e',
  /** Its words in the order of the alphabet. */
  words: 's',
  /** What it stands for in Hangul. */
  hangul: 'h',
  initials: 'i',
  beginning: 'p',
  /** The consonants of a title in Hangul, as it is romanized. */
  romanized: 'r',
  word: 't',
  /** A piece of a person's name, and of any other. */
  personalPiece: 'n',
  piece: 'd',
} as const;

/** What a key that names are found by is a key of. */
export type NameKeyKind = keyof typeof KEY_KINDS;

/** The id of a key that names are found by. */
export function nameKeyId(kind: NameKeyKind, text: string): string {
  return `${KEY_KINDS[kind]}:${text}`;
}

/** The text of a key by its id: the inverse of `nameKeyId`. */
export function textOfNameKey(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A predicate of Cypher: that the id that an expression gives is of a key of one of these kinds. */
export function isNameKeyIn(id: string, kinds: readonly NameKeyKind[]): string {
  return kinds.map((kind) => `${id} STARTS WITH '${nameKeyId(kind, '')}'`).join(' OR ');
}

/** Whether an id is of a key of one of these kinds. */
export function isNameKeyOf(kinds: readonly NameKeyKind[], id: string): boolean {
  return kinds.some((kind) => id.startsWith(nameKeyId(kind, '')));
}
