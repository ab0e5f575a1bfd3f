import { asc } from '../../graph/keyset.js';
import { relation } from '../../graph/relation.js';
import { batch } from '../../graph/batch.js';

const inOrder = [asc('node.seasonNumber', 0), asc('node.number', 0), asc('node.id')];

const narrowed = { from: 'node.airDate >= $value', to: 'node.airDate <= $value' };

/** The episodes of a show, those of its seasons included, in order. */
export const episodesByShow = relation({
  name: 'episodesByShow',
  pattern: '(parent:Show)-[:HAS_EPISODE]->(node:Episode)',
  order: inOrder,
  filters: narrowed,
});

/** The episodes of a season, in order. */
export const episodesBySeason = relation({
  name: 'episodesBySeason',
  pattern: '(parent:Season)-[:HAS_EPISODE]->(node:Episode)',
  order: inOrder,
  filters: narrowed,
});

/** The episodes of a show by the days on which they are shown, those after a day. */
export const episodesAfterByShow = relation({
  name: 'episodesAfterByShow',
  pattern: '(parent:Show)-[:HAS_EPISODE]->(node:Episode)',
  order: [asc('node.airDate', '~'), asc('node.seasonNumber', 0), asc('node.number', 0), asc('node.id')],
  filters: { later: 'node.airDate > $value' },
});

/** The show of an episode. */
export const showByEpisode = relation({
  name: 'showByEpisode',
  pattern: '(parent:Episode)<-[:HAS_EPISODE]-(node:Show)',
  order: [asc('node.id')],
});

/** The season of an episode. */
export const seasonByEpisode = relation({
  name: 'seasonByEpisode',
  pattern: '(parent:Episode)<-[:HAS_EPISODE]-(node:Season)',
  order: [asc('node.id')],
});

/**
 * Where a show stands in the week of its network, with what stood there before and what follows: of the shows of the same network, on
 * the same days and at the same time as far as both say one, that which ended last before it began, and that which began first after it
 * ended. In one statement for all shows.
 */
export const slotByShow = batch({
  name: 'slotByShow',
  statement: () => `UNWIND $parents AS parent
MATCH (show:Show {id: parent})-[:AIRED_ON]->(network:Company)
WHERE show.airsOn IS NOT NULL
OPTIONAL MATCH (other:Show)-[:AIRED_ON]->(network)
WHERE other.id <> parent AND other.airsOn = show.airsOn
  AND (other.airsAt IS NULL OR show.airsAt IS NULL OR other.airsAt = show.airsAt)
RETURN parent, network{.*} AS network, show{.*} AS show, collect(other{.*}) AS others
ORDER BY network.id`,
});
