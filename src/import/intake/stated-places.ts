import type { StatedPlace } from '../../charts/stated-place.js';
import type { ChartRow } from './chart-row.js';
import type { Located } from './format.js';
import type { KnownShow } from './known-shows.js';
import { seasonId } from '../../model/ids/seasons.js';
import type { NewSeason } from './new-works.js';
import { seasonOf } from '../values/season-title.js';
import { slugOf } from '../../model/slug.js';

/**
 * What rows state of places on charts, once it is known which show each is about; and the seasons that they speak of and
 * the graph lacks.
 * @param shows one for each row; undefined where the row is left out.
 */
export function placesOf(
  rows: readonly Located<ChartRow>[],
  shows: readonly (KnownShow | undefined)[],
): { readonly places: readonly (StatedPlace | undefined)[]; readonly seasons: readonly NewSeason[] } {
  const seasons = new Map<string, NewSeason>();
  const places = rows.map(({ line, row }, index): StatedPlace | undefined => {
    const show = shows[index];
    if (show === undefined) return undefined;
    const season = row.season === null ? null : seasonOf(row.season, row.title);
    const known = season?.number == null ? undefined : show.seasons.get(season.number);
    const id = season?.number == null ? null : (known ?? seasonId(show.id, season.number));
    if (id !== null && known === undefined && !seasons.has(id))
      seasons.set(id, { id, show: show.id, number: season!.number!, title: row.season!, line });
    return {
      chart: row.chart.id,
      country: row.country?.code ?? null,
      ...row.period,
      ...row.figures,
      show: show.id,
      season: id,
      part: season?.rest == null ? null : slugOf(season.rest),
      asWritten: row.season ?? (row.isCut ? `${row.title}…` : row.title),
      line,
      details: row.details,
    };
  });
  return { places, seasons: [...seasons.values()] };
}
