import { idOf, isIdOf, slugIn, type IdOf } from './kinds.js';

/**
 * The id of an episode: of a show that has no seasons, or of a season, from whose id it goes on.
 * @param of the id of the show or season.
 * @example episodeId('show:goblin', 16) → episode:goblin/16; episodeId('season:squid-game/1', 6) → episode:squid-game/1/6
 */
export function episodeId(of: string, number: number): IdOf<'episode'> {
  return idOf('episode', `${slugIn(of)}/${number}`);
}

/** The number of an episode, and that of its season where it has one, as its id says them. */
export interface EpisodeParts {
  readonly number: number;
  readonly season: number | null;
}

/** The numbers that the id of an episode was made of; undefined for an id that was made in another way. */
export function episodeParts(id: string): EpisodeParts | undefined {
  if (!isIdOf('episode', id)) return undefined;
  const [, season, number] = /^[^/]+(?:\/(\d+))?\/(\d+)$/su.exec(slugIn(id)) ?? [];
  return number === undefined ? undefined : { number: Number(number), season: season === undefined ? null : Number(season) };
}
