import { UserInputError } from '../../errors.js';
import { entityKinds } from '../../model/kinds.js';
import { bibliography, relationRules } from '../../model/relation-types.js';
import { RelationType, tellingFirst } from './relation-type.js';
import { isIdOf } from '../../model/ids/kinds.js';

/** What a walk through the graph may lead through: works, and the people and characters in them. */
const LED_THROUGH = entityKinds.flatMap(([prefix, { leadsOn }]) => (leadsOn === true ? [prefix] : []));

/** The relations between such things. */
const TIES: readonly RelationType[] = relationRules.flatMap(({ type, leadsOn }) => (leadsOn ? [type] : []));

/**
 * Where a walk may go. A platform, genre, country, company, publication or article stands between nearly any two things, so that a
 * walk over one says little and costs much: unless relations are asked for by name, a walk may begin or end there, and never
 * leads through.
 */
export interface Walk {
  /** Whether it may go on from here. */
  readonly leadsThrough: (id: string) => boolean;
  /** The relations that it follows from something that it may lead through. */
  readonly ties: readonly RelationType[];
  /** The relations that it follows where it begins or ends. */
  readonly atEnds: readonly RelationType[];
}

/** Whether it is a work, or a person or character in one: of these none is related to nearly everything. */
export function isOfWorks(id: string): boolean {
  return isIdOf(LED_THROUGH, id);
}

const UNASKED: Walk = { leadsThrough: isOfWorks, ties: TIES, atEnds: Object.values(RelationType) };

/**
 * The walk over these relations, or over the usual ones where none are named.
 * @throws UserInputError on an empty list, which leads nowhere.
 */
export function walkThrough(through: readonly RelationType[] | null | undefined): Walk {
  if (through == null) return UNASKED;
  if (through.length === 0) throw new UserInputError('through names no relation: leave it out for the usual ones.', ['through']);
  // In one order, whatever the client's: an engine plans each text of a statement once.
  const named = [...new Set(through)].sort(tellingFirst);
  return { leadsThrough: () => true, ties: named, atEnds: named };
}

/** The relations that show what surrounds a thing: those named, or all but those by which articles tell of it. */
export function surroundings(through: readonly RelationType[] | null | undefined): readonly RelationType[] {
  return through == null ? Object.values(RelationType).filter((type) => !(type in bibliography)) : walkThrough(through).ties;
}

/** Relations as a pattern names them. */
export function pattern(types: readonly RelationType[]): string {
  return types.join('|');
}

/**
 * Makes sure that a walk is not asked to lead nowhere or too far.
 * @throws UserInputError that says how far it may lead.
 */
export function checkedHops(hops: number, most: number, argument: string): number {
  if (hops < 1 || hops > most) throw new UserInputError(`${argument} must be between 1 and ${most}; it is ${hops}.`, [argument]);
  return hops;
}
