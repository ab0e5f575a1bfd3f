import { spaced } from '../../values/spaced.js';

/** Who made a work, as a note names them. */
export interface Author {
  /** The name as it is printed, and in its own script. */
  readonly names: readonly string[];
  readonly as?: 'STORY' | 'ART' | 'BOTH';
}

/** Where the authors are named, to where the note goes on with something else. */
const AUTHORS =
  /\b(?:(?<both>(?:written|created) and illustrated) by|(?<written>(?:co-)?written) by|(?<by>by))\s+(?<names>.+?)(?=,? (?:which|but|depicting|based|who)\b|, and (?:is|was)\b|\.\s*\(|\.\s+[A-Z][a-z]|\.?$)/su;

/** What stands between two of them, with what it says the next one did. */
const NEXT = /\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?<art>(?:illustrated|drawn) by\s+|(?:illustrator|artist)\s+)?/u;

/** What a writer is called before the name. */
const TITLES =
  /^(?:(?:the|popular|famous|professional|[a-z]+-turned-[a-z]+|[A-Z][a-z]+-era|trauma|cleaner|scholar|original|writer|author|novelist|illustrator|artist|cartoonist|webtoonist|mangaka)\s+)+/;

/** A name with what it is in its own script. */
const NAME = /^(?<latin>[^()]+?)\s*(?:\((?<native>[^()]+)\))?$/u;

/** Longer is a sentence, not a name. */
const LONGEST = 60;

/**
 * The authors whom the words behind a title name: "by Geom Dung (검둥)", "written by A (가) and illustrated by B (나)",
 * "by writer A and artist B". Two names that share their brackets, as in "Jeongjae & Shim Gun (정작가&심군)", are parted in
 * both scripts.
 */
export function authorsOf(behind: string): Author[] {
  const groups = AUTHORS.exec(behind)?.groups;
  if (groups === undefined) return [];
  const pieces = split(groups['names']!.replace(/\.\s*$/, ''));
  const hasArtist = pieces.some(({ isArt }) => isArt);
  const authors = pieces.flatMap(({ text, isArt }): Author[] => {
    const names = namesOf(text);
    if (names.length === 0) return [];
    if (groups['both'] !== undefined) return [{ names, as: 'BOTH' }];
    if (isArt) return [{ names, as: 'ART' }];
    return [{ names, ...(hasArtist || groups['written'] !== undefined ? { as: 'STORY' as const } : {}) }];
  });
  return joined(authors);
}

interface Piece {
  readonly text: string;
  readonly isArt: boolean;
}

/** The authors one by one: a name is parted from the next outside of brackets. */
function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  let isArt = false;
  const first = /^(?:illustrator|artist)\s+/u.exec(rest);
  if (first !== null) [isArt, rest] = [true, rest.slice(first[0].length)];
  for (;;) {
    // Brackets are skipped, so that what is in them does not part names.
    const masked = rest.replace(/\([^()]*\)/gu, (inner) => '_'.repeat(inner.length));
    const match = NEXT.exec(masked);
    if (match === null) return [...pieces, { text: spaced(rest), isArt }];
    pieces.push({ text: spaced(rest.slice(0, match.index)), isArt });
    rest = rest.slice(match.index + match[0].length);
    // Who comes after an artist is one too, until the note says otherwise.
    isArt = match.groups?.['art'] !== undefined || isArt;
  }
}

function namesOf(text: string): string[] {
  const { latin = '', native } = NAME.exec(text)?.groups ?? {};
  const name = spaced(latin.replace(TITLES, ''));
  // "Korea's first criminal profiler" is what somebody is, and ends in a small letter; dorae is a name.
  if (name === '' || name.length > LONGEST || /^\p{Lu}.*\s\p{Ll}+$/u.test(name)) return [];
  const own = native === undefined ? '' : spaced(native);
  return own === '' ? [name] : [name, own];
}

/** One who wrote and drew is one author; two in one pair of brackets are parted. */
function joined(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors.flatMap(parted)) {
    const before = byName.get(author.names[0]!);
    byName.set(author.names[0]!, before === undefined ? author : { names: before.names, as: 'BOTH' });
  }
  return [...byName.values()];
}

/** The name before "&" and the one behind it share the brackets behind: the last piece has both. */
function parted(author: Author, index: number, all: readonly Author[]): Author[] {
  const shared = all.at(-1)?.names[1]?.split(/\s*[&,/]\s*/u) ?? [];
  if (shared.length !== all.length || all.length < 2 || all.slice(0, -1).some(({ names }) => names.length > 1)) return [author];
  return [{ ...author, names: [author.names[0]!, shared[index]!] }];
}
