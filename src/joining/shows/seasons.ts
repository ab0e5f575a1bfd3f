import { REVIEW_BITS } from '../../identity/evidence.js';
import { score } from '../../identity/feature.js';
import { bestOf } from '../../identity/rivals.js';
import { externalIdsOf } from '../../records/external-id.js';
import type { Constraints } from '../linking/constraints.js';
import { linked, type Linking, type OpenPair } from '../linking/linking.js';
import type { World } from '../world.js';
import { SEASON_FEATURES } from './season-features.js';
import { showLinking, unitedShow, type ShowGroup } from './show-group.js';

/** What became of the records of single seasons. */
export interface WithSeasons {
  readonly groups: readonly ShowGroup[];
  readonly open: readonly OpenPair<ShowGroup>[];
  /** How many were added to a show that had other records. */
  readonly attached: number;
}

/**
 * Adds the records of seasons to the shows that they are seasons of: by the external id of a season that the graph has, else
 * by title and what both have in common. What is left makes shows of its own.
 */
export function attachSeasons(
  shows: readonly ShowGroup[],
  seasons: readonly ShowGroup[],
  world: World,
  constraints: Constraints,
): WithSeasons {
  const byTitle = new Map<string, ShowGroup[]>();
  for (const show of shows)
    for (const title of titlesOf(show)) {
      const known = byTitle.get(title);
      if (known === undefined) byTitle.set(title, [show]);
      else known.push(show);
    }
  const byExternalId = showsBySeasonId(shows, world);
  const added = new Map<string, ShowGroup[]>();
  const left: ShowGroup[] = [];
  const open: OpenPair<ShowGroup>[] = [];
  for (const season of seasons) {
    const identified = externalIdsOf(season.seasons[0]!.record.current)
      .map((key) => byExternalId.get(key))
      .find((show) => show !== undefined);
    const { show, candidates } = identified === undefined ? named(season, byTitle, constraints) : { show: identified, candidates: [] };
    if (show !== undefined) added.set(show.key, [...(added.get(show.key) ?? []), season]);
    else {
      left.push(season);
      open.push(...candidates);
    }
  }
  const rest = linked(left, seasonLinking(constraints));
  return {
    groups: [...shows.map((show) => (added.get(show.key) ?? []).reduce(withSeason, show)), ...rest.groups],
    open: [...open, ...rest.open],
    attached: seasons.length - rest.groups.length,
  };
}

/** The season tells of the show only that it belongs to it: its dates and counts are its own. */
function withSeason(show: ShowGroup, season: ShowGroup): ShowGroup {
  const { key, dates, episodes, externalIds } = show;
  return { ...unitedShow(show, season), key, dates, episodes, externalIds };
}

function titlesOf({ titles, natives }: ShowGroup): string[] {
  return [...titles, ...natives];
}

function showsBySeasonId(shows: readonly ShowGroup[], { anchors }: World): Map<string, ShowGroup> {
  const byId = new Map(shows.flatMap((show) => show.anchors.map(({ id }) => [id, show] as const)));
  const found = new Map<string, ShowGroup>();
  for (const { type, externalIds, links } of anchors.values()) {
    if (type !== 'season' || externalIds.length === 0) continue;
    const show = links
      .map(({ property, other }) => (property === 'HAS_SEASON' ? byId.get(other) : undefined))
      .find((one) => one !== undefined);
    if (show !== undefined) for (const key of externalIds) found.set(key, show);
  }
  return found;
}

/** The show of a title that it is a season of, where that is beyond doubt; else those that it may be of. */
function named(
  season: ShowGroup,
  byTitle: ReadonlyMap<string, ShowGroup[]>,
  { cannotLink }: Constraints,
): { show?: ShowGroup; candidates: OpenPair<ShowGroup>[] } {
  const candidates = [...new Set(titlesOf(season).flatMap((title) => byTitle.get(title) ?? []))]
    .filter((show) => !cannotLink(show, season))
    .map((show) => ({ key: show.key, a: show, b: season, evidence: score(SEASON_FEATURES, show, season) }));
  const { outcome, inOrder } = bestOf(candidates);
  if (outcome === 'LINK') return { show: inOrder[0]!.a, candidates: [] };
  return { candidates: inOrder.filter(({ evidence }) => evidence.bits >= REVIEW_BITS) };
}

/** How seasons of a show are linked that has no record of its own: the earlier one stands for the show. */
function seasonLinking(constraints: Constraints): Linking<ShowGroup> {
  const linking = showLinking(constraints);
  const first = ({ seasons }: ShowGroup): number => Math.min(...seasons.map(({ number }) => number));
  return {
    ...linking,
    score: (a, b) => {
      const isSame = a.seasons.some(({ number }) => b.seasons.some((other) => other.number === number));
      if (isSame) return linking.score(a, b);
      const [show, season] = first(a) <= first(b) ? [a, b] : [b, a];
      return score(SEASON_FEATURES, show, season);
    },
  };
}
