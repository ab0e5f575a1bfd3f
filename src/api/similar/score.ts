import { WEIGHT, type Candidate, type Tie } from './similar.loader.js';

/** A genre or network of a show. */
export interface Trait {
  readonly type: 'IN_GENRE' | 'AIRED_ON';
  readonly id: string;
  readonly name: string;
}

/** How much two shows have in common, and what. */
export interface Likeness {
  /** In millionths. */
  readonly weight: number;
  readonly reasons: string[];
}

/** How many names a reason gives before it counts the rest. */
const MOST_NAMES = 3;

/** Adds up what two shows have in common: what few shows share, and their genres and networks. Pure. */
export function likeness({ ties, weight }: Pick<Candidate, 'ties' | 'weight'>, own: readonly Trait[], theirs: readonly Trait[]): Likeness {
  const ids = new Set(theirs.map(({ id }) => id));
  const shared = (type: Trait['type']): string[] =>
    own
      .filter((trait) => trait.type === type && ids.has(trait.id))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ name }) => name);
  const [genres, networks] = [shared('IN_GENRE'), shared('AIRED_ON')];
  const reasons: (readonly [weight: number, text: string])[] = [
    ...KINDS.flatMap((kind) =>
      reasonOf(
        kind,
        ties.filter((tie) => tie.kind === kind),
      ),
    ),
    ...(genres.length === 0
      ? []
      : [[genres.length * WEIGHT.GENRE, `${counted(genres.length, 'genre')} in common: ${listed(genres)}`] as const]),
    ...(networks.length === 0 ? [] : [[networks.length * WEIGHT.NETWORK, `on the same network: ${listed(networks)}`] as const]),
  ];
  return {
    weight: weight + genres.length * WEIGHT.GENRE + networks.length * WEIGHT.NETWORK,
    reasons: reasons.sort(([a], [b]) => b - a).map(([, text]) => text),
  };
}

const KINDS = ['SOURCE', 'AUTHOR', 'PERSON', 'CHARTS'] as const;

function reasonOf(kind: Tie['kind'], ties: readonly Tie[]): (readonly [number, string])[] {
  if (ties.length === 0) return [];
  const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
  // The rarest first: of people, those who have fewest credits.
  const of = ties.flatMap((tie) => tie.of).sort(([a, idA], [b, idB]) => a - b || (idA < idB ? -1 : 1));
  return [[weight, WORDS[kind](of.map(([, id, name]) => name ?? id))]];
}

const WORDS: Readonly<Record<Tie['kind'], (names: readonly string[]) => string>> = {
  SOURCE: (names) => `made from the same: ${listed(names)}`,
  AUTHOR: (names) => `made from works of the same author: ${listed(names)}`,
  PERSON: (names) => `${counted(names.length, 'person', 'people')} in common: ${listed(names)}`,
  CHARTS: (names) => `side by side on charts ${counted(names.length, 'time')}`,
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Names as a sentence lists them: A, B, C and 4 more. */
function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
