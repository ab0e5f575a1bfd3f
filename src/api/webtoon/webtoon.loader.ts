import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { ordersBy, ordersByName } from '../connection/direction.js';
import { HAS_NAME_WITH } from '../name/containing.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

/** All webtoons, by title. */
export const webtoons = catalogue({
  name: 'webtoons',
  label: 'Webtoon',
  order: { by: 'node.sortName', missing: '', everywhere: true },
  orders: {
    ...ordersByName('TITLE'),
    ...ordersBy({
      STARTED_ON: { by: 'node.startedOn', missing: '' },
      ADAPTATIONS: { by: 'node.adaptationCount', missing: 0, everywhere: true },
    }),
  },
  filters: {
    author: via('<-[:AUTHORED]-(:Person)'),
    adaptedWith: via(`<-[:BASED_ON]-(:Show)<-[:${CREDITS}]-(:Person)`),
    adaptedBy: via('<-[:BASED_ON]-(:Show)-[:AIRED_ON]->(:Company)'),
    platform: via('-[:PUBLISHED_ON]->(:Platform)'),
    title: HAS_NAME_WITH,
    adapted: '(COUNT { (node)<-[:BASED_ON]-(:Show) } > 0) = $value',
    startedFrom: isFrom('node.startedOn'),
    startedTo: isUntil('node.startedOn'),
  },
});

/** Where a webtoon or novel is published. */
export const platformByWork = relation({
  name: 'platformByWork',
  pattern: '(parent:Entity)-[:PUBLISHED_ON]->(node:Platform)',
  order: [asc('node.id')],
});
