import { mayBeOne, yearOf } from '../model/dates.js';
import { fold } from '../names/fold.js';
import { entityKindOf, isIdOf } from '../model/ids/kinds.js';
import type { EntityPrefix } from '../model/kinds.js';
import { isSaidOf, properties, type PropertyRule } from '../model/property.js';
import { BITS, weight, type Weight } from './bits.js';
import type { Finding } from './evidence.js';
import { finding } from './feature.js';
import { firstDateOf, type StatedFact } from './question.js';
import { SHOW_BITS } from './show-bits.js';
import { storedValue, type Known } from './traits.js';

/** A fact that is asked after, with the ids that each of its values may stand for. */
export interface MeantFact extends StatedFact {
  readonly meant: readonly (readonly string[])[];
}

/** What a candidate is related to: ids by the type of the relation. */
export type Related = ReadonlyMap<string, ReadonlySet<string>>;

/** How much it says that two works have one source, or that two things have a genre or country in common: chosen, not measured. */
const THINGS = { source: 9, otherSource: -3, sameClass: 1, otherClass: -1, sameText: 1, coworker: 4, mostCoworkers: 10 } as const;

/** From how many of a cast on each side it says something that none plays in both. */
const SEVERAL = 3;

/** What the facts say that somebody knows of it, but for those by which its kind is told apart anyway. */
export function factFindings(facts: readonly MeantFact[], known: Known, related: Related): Finding[] {
  const kind = entityKindOf(known.node.id);
  if (kind === undefined) return [];
  return facts.flatMap((fact) => finding(fact.property, 'FACT', factBits(fact, kind, known, related)));
}

function factBits(fact: MeantFact, kind: EntityPrefix, { node }: Known, related: Related): Weight | undefined {
  const { property, values } = fact;
  // What a person worked on, and when anything began, are features of its kind.
  if (property === 'WORKED_ON' || property === 'WORKED_WITH' || property === firstDateOf(kind) || values.length === 0) return undefined;
  if (property === 'KIND') return kinds(values, node.kind);
  const rule: PropertyRule = properties[property];
  if (!isSaidOf(rule, kind)) return undefined;
  if (rule.relation !== undefined) return ties(fact, rule, related.get(rule.relation.type));
  const stored = storedValue(node, property);
  return stored === undefined ? undefined : literals(values, rule, String(stored));
}

function kinds(values: readonly string[], kind: string | null | undefined): Weight | undefined {
  if (kind == null || values.some((value) => fold(value) === fold(kind))) return undefined;
  return [...values, kind].some((one) => fold(one) === 'film')
    ? weight(SHOW_BITS.filmOrNot, 'One is a film, the other is not')
    : weight(SHOW_BITS.otherKind, `Is of kind ${kind}`);
}

function literals(values: readonly string[], { value, description }: PropertyRule, stored: string): Weight | undefined {
  const said = `${description.replace(/\.$/u, '')}: ${stored}`;
  if (value === 'date') {
    const isSame = values.some((one) => mayBeOne(one, stored));
    const year = yearOf(stored);
    return weight(isSame ? BITS.sameYear : values.every((one) => yearOf(one) !== year) ? BITS.otherYear : BITS.otherDay, said);
  }
  // Halves are often counted as episodes: another count says little.
  if (value === 'number') return values.some((one) => Number(one) === Number(stored)) ? weight(SHOW_BITS.episodes, said) : undefined;
  return weight(values.some((one) => fold(one) === fold(stored)) ? THINGS.sameText : SHOW_BITS.otherKind, said);
}

/** What it says that some of these are related to it, or none. */
function ties({ meant }: MeantFact, rule: PropertyRule, theirs: ReadonlySet<string> | undefined): Weight | undefined {
  const ours = meant.filter((ids) => ids.some((id) => isIdOf(rule.values ?? [], id)));
  if (ours.length === 0 || theirs === undefined || theirs.size === 0) return undefined;
  const shared = ours.map((ids) => ids.find((id) => theirs.has(id))).filter((id) => id !== undefined);
  const said = rule.description.replace(/\.$/u, '');
  return shared.length > 0
    ? weight(sharedBits(rule, shared.length), `${said}: ${shared.slice(0, 3).join(', ')}`)
    : weight(otherBits(rule, Math.min(ours.length, theirs.size)), `${said}: nobody and nothing that was named`);
}

function sharedBits({ role, values: [kind] = [] }: PropertyRule, count: number): number {
  if (kind === 'person') return role?.department === 'MAKING' ? SHOW_BITS.maker : count > 1 ? SHOW_BITS.severalActors : SHOW_BITS.oneActor;
  if (kind === 'company' || kind === 'platform') return SHOW_BITS.network;
  return kind === 'genre' || kind === 'country' ? THINGS.sameClass : THINGS.source;
}

function otherBits({ role, list, values: [kind] = [] }: PropertyRule, least: number): number {
  if (kind === 'person') return role?.department === 'MAKING' ? SHOW_BITS.otherMakers : least >= SEVERAL ? SHOW_BITS.otherCast : 0;
  // It can be made and streamed by others beside.
  if (kind === 'company' || kind === 'platform') return list === undefined ? 0 : SHOW_BITS.otherNetwork;
  if (kind === 'country') return SHOW_BITS.otherCountry;
  return kind === 'genre' ? THINGS.otherClass : THINGS.otherSource;
}

/** What it says that somebody has worked with these: whose works they are by the person. */
export function coworkers(
  meant: readonly (readonly string[])[],
  works: ReadonlySet<string>,
  worksOf: (person: string) => readonly string[],
): Weight | undefined {
  const shared = meant.map((ids) => ids.find((id) => worksOf(id).some((work) => works.has(work)))).filter((id) => id !== undefined);
  if (shared.length === 0) return undefined;
  return weight(Math.min(THINGS.mostCoworkers, shared.length * THINGS.coworker), `Has worked with ${shared.slice(0, 3).join(', ')}`);
}

/** A property that is a relation. */
export type RelationRule = PropertyRule & Required<Pick<PropertyRule, 'relation'>>;

/** The relations that these facts ask after. */
export function relationsOf(facts: readonly StatedFact[]): RelationRule[] {
  return facts.flatMap(({ property }) => {
    if (property === 'WORKED_ON' || property === 'WORKED_WITH' || property === 'KIND') return [];
    const rule: PropertyRule = properties[property];
    return rule.relation === undefined ? [] : [rule as RelationRule];
  });
}
