import { idOf } from '../../model/ids/kinds.js';
import { recordParts } from '../../model/ids/records.js';
import type { JoinedAs } from '../../model/kinds.js';
import { slugOf } from '../../model/slug.js';
import { broadcasterKey, isStreaming } from '../../records/broadcasters.js';
import { externalIdsOf } from '../../records/external-id.js';
import type { RecordName } from '../../records/record.js';
import { setOnce } from '../../grouping.js';
import { strongestFirst, type KnownRecord, type World } from '../world.js';

/** What is joined as companies are, and whether it is a platform: some call one the other. */
const IS_PLATFORM: Readonly<Record<JoinedAs<'company'>, boolean>> = { company: false, platform: true };

/** Whether things of a type are joined as companies are. */
export function isCompany(type: string): type is JoinedAs<'company'> {
  return Object.hasOwn(IS_PLATFORM, type);
}

/** Companies and platforms, by whatever leads to them. */
export interface Companies {
  readonly byRecord: ReadonlyMap<string, string>;
  readonly byExternalId: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/** Finds or makes them by external id, else by name; two of one name in one release are two. */
export function joinCompanies({ anchors, records }: World): Companies {
  const made = new Set<string>();
  const byName = new Map<string, string>();
  const byExternalId = new Map<string, string>();
  const byRecord = new Map<string, string>();
  const curated = [...anchors.values()].filter(({ type }) => isCompany(type));
  for (const { id, names, externalIds } of curated.sort((a, b) => (b.type < a.type ? -1 : b.type > a.type ? 1 : a.id < b.id ? -1 : 1))) {
    for (const name of names) setOnce(byName, broadcasterKey(name), id);
    for (const key of externalIds) byExternalId.set(key, id);
  }
  const own = [...records.values()].filter(({ type }) => isCompany(type));
  const sources = new Map<string, Set<string>>();
  /** Whether an entity has another record of a release already. */
  const isTaken = (id: string, record: KnownRecord): boolean =>
    record.releases.some(({ article }) => sources.get(id)?.has(`${article} ${recordParts(record.id).type}`) === true);
  const take = (id: string, record: KnownRecord): void => {
    const held = sources.get(id) ?? new Set();
    for (const { article } of record.releases) held.add(`${article} ${recordParts(record.id).type}`);
    sources.set(id, held);
    byRecord.set(record.id, id);
    for (const key of externalIdsOf(record.current)) setOnce(byExternalId, key, id);
  };
  const idFor = (names: readonly RecordName[], isPlatform: boolean): string => {
    const name = names[0]!.text;
    return idOf(isPlatform || isStreaming(name) ? 'platform' : 'company', slugOf(name));
  };
  for (const record of own.map((one) => ({ ...one, key: one.id })).sort(strongestFirst)) {
    const names = record.current.names;
    if (names.length === 0) continue;
    const identified = externalIdsOf(record.current)
      .map((key) => byExternalId.get(key))
      .find((id) => id !== undefined);
    const named = names.map(({ text }) => byName.get(broadcasterKey(text))).find((id) => id !== undefined);
    const id =
      identified ??
      (named !== undefined && !isTaken(named, record) ? named : undefined) ??
      freeId(idFor(names, isCompany(record.type) && IS_PLATFORM[record.type]), record, made, anchors);
    if (!anchors.has(id)) made.add(id);
    take(id, record);
    for (const { text } of names) setOnce(byName, broadcasterKey(text), id);
  }
  for (const name of namedCompanies(records.values())) {
    const key = broadcasterKey(name.text);
    if (byName.has(key)) continue;
    const id = idFor([name], name.isPlatform);
    const free = made.has(id) || anchors.has(id) ? `${id}-2` : id;
    made.add(free);
    byName.set(key, free);
  }
  return { byRecord, byExternalId, byName };
}

function freeId(id: string, { id: record, mark }: KnownRecord, made: ReadonlySet<string>, anchors: ReadonlyMap<string, object>): string {
  return made.has(id) || anchors.has(id) ? `${id}-${mark}-${slugOf(recordParts(record).key.split('/').at(-1)!)}` : id;
}

/** Names of companies and platforms that records speak of, each spelling once, the usual spellings first. */
function namedCompanies(records: Iterable<KnownRecord>): { text: string; isPlatform: boolean }[] {
  const counts = new Map<string, { count: number; isPlatform: boolean }>();
  for (const { releases } of records)
    for (const { payload } of releases)
      for (const { to } of payload.links) {
        if (!('names' in to) || !isCompany(to.type)) continue;
        const text = to.names[0]?.text;
        if (text === undefined || broadcasterKey(text) === '') continue;
        const held = counts.get(text);
        counts.set(text, { count: (held?.count ?? 0) + 1, isPlatform: held?.isPlatform === true || IS_PLATFORM[to.type] });
      }
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([text, { isPlatform }]) => ({ text, isPlatform }));
}
