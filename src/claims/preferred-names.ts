import { heaviestFirst, weigh, type Weight, type Witness } from './evidence.js';
import type { AttestedName } from './attestation.js';
import type { NameKind } from '../model/name-kinds.js';

/** The name an entity is shown under, and its name in Hangul. */
export interface PreferredNames {
  readonly name: string | null;
  readonly nativeName: string | null;
}

/** Which kinds of name stand before others; those not listed come between. */
const FIRST: Partial<Record<NameKind, number>> = { OFFICIAL: -1, TRANSLATION: 1, WORKING_TITLE: 2, MISSPELLING: 3 };

/**
 * Chooses among the names of one entity: Latin letters before others, official names before aliases, then what most
 * independent publications print (as for any claim: witnesses, standing, newest), then the alphabet.
 */
export function preferredNames(names: readonly AttestedName[], witnesses: ReadonlyMap<string, Witness>): PreferredNames {
  const ranked = names
    .map((name) => ({ name, weight: weightOf(name, witnesses) }))
    .sort((a, b) => kindOrder(a.name) - kindOrder(b.name) || heaviestFirst(a.weight, b.weight) || (a.name.text < b.name.text ? -1 : 1))
    .map(({ name }) => name);
  return {
    name: (ranked.find(({ script }) => script === 'LATIN') ?? ranked[0])?.text ?? null,
    nativeName: ranked.find(({ script }) => script === 'HANGUL')?.text ?? null,
  };
}

function kindOrder({ kind }: AttestedName): number {
  return FIRST[kind] ?? 0;
}

function weightOf({ articles }: AttestedName, witnesses: ReadonlyMap<string, Witness>): Weight {
  return weigh(
    articles.flatMap((id) => witnesses.get(id) ?? []),
    'NAME',
  );
}
