import { BITS, weight, type Weight } from './bits.js';
import type { Evidence } from './evidence.js';
import { oneOf, sameIn, score, type ExternalIds, type Feature } from './feature.js';
import { compareNames } from './name-evidence.js';
import { externalParts } from '../model/ids/external.js';
import type { Department } from '../model/roles.js';

/** What is known of somebody, as far as it tells people apart. */
export interface Traits {
  readonly names: readonly string[];
  /** Partial ISO date. */
  readonly bornOn?: string | null | undefined;
  /** What databases know them under, as source:value. */
  readonly externalIds?: ExternalIds;
  /** The ids of the works they have a credit for. */
  readonly works?: ReadonlySet<string> | readonly string[];
  /** Whether they act or make, where that is known. */
  readonly departments?: ReadonlySet<Department> | readonly Department[];
}

/** What tells two people from one; the figures are in bits.ts. */
export const PERSON_FEATURES: readonly Feature<Traits>[] = [
  { name: 'external id', kind: 'IDENTIFIER', bits: (a, b) => externalIds(a.externalIds ?? [], b.externalIds ?? []) },
  { name: 'name', kind: 'NAME', bits: (a, b) => compareNames(a.names, b.names) },
  { name: 'birth', kind: 'FACT', bits: (a, b) => births(a.bornOn, b.bornOn) },
  { name: 'credits', kind: 'FACT', bits: (a, b) => credits(a.works ?? [], b.works ?? []) },
  { name: 'department', kind: 'FACT', bits: (a, b) => departments([...(a.departments ?? [])], [...(b.departments ?? [])]) },
  oneOf('people'),
];

/** Weighs whether two records are one person. */
export function weighPeople(a: Traits, b: Traits): Evidence {
  return score(PERSON_FEATURES, a, b);
}

/** Databases that give each person one id. */
const COUNTS_PEOPLE = ['tmdb-person'];

function externalIds(a: ExternalIds, b: ExternalIds): Weight | undefined {
  const same = sameIn(a, b);
  if (same !== undefined) return same;
  const other = COUNTS_PEOPLE.find((source) => [a, b].every((ids) => [...ids].some((id) => externalParts(id).source === source)));
  return other === undefined ? undefined : weight(BITS.otherExternalId, `They have different numbers at ${other}`);
}

/** Dates compare as far as both go. */
function births(a: string | null | undefined, b: string | null | undefined): Weight | undefined {
  if (a == null || b == null) return undefined;
  const ours = a.split('-');
  const theirs = b.split('-');
  if (ours[0] !== theirs[0])
    return weight(ours.length === 3 && theirs.length === 3 ? BITS.otherDate : BITS.otherYear, `Born ${a} and ${b}`);
  const common = Math.min(ours.length, theirs.length);
  const same = ours.slice(0, common).join('-');
  if (same !== theirs.slice(0, common).join('-')) return weight(BITS.otherDay, `Born ${a} and ${b}, in the same year`);
  const bits = [BITS.sameYear, BITS.sameMonth, BITS.sameDay].slice(0, common).reduce((sum, one) => sum + one, 0);
  return weight(bits, `Both were born ${common === 3 ? 'on' : 'in'} ${same}`);
}

/** From how many works on each side it says something that none is shared. */
const SEVERAL = 3;

type Works = ReadonlySet<string> | readonly string[];

function credits(a: Works, b: Works): Weight | undefined {
  const [ours, theirs] = [setOf(a), setOf(b)];
  const shared = [...ours].filter((work) => theirs.has(work));
  const [first] = shared;
  if (first === undefined)
    return ours.size >= SEVERAL && theirs.size >= SEVERAL ? weight(BITS.noSharedCredit, 'No work is known of both') : undefined;
  return shared.length === 1
    ? weight(BITS.sharedCredit, `Both worked on ${first}`)
    : weight(bitsOfShared(shared.length), `Both worked on ${shared.length} works, ${first} among them`);
}

function setOf(works: Works): ReadonlySet<string> {
  return works instanceof Set ? (works as ReadonlySet<string>) : new Set(works);
}

/** Of two and more works. */
function bitsOfShared(count: number): number {
  return Math.min(BITS.mostCredits, BITS.twoCredits + (count - 2) * BITS.furtherCredit);
}

/** Few do both: who acts here and writes there is rather a namesake. */
function departments(a: readonly Department[], b: readonly Department[]): Weight | undefined {
  if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) return undefined;
  return weight(BITS.otherDepartment, 'One is known to act, the other to make');
}
