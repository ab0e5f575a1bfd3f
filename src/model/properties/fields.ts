import { schema, wikidata } from '../terms.js';
import type { FieldDeclaration } from './declaration.js';

const FIELD = { single: true, matter: 'CREDIT' } as const;
const DATE = { value: 'date', single: true, matter: 'DATE' } as const;

/** A film comes out on a day; it does not run from it. */
const FILM = { kind: 'FILM' } as const;

/** Literals, each shown as a property of its subject. */
export const fields = {
  STATUS: {
    ...FIELD,
    description: 'Whether a show is upcoming, airing or ended.',
    value: 'text',
    subjects: ['show', 'season', 'webtoon', 'novel'],
    field: 'status',
    agesByDates: true,
    closed: {
      description: 'Where a show stands in its life.',
      values: {
        UPCOMING: { description: 'Announced, not yet shown.' },
        AIRING: { description: 'Being shown, or to be continued.' },
        ENDED: { description: 'Shown to its end.' },
      },
    },
    terms: [schema('creativeWorkStatus')],
  },
  PRODUCTION_STAGE: {
    ...FIELD,
    description: 'How far its making has come, as the newest word has it.',
    value: 'text',
    subjects: ['show', 'season'],
    field: 'productionStage',
    isNews: true,
    closed: {
      description: 'How far the making of a show or season has come.',
      values: {
        ANNOUNCED: { description: 'It is to be made.' },
        IN_DEVELOPMENT: { description: 'It is being written or cast.' },
        FILMING: { description: 'It is being filmed.' },
        FILMED: { description: 'Filming is over.' },
        POSTPONED: { description: 'It was put off.' },
        RENEWED: { description: 'Another season of it is to be made.' },
        CANCELLED: { description: 'It is not made, or not gone on with.' },
      },
    },
    terms: [schema('creativeWorkStatus')],
  },
  GENDER: {
    ...FIELD,
    description: "A person's gender.",
    value: 'text',
    subjects: ['person'],
    field: 'gender',
    forms: ['male', 'female', 'non-binary'],
    // Wikidata's genders are items: an import has words for them.
    terms: [schema('gender'), wikidata('P21', { use: 'IMPORT' })],
  },
  PREMIERED_ON: {
    ...DATE,
    description: 'The day a work was first shown.',
    subjects: ['show', 'season'],
    field: 'premieredOn',
    terms: [
      schema('datePublished'),
      schema('startDate', { except: FILM }),
      wikidata('P577', { only: FILM }),
      wikidata('P580', { except: FILM }),
    ],
  },
  STARTED_ON: {
    ...DATE,
    description: 'The day a webtoon or novel began.',
    subjects: ['webtoon', 'novel'],
    field: 'startedOn',
    terms: [schema('datePublished'), schema('startDate'), wikidata('P577', { use: 'IMPORT' }), wikidata('P580')],
  },
  ENDED_ON: {
    ...DATE,
    description: 'The day the last episode was shown.',
    subjects: ['show', 'season', 'webtoon', 'novel'],
    field: 'endedOn',
    terms: [schema('endDate'), wikidata('P582')],
  },
  BORN_ON: {
    ...DATE,
    description: 'A date of birth.',
    subjects: ['person'],
    field: 'bornOn',
    terms: [schema('birthDate'), wikidata('P569')],
  },
  DIED_ON: {
    ...DATE,
    description: 'A date of death.',
    subjects: ['person'],
    field: 'diedOn',
    terms: [schema('deathDate'), wikidata('P570')],
  },
  AIR_DATE: {
    ...DATE,
    description: 'The day an episode was first broadcast.',
    subjects: ['episode'],
    field: 'airDate',
    terms: [schema('datePublished'), wikidata('P577')],
  },
  EPISODE_COUNT: {
    ...FIELD,
    description: 'How many episodes there are.',
    value: 'number',
    subjects: ['show', 'season'],
    unit: { form: null, also: ['episode', 'episodes', 'ep', 'eps'] },
    field: 'episodeCount',
    terms: [schema('numberOfEpisodes'), wikidata('P1113')],
  },
  EPISODE_MINUTES: {
    ...FIELD,
    description: 'How long an episode is, in minutes.',
    value: 'number',
    unit: { form: 'minutes', also: ['minute', 'min', 'mins', 'min.'] },
    isRounded: true,
    subjects: ['show', 'season', 'episode'],
    field: 'episodeMinutes',
    terms: [schema('timeRequired'), wikidata('P2047')],
  },
  CONTENT_RATING: {
    ...FIELD,
    description: 'From which age it may be watched, as Korea rates it.',
    value: 'text',
    subjects: ['show', 'season'],
    field: 'contentRating',
    closed: {
      description: 'From which age a show may be watched, as Korea rates it and MyDramaList tells it.',
      values: {
        ALL_AGES: { description: 'By everybody.' },
        AGE_7: { description: 'From seven.' },
        AGE_12: { description: 'From twelve.' },
        AGE_13: { description: 'From thirteen, as MyDramaList counts what Korea rates 12.' },
        AGE_15: { description: 'From fifteen.' },
        AGE_18: { description: 'By adults; Korea counts 19.' },
        RESTRICTED: { description: 'By adults, where restricted screenings are allowed.' },
      },
    },
    terms: [schema('contentRating')],
  },
  AIRS_ON: {
    ...FIELD,
    description: 'The days of the week on which it airs, from Monday on.',
    value: 'text',
    subjects: ['show', 'season'],
    field: 'airsOn',
    forms: ['Monday, Tuesday', 'Wednesday, Thursday', 'Friday', 'Friday, Saturday', 'Saturday, Sunday'],
    // Each season, and each rerun that a site lists, has days of its own.
    isOwn: true,
    terms: [schema('byDay')],
  },
  AIRS_AT: {
    ...FIELD,
    description: 'The time of the day at which it airs, in Korea (KST), as 21:10.',
    value: 'text',
    subjects: ['show', 'season'],
    field: 'airsAt',
    forms: ['21:10', '22:00', '09:05'],
    isTimeOfDay: true,
    // As with the days, each season and each rerun has one of its own.
    isOwn: true,
    terms: [schema('startTime')],
  },
  POSTER: {
    ...FIELD,
    description: 'The address of its poster; the picture is not ours to copy.',
    value: 'text',
    isAddress: true,
    isOwn: true,
    subjects: ['show', 'season'],
    field: 'poster',
    terms: [schema('image')],
  },
} as const satisfies Readonly<Record<string, FieldDeclaration>>;
