import { reasonsOf } from '../../identity/evidence.js';
import type { ExpectedCitation, ExpectedEntity, ExpectedRating, ExpectedReview } from './expected.js';

/** What stands between the parts of a line: no text holds it. */
export const MARK = '\u0001';

/** The properties of a citation that are compared, beside where it stands. */
export const SAID = ['billing', 'as', 'relation', 'kind', 'locale', 'order'] as const;

/** A citation as one line. */
export function citationLine({ claim, article, record, asWritten, locator, said }: ExpectedCitation): string {
  return [claim, article, record, asWritten, locator, ...SAID.map((name) => said[name] ?? '')].join(MARK);
}

/** A citation from its line. */
export function citationOf(line: string): ExpectedCitation {
  const [claim, article, record, asWritten, locator, ...said] = line.split(MARK) as [string, string, string, string, string, ...string[]];
  const entries = SAID.flatMap((name, index) => {
    const value = said[index]!;
    return value === '' ? [] : [[name, name === 'order' ? Number(value) : value] as const];
  });
  return { claim, article, record, asWritten, locator, said: Object.fromEntries(entries) };
}

/** An entity as one line. */
export function entityLine({ id, properties }: ExpectedEntity): string {
  return [id, ...['kind', 'number', 'code'].map((name) => properties[name] ?? '')].join(MARK);
}

/** An external id as one line. */
export function externalIdLine(key: string, entity: string): string {
  return [`external:${key}`, entity].join(MARK);
}

/** A rating as one line. */
export function ratingLine({ id, about, publication, properties, article, asWritten, locator, record }: ExpectedRating): string {
  return [id, [...about].sort().join(' '), publication, properties['votes'] ?? '', article, asWritten, locator, record].join(MARK);
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

/** The subject of a claim, by its id or by the line of a citation. */
export function subjectOf(claim: string): string {
  return /^claim:(.*?)\/[A-Z_]+\//su.exec(claim)?.[1] ?? '';
}

/** What a line ends with. */
export function endOf(line: string): string {
  return line.slice(line.lastIndexOf(MARK) + 1);
}
