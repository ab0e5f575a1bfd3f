import { datasetOf, type Dataset, type Publisher } from '../intake/dataset.js';

/** Who publishes the databases: the same as in seed/01-publications.cypher, where it is there. */
const PUBLISHERS = {
  mydramalist: { id: 'publication:mydramalist', kind: 'DATABASE', name: 'MyDramaList', url: 'https://mydramalist.com' },
  tmdb: { id: 'publication:tmdb', kind: 'DATABASE', name: 'TMDB', url: 'https://www.themoviedb.org' },
  wikipedia: { id: 'publication:wikipedia', kind: 'DATABASE', name: 'Wikipedia', url: 'https://en.wikipedia.org' },
  webtoon: { id: 'publication:webtoon', kind: 'OFFICIAL', name: 'WEBTOON', url: 'https://www.webtoons.com' },
  imdb: { id: 'publication:imdb', kind: 'DATABASE', name: 'IMDb', url: 'https://www.imdb.com' },
  wikidata: { id: 'publication:wikidata', kind: 'DATABASE', name: 'Wikidata', url: 'https://www.wikidata.org' },
} as const satisfies Readonly<Record<string, Publisher>>;

/**
 * A release of a database's file. What the seed cites to article:mdl-2022-b and the like is what its curators took from
 * such a file by hand: another article of the same publication, which counts as no second witness.
 * @param source how the records of the file are called, as tmdb or mydramalist-cast.
 */
export function release(publisher: keyof typeof PUBLISHERS, source: string, headline: string): (released: string | undefined) => Dataset {
  return (released) => datasetOf(source, headline, PUBLISHERS[publisher], released);
}
