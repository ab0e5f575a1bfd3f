import { isFrom, isUntil } from '../../graph/partial-dates.js';
import { SHOWS_OF } from '../../claims/show-counts.js';
import type { Narrowing } from '../../graph/predicates.js';
import { keptIds, type KeptIdsProperty } from '../../model/kept-ids.js';
import { kinds } from '../../model/kinds.js';
import { runHoldsInCypher, statusInCypher } from '../../model/status.js';
import { ordersBy, ordersByName } from '../connection/direction.js';
import { HAS_NAME_WITH } from '../name/containing.js';
import { CREDITS } from '../credit/credit.loader.js';
import { catalogue } from '../../graph/catalogue.js';
import { asc } from '../../graph/keyset.js';
import { indexed, via } from '../../graph/narrowing.js';
import { relation } from '../../graph/relation.js';

/** A show's place on a chart that a filter speaks of: each of its parts is always given, so that one statement fits all. */
const PLACE = [
  'place.withdrawn IS NULL',
  'place.rank <= $value.maxRank',
  'place.periodEnd >= $value.from',
  'place.periodStart <= $value.to',
  '($value.chart IS NULL OR place.chart = $value.chart)',
].join(' AND ');

const WORLDWIDE = '($value.world = false OR place.country IS NULL)';

const RATED = `($value.publication IS NULL OR by.id = $value.publication) AND rating.value * $value.scale >= $value.value * rating.scale
  AND ($value.kind IS NULL OR rating.kind = $value.kind)`;

function hasPlace(further: string): string {
  return `COUNT { MATCH (node)<-[:ABOUT]-(place:ChartEntry) WHERE ${PLACE} AND ${further} } > 0`;
}

/** By credits of some people, in some roles. */
const CREDITED = { value: '$value.ids', where: 'type(credit) IN $value.types' };

/** By what a show keeps the ids of. How many shows lead to such a thing stands on it, where they do by no other relation. */
function keeping(property: KeptIdsProperty): Narrowing {
  const { relation, to } = keptIds[property];
  const isCounted = SHOWS_OF[to].every((type) => type === relation);
  return {
    isBroad: true,
    ...via(`-[:${relation}]->(:${kinds[to].label})`, { to: 'ANY', keptAs: property, counted: isCounted ? 'showCount' : undefined }),
  };
}

/** All shows, by title. */
export const shows = catalogue({
  name: 'shows',
  label: 'Show',
  order: { by: 'node.sortName', missing: '', everywhere: true },
  orders: {
    ...ordersByName('TITLE'),
    ...ordersBy({
      PREMIERED_ON: { by: 'node.premieredOn', missing: '' },
      POPULARITY: { by: 'node.popularity', missing: 0 },
      RATING: { by: 'node.weightedRating', missing: 0 },
      BEST_RANK: { by: 'node.bestRank', missing: 0 },
      HOURS_VIEWED: { by: 'node.hoursViewed', missing: 0 },
      CREDITS: { by: 'node.creditCount', missing: 0, everywhere: true },
    }),
  },
  filters: {
    peopleAll: via(`<-[credit:${CREDITS}]-(:Person)`, { to: 'ALL', ...CREDITED }),
    people: via(`<-[credit:${CREDITS}]-(:Person)`, { to: 'ANY', ...CREDITED }),
    sourceAuthor: via('-[:BASED_ON]->(:Entity)<-[:AUTHORED]-(:Person)'),
    source: via('-[:BASED_ON]->(:Entity)', { to: 'ANY' }),
    sourcePlatform: via('-[:BASED_ON]->(:Webtoon)-[:PUBLISHED_ON]->(:Platform)'),
    fromWebtoon: { isBroad: true, ...via('-[:BASED_ON]->(:Webtoon)', { to: 'SOMETHING' }) },
    disputed: indexed('node.disputed = true'),
    chartedIn: {
      from: `MATCH (:Country {code: $value.country})<-[:\`IN\`]-(place:ChartEntry)-[:ABOUT]->(node) WHERE ${PLACE}`,
      where: hasPlace('place.country = $value.country'),
    },
    chartedOn: {
      isBroad: true,
      from: `MATCH (node) WHERE node.bestRank <= $value.maxRank
MATCH (node)<-[:ABOUT]-(place:ChartEntry) WHERE ${PLACE} AND ${WORLDWIDE}`,
      where: hasPlace(WORLDWIDE),
    },
    chartedAnywhere: indexed('node.bestRank <= $value'),
    company: via('-[:PRODUCED_BY|AIRED_ON|DISTRIBUTED_BY]->(:Company)', { to: 'ANY' }),
    network: via('-[:AIRED_ON]->(:Company)', { to: 'ANY' }),
    genres: keeping('genreIds'),
    tags: keeping('tagIds'),
    platform: { isBroad: true, ...via('-[:STREAMS_ON]->(:Platform)', { to: 'ANY' }) },
    minRating: { isBroad: true, ...via('<-[:ABOUT]-(rating:Rating)-[:`BY`]->(by:Publication)', { to: 'SOMETHING', where: RATED }) },
    minVotes: { isBroad: true, ...indexed('node.ratingVotes >= $value') },
    countries: { isBroad: true, ...via('-[:FROM]->(:Country)', { to: 'ANY', by: 'code' }) },
    kind: 'node.kind = $value',
    contentRating: 'node.contentRating IN $value',
    status: `${statusInCypher('node', '$value')} = $value.status`,
    airingOn: runHoldsInCypher('node', '$value'),
    upcoming: 'node.premieredOn > $value.last',
    title: HAS_NAME_WITH,
    premieredFrom: isFrom('node.premieredOn'),
    premieredTo: isUntil('node.premieredOn'),
    // Counting to nothing takes the embedded engine ten times as long.
    notFromWebtoon: 'NOT EXISTS { (node)-[:BASED_ON]->(:Webtoon) }',
    undisputed: 'node.disputed IS NULL',
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

/** The tags of a show. */
export const tagsByShow = relation({
  name: 'tagsByShow',
  pattern: '(parent:Show)-[:TAGGED]->(node:Tag)',
  order: [asc('node.sortName', ''), asc('node.id')],
});

/** The genres of a show. */
export const genresByShow = relation({
  name: 'genresByShow',
  pattern: '(parent:Show)-[:IN_GENRE]->(node:Genre)',
  order: [asc('node.id')],
});
