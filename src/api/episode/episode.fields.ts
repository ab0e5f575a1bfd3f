import { PartialDate } from '../date.scalar.js';
import { checkedDates } from '../chart/arguments.js';
import { argument, entity, one, page, type PageField } from '../fields/declaration.js';
import { fieldsOf, rootsOf } from '../fields/resolver.js';
import { Season, Show } from '../show/show.type.js';
import type { Relation } from '../../graph/relation.js';
import { episodesBySeason, episodesByShow, seasonByEpisode, showByEpisode } from './episode.loader.js';
import { Episode, EpisodeConnection } from './episode.type.js';

function episodesPage(relation: Relation, description: string): PageField {
  return page(() => EpisodeConnection, relation, description, {
    arguments: {
      from: argument(
        () => PartialDate,
        'Only those shown on this day or later.',
        (from: string) => ({ from: checkedDates({ from }).from }),
      ),
      to: argument(
        () => PartialDate,
        'Only those shown on this day or earlier; 2021 takes in all of 2021.',
        (to: string) => ({
          to: checkedDates({ to }).to,
        }),
      ),
    },
  });
}

export const episodeFields = fieldsOf(() => Episode, {
  show: one(() => Show, showByEpisode, 'The show that it is an episode of.'),
  season: one(() => Season, seasonByEpisode, 'The season, where the show has any.', { nullable: true }),
});

export const showEpisodes = fieldsOf(() => Show, {
  episodes: episodesPage(episodesByShow, 'Its episodes in order, season by season.'),
});

export const seasonEpisodes = fieldsOf(() => Season, { episodes: episodesPage(episodesBySeason, 'Its episodes in order.') });

export const episodeRoots = rootsOf({
  episode: entity(
    () => Episode,
    'Episode',
    'episode',
    'An episode by its id; null where there is none.',
    'Such as episode:squid-game/1/6.',
  ),
});
