import { schema, wikidata } from '../terms.js';
import type { CreditDeclaration } from './declaration.js';

const CREDIT = { value: 'entity', single: false, matter: 'CREDIT', values: ['person'], printsName: true } as const;

/**
 * What people did, in the order in which credits are shown: those who made a work, then those who play in it. A role that is
 * added takes a bit that none has had.
 */
export const credits = {
  DIRECTED_BY: {
    ...CREDIT,
    description: 'Who directed it.',
    subjects: ['show'],
    relation: { type: 'DIRECTED', description: 'A person directed a show.', towardsSubject: true, qualifiers: [], leadsOn: true },
    role: { name: 'DIRECTOR', department: 'MAKING', credit: { description: 'Directed it.', bit: 0 } },
    list: 'DIRECTORS',
    terms: [schema('director'), wikidata('P57')],
  },
  WRITTEN_BY: {
    ...CREDIT,
    description: 'Who wrote it.',
    subjects: ['show'],
    relation: { type: 'WROTE', description: 'A person wrote a show.', towardsSubject: true, qualifiers: [], leadsOn: true },
    role: { name: 'WRITER', department: 'MAKING', credit: { description: 'Wrote it.', bit: 1 } },
    list: 'WRITERS',
    terms: [schema('author'), wikidata('P58')],
  },
  CREATED_BY: {
    ...CREDIT,
    description: 'Who created it.',
    subjects: ['show'],
    relation: { type: 'CREATED', description: 'A person created a show.', towardsSubject: true, qualifiers: [], leadsOn: true },
    role: { name: 'CREATOR', department: 'MAKING', credit: { description: 'Created it.', bit: 2 } },
    terms: [schema('creator'), wikidata('P170')],
  },
  PRODUCER: {
    ...CREDIT,
    description: 'The person who produced it.',
    subjects: ['show'],
    relation: { type: 'PRODUCED', description: 'A person produced a show.', towardsSubject: true, qualifiers: [], leadsOn: true },
    role: { name: 'PRODUCER', department: 'MAKING', credit: { description: 'Produced it.', bit: 3 } },
    terms: [schema('producer'), wikidata('P162')],
  },
  EDITED_BY: {
    ...CREDIT,
    description: 'Who edited it.',
    subjects: ['show'],
    relation: { type: 'EDITED', description: 'A person edited a show.', towardsSubject: true, qualifiers: [], leadsOn: true },
    role: { name: 'EDITOR', department: 'MAKING', credit: { description: 'Edited it.', bit: 4 } },
    terms: [schema('editor'), wikidata('P1040')],
  },
  COMPOSED_BY: {
    ...CREDIT,
    description: 'Who composed its music.',
    subjects: ['show'],
    relation: {
      type: 'COMPOSED',
      description: 'A person composed the music of a show.',
      towardsSubject: true,
      qualifiers: [],
      leadsOn: true,
    },
    role: { name: 'COMPOSER', department: 'MAKING', credit: { description: 'Composed its music.', bit: 5 } },
    terms: [schema('musicBy'), wikidata('P86')],
  },
  CAST_MEMBER: {
    ...CREDIT,
    description: 'Who plays in it.',
    subjects: ['show'],
    relation: {
      type: 'ACTED_IN',
      description: 'A person played in a show.',
      towardsSubject: true,
      qualifiers: ['billing', 'order'],
      leadsOn: true,
    },
    role: { name: 'ACTOR', department: 'ACTING', credit: { description: 'Played in it.', bit: 6 } },
    terms: [schema('actor'), wikidata('P161')],
  },
  PLAYED_BY: {
    ...CREDIT,
    description: 'Who plays a character.',
    subjects: ['character'],
    relation: { type: 'PLAYED', description: 'A person played a character.', towardsSubject: true, qualifiers: [], leadsOn: true },
    terms: [wikidata('P175')],
  },
  AUTHORED_BY: {
    ...CREDIT,
    description: 'Who wrote or drew a webtoon or novel.',
    subjects: ['webtoon', 'novel'],
    relation: {
      type: 'AUTHORED',
      description: 'A person wrote or drew a webtoon or novel.',
      towardsSubject: true,
      qualifiers: ['as'],
      leadsOn: true,
    },
    role: { name: 'AUTHOR', department: 'MAKING' },
    list: 'AUTHORS',
    terms: [
      schema('author', { except: { as: 'ART' } }),
      schema('illustrator', { only: { as: 'ART' } }),
      wikidata('P50', { except: { as: 'ART' } }),
      wikidata('P170', { use: 'IMPORT' }),
      wikidata('P110', { only: { as: 'ART' } }),
    ],
  },
} as const satisfies Readonly<Record<string, CreditDeclaration>>;
