import { BITS, finding, sentence, type Finding } from './bits.js';
import { compareNames } from './name-evidence.js';

/** What is known of somebody, as far as it tells people apart. */
export interface Traits {
  readonly names: readonly string[];
  /** Partial ISO date. */
  readonly bornOn?: string | null | undefined;
  /** What databases know them under, as source:value. */
  readonly externalIds?: readonly string[];
  /** The ids of the works they have a credit for. */
  readonly works?: readonly string[];
  /** Whether they act or make, where that is known. */
  readonly departments?: readonly Department[];
}

/** In front of the camera, or behind it. */
export type Department = 'ACTING' | 'MAKING';

/** What speaks for and against two records being one person. */
export interface Evidence {
  /** All together, with the prior: the odds in bits. */
  readonly bits: number;
  readonly findings: readonly Finding[];
  /** Whether an external id is the same: then they are one, whatever else. */
  readonly sameExternalId: boolean;
  /** How many things other than the name speak for it. */
  readonly facts: number;
}

/** What is to be done about two records. */
export type Outcome = 'LINK' | 'REVIEW' | 'NEW';

/** From these odds on they are one: 99 %. */
export const LINK_BITS = Math.log2(99);
/** From these odds on somebody has to look. */
export const REVIEW_BITS = -3;
/** A second candidate as near as this leaves open which of them it is. */
export const RIVAL_BITS = 5;

/** Databases that give each person one id. */
const COUNTS_PEOPLE = ['tmdb-person'];

/**
 * Weighs whether two records are one person.
 * @param people how many people the graph has: one of them is meant, or somebody else.
 */
export function weighPeople(a: Traits, b: Traits, people: number): Evidence {
  const findings = [
    ...compareExternalIds(a.externalIds ?? [], b.externalIds ?? []),
    compareNames(a.names, b.names),
    ...compareBirths(a.bornOn, b.bornOn),
    ...compareCredits(a.works ?? [], b.works ?? []),
    ...compareDepartments(a.departments ?? [], b.departments ?? []),
    finding('POPULATION', priorBits(people), `One of ${Math.max(people, LEAST_PEOPLE).toLocaleString('en')} people`),
  ];
  return {
    bits: findings.reduce((sum, { bits }) => sum + bits, 0),
    findings,
    sameExternalId: findings.some(({ kind, bits }) => kind === 'EXTERNAL_ID' && bits > 0),
    facts: factsIn(findings),
  };
}

/** How many things other than a name speak for it. */
export function factsIn(findings: readonly Finding[]): number {
  return findings.filter(({ kind, bits }) => kind !== 'NAME' && kind !== 'EXTERNAL_ID' && kind !== 'POPULATION' && bits > 0).length;
}

/** How many people make and play in K-drama, at least: a graph that has fewer does not have them all. */
const LEAST_PEOPLE = 10_000;

/** The odds that a person is one given of so many, before anything is known. */
export function priorBits(people: number): number {
  return -Math.log2(Math.max(people, LEAST_PEOPLE));
}

/** What follows from evidence; `rival` is that of the next best candidate. */
export function outcomeOf({ bits, sameExternalId, facts }: Evidence, rival?: Evidence): Outcome {
  if (sameExternalId) return 'LINK';
  if (bits >= LINK_BITS && facts > 0 && (rival === undefined || bits - rival.bits >= RIVAL_BITS)) return 'LINK';
  return bits >= REVIEW_BITS ? 'REVIEW' : 'NEW';
}

/** What speaks for and against, the weightiest first, as sentences. */
export function reasonsOf({ findings }: Evidence): string[] {
  return [...findings].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)).map(sentence);
}

/**
 * How probable each of several candidates is when at most one of them is meant, or somebody else: together with that
 * they make 1.
 */
export function confidences(bits: readonly number[]): number[] {
  // The likeliest is taken out, so that no power grows beyond what a number can hold.
  const most = Math.max(0, ...bits);
  const weights = bits.map((one) => 2 ** (one - most));
  const all = weights.reduce((sum, one) => sum + one, 2 ** -most);
  return weights.map((weight) => weight / all);
}

function compareExternalIds(a: readonly string[], b: readonly string[]): Finding[] {
  const shared = a.find((one) => b.includes(one));
  if (shared !== undefined) return [finding('EXTERNAL_ID', 100, `Both are ${shared.replace(/:/, ' ')}`)];
  const other = COUNTS_PEOPLE.find((source) => [a, b].every((ids) => ids.some((id) => id.startsWith(`${source}:`))));
  return other === undefined ? [] : [finding('EXTERNAL_ID', BITS.otherExternalId, `They have different numbers at ${other}`)];
}

/** Dates compare as far as both go. */
function compareBirths(a: string | null | undefined, b: string | null | undefined): Finding[] {
  if (a == null || b == null) return [];
  const ours = a.split('-');
  const theirs = b.split('-');
  if (ours[0] !== theirs[0])
    return [finding('BIRTH', ours.length === 3 && theirs.length === 3 ? BITS.otherDate : BITS.otherYear, `Born ${a} and ${b}`)];
  const common = Math.min(ours.length, theirs.length);
  const same = ours.slice(0, common).join('-');
  if (same !== theirs.slice(0, common).join('-')) return [finding('BIRTH', BITS.otherDay, `Born ${a} and ${b}, in the same year`)];
  const bits = [BITS.sameYear, BITS.sameMonth, BITS.sameDay].slice(0, common).reduce((sum, one) => sum + one, 0);
  return [finding('BIRTH', bits, `Both were born ${common === 3 ? 'on' : 'in'} ${same}`)];
}

/** Few do both: who acts here and writes there is rather a namesake. */
function compareDepartments(a: readonly Department[], b: readonly Department[]): Finding[] {
  if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) return [];
  return [finding('DEPARTMENT', BITS.otherDepartment, 'One is known to act, the other to make')];
}

/** From how many works on each side it says something that none is shared. */
const SEVERAL = 3;

function compareCredits(a: readonly string[], b: readonly string[]): Finding[] {
  const shared = [...new Set(a)].filter((work) => b.includes(work));
  const [first] = shared;
  if (first === undefined)
    return a.length >= SEVERAL && b.length >= SEVERAL ? [finding('CREDIT', BITS.noSharedCredit, 'No work is known of both')] : [];
  return shared.length === 1
    ? [finding('CREDIT', BITS.sharedCredit, `Both worked on ${first}`)]
    : [finding('CREDIT', BITS.severalCredits, `Both worked on ${shared.length} works, ${first} among them`)];
}
