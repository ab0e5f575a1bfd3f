import { catalogued, cataloguedByName } from '../connection/direction.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';

/** All webtoons, by title. */
export const webtoons = catalogue({
  name: 'webtoons',
  label: 'Webtoon',
  order: { by: 'sortName', missing: '', everywhere: true },
  orders: {
    ...cataloguedByName('TITLE'),
    ...catalogued({ STARTED_ON: { by: 'startedOn', missing: '' }, ADAPTATIONS: { by: 'adaptationCount', missing: 0, everywhere: true } }),
  },
  filters: {
    author: {
      from: 'MATCH (:Person {id: $author})-[:AUTHORED]->(node:Webtoon)',
      where: 'COUNT { MATCH (node)<-[:AUTHORED]-(author:Person) WHERE author.id = $author } > 0',
    },
    adaptedWith: {
      from: `MATCH (:Person {id: $adaptedWith})-[:${CREDITS}]->(:Show)-[:BASED_ON]->(node:Webtoon)`,
      where: `COUNT { MATCH (node)<-[:BASED_ON]-(:Show)<-[:${CREDITS}]-(person:Person) WHERE person.id = $adaptedWith } > 0`,
    },
    adaptedBy: {
      from: 'MATCH (:Company {id: $adaptedBy})<-[:AIRED_ON]-(:Show)-[:BASED_ON]->(node:Webtoon)',
      where: 'COUNT { MATCH (node)<-[:BASED_ON]-(:Show)-[:AIRED_ON]->(company:Company) WHERE company.id = $adaptedBy } > 0',
    },
    platform: {
      from: 'MATCH (:Platform {id: $platform})<-[:PUBLISHED_ON]-(node:Webtoon)',
      where: 'COUNT { MATCH (node)-[:PUBLISHED_ON]->(platform:Platform) WHERE platform.id = $platform } > 0',
    },
    title: { where: "toLower(coalesce(node.title, '')) CONTAINS toLower($title)" },
    adapted: { where: '(COUNT { (node)<-[:BASED_ON]-(:Show) } > 0) = $adapted' },
    startedFrom: { where: 'node.startedOn >= $startedFrom' },
    startedTo: { where: 'node.startedOn <= $startedTo' },
  },
});

/** Where a webtoon or novel is published. */
export const platformByWork = relation({
  name: 'platformByWork',
  pattern: '(parent:Entity)-[:PUBLISHED_ON]->(node:Platform)',
  order: [asc('node.id')],
});
