import type { EntityKind } from './kinds/declaration.js';

export type { EntityKind } from './kinds/declaration.js';

/** What lists are put in order by of what tells how many shows it has. */
const LISTED_BY_SHOWS = ['sortName', 'sortNativeName', 'showCount'] as const;

/**
 * Every kind of entity, by the prefix of its ids. The order is the one in which answers of several kinds show them: people,
 * then works, then what surrounds these.
 */
export const kinds = {
  person: {
    label: 'Person',
    description: 'Somebody who makes or plays in a work.',
    example: 'lee-jae-gyoo',
    namedBy: 'NAME',
    isPersonal: true,
    leadsOn: true,
    joinedAs: 'person',
    schema: { type: 'Person' },
    wikidata: [{ is: 'Q5', read: ['Q5'] }],
    indexes: ['sortName', 'sortNativeName', 'bornOn', 'creditCount'],
  },
  show: {
    label: 'Show',
    description: 'A series, film or variety programme.',
    example: 'all-of-us-are-dead',
    namedBy: 'TITLE',
    leadsOn: true,
    joinedAs: 'show',
    kinds: {
      description: 'What a show is.',
      values: {
        SERIES: { description: 'A series, of one season or more.' },
        FILM: { description: 'A film.' },
        VARIETY: { description: 'A variety or reality programme.' },
      },
      usual: 'SERIES',
    },
    schema: { type: 'TVSeries', kinds: { FILM: 'Movie' } },
    wikidata: [
      {
        kind: 'SERIES',
        is: 'Q5398426',
        read: ['Q482612', 'Q1366112', 'Q24855895', 'Q526877', 'Q1259759', 'Q5398426', 'Q581714', 'Q117467246', 'Q63952888', 'Q98701476'],
      },
      {
        kind: 'FILM',
        is: 'Q11424',
        read: ['Q11424', 'Q506240', 'Q202866', 'Q24869', 'Q29168811', 'Q24862', 'Q93204', 'Q226730', 'Q20650540', 'Q1261214'],
      },
      // A programme may be a series or a variety show: it is not said which.
      { is: 'Q5398426', read: ['Q15416'] },
    ],
    indexes: [
      'sortName',
      'sortNativeName',
      'premieredOn',
      'weightedRating',
      'popularity',
      'ratingVotes',
      'bestRank',
      'hoursViewed',
      'creditCount',
      'disputed',
    ],
  },
  webtoon: {
    label: 'Webtoon',
    description: 'A comic published online.',
    example: 'now-at-our-school',
    namedBy: 'TITLE',
    leadsOn: true,
    joinedAs: 'source',
    schema: { type: 'ComicSeries' },
    wikidata: [{ read: ['Q60496358', 'Q7978994', 'Q213369'] }],
    indexes: ['sortName', 'sortNativeName', 'startedOn', 'adaptationCount'],
  },
  novel: {
    label: 'Novel',
    description: 'A novel, web novel, manga or story.',
    example: 'boys-over-flowers',
    namedBy: 'TITLE',
    leadsOn: true,
    joinedAs: 'source',
    kinds: {
      description: 'What a book is.',
      values: {
        NOVEL: { description: 'A novel.' },
        WEB_NOVEL: { description: 'A novel published online.' },
        MANGA: { description: 'A printed comic.' },
        SHORT_STORY: { description: 'A story.' },
      },
      usual: 'NOVEL',
    },
    schema: { type: 'Book' },
    wikidata: [
      {
        kind: 'MANGA',
        read: ['Q562214', 'Q74262765', 'Q21198342', 'Q8274', 'Q754669', 'Q1004', 'Q14406742', 'Q838795', 'Q725377'],
      },
      { kind: 'SHORT_STORY', read: ['Q49084'] },
      { kind: 'NOVEL', read: ['Q8261', 'Q7725634', 'Q1667921', 'Q747381', 'Q104213567', 'Q571', 'Q47461344'] },
    ],
  },
  character: {
    label: 'Character',
    description: 'A part that is played.',
    example: 'nam-on-jo',
    namedBy: 'NAME',
    isPersonal: true,
    leadsOn: true,
    schema: { type: 'Person' },
    wikidata: [{ is: 'Q15632617', read: [] }],
  },
  season: {
    label: 'Season',
    description: 'One season or part of a show.',
    example: 'all-of-us-are-dead/1',
    namedBy: 'TITLE',
    leadsOn: true,
    own: { number: { value: 'number', schema: 'seasonNumber' } },
    schema: { type: 'TVSeason' },
    wikidata: [{ is: 'Q3464665', read: ['Q3464665', 'Q61704031'] }],
  },
  group: {
    label: 'Group',
    description: 'A group of singers, as BTS: its members are people.',
    example: 'bts',
    namedBy: 'NAME',
    leadsOn: true,
    joinedAs: 'name',
    schema: { type: 'MusicGroup' },
    wikidata: [{ is: 'Q215380', read: [] }],
    indexes: ['sortName'],
  },
  song: {
    label: 'Song',
    description: 'A song, as of a soundtrack.',
    example: 'christmas-tree-v',
    namedBy: 'TITLE',
    leadsOn: true,
    joinedAs: 'name',
    own: { releasedOn: { value: 'date', schema: 'datePublished' } },
    schema: { type: 'MusicRecording' },
    wikidata: [{ is: 'Q7366', read: [] }],
    indexes: ['sortName', 'releasedOn'],
  },
  episode: {
    label: 'Episode',
    description: 'One episode of a show, or of a season of it.',
    example: 'squid-game/1/6',
    namedBy: 'TITLE',
    mayBeNameless: true,
    leadsOn: false,
    own: { number: { value: 'number', schema: 'episodeNumber', wikidata: 'P1545' }, seasonNumber: { value: 'number' } },
    schema: { type: 'TVEpisode' },
    wikidata: [{ is: 'Q21191270', read: [] }],
    indexes: ['airDate'],
  },
  company: {
    label: 'Company',
    description: 'A producer, network or distributor.',
    example: 'film-monster',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'company',
    schema: { type: 'Organization' },
    wikidata: [
      {
        read: ['Q1254874', 'Q2001305', 'Q1616075', 'Q15265344', 'Q1762059', 'Q10689397', 'Q375336', 'Q783794', 'Q4830453', 'Q6881511'],
      },
    ],
    indexes: LISTED_BY_SHOWS,
  },
  platform: {
    label: 'Platform',
    description: 'Where works are streamed or published.',
    example: 'netflix',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'company',
    kinds: {
      description: 'What a platform offers.',
      values: {
        STREAMING: { description: 'Shows to watch.' },
        WEBTOON: { description: 'Webtoons to read.' },
        PUBLISHER: { description: 'Books.' },
      },
      usual: 'STREAMING',
    },
    schema: { type: 'Organization' },
    wikidata: [{ read: ['Q59152282', 'Q559856', 'Q122759350'] }],
    indexes: LISTED_BY_SHOWS,
  },
  genre: {
    label: 'Genre',
    description: 'A genre.',
    example: 'thriller',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'name',
    schema: { type: 'DefinedTerm' },
    indexes: LISTED_BY_SHOWS,
  },
  tag: {
    label: 'Tag',
    description: 'A word by which sites tell what a show is about, narrower than a genre.',
    example: 'time-travel',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'name',
    schema: { type: 'DefinedTerm' },
    indexes: LISTED_BY_SHOWS,
  },
  country: {
    label: 'Country',
    description: 'A country.',
    example: 'KR',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'name',
    own: { code: { value: 'text', schema: 'identifier' } },
    indexes: LISTED_BY_SHOWS,
    schema: { type: 'Country' },
  },
  place: {
    label: 'Place',
    description: 'A town, building or landscape where shows were filmed.',
    example: 'incheon',
    namedBy: 'NAME',
    leadsOn: false,
    joinedAs: 'name',
    schema: { type: 'Place' },
    indexes: LISTED_BY_SHOWS,
  },
  award: {
    label: 'Award',
    description: 'An award of one ceremony, of one year, in one category.',
    example: 'baeksang-2022-best-drama',
    namedBy: 'NAME',
    leadsOn: true,
    joinedAs: 'name',
    own: { ceremony: { value: 'text' }, year: { value: 'number' }, category: { value: 'text' } },
    schema: { type: 'Thing' },
    wikidata: [{ is: 'Q618779', read: [] }],
    indexes: ['year'],
  },
  article: {
    label: 'Article',
    description: 'One piece of a publication: a report, chart, review or dataset release.',
    example: 'netflix-top10-2022-02-27',
    namedBy: null,
    leadsOn: false,
    kinds: {
      description: 'What an article is.',
      values: {
        NEWS: { description: 'A report.' },
        REVIEW: { description: 'A review.' },
        CHART: { description: 'A chart of a day or week.' },
        DATASET: { description: 'A release of a dataset.' },
        PRESS_RELEASE: { description: 'A press release.' },
      },
    },
    own: {
      headline: { value: 'text', schema: 'headline' },
      publishedOn: { value: 'date', schema: 'datePublished' },
      url: { value: 'url', schema: 'url' },
      author: { value: 'text', schema: 'author' },
    },
    schema: { type: 'Article', kinds: { NEWS: 'NewsArticle', REVIEW: 'Review', CHART: 'Dataset', DATASET: 'Dataset' } },
    indexes: ['publishedOn', 'headline'],
  },
  publication: {
    label: 'Publication',
    description: 'A site, paper, database or service that states facts.',
    example: 'hancinema',
    namedBy: 'NAME',
    leadsOn: false,
    kinds: {
      description: 'What a publication is.',
      values: {
        NEWSPAPER: { description: 'A general newspaper.' },
        TRADE_PRESS: { description: 'A paper of the film and television trade.' },
        ENTERTAINMENT_NEWS: { description: 'A site with entertainment news.' },
        DATABASE: { description: 'A database of works and people.' },
        CHART_SERVICE: { description: 'A service that counts and ranks.' },
        REVIEW_SITE: { description: 'A site of reviews and ratings.' },
        OFFICIAL: { description: 'The producer, network or platform itself.' },
        EDITORIAL: { description: 'The editors of this graph.' },
      },
    },
    own: { url: { value: 'url', schema: 'url' } },
    schema: { type: 'WebSite', kinds: { NEWSPAPER: 'Newspaper', TRADE_PRESS: 'Periodical' } },
    indexes: ['sortName'],
  },
} as const satisfies Readonly<Record<string, EntityKind>>;

/** The prefix of an entity's id, by which its kind is known. */
export type EntityPrefix = keyof typeof kinds;

/** The prefixes of the kinds that are joined in one of these ways. */
export type JoinedAs<W extends NonNullable<EntityKind['joinedAs']>> = {
  [P in EntityPrefix]: (typeof kinds)[P] extends { readonly joinedAs: W } ? P : never;
}[EntityPrefix];

/** Every prefix with its kind, in the order in which they are declared. */
export const entityKinds = Object.entries(kinds) as readonly (readonly [EntityPrefix, EntityKind])[];

/** What sorts of an entity there are, by its prefix. */
export type KindOf<P extends EntityPrefix> = {
  [Q in P]: (typeof kinds)[Q] extends { readonly kinds: { readonly values: infer V } } ? keyof V & string : never;
}[P];

/** The names of the properties that stand on the nodes of a kind themselves, its `kind` among them. */
export type OwnOf<P extends EntityPrefix> = {
  [Q in P]:
    | ((typeof kinds)[Q] extends { readonly own: infer O } ? keyof O & string : never)
    | ((typeof kinds)[Q] extends { readonly kinds: object } ? 'kind' : never);
}[P];
