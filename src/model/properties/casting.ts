import type { CreditDeclaration } from './declaration.js';

const NEWS = {
  value: 'entity',
  single: false,
  matter: 'CREDIT',
  subjects: ['show'],
  values: ['person'],
  printsName: true,
  isNews: true,
  newsOf: 'CASTING',
  // Who is talked of for a part has none: nothing of it is a credit.
  role: { name: 'CANDIDATE', department: 'ACTING' },
  // What may come to nothing has no word in vocabularies that say what is.
  terms: [],
} as const;

/** A relation from a person to the show that they are talked of for. */
function talkedOf<T extends string>(type: T, description: string) {
  return { type, description, towardsSubject: true, qualifiers: [], leadsOn: false } as const;
}

/**
 * What is said of who may play in a show, before anybody does: each word with its day. Only the newest of one person and show
 * becomes a plain relation; a part that is played is CAST_MEMBER, and is said by others.
 */
export const casting = {
  CAST_OFFERED: {
    ...NEWS,
    description: 'Who was offered a part in it.',
    relation: talkedOf('OFFERED_PART_IN', 'A person was offered a part in a show, by the newest word.'),
  },
  CAST_IN_TALKS: {
    ...NEWS,
    description: 'Who was in talks for a part in it, or considered one.',
    relation: talkedOf('IN_TALKS_FOR', 'A person is in talks for a part in a show, by the newest word.'),
  },
  CAST_CONFIRMED: {
    ...NEWS,
    description: 'Who was confirmed for a part in it.',
    relation: talkedOf('CONFIRMED_FOR', 'A person is confirmed for a part in a show, by the newest word.'),
  },
  CAST_DROPPED_OUT: {
    ...NEWS,
    description: 'Who declined a part in it, or left it.',
    relation: talkedOf('DROPPED_OUT_OF', 'A person declined a part in a show or left it, by the newest word.'),
  },
} as const satisfies Readonly<Record<string, CreditDeclaration>>;

/** The properties that tell of casting. */
export const CASTING = Object.keys(casting) as readonly (keyof typeof casting)[];
