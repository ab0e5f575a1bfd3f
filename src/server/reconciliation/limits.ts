/** The most queries of a batch, which the manifest tells. */
export const MOST_QUERIES = 50;

/** The most properties of one query, or that are fetched at once. */
export const MOST_PROPERTIES = 20;

/** The most names of related things in a batch: each is looked up. */
export const MOST_NAMES = 500;

/** The most entities whose properties are fetched at once. */
export const MOST_ENTITIES = 200;

/** How many candidates there are where nobody says how many. */
export const USUAL_CANDIDATES = 10;

/** How many suggestions there are in one answer. */
export const SUGGESTIONS = 20;
