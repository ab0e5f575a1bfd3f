import { idOf, isIdOf, slugIn, type IdOf } from './kinds.js';

/** What the id of an audience rating is made of: who measured what of which broadcast, where, among whom. */
export interface AudienceParts {
  /** The show, or the season. */
  readonly of: string;
  /** The number of the episode, of a double one both; null for a special, which the day tells. */
  readonly episode: { readonly from: number; readonly to: number | null; readonly part: number | null } | null;
  /** The day of the broadcast, where it is known. */
  readonly airedOn: string | null;
  readonly measurer: string;
  readonly area: string;
  readonly among: string;
}

/**
 * The id of an audience rating. It is permanent, and the same whoever states it: several citations are of one node.
 * @example audience:goblin/16/nielsen-korea/NATIONWIDE/HOUSEHOLDS, audience:goblin/1.2/tnms/…, audience:goblin/1-2/…, audience:goblin/@2017-02-03/…
 */
export function audienceId({ of, episode, airedOn, measurer, area, among }: AudienceParts): IdOf<'audience'> {
  return idOf('audience', `${slugIn(of)}/${broadcast(episode, airedOn)}/${slugIn(measurer)}/${area}/${among}`);
}

/** Which broadcast a figure is of, as it stands in the id. */
function broadcast(episode: AudienceParts['episode'], airedOn: string | null): string {
  if (episode === null) return `@${airedOn ?? ''}`;
  return `${episode.from}${episode.to === null ? '' : `-${episode.to}`}${episode.part === null ? '' : `.${episode.part}`}`;
}

/** Whether an id has the form of that of an audience rating which is stored under it. */
export function isAudienceIdOf(id: string, parts: Omit<AudienceParts, 'of' | 'measurer'>): boolean {
  const end = `/${parts.area}/${parts.among}`;
  return isIdOf('audience', id) && id.endsWith(end) && id.includes(`/${broadcast(parts.episode, parts.airedOn)}/`);
}
