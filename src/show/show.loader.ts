import { ordersBy } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { asc } from '../graph/keyset.js';
import { listing } from '../graph/listing.js';
import { relation } from '../graph/relation.js';

/** All shows, by title. */
export const shows = listing({
  name: 'shows',
  label: 'Show',
  order: [asc('node.title', ''), asc('node.id')],
  orders: ordersBy({ TITLE: { by: 'node.title', missing: '' }, PREMIERED_ON: { by: 'node.premieredOn', missing: '' } }),
  filters: {
    kind: 'node.kind = $kind',
    title: "toLower(coalesce(node.title, '')) CONTAINS toLower($title)",
    genres: 'EXISTS { MATCH (node)-[:IN_GENRE]->(genre:Genre) WHERE genre.id IN $genres }',
    countries: 'EXISTS { MATCH (node)-[:FROM]->(country:Country) WHERE country.code IN $countries }',
    premieredFrom: 'node.premieredOn >= $premieredFrom',
    premieredTo: 'node.premieredOn <= $premieredTo',
    platform: 'EXISTS { MATCH (node)-[:STREAMS_ON]->(platform:Platform) WHERE platform.id = $platform }',
    company: 'EXISTS { MATCH (node)-[:PRODUCED_BY|AIRED_ON|DISTRIBUTED_BY]->(company:Company) WHERE company.id = $company }',
    people: `EXISTS { MATCH (node)<-[:${CREDITS}]-(person:Person) WHERE person.id IN $people }`,
    peopleAll: { each: `EXISTS { MATCH (node)<-[:${CREDITS}]-(person:Person) WHERE person.id = $member }` },
    basedOnWebtoon: 'EXISTS { (node)-[:BASED_ON]->(:Webtoon) } = $basedOnWebtoon',
    sourceAuthor: 'EXISTS { MATCH (node)-[:BASED_ON]->(:Entity)<-[:AUTHORED]-(author:Person) WHERE author.id = $sourceAuthor }',
    hasDisputes: 'EXISTS { (node)<-[:ABOUT]-(:Claim)-[:DISPUTES]-(:Claim) } = $hasDisputes',
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
