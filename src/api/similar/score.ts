import { CommonGroundKind, type CommonGround } from './common-ground.type.js';
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
  /** What the reasons say, in the same order. */
  readonly common: Omit<CommonGround, 'shows'>[];
}

/** How many names a reason gives before it counts the rest. */
export const MOST_NAMES = 3;

interface Shared {
  readonly kind: CommonGroundKind;
  readonly weight: number;
  readonly things: readonly { readonly id: string; readonly name: string }[];
}

/** Adds up what two shows have in common: what few shows share, and their genres and networks. Pure. */
export function likeness({ ties, weight }: Pick<Candidate, 'ties' | 'weight'>, own: readonly Trait[], theirs: readonly Trait[]): Likeness {
  const ids = new Set(theirs.map(({ id }) => id));
  const traits = (type: Trait['type'], kind: CommonGroundKind, each: number): Shared => {
    const things = own.filter((trait) => trait.type === type && ids.has(trait.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { kind, weight: things.length * each, things };
  };
  const ofMany = [traits('IN_GENRE', CommonGroundKind.GENRE, WEIGHT.GENRE), traits('AIRED_ON', CommonGroundKind.NETWORK, WEIGHT.NETWORK)];
  const all = [...KINDS.map((kind) => tied(kind, ties)), ...ofMany]
    .filter(({ things }) => things.length > 0)
    .sort((a, b) => b.weight - a.weight);
  return {
    weight: weight + ofMany.reduce((sum, one) => sum + one.weight, 0),
    reasons: all.map(({ kind, things }) => WORDS[kind](things.map(({ name }) => name))),
    common: all.map(({ kind, things }) => ({ kind, count: things.length, ids: things.map(({ id }) => id) })),
  };
}

const KINDS = ['SOURCE', 'AUTHOR', 'PERSON', 'CHARTS'] as const;

function tied(kind: (typeof KINDS)[number], all: readonly Tie[]): Shared {
  const ties = all.filter((tie) => tie.kind === kind);
  return {
    kind: CommonGroundKind[kind],
    weight: ties.reduce((sum, tie) => sum + tie.weight, 0),
    // The rarest first: of people, those who have fewest credits.
    things: ties
      .flatMap((tie) => tie.of)
      .sort(([a, idA], [b, idB]) => a - b || (idA < idB ? -1 : 1))
      .map(([, id, name]) => ({ id, name: name ?? id })),
  };
}

const WORDS: Readonly<Record<CommonGroundKind, (names: readonly string[]) => string>> = {
  SOURCE: (names) => `made from the same: ${listed(names)}`,
  AUTHOR: (names) => `made from works of the same author: ${listed(names)}`,
  PERSON: (names) => `${counted(names.length, 'person', 'people')} in common: ${listed(names)}`,
  GENRE: (names) => `${counted(names.length, 'genre')} in common: ${listed(names)}`,
  NETWORK: (names) => `on the same network: ${listed(names)}`,
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
