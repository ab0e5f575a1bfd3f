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
 * The network and the days of a show, and all other shows of that network on those days, in one statement for all shows: which of
 * them stand in its slot, and which is next to it, is told by neighboursOf.
 */
export const slotByShow = batch({
  name: 'slotByShow',
  statement: () => `UNWIND $parents AS parent
MATCH (show:Show {id: parent})-[:AIRED_ON]->(network:Company)
WHERE show.airsOn IS NOT NULL
OPTIONAL MATCH (other:Show)-[:AIRED_ON]->(network)
WHERE other.id <> parent AND other.airsOn = show.airsOn
RETURN parent, network{.*} AS network, show{.*} AS show, collect(other{.*}) AS others
ORDER BY network.id`,
});
