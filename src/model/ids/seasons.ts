import { idOf, slugIn, type IdOf } from './kinds.js';

/**
 * The id of a show's season of a number.
 * @example seasonId('show:kingdom', 2) → season:kingdom/2
 */
export function seasonId(show: string, number: number): IdOf<'season'> {
  return idOf('season', `${slugIn(show)}/${number}`);
}

/** The show and the number that a season's id was made of; undefined for an id that was made in another way. */
export function seasonParts(id: string): { readonly show: IdOf<'show'>; readonly number: number } | undefined {
  const [, show, number] = /^season:(.*)\/(\d+)$/su.exec(id) ?? [];
  return show === undefined ? undefined : { show: idOf('show', show), number: Number(number) };
}
