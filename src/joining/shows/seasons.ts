import { finding } from '../../identity/bits.js';
import { factsIn, LINK_BITS, REVIEW_BITS, RIVAL_BITS, type Evidence } from '../../identity/evidence.js';
import { externalIdsOf } from '../../records/external-id.js';
import { sourceIdOf } from '../../records/source.js';
import { cannotBeOne, type Apart } from '../linking/group.js';
import { linked, type Linking, type OpenPair } from '../linking/linking.js';
import { linkingOf, unitedShow, type ShowGroup } from './show-group.js';
import type { World } from '../world.js';

/** What became of the records of single seasons. */
export interface WithSeasons {
  readonly groups: readonly ShowGroup[];
  readonly open: readonly OpenPair<ShowGroup>[];
  /** How many were added to a show that had other records. */
  readonly attached: number;
}

interface Settings {
  readonly apart: Apart;
  readonly shows: number;
}

/** A title with a season mark says that there is a show of that title: it is looked for among a few, not among all. */
const NAMED_SHOW = 7;
/** The source that has the season has a show of just that title too. */
const SAME_SOURCE = 7;
/** A season is not shown before its show. */
const BEFORE = -10;

/**
 * Adds the records of seasons to the shows that they are seasons of: by the external id of a season that the graph has, else by
 * title and what both have in common. What is left makes shows of its own.
 */
export function attachSeasons(shows: readonly ShowGroup[], seasons: readonly ShowGroup[], world: World, settings: Settings): WithSeasons {
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
    const { show, candidates } = identified === undefined ? named(season, byTitle, settings) : { show: identified, candidates: [] };
    if (show !== undefined) added.set(show.key, [...(added.get(show.key) ?? []), season]);
    else {
      left.push(season);
      open.push(...candidates.map(({ one, evidence }) => ({ a: one, b: season, evidence })));
    }
  }
  const rest = linked(left, amongSeasons(settings));
  return {
    groups: [...shows.map((show) => (added.get(show.key) ?? []).reduce(withSeason, show)), ...rest.things],
    open: [...open, ...rest.open],
    attached: seasons.length - rest.things.length,
  };
}

/** The season tells of the show only that it belongs to it: its dates and counts are its own. */
function withSeason(show: ShowGroup, season: ShowGroup): ShowGroup {
  const both = unitedShow(show, season);
  return {
    ...both,
    key: show.key,
    traits: { ...both.traits, dates: show.traits.dates, episodes: show.traits.episodes, externalIds: show.traits.externalIds },
  };
}

function titlesOf({ traits }: ShowGroup): string[] {
  return [...traits.titles, ...traits.natives];
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

interface Candidate {
  readonly one: ShowGroup;
  readonly evidence: Evidence;
}

/** The show of a title that it is a season of, where that is beyond doubt; else those that it may be of. */
function named(
  season: ShowGroup,
  byTitle: ReadonlyMap<string, ShowGroup[]>,
  settings: Settings,
): { show?: ShowGroup; candidates: Candidate[] } {
  const candidates = [...new Set(titlesOf(season).flatMap((title) => byTitle.get(title) ?? []))]
    .filter((show) => !cannotBeOne(show, season, settings.apart))
    .map((one) => ({ one, evidence: weighSeason(one, season, settings) }))
    .filter(({ evidence }) => evidence.bits >= REVIEW_BITS)
    .sort((a, b) => b.evidence.bits - a.evidence.bits || (a.one.key < b.one.key ? -1 : 1));
  const [best, rival] = candidates;
  const isSure =
    best !== undefined &&
    best.evidence.bits >= LINK_BITS &&
    best.evidence.facts > 0 &&
    best.evidence.bits - (rival?.evidence.bits ?? -Infinity) >= RIVAL_BITS;
  return isSure ? { show: best.one, candidates: [] } : { candidates };
}

/** Whether a season is one of a show: dates and episodes differ by their nature. */
function weighSeason(show: ShowGroup, season: ShowGroup, { shows, apart }: Settings): Evidence {
  const undated = ({ traits, ...rest }: ShowGroup): ShowGroup => ({ ...rest, traits: { ...traits, dates: [], episodes: new Set() } });
  const evidence = linkingOf(apart, shows).weigh(undated(show), undated(season));
  const [first] = [...show.traits.dates].sort();
  const [begun] = season.traits.dates;
  const isBefore =
    first !== undefined && begun !== undefined && begun < first.slice(0, begun.length) && begun.slice(0, 4) < first.slice(0, 4);
  const isCounted = show.records.some(({ id }) => season.seasons.some(({ record }) => sourceIdOf(id) === sourceIdOf(record.id)));
  const findings = [
    ...evidence.findings,
    finding('NAME', NAMED_SHOW, 'The title says that it is a season'),
    ...(isCounted ? [finding('CREDIT', SAME_SOURCE, 'Its source has a show of that title')] : []),
    ...(isBefore ? [finding('DATE', BEFORE, `Shown in ${begun}, before the show in ${first}`)] : []),
  ];
  return { ...evidence, findings, bits: findings.reduce((sum, { bits }) => sum + bits, 0), facts: factsIn(findings) };
}

/** Seasons of a show that has no record of its own. */
function amongSeasons(settings: Settings): Linking<ShowGroup> {
  const linking = linkingOf(settings.apart, settings.shows);
  return {
    ...linking,
    weigh: (a, b) => {
      const isSame = a.seasons.some(({ number }) => b.seasons.some((other) => other.number === number));
      if (isSame) return linking.weigh(a, b);
      const [first, second] = [...[a, b]].sort(
        (one, other) => Math.min(...one.seasons.map(({ number }) => number)) - Math.min(...other.seasons.map(({ number }) => number)),
      );
      return weighSeason(first!, second!, settings);
    },
  };
}
