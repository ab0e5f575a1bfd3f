/** What is known of a source of records. */
export interface Source {
  /** What its name is in ids: person:kim-ji-soo-tmdb-1256, person:kim-ji-soo-mdl. */
  readonly mark: string;
  /** The lower, the more its records say who somebody is: of a cluster the strongest record gives the id. */
  readonly rank: number;
}

/** The sources that are known, the strongest first: those that count people and shows apart, then those that only name them. */
const SOURCES: readonly (readonly [prefix: string, mark: string])[] = [
  ['tmdb', 'tmdb'],
  ['wikidata', 'wikidata'],
  ['imdb', 'imdb'],
  ['mydramalist', 'mdl'],
  ['mydramalist-dramas', 'mdl'],
  ['mydramalist-top250', 'mdl'],
  ['mydramalist-cast', 'mdl'],
  ['wikipedia', 'enwiki'],
  ['webtoon', 'webtoon'],
];

/**
 * Sources that have a page for each person and print its name: two spellings are two people to them. Others print names as
 * whoever wrote the page spelled them.
 */
const SPELLS_PEOPLE_APART = new Set(['mdl']);

/** Whether two spellings in one release of a source are two people. */
export function spellsPeopleApart(mark: string): boolean {
  return SPELLS_PEOPLE_APART.has(mark);
}

/** What is known of a source by its id; sources that are not known come after all others, in the order of their names. */
export function sourceOf(id: string): Source {
  const exact = SOURCES.findIndex(([prefix]) => id === prefix);
  const rank = exact >= 0 ? exact : SOURCES.findIndex(([prefix]) => id.startsWith(`${prefix}-`));
  return rank < 0 ? { mark: id, rank: SOURCES.length } : { mark: SOURCES[rank]![1], rank };
}
