import type { StatedPlace } from '../../charts/stated-place.js';
import { seasonId } from '../../model/ids/seasons.js';
import { slugOf } from '../../model/slug.js';
import { seasonOf } from '../values/season-title.js';
import type { KnownShow } from './candidates.js';
import type { NewSeason } from './new-works.js';
import type { ListedPlace } from './waiting-places.js';

/**
 * What listed places state, once it is known which show each is about; and the seasons that they speak of and the graph
 * lacks.
 * @param shows one for each place; undefined where it is left out.
 */
export function statedPlaces(
  places: readonly ListedPlace[],
  shows: readonly (KnownShow | undefined)[],
): { readonly stated: readonly (StatedPlace | undefined)[]; readonly seasons: readonly NewSeason[] } {
  const seasons = new Map<string, NewSeason>();
  const stated = places.map((place, index): StatedPlace | undefined => {
    const show = shows[index];
    if (show === undefined) return undefined;
    const { listed, chart, country, periodStart, periodEnd, title, isCut, figures, details, line } = place;
    const season = place.season === null ? null : seasonOf(place.season, title);
    const known = season?.number == null ? undefined : show.seasons.get(season.number);
    const id = season?.number == null ? null : (known ?? seasonId(show.id, season.number));
    if (id !== null && known === undefined && !seasons.has(id))
      seasons.set(id, { id, show: show.id, number: season!.number!, title: place.season!, line });
    return {
      chart,
      country,
      periodStart,
      periodEnd,
      ...figures,
      show: show.id,
      season: id,
      part: season?.rest == null ? null : slugOf(season.rest),
      asWritten: place.season ?? (isCut ? `${title}…` : title),
      listed,
      line,
      details,
    };
  });
  return { stated, seasons: [...seasons.values()] };
}
