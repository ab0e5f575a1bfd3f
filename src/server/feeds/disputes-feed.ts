import { readLatestChanges } from '../../api/change/reading.js';
import { groupedBy, setOnce } from '../../grouping.js';
import { statement } from '../../graph/statement.js';
import { claimSubject } from '../../model/ids/claims.js';
import { entityKindOf, kindOf } from '../../model/ids/kinds.js';
import type { Asking } from '../asking/asking.js';
import { inWords } from '../reconciliation/kinds.js';
import { urnOf, type Entry } from './atom.js';
import { addressOf } from './changes-feed.js';
import { thingsOf, valueOf, type FeedThing } from './things.js';

/**
 * How many changes back disputes are looked for: a feed tells what is new, and `disputes` of /graphql lists all. The log tells of the
 * thing that a claim is about, not of each claim, and all claims about it are looked at.
 */
const CHANGES_BACK = 500;

const DISPUTED = statement(
  'disputes about things',
  `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)-[:DISPUTES]-(:Claim)
RETURN DISTINCT id, claim.id AS claim ORDER BY id, claim`,
);

/** The disputes about what was changed last as entries of a feed, the latest first: an entry has all sides of one. */
export async function latestDisputes(asking: Asking, address: string, most: number): Promise<Entry[]> {
  const { load } = asking.context;
  const changedAt = new Map<string, string>();
  for (const { subject, at } of await readLatestChanges(load, CHANGES_BACK)) {
    const about = kindOf(subject) === 'claim' ? claimSubject(subject) : subject;
    if (entityKindOf(about) !== undefined) setOnce(changedAt, about, at);
  }
  const rows = changedAt.size === 0 ? [] : await load.read<{ id: string; claim: string }>(DISPUTED, { ids: [...changedAt.keys()] });
  const byThing = groupedBy(rows, ({ id }) => id);
  const wanted = [...changedAt.keys()].flatMap((id) => (byThing.get(id) ?? []).map(({ claim }) => claim));
  const claims = [...(await thingsOf(asking, wanted)).values()];
  const disputes = [...groupedBy(claims, ({ subject, property, asOf }) => JSON.stringify([subject?.id, property, asOf])).values()];
  return disputes
    .filter((sides) => sides.length > 1)
    .map((sides) => entryOf(sides, changedAt, address))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, most);
}

function entryOf(sides: readonly FeedThing[], changedAt: ReadonlyMap<string, string>, address: string): Entry {
  const { subject, property = '', asOf } = sides[0]!;
  return {
    id: urnOf('dispute', subject!.id, property, asOf ?? ''),
    title: `${subject!.name}, ${inWords(property).toLowerCase()}: ${sides.map(valueOf).join(' or ')}`,
    updated: changedAt.get(subject!.id)!,
    link: addressOf(address, subject!.id),
    category: property,
    text: sides.map(sideInWords).join('\n'),
  };
}

function sideInWords(side: FeedThing): string {
  const sources = (side.citations ?? []).map(
    ({ asWritten, article: { headline, publishedOn, publication } }) =>
      `${publication.name}: “${headline}”${publishedOn === null ? '' : `, ${publishedOn}`}${asWritten === null ? '' : `, which prints “${asWritten}”`}`,
  );
  return `${valueOf(side)}${side.chosen === true ? ' (held to be so)' : ''}: ${sources.join('; ')}`;
}
