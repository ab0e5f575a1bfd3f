import { ordersBy } from '../connection/direction.js';
import { batch } from '../../graph/batch.js';
import { asc, type OrderKey, type ValueOrder } from '../../graph/keyset.js';
import { via } from '../../graph/narrowing.js';
import { relation, type Relation } from '../../graph/relation.js';

/** A special has no number: it stands behind the episodes. */
const NO_NUMBER = 1_000_000;

const byEpisode: readonly OrderKey[] = [
  asc('node.seasonNumber', 0),
  asc('node.episode', NO_NUMBER),
  asc('node.part', 0),
  asc('node.airedOn', ''),
  asc('node.id'),
];

const OF_EPISODE = 'node.episode <= $value AND coalesce(node.episodeTo, node.episode) >= $value';

const narrowed = {
  measurer: via('-[:`BY`]->(:Publication)'),
  area: 'node.area = $value',
  among: 'node.among = $value',
  episode: OF_EPISODE,
  season: 'node.seasonNumber = $value',
  from: 'node.airedOn >= $value',
  to: 'node.airedOn <= $value',
};

const orders = ordersBy({
  EPISODE: { by: 'node.episode', missing: 0 },
  DATE: { by: 'node.airedOn', missing: '' },
  PERCENT: { by: 'node.percent', missing: 0 },
  VIEWERS: { by: 'node.viewers', missing: 0 },
});

/** The audience ratings that hang on something, episode by episode. */
function audienceOf(name: string, pattern: string, where?: string): Relation {
  return relation({ name, pattern, order: byEpisode, orders, filters: narrowed, ...(where === undefined ? {} : { where }) });
}

/** The audience ratings of a show. */
export const audienceByShow = audienceOf('audienceByShow', '(parent:Show)<-[:ABOUT]-(node:AudienceRating)');

/** Those of a season. */
export const audienceBySeason = audienceOf('audienceBySeason', '(parent:Season)<-[:ABOUT]-(node:AudienceRating)');

/** Those of an episode, told by its show and its number: a double one has its figure with the other. */
export const audienceByEpisode = audienceOf(
  'audienceByEpisode',
  '(parent:Episode)<-[:HAS_EPISODE]-(:Show)<-[:ABOUT]-(node:AudienceRating)',
  `node.episode <= parent.number AND coalesce(node.episodeTo, node.episode) >= parent.number
  AND coalesce(node.seasonNumber, 0) = coalesce(parent.seasonNumber, 0)`,
);

/** Those that an article states. */
export const audienceByArticle = audienceOf('audienceByArticle', '(parent:Article)<-[:STATED_IN]-(node:AudienceRating)');

const MOST_WATCHED: ValueOrder = { by: 'node.percent', descending: true, missing: 0 };

const ofPeriod = {
  order: MOST_WATCHED,
  orders: { VIEWERS: { by: 'node.viewers', descending: true, missing: 0 } },
  filters: {
    ...narrowed,
    network: via('-[:ABOUT]->(:Show)-[:AIRED_ON]->(:Company)'),
    timeFrom: via('-[:ABOUT]->(show:Show)', { to: 'SOMETHING', where: 'show.airsAt >= $value' }),
    timeTo: via('-[:ABOUT]->(show:Show)', { to: 'SOMETHING', where: 'show.airsAt <= $value' }),
  },
};

/** What was measured on a day, the most watched first; the parent is the day. */
export const audienceByDay = relation({ name: 'audienceByDay', pattern: '(node:AudienceRating {airedOn: parent})', ...ofPeriod });

/** What was measured in a week, the most watched first; the parent is its Monday. */
export const audienceByWeek = relation({ name: 'audienceByWeek', pattern: '(node:AudienceRating {airedWeek: parent})', ...ofPeriod });

/** The show that was measured. */
export const showByAudience = relation({
  name: 'showByAudience',
  pattern: '(parent:AudienceRating)-[:ABOUT]->(node:Show)',
  order: [asc('node.id')],
});

/** The season, where episodes are counted by seasons. */
export const seasonByAudience = relation({
  name: 'seasonByAudience',
  pattern: '(parent:AudienceRating)-[:ABOUT]->(node:Season)',
  order: [asc('node.id')],
});

/** The episodes that were measured, by their numbers. */
export const episodesByAudience = relation({
  name: 'episodesByAudience',
  pattern: '(parent:AudienceRating)-[:ABOUT]->(:Show)-[:HAS_EPISODE]->(node:Episode)',
  where: `parent.episode <= node.number AND coalesce(parent.episodeTo, parent.episode) >= node.number
  AND coalesce(parent.seasonNumber, 0) = coalesce(node.seasonNumber, 0)`,
  order: [asc('node.number', 0), asc('node.id')],
});

/** Who measured. */
export const measurerByAudience = relation({
  name: 'measurerByAudience',
  pattern: '(parent:AudienceRating)-[:`BY`]->(node:Publication)',
  order: [asc('node.id')],
});

/** Who states an audience rating, the earliest first. */
export const statementsByAudience = relation({
  name: 'statementsByAudience',
  pattern: '(parent:AudienceRating)-[edge:STATED_IN]->(node:Article)',
  order: [asc('node.publishedOn', ''), asc('node.id'), asc('edge.asWritten', ''), asc('edge.locator', '')],
});

/** The figures of a show in one unit, as lists by measurer, area and audience: a row for each figure would take longer. */
function runsByShow(name: string, unit: 'percent' | 'viewers') {
  return batch({
    name,
    where: `rating.${unit} IS NOT NULL`,
    filters: {
      measurer: 'by.id = $value',
      area: 'rating.area = $value',
      among: 'rating.among = $value',
      season: 'rating.seasonNumber = $value',
    },
    statement: (where) => `UNWIND $parents AS parent
MATCH (:Show {id: parent})<-[:ABOUT]-(rating:AudienceRating)-[:\`BY\`]->(by:Publication)
${where()}
RETURN parent, by.id AS measurer, rating.area AS area, rating.among AS among, collect(rating.id) AS ids,
  collect(coalesce(rating.seasonNumber, 0)) AS seasons, collect(coalesce(rating.episode, 0)) AS episodes,
  collect(coalesce(rating.part, 0)) AS parts, collect(coalesce(rating.airedOn, '')) AS days, collect(rating.${unit}) AS values`,
  });
}

export const audienceRunsByShow = runsByShow('audienceRunsByShow', 'percent');

export const viewerRunsByShow = runsByShow('viewerRunsByShow', 'viewers');
