import { yearOf } from '../../model/dates.js';
import { externalParts } from '../../model/ids/external.js';
import { idOf } from '../../model/ids/kinds.js';
import { recordParts } from '../../model/ids/records.js';
import type { EntityPrefix } from '../../model/kinds.js';
import { slugOf } from '../../model/slug.js';
import { externalIdsOf } from '../../records/external-id.js';
import { score } from '../../identity/feature.js';
import { isMadeFrom } from '../linking/cited.js';
import type { Constraints } from '../linking/constraints.js';
import { unitedGroup, type Group } from '../linking/group.js';
import type { Member } from '../linking/canonical-ids.js';
import type { Linking } from '../linking/linking.js';
import { SHOW_FEATURES } from './show-features.js';
import { traitsOfAnchor, traitsOfRecord, unitedTraits, type ShowTraits } from './show-traits.js';
import type { Anchor, KnownRecord, World } from '../world.js';

/** A record of one season of a show. */
export interface SeasonRecord {
  readonly record: KnownRecord;
  readonly number: number;
}

/** Records, entities and seasons that are one show. */
export interface ShowGroup extends Group, ShowTraits {
  readonly externalIds: ReadonlySet<string>;
  readonly records: readonly KnownRecord[];
  readonly anchors: readonly Anchor[];
  /** Records of single seasons of it. */
  readonly seasons: readonly SeasonRecord[];
}

const UNDATED_RANK = 20;
/** Seasons say less of a show than its own records. */
const SEASON_RANK = 100;

/** How shows are linked. */
export function showLinking(constraints: Constraints): Linking<ShowGroup> {
  return {
    ...constraints,
    *blockingKeys({ titles, natives, externalIds, dates }) {
      for (const title of titles) yield `t:${title}`;
      for (const title of natives) yield `n:${title}`;
      for (const externalId of externalIds) yield `#:${externalId}`;
      // Those that bear quite other titles are found by their first day.
      for (const date of dates) if (date.length === 10) yield `d:${date}`;
    },
    *finerKeys({ natives, dates, makers, cast }) {
      yield* natives;
      yield* dates;
      for (const names of [...makers, ...cast]) yield* names;
    },
    isContradicted: isMadeFrom,
    score: (a, b) => score(SHOW_FEATURES, a, b),
    united: unitedShow,
  };
}

/** Both together. */
export function unitedShow(a: ShowGroup, b: ShowGroup): ShowGroup {
  return {
    ...unitedGroup(a, b),
    ...unitedTraits(a, b),
    records: [...a.records, ...b.records],
    anchors: [...a.anchors, ...b.anchors],
    seasons: [...a.seasons, ...b.seasons],
  };
}

/** A release tells each show once, and a database gives it one id. */
function singlesOf({ id, releases, current }: KnownRecord): Map<string, string> {
  return new Map([
    ...releases.map(({ article }) => [`release ${article}`, id] as const),
    ...externalIdsOf(current).map((key) => [`id at ${externalParts(key).source}`, key] as const),
  ]);
}

/** The member that a record is. */
export function memberOf({ id, rank, mark, current }: KnownRecord, prefix: EntityPrefix): Member {
  const year = current.facts.find(
    ({ property }) => property === 'PREMIERED_ON' || property === 'STARTED_ON' || property === 'BORN_ON',
  )?.value;
  const base = idOf(prefix, slugOf(current.names[0]?.text ?? ''));
  return {
    key: id,
    // What is not dated says less of which show it is.
    rank: year === undefined && prefix === 'show' ? rank + UNDATED_RANK : rank,
    givenId: `${base}-${yearOf(String(year ?? '')) || marked(mark, id)}`,
    markedId: `${base}-${marked(mark, id)}`,
  };
}

/** A source with the record's number in it: tmdb-99966. */
function marked(mark: string, record: string): string {
  const { key } = recordParts(record);
  const number = /^\d+(?=-|$)/.exec(key)?.[0];
  return `${mark}-${number ?? slugOf(key)}`;
}

/** The member that an entity of the graph is. */
export function memberOfAnchor(anchor: Anchor): Member {
  return { key: anchor.id, rank: anchor.isStub ? SEASON_RANK * 2 : -1, givenId: anchor.id, markedId: anchor.id, anchor };
}

/** A show of which there is a record; `cited` are those that are merely cited. */
export function groupOfRecord(record: KnownRecord, world: World, cited: ReadonlySet<string>): ShowGroup {
  return {
    ...traitsOfRecord(record, world, cited),
    key: record.id,
    members: [memberOf(record, 'show')],
    singles: singlesOf(record),
    records: [record],
    anchors: [],
    seasons: [],
  };
}

/** A show of which there is a record of one season. */
export function groupOfSeason(record: KnownRecord, world: World): ShowGroup {
  const member = memberOf(record, 'show');
  const number = record.current.season!;
  return {
    ...traitsOfRecord(record, world),
    key: record.id,
    members: [{ ...member, rank: member.rank + SEASON_RANK + number }],
    // A release tells each season once.
    singles: new Map([[`season ${number} of ${recordParts(record.id).source} ${record.releases.at(-1)!.article}`, record.id]]),
    records: [],
    anchors: [],
    seasons: [{ record, number }],
  };
}

/** A show of the graph. */
export function groupOfAnchor(anchor: Anchor, world: World): ShowGroup {
  return {
    ...traitsOfAnchor(anchor, world),
    key: anchor.id,
    members: [memberOfAnchor(anchor)],
    singles: new Map(anchor.isStub ? [] : [['entity', anchor.id]]),
    records: [],
    anchors: [anchor],
    seasons: [],
  };
}
