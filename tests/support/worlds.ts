import type { SourceRecord } from '../../src/records/record.js';
import { recordParts } from '../../src/model/ids/records.js';
import { knownRecords, type Anchor, type World } from '../../src/joining/world.js';
import { articleOf, type TestRelease } from './records.js';

/** What joining is a function of, as these releases and entities make it: no store, no order. */
export function worldOf(releases: readonly TestRelease[], anchors: readonly Anchor[] = []): World {
  const articles = [...new Map(releases.map((release) => [articleOf(release), release])).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
  const known = articles.map((release) => ({
    id: articleOf(release),
    publishedOn: release.on,
    publication: `publication:${release.source}`,
  }));
  return {
    records: knownRecords(
      releases.flatMap((release) => release.records.map((payload) => ({ article: articleOf(release), payload }))),
      known,
    ),
    releases: new Map(known.map((release) => [release.id, release])),
    anchors: new Map(anchors.map((anchor) => [anchor.id, anchor])),
    decisions: { cannotLink: [], mustLink: [] },
    curatedClaims: new Set(),
  };
}

/** An entity of the graph. */
export function anchor(id: string, { names, ...more }: Pick<Anchor, 'names'> & Partial<Anchor>): Anchor {
  return {
    id,
    type: id.slice(0, id.indexOf(':')) as Anchor['type'],
    kind: null,
    number: null,
    names,
    facts: [],
    links: [],
    externalIds: [],
    isStub: false,
    charted: null,
    ...more,
  };
}

/** A record of a webtoon or novel. */
export function work(
  id: string,
  {
    titles,
    authors = [],
    year,
    madeFrom = [],
  }: { titles: readonly string[]; authors?: readonly string[]; year?: string; madeFrom?: readonly string[] },
): SourceRecord {
  return {
    id,
    type: recordParts(id).type as SourceRecord['type'],
    names: titles.map((text) => ({ text })),
    externalIds: [],
    facts: year === undefined ? [] : [{ property: 'PREMIERED_ON', value: year }],
    links: [
      ...authors.map((name) => ({
        property: 'AUTHORED_BY' as const,
        to: { type: 'person' as const, names: [{ text: name }] },
        asWritten: name,
      })),
      ...madeFrom.map((record) => ({ property: 'BASED_ON' as const, to: { record } })),
    ],
    ratings: [],
    locator: id,
  };
}
