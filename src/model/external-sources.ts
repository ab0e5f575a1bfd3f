/** A database whose ids are kept beside our own. */
export interface ExternalSource {
  readonly description: string;
  /** What an id of it looks like, for people. */
  readonly example: string;
  /** The form of an id, whole. */
  readonly form: RegExp;
  /** What the address of a page is, with the id in the group `id`; without the protocol. */
  readonly address?: RegExp;
  /** What may follow an id where it is given as its page is called: 49231-move-to-heaven. */
  readonly tail?: RegExp;
  /** The address of the page of an id, where there is one. */
  readonly page?: (id: string) => string;
}

const DIGITS = /^\d{1,12}$/;
const NAMED = /^-.*$/u;

/** What TMDB calls the pages of one sort of thing. */
function tmdb(sort: string, example: string, description: string): ExternalSource {
  return {
    description,
    example,
    form: DIGITS,
    address: new RegExp(`^(?:www\\.)?themoviedb\\.org/${sort}/(?<id>\\d+)`, 'u'),
    tail: NAMED,
    page: (id) => `https://www.themoviedb.org/${sort}/${id}`,
  };
}

/** Every database whose ids are known, by the name that ExternalId nodes have for it. */
export const externalSources = {
  tmdb: tmdb('tv', '93405', 'Series at TMDB, by their numbers.'),
  'tmdb-movie': tmdb('movie', '396535', 'Films at TMDB, by their numbers.'),
  'tmdb-person': tmdb('person', '1256', 'People at TMDB, by their numbers.'),
  'tmdb-network': tmdb('network', '213', 'Networks at TMDB, by their numbers.'),
  'tmdb-company': tmdb('company', '5', 'Production companies at TMDB, by their numbers.'),
  imdb: {
    description: 'Titles, people and companies at IMDb: tt10919420, nm0000001, co0051941.',
    example: 'tt10919420',
    form: /^(?:tt|nm|co)\d{1,10}$/,
    address: /^(?:www\.|m\.)?imdb\.com\/(?:[a-z]{2}\/)?(?:title|name|company)\/(?<id>(?:tt|nm|co)\d+)/u,
    page: (id) => `https://www.imdb.com/${id.startsWith('nm') ? 'name' : id.startsWith('co') ? 'company' : 'title'}/${id}/`,
  },
  wikidata: {
    description: 'Entities of Wikidata: Q42.',
    example: 'Q42',
    form: /^Q\d{1,12}$/,
    address: /^(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki|wiki\/Special:EntityData)\/(?<id>Q\d+)/u,
    page: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  mydramalist: {
    description: 'Shows at MyDramaList, by their numbers.',
    example: '49231',
    form: DIGITS,
    address: /^(?:www\.)?mydramalist\.com\/(?:id\/)?(?<id>\d+)/u,
    tail: NAMED,
    page: (id) => `https://mydramalist.com/${id}`,
  },
  'mydramalist-person': {
    description: 'People at MyDramaList, by their numbers.',
    example: '1039',
    form: DIGITS,
    address: /^(?:www\.)?mydramalist\.com\/people\/(?<id>\d+)/u,
    tail: NAMED,
    page: (id) => `https://mydramalist.com/people/${id}`,
  },
  wikipedia: {
    description: 'Pages of English Wikipedia, by their titles.',
    example: 'All of Us Are Dead',
    // What no title of a page has.
    form: /^(?!\w+:\/\/)[^#<>[\]{}|\n]{1,255}$/u,
    address: /^en\.(?:m\.)?wikipedia\.org\/wiki\/(?<id>[^?#]+)/u,
    page: (id) => `https://en.wikipedia.org/wiki/${id.replaceAll('%20', '_')}`,
  },
  webtoon: {
    description: 'Series at WEBTOON, by their numbers.',
    example: '95',
    form: DIGITS,
    address: /^(?:www\.|m\.)?webtoons\.com\/.*[?&]title_no=(?<id>\d+)/u,
  },
} as const satisfies Readonly<Record<string, ExternalSource>>;

/** The name of a database whose ids are known. */
export type ExternalSourceName = keyof typeof externalSources;

/** The names of the databases, as schemas have them: tmdb-person is TMDB_PERSON. */
export const EXTERNAL_SOURCES: ReadonlyMap<string, ExternalSourceName> = new Map(
  (Object.keys(externalSources) as ExternalSourceName[]).map((name) => [name.toUpperCase().replaceAll('-', '_'), name]),
);

/** What is known of a database by the name that ExternalId nodes have for it. */
export function externalSourceOf(name: string): ExternalSource | undefined {
  return Object.hasOwn(externalSources, name) ? externalSources[name as ExternalSourceName] : undefined;
}
