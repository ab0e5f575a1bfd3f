import { CITATION } from '../claim/claim.fields.js';
import { Citation } from '../claim/claim.type.js';
import { Episode } from '../episode/episode.type.js';
import { argument, byId, derived, nodes, one, page, rows, type PageField } from '../fields/declaration.js';
import { edgeProperties } from '../fields/place.js';
import { fieldsOf } from '../fields/resolver.js';
import { Article, Publication } from '../publication/publication.type.js';
import { Season, Show } from '../show/show.type.js';
import type { Relation } from '../../graph/relation.js';
import { audienceFilters, AudienceRatingFilter, AudienceRatingOrder } from './audience.input.js';
import {
  audienceByArticle,
  audienceByEpisode,
  audienceBySeason,
  audienceByShow,
  episodesByAudience,
  measurerByAudience,
  seasonByAudience,
  showByAudience,
  statementsByAudience,
} from './audience.loader.js';
import { AudienceRating, AudienceRatingConnection, AudienceStatement } from './audience.type.js';
import { AudienceRun } from './run.type.js';

/** What a source states of an audience rating: the figures stand on the relation to the article. */
const STATEMENT = { article: 'node', ...edgeProperties('percent', 'percentAtMost', 'viewers', 'airedOn', 'asWritten', 'locator') };

export const audienceRatingFields = fieldsOf(() => AudienceRating, {
  show: one(() => Show, showByAudience, 'The show.'),
  season: one(() => Season, seasonByAudience, 'The season, where episodes are counted by seasons.', { nullable: true }),
  episodes: nodes(() => Episode, episodesByAudience, 'The episodes that were measured, as far as the graph has them: two of a double one.'),
  measurer: one(() => Publication, measurerByAudience, 'Who measured.'),
  disputed: derived(
    () => Boolean,
    ['disputed'],
    (set: boolean | null) => set ?? false,
    'Whether independent sources give different figures, or another day: statements tells which.',
  ),
  citations: rows(() => Citation, statementsByAudience, CITATION, 'Who states it, the earliest first.'),
  statements: rows(() => AudienceStatement, statementsByAudience, STATEMENT, 'What each source states of it, the earliest first.'),
});

function audiencePage(relation: Relation, description: string): PageField {
  return page(() => AudienceRatingConnection, relation, `${description}, episode by episode unless asked otherwise.`, {
    arguments: { filter: argument(() => AudienceRatingFilter, 'Which figures.', audienceFilters) },
    orderBy: () => AudienceRatingOrder,
  });
}

export const showAudience = fieldsOf(() => Show, {
  audienceRatings: audiencePage(audienceByShow, 'How many watched it, by episode, measurer and area'),
});

export const seasonAudience = fieldsOf(() => Season, {
  audienceRatings: audiencePage(audienceBySeason, 'How many watched it, by episode, measurer and area'),
});

export const episodeAudience = fieldsOf(() => Episode, {
  audienceRatings: audiencePage(audienceByEpisode, 'How many watched it, by measurer and area'),
});

export const articleAudience = fieldsOf(() => Article, {
  audienceRatings: audiencePage(audienceByArticle, 'The audience ratings that it states'),
});

export const audienceRunFields = fieldsOf(() => AudienceRun, {
  measurer: byId(() => Publication, 'Publication', 'measurer', 'Who measured.'),
  first: byId(() => AudienceRating, 'AudienceRating', 'first', 'The first episode.'),
  last: byId(() => AudienceRating, 'AudienceRating', 'last', 'The last episode.'),
  peak: byId(() => AudienceRating, 'AudienceRating', 'peak', 'The most watched episode, of several the first.'),
});
