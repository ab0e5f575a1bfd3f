import { catalogued, cataloguedByName } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue, type CatalogueFilter } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** A show's place on a chart that a filter speaks of: each of its parts is always given, so that one statement fits all. */
function placeIn(filter: string, ...further: string[]): string {
  return [
    'place.withdrawn IS NULL',
    `place.rank <= $${filter}.maxRank`,
    `place.periodEnd >= $${filter}.from`,
    `place.periodStart <= $${filter}.to`,
    `($${filter}.chart IS NULL OR place.chart = $${filter}.chart)`,
    ...further,
  ].join(' AND ');
}

function hasPlace(filter: string, ...further: string[]): string {
  return `COUNT { MATCH (node)<-[:ABOUT]-(place:ChartEntry) WHERE ${placeIn(filter, ...further)} } > 0`;
}

const IN_COUNTRY = 'place.country = $chartedIn.country';
const WORLDWIDE = '($chartedOn.world = false OR place.country IS NULL)';
const RATED = `rating.value * $minRating.scale >= $minRating.value * rating.scale
  AND ($minRating.kind IS NULL OR rating.kind = $minRating.kind)`;

/** Related to one of some others: `pattern` leads from a show to them. */
function related(parameter: string, pattern: string, label: string): CatalogueFilter {
  return {
    from: `UNWIND $${parameter} AS member MATCH (:${label} {id: member})${reversedPattern(pattern)}(node:Show)`,
    where: `COUNT { MATCH (node)${pattern}(other:${label}) WHERE other.id IN $${parameter} } > 0`,
  };
}

/** The same relation, read from its other end. */
function reversedPattern(pattern: string): string {
  return pattern.startsWith('<') ? `${pattern.slice(1)}>` : `<${pattern.slice(0, -1)}`;
}

/** All shows, by title. */
export const shows = catalogue({
  name: 'shows',
  label: 'Show',
  order: { by: 'sortName', missing: '', everywhere: true },
  orders: {
    ...cataloguedByName('TITLE'),
    ...catalogued({
      PREMIERED_ON: { by: 'premieredOn', missing: '' },
      RATING: { by: 'rating', missing: 0 },
      BEST_RANK: { by: 'bestRank', missing: 0 },
      HOURS_VIEWED: { by: 'hoursViewed', missing: 0 },
      CREDITS: { by: 'creditCount', missing: 0, everywhere: true },
    }),
  },
  filters: {
    peopleAll: {
      from: `UNWIND $peopleAll.ids AS member
MATCH (:Person {id: member})-[credit:${CREDITS}]->(node:Show) WHERE type(credit) IN $peopleAll.types
WITH node, count(DISTINCT member) AS members WHERE members = size($peopleAll.ids)`,
    },
    people: {
      from: `UNWIND $people.ids AS member
MATCH (:Person {id: member})-[credit:${CREDITS}]->(node:Show) WHERE type(credit) IN $people.types`,
      where: `COUNT { MATCH (node)<-[credit:${CREDITS}]-(person:Person) WHERE person.id IN $people.ids AND type(credit) IN $people.types } > 0`,
    },
    sourceAuthor: {
      from: 'MATCH (:Person {id: $sourceAuthor})-[:AUTHORED]->(:Entity)<-[:BASED_ON]-(node:Show)',
      where: 'COUNT { MATCH (node)-[:BASED_ON]->(:Entity)<-[:AUTHORED]-(author:Person) WHERE author.id = $sourceAuthor } > 0',
    },
    source: related('source', '-[:BASED_ON]->', 'Entity'),
    sourcePlatform: {
      from: 'MATCH (:Platform {id: $sourcePlatform})<-[:PUBLISHED_ON]-(:Webtoon)<-[:BASED_ON]-(node:Show)',
      where: 'COUNT { MATCH (node)-[:BASED_ON]->(:Webtoon)-[:PUBLISHED_ON]->(platform:Platform) WHERE platform.id = $sourcePlatform } > 0',
    },
    fromWebtoon: {
      isBroad: true,
      from: 'MATCH (:Webtoon)<-[:BASED_ON]-(node:Show)',
      where: 'COUNT { (node)-[:BASED_ON]->(:Webtoon) } > 0',
    },
    disputed: { from: 'MATCH (node:Show {disputed: true})', where: 'node.disputed = true' },
    chartedIn: {
      from: `MATCH (:Country {code: $chartedIn.country})<-[:\`IN\`]-(place:ChartEntry)-[:ABOUT]->(node:Show) WHERE ${placeIn('chartedIn')}`,
      where: hasPlace('chartedIn', IN_COUNTRY),
    },
    chartedOn: {
      isBroad: true,
      from: `MATCH (node:Show) WHERE node.bestRank <= $chartedOn.maxRank
MATCH (node)<-[:ABOUT]-(place:ChartEntry) WHERE ${placeIn('chartedOn', WORLDWIDE)}`,
      where: hasPlace('chartedOn', WORLDWIDE),
    },
    chartedAnywhere: {
      from: 'MATCH (node:Show) WHERE node.bestRank <= $chartedAnywhere',
      where: 'node.bestRank <= $chartedAnywhere',
    },
    company: related('company', '-[:PRODUCED_BY|AIRED_ON|DISTRIBUTED_BY]->', 'Company'),
    network: related('network', '-[:AIRED_ON]->', 'Company'),
    genres: { isBroad: true, ...related('genres', '-[:IN_GENRE]->', 'Genre') },
    platform: { isBroad: true, ...related('platform', '-[:STREAMS_ON]->', 'Platform') },
    minRating: {
      isBroad: true,
      from: `MATCH (by:Publication)<-[:\`BY\`]-(rating:Rating)-[:ABOUT]->(node:Show)
WHERE ($minRating.publication IS NULL OR by.id = $minRating.publication) AND ${RATED}`,
      where: `COUNT { MATCH (node)<-[:ABOUT]-(rating:Rating)-[:\`BY\`]->(by:Publication)
  WHERE ($minRating.publication IS NULL OR by.id = $minRating.publication) AND ${RATED} } > 0`,
    },
    countries: {
      isBroad: true,
      from: 'MATCH (country:Country)<-[:FROM]-(node:Show) WHERE country.code IN $countries',
      where: 'COUNT { MATCH (node)-[:FROM]->(country:Country) WHERE country.code IN $countries } > 0',
    },
    kind: { where: 'node.kind = $kind' },
    title: { where: "toLower(coalesce(node.title, '')) CONTAINS toLower($title)" },
    premieredFrom: { where: 'node.premieredOn >= $premieredFrom' },
    premieredTo: { where: 'node.premieredOn <= $premieredTo' },
    // Counting to nothing takes the embedded engine ten times as long.
    notFromWebtoon: { where: 'NOT EXISTS { (node)-[:BASED_ON]->(:Webtoon) }' },
    undisputed: { where: 'node.disputed IS NULL' },
  },
});

/** The seasons of a show, in order. */
export const seasonsByShow = relation({
  name: 'seasonsByShow',
  pattern: '(parent:Show)-[:HAS_SEASON]->(node:Season)',
  order: [asc('node.number', 0), asc('node.id')],
});

/** The show of a season. */
export const showBySeason = relation({
  name: 'showBySeason',
  pattern: '(parent:Season)<-[:HAS_SEASON]-(node:Show)',
  order: [asc('node.id')],
});

/** The genres of a show. */
export const genresByShow = relation({
  name: 'genresByShow',
  pattern: '(parent:Show)-[:IN_GENRE]->(node:Genre)',
  order: [asc('node.id')],
});
