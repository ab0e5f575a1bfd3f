import type { ClosedValues } from './closed-values.js';
import { isPartialDate } from './dates.js';
import { isIdOf } from './ids/kinds.js';
import type { EntityPrefix } from './kinds.js';

/** What a citation may say about a relation itself, and the relation then carries. */
export interface QualifierRule {
  readonly value: 'number' | 'text' | 'date';
  /** What it tells. */
  readonly description: string;
  /** The text is the id of an entity of this kind, as it was when it was stated: whoever reads it follows merges (docs/decisions/0047). */
  readonly idOf?: EntityPrefix;
  /** The texts that there are. */
  readonly closed?: ClosedValues;
  /** Which of them holds where nobody says. */
  readonly usual?: string;
}

/** Every property of a citation that qualifies the relation it speaks of. */
export const qualifiers = {
  billing: {
    value: 'text',
    description: 'How large a part is.',
    closed: {
      description: 'How large a part is.',
      values: {
        MAIN: { description: 'A main part.' },
        SUPPORTING: { description: 'A supporting part.' },
        GUEST: { description: 'A guest appearance.' },
      },
    },
  },
  order: { value: 'number', description: 'The place in the credits, from 1.' },
  as: {
    value: 'text',
    description: 'What an author did.',
    closed: {
      description: 'What an author did.',
      values: {
        STORY: { description: 'Wrote it.' },
        ART: { description: 'Drew it.' },
        BOTH: { description: 'Wrote and drew it.' },
      },
    },
  },
  relation: {
    value: 'text',
    usual: 'ADAPTATION',
    description: 'What the work is of its source.',
    closed: {
      description: 'What the work is of its source.',
      values: {
        ADAPTATION: { description: 'The same story in another form.' },
        REMAKE: { description: 'The same story made again in the same form.' },
        SPIN_OFF: { description: 'Another story from the same world.' },
        PREQUEL: { description: 'What happened before.' },
        SEQUEL: { description: 'What happened after.' },
      },
    },
  },
  stageName: { value: 'text', description: 'The name that somebody bears in a group.' },
  since: { value: 'date', description: 'Since when it is so.' },
  until: { value: 'date', description: 'Until when it was so; left out, it still is as far as anybody says.' },
  part: { value: 'number', description: 'The part of the soundtrack that it came out in.' },
  forShow: { value: 'text', idOf: 'show', description: 'The show that somebody won or was nominated for: its id.' },
} as const satisfies Readonly<Record<string, QualifierRule>>;

/** The name of a qualifier. */
export type Qualifier = keyof typeof qualifiers;

/** A qualifier with what holds of it where nobody says, as an entry of an object; none where nothing does. */
export function usualOf(name: Qualifier): (readonly [Qualifier, string])[] {
  const { usual }: QualifierRule = qualifiers[name];
  return usual === undefined ? [] : [[name, usual]];
}

/** Whether a value can be one of a qualifier: what the model does not know is no reason to show a relation of no kind. */
export function isOfQualifier(name: Qualifier, value: string | number | null | undefined): boolean {
  const { value: kind, idOf, closed }: QualifierRule = qualifiers[name];
  return (
    typeof value === (kind === 'number' ? 'number' : 'string') &&
    (closed === undefined || Object.hasOwn(closed.values, value!)) &&
    (idOf === undefined || isIdOf(idOf, String(value))) &&
    (kind !== 'date' || isPartialDate(String(value)))
  );
}
