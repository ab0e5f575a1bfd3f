import { schema, wikidata } from '../terms.js';
import type { PerformerDeclaration, ThingDeclaration } from './declaration.js';

/** A relation to something that is printed by its name. */
const NAMED = { value: 'entity', single: false, matter: 'CREDIT', printsName: true } as const;

/** A relation to something that is printed in other words than its name. */
const WORDED = { ...NAMED, printsName: false } as const;

/** How things belong together, in the order of how much that tells. */
export const relations = {
  BASED_ON: {
    ...NAMED,
    description: 'The work it was made from.',
    subjects: ['show', 'webtoon', 'novel'],
    values: ['webtoon', 'novel', 'show'],
    relation: {
      type: 'BASED_ON',
      description: 'A work was made from another.',
      towardsSubject: false,
      qualifiers: ['relation'],
      leadsOn: true,
    },
    terms: [schema('isBasedOn'), wikidata('P144')],
  },
  APPEARS_IN: {
    ...NAMED,
    description: 'The work a character appears in.',
    subjects: ['character'],
    values: ['show', 'webtoon', 'novel'],
    relation: { type: 'APPEARS_IN', description: 'A character appears in a work.', towardsSubject: false, qualifiers: [], leadsOn: true },
    terms: [schema('character', { isBackward: true }), wikidata('P1441')],
  },
  HAS_SEASON: {
    ...WORDED,
    description: 'A season of a show.',
    subjects: ['show'],
    values: ['season'],
    relation: { type: 'HAS_SEASON', description: 'A show has a season.', towardsSubject: false, qualifiers: [], leadsOn: true },
    terms: [schema('containsSeason'), wikidata('P527')],
  },
  WON: {
    // An article prints a category, or "the Emmy": the name of no one year's award.
    ...WORDED,
    description: 'An award that it won.',
    subjects: ['show', 'person'],
    values: ['award'],
    relation: {
      type: 'WON',
      description: 'A show or person won an award.',
      towardsSubject: false,
      qualifiers: ['forShow'],
      leadsOn: true,
    },
    // Wikidata's awards are items of a ceremony and category, of every year: an import does not know which year's is meant.
    terms: [schema('award'), wikidata('P166', { use: 'EXPORT' })],
  },
  NOMINATED_FOR: {
    ...WORDED,
    description: 'An award that it was nominated for; whoever wins it is said to have won it.',
    subjects: ['show', 'person'],
    values: ['award'],
    relation: {
      type: 'NOMINATED_FOR',
      description: 'A show or person was nominated for an award.',
      towardsSubject: false,
      qualifiers: ['forShow'],
      leadsOn: true,
    },
    terms: [wikidata('P1411', { use: 'EXPORT' })],
  },
  MEMBER_OF: {
    ...NAMED,
    description: 'A group that somebody sings in.',
    subjects: ['person'],
    values: ['group'],
    relation: {
      type: 'MEMBER_OF',
      description: 'A person is or was a member of a group.',
      towardsSubject: false,
      qualifiers: ['stageName', 'since', 'until'],
      leadsOn: true,
    },
    // Wikidata's groups are items, of which an import does not know the names.
    terms: [schema('memberOf'), wikidata('P463', { use: 'EXPORT' })],
  },
  WITH_AGENCY: {
    ...NAMED,
    description: 'The agency that manages somebody.',
    subjects: ['person'],
    values: ['company'],
    relation: {
      type: 'WITH_AGENCY',
      description: 'A person is or was with an agency.',
      towardsSubject: false,
      qualifiers: ['since', 'until'],
      leadsOn: false,
    },
    terms: [schema('affiliation'), wikidata('P1875', { use: 'EXPORT' })],
  },
  SOUNDTRACK: {
    // An article prints "Part 5" as often as a title.
    ...WORDED,
    description: 'A song of its soundtrack.',
    subjects: ['show'],
    values: ['song'],
    relation: {
      type: 'ON_SOUNDTRACK_OF',
      description: 'A song is on the soundtrack of a show.',
      towardsSubject: true,
      qualifiers: ['part'],
      leadsOn: true,
    },
    // No album stands between a song and its show.
    terms: [schema('hasPart'), schema('isPartOf', { isBackward: true })],
  },
  PERFORMED_BY: {
    ...NAMED,
    description: 'Who sings or plays a song.',
    subjects: ['song'],
    values: ['person', 'group'],
    relation: {
      type: 'PERFORMED_BY',
      description: 'A song is performed by a person or group.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: true,
    },
    terms: [schema('byArtist'), wikidata('P175', { use: 'EXPORT' })],
  },
  HAS_EPISODE: {
    ...WORDED,
    description: 'An episode of a show, or of a season.',
    subjects: ['show', 'season'],
    values: ['episode'],
    relation: {
      type: 'HAS_EPISODE',
      description: 'A show, or a season of it, has an episode.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    terms: [
      schema('episode'),
      schema('partOfSeason', { isBackward: true, only: { subject: 'season' } }),
      schema('partOfSeries', { isBackward: true, only: { subject: 'show' } }),
      wikidata('P179', { isBackward: true, use: 'EXPORT' }),
    ],
  },
  PRODUCED_BY: {
    ...NAMED,
    description: 'The company that produced it.',
    subjects: ['show'],
    values: ['company', 'platform'],
    relation: {
      type: 'PRODUCED_BY',
      description: 'A show was produced by a company.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    companyRole: { name: 'PRODUCTION', description: 'Produced it.' },
    terms: [schema('productionCompany'), wikidata('P272')],
  },
  AIRED_ON: {
    ...NAMED,
    description: 'The network it aired on.',
    subjects: ['show'],
    values: ['company'],
    relation: {
      type: 'AIRED_ON',
      description: 'A show was broadcast by a network.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    companyRole: { name: 'NETWORK', description: 'Broadcast it.' },
    list: 'NETWORKS',
    terms: [wikidata('P449')],
  },
  DISTRIBUTED_BY: {
    ...NAMED,
    description: 'The company that distributes it.',
    subjects: ['show'],
    values: ['company', 'platform'],
    relation: {
      type: 'DISTRIBUTED_BY',
      description: 'A show is distributed by a company.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    companyRole: { name: 'DISTRIBUTION', description: 'Distributes it.' },
    terms: [wikidata('P750')],
  },
  STREAMS_ON: {
    ...NAMED,
    description: 'The platform it streams on.',
    subjects: ['show'],
    values: ['platform', 'company'],
    relation: { type: 'STREAMS_ON', description: 'A show streams on a platform.', towardsSubject: false, qualifiers: [], leadsOn: false },
    terms: [schema('provider'), wikidata('P449', { use: 'IMPORT' }), wikidata('P750')],
  },
  PUBLISHED_ON: {
    ...NAMED,
    description: 'The platform a webtoon or novel is published on.',
    subjects: ['webtoon', 'novel'],
    values: ['platform', 'company'],
    relation: {
      type: 'PUBLISHED_ON',
      description: 'A webtoon or novel is published on a platform.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    // Who publishes a work in Wikidata is a company, and seldom where it can be read.
    terms: [schema('publisher'), wikidata('P123', { use: 'EXPORT' })],
  },
  IN_GENRE: {
    ...WORDED,
    description: 'Its genre.',
    subjects: ['show', 'webtoon', 'novel'],
    values: ['genre'],
    relation: { type: 'IN_GENRE', description: 'A work is of a genre.', towardsSubject: false, qualifiers: [], leadsOn: false },
    // Wikidata's genres are items, of which an import does not know the names.
    terms: [schema('genre'), wikidata('P136', { use: 'EXPORT' })],
  },
  TAGGED: {
    ...WORDED,
    description: 'A tag of it: a keyword by which a site tells what it is about.',
    subjects: ['show'],
    values: ['tag'],
    relation: { type: 'TAGGED', description: 'A show is tagged with a word.', towardsSubject: false, qualifiers: [], leadsOn: false },
    terms: [schema('keywords')],
  },
  FROM: {
    ...WORDED,
    description: 'The country it comes from.',
    subjects: ['show', 'webtoon', 'novel', 'company', 'platform'],
    values: ['country'],
    relation: { type: 'FROM', description: 'Something comes from a country.', towardsSubject: false, qualifiers: [], leadsOn: false },
    terms: [schema('countryOfOrigin'), wikidata('P495')],
  },
  FILMED_AT: {
    ...NAMED,
    description: 'A place where it was filmed.',
    subjects: ['show'],
    values: ['place'],
    relation: { type: 'FILMED_AT', description: 'A show was filmed at a place.', towardsSubject: false, qualifiers: [], leadsOn: false },
    terms: [wikidata('P915')],
  },
  WELL_RECEIVED_IN: {
    ...WORDED,
    description: 'A country where it was well received.',
    subjects: ['show', 'webtoon', 'novel'],
    values: ['country'],
    relation: {
      type: 'WELL_RECEIVED_IN',
      description: 'A work was well received in a country.',
      towardsSubject: false,
      qualifiers: [],
      leadsOn: false,
    },
    terms: [],
  },
} as const satisfies Readonly<Record<string, ThingDeclaration | PerformerDeclaration>>;
