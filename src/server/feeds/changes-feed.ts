import { editionOf, isEditionKey } from '../../model/ids/charts.js';
import { claimSubject } from '../../model/ids/claims.js';
import { kindOf } from '../../model/ids/kinds.js';
import { readLatestChanges, type LoggedChange } from '../../api/change/reading.js';
import type { Asking } from '../asking/asking.js';
import { hasAddress, pathOf } from '../lookups/address.js';
import { inWords } from '../reconciliation/kinds.js';
import { urnOf, type Entry } from './atom.js';
import { thingsOf, valueOf, type FeedThing } from './things.js';

/** The latest changes as entries of a feed, the latest first. */
export async function latestChanges(asking: Asking, address: string, most: number): Promise<Entry[]> {
  const changes = await readLatestChanges(asking.context.load, most);
  const things = await thingsOf(
    asking,
    changes.flatMap(({ subject, into }) => [isEditionKey(subject) ? editionOf(subject).chart : subject, ...(into === '' ? [] : [into])]),
  );
  return changes.map((change) => ({
    id: urnOf('change', change.number, change.place, change.at, change.subject),
    title: titleOf(change, things),
    updated: change.at,
    link: linkOf(address, change),
    category: change.kind,
    text: `${inWords(change.kind)}: ${change.subject}${change.into === '' ? '' : `, now one with ${change.into}`}. Change ${change.number}.`,
  }));
}

/** Where what has changed is told of. */
function linkOf(address: string, { subject, into }: LoggedChange): string {
  const id =
    into !== '' ? into : isEditionKey(subject) ? editionOf(subject).chart : kindOf(subject) === 'claim' ? claimSubject(subject) : subject;
  return addressOf(address, id);
}

/** Where a thing is told of: at its own address, or where `/id` leads. */
export function addressOf(address: string, id: string): string {
  return address + (hasAddress(id) ? pathOf(id) : `/id/${encodeURIComponent(id)}`);
}

function titleOf({ kind, subject, into }: LoggedChange, things: ReadonlyMap<string, FeedThing>): string {
  const nameOf = (id: string): string => things.get(id)?.name ?? id;
  if (isEditionKey(subject)) {
    const { chart, country, periodStart } = editionOf(subject);
    return `${nameOf(chart)}, ${country ?? 'world'}, from ${periodStart}: places have changed`;
  }
  const claim = things.get(subject);
  if (claim?.subject !== undefined && claim.property !== undefined)
    return `${inWords(kind)}: ${claim.subject.name}, ${inWords(claim.property).toLowerCase()} ${valueOf(claim)}`;
  return into === '' ? `${inWords(kind)}: ${nameOf(subject)}` : `Merged: ${subject} into ${nameOf(into)}`;
}
