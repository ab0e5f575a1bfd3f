import { reasonsOf } from '../../identity/evidence.js';
import { entityKinds } from '../../model/kinds.js';
import { qualifiers, type Qualifier } from '../../model/qualifiers.js';
import type { ExpectedCitation, ExpectedEntity, ExpectedRating, ExpectedReview } from './expected.js';
import { externalId } from '../../model/ids/external.js';

/** What stands between the parts of a line: no text holds it. */
export const MARK = '\u0001';

/** The properties of a citation that are compared, beside where it stands. */
export const SAID = [...(Object.keys(qualifiers) as Qualifier[]), 'kind', 'locale'] as const;

/** Whether what a citation says under a name is a number. */
export function isNumber(name: (typeof SAID)[number]): boolean {
  return name in qualifiers && qualifiers[name as Qualifier].value === 'number';
}

/** A citation as one line. */
export function citationLine({ claim, article, record, asWritten, locator, said }: ExpectedCitation): string {
  return [claim, article, record, asWritten, locator, ...SAID.map((name) => said[name] ?? '')].join(MARK);
}

/** A citation from its line. */
export function citationOf(line: string): ExpectedCitation {
  const [claim, article, record, asWritten, locator, ...said] = line.split(MARK) as [string, string, string, string, string, ...string[]];
  const entries = SAID.flatMap((name, index) => {
    const value = said[index]!;
    return value === '' ? [] : [[name, isNumber(name) ? Number(value) : value] as const];
  });
  return { claim, article, record, asWritten, locator, said: Object.fromEntries(entries) };
}

/** The properties of an entity itself that are compared, and whether each is a number: what records can make known has no others. */
export const OWN: ReadonlyMap<string, { readonly isNumber: boolean }> = new Map([
  ['kind', { isNumber: false }],
  ['number', { isNumber: true }],
  ...entityKinds.flatMap(([, { joinedAs, own = {} }]) =>
    joinedAs === 'name' ? Object.entries(own).map(([name, { value }]) => [name, { isNumber: value === 'number' }] as const) : [],
  ),
]);

/** An entity as one line. */
export function entityLine({ id, properties }: ExpectedEntity): string {
  return [id, ...[...OWN.keys()].map((name) => properties[name] ?? '')].join(MARK);
}

/** An external id as one line. */
export function externalIdLine(key: string, entity: string): string {
  return [externalId(key), entity].join(MARK);
}

/** A rating as one line. */
export function ratingLine({ id, about, publication, properties, article, asWritten, locator, record }: ExpectedRating): string {
  const { votes = '', watchers = '' } = properties;
  return [id, [...about].sort().join(' '), publication, votes, watchers, article, asWritten, locator, record].join(MARK);
}

/** A pair that somebody has to look at, as one line. */
export function reviewLine(id: string, { evidence }: ExpectedReview): string {
  return [id, Math.round(evidence.bits * 10), ...reasonsOf(evidence)].join(MARK);
}

/** An id that leads to another, as one line. */
export function redirectLine(from: string, to: string): string {
  return [from, to].join(MARK);
}

/** The id that a line begins with. */
export function idOf(line: string): string {
  return line.slice(0, line.indexOf(MARK));
}

/** What a line ends with. */
export function endOf(line: string): string {
  return line.slice(line.lastIndexOf(MARK) + 1);
}
