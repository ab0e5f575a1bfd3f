import type { Store } from '../../src/graph/store.js';
import type { RecordLink, SourceRecord } from '../../src/records/record.js';
import { recordRecords } from '../../src/records/store.js';
import { publish } from './facts.js';
import { externalParts } from '../../src/model/ids/external.js';
import { idOf } from '../../src/model/ids/kinds.js';
import { isRecordId, recordId, releaseId } from '../../src/model/ids/records.js';

/** A release of a source in a test: what it states. */
export interface TestRelease {
  readonly source: string;
  /** The day on which it came out. */
  readonly on: string;
  readonly records: readonly SourceRecord[];
}

/** The id of a release's article. */
export function articleOf({ source, on }: Pick<TestRelease, 'source' | 'on'>): string {
  return releaseId(source, on);
}

/** Keeps releases as an importer does, in this order. */
export async function keep(store: Store, ...releases: readonly TestRelease[]): Promise<void> {
  for (const release of releases) {
    const publication = idOf('publication', release.source.replace(/-.*$/, ''));
    await publish(store, { id: articleOf(release), publication, kind: 'DATABASE', of: 'DATASET', on: release.on });
    await store.transaction((tx) => recordRecords(tx, articleOf(release), release.records));
  }
}

/** What a test says of a show. */
export interface TestShow {
  readonly titles: readonly string[];
  readonly on?: string;
  readonly ended?: string;
  readonly episodes?: number;
  readonly network?: readonly string[];
  readonly directors?: readonly string[];
  readonly writers?: readonly string[];
  /** Names, or ids of records of people; with the part behind `as`. */
  readonly cast?: readonly string[];
  readonly kind?: SourceRecord['kind'];
  readonly season?: number;
  readonly externalIds?: readonly string[];
  readonly links?: readonly RecordLink[];
  readonly rating?: number;
}

/** A record of a show. */
export function show(
  source: string,
  key: string,
  {
    titles,
    on,
    ended,
    episodes,
    network = [],
    directors = [],
    writers = [],
    cast = [],
    kind = 'SERIES',
    season,
    externalIds = [],
    links = [],
    rating,
  }: TestShow,
): SourceRecord {
  return {
    id: recordId(source, 'show', key),
    type: 'show',
    kind,
    names: titles.map((text) => ({ text })),
    externalIds: externalIds.map(externalParts),
    ...(season === undefined ? {} : { season }),
    facts: [
      ...(on === undefined ? [] : [{ property: 'PREMIERED_ON' as const, value: on }]),
      ...(ended === undefined ? [] : [{ property: 'ENDED_ON' as const, value: ended }]),
      ...(episodes === undefined ? [] : [{ property: 'EPISODE_COUNT' as const, value: episodes }]),
    ],
    links: [
      ...directors.map((one) => credit('DIRECTED_BY', one)),
      ...writers.map((one) => credit('WRITTEN_BY', one)),
      ...cast.map((one) => credit('CAST_MEMBER', one)),
      ...network.map((name): RecordLink => ({ property: 'AIRED_ON', to: { type: 'company', names: [{ text: name }] }, asWritten: name })),
      ...links,
    ],
    ratings:
      rating === undefined ? [] : [{ publication: idOf('publication', source), kind: 'AUDIENCE', value: rating, scale: 10, votes: 7 }],
    locator: `row ${key}`,
  };
}

function credit(property: RecordLink['property'], text: string): RecordLink {
  const [who = '', character] = text.split(' as ');
  const part = character === undefined ? {} : { character };
  if (isRecordId(who)) return { property, to: { record: who }, ...part };
  return {
    property,
    to: { type: 'person', names: who.split('/').map((name) => ({ text: name })) },
    asWritten: who.split('/')[0]!,
    ...part,
  };
}

/** A record of a person. */
export function person(
  source: string,
  key: string,
  { names, born, externalIds = [] }: { names: readonly string[]; born?: string; externalIds?: readonly string[] },
): SourceRecord {
  return {
    id: recordId(source, 'person', key),
    type: 'person',
    names: names.map((text) => ({ text })),
    externalIds: externalIds.map(externalParts),
    facts: born === undefined ? [] : [{ property: 'BORN_ON', value: born }],
    links: [],
    ratings: [],
    locator: `person ${key}`,
  };
}
