import { entityTypes } from '../model/entity-type.js';
import type { Reader, Row } from '../graph/store.js';
import type { Census } from './census.js';
import { idPages } from './pages.js';
import {
  audienceQuads,
  chartQuads,
  claimQuads,
  entityQuads,
  entryQuads,
  nameQuads,
  numberQuads,
  ratingQuads,
  redirectQuads,
} from './quads.js';
import { quadLine, type Quad } from './rdf-terms.js';

/** Nodes of one label, how they are read, and what is said of a row. */
interface Source {
  readonly label: string;
  /** Reads them by `$ids`. */
  readonly statement: string;
  readonly quads: (base: string, row: never) => Quad[];
}

const SOURCES: readonly Source[] = [
  ...Object.values(entityTypes).map((label) => ({
    label,
    statement: `MATCH (node:${label} {id: id})
RETURN node{.*} AS node, [(node)<-[:MENTIONS]-(article:Article) | article.id] AS mentionedIn,
  [(node)-[:PUBLISHED_BY]->(publication:Publication) | publication.id] AS publications,
  [(node)-[:REPORTS]->(source:Article) | source.id] AS reports`,
    quads: entityQuads,
  })),
  {
    label: 'ExternalId',
    statement: `MATCH (external:ExternalId {id: id})-[:IDENTIFIES]->(entity:Entity)
RETURN external{.*} AS external, entity{.id, .kind} AS entity`,
    quads: numberQuads,
  },
  {
    label: 'Redirect',
    statement: 'MATCH (old:Redirect {id: id})-[:TO]->(kept:Entity) RETURN old.id AS from, kept.id AS to',
    quads: redirectQuads,
  },
  {
    label: 'Name',
    statement: `MATCH (name:Name {id: id})-[:NAMES]->(entity:Entity)
RETURN name{.*} AS name, entity.id AS entity, [(name)-[:STATED_IN]->(article:Article) | article.id] AS articles`,
    quads: nameQuads,
  },
  {
    label: 'Claim',
    statement: `MATCH (claim:Claim {id: id})-[:ABOUT]->(subject:Entity)
RETURN claim{.*} AS claim, subject{.id, .kind} AS subject,
  [(claim)-[:VALUE]->(value:Entity) | value.id] AS values,
  [(claim)-[citation:STATED_IN]->(article:Article) | citation{.*, article: article.id}] AS citations`,
    quads: claimQuads,
  },
  { label: 'Chart', statement: 'MATCH (node:Chart {id: id}) RETURN node{.*} AS node', quads: chartQuads },
  {
    label: 'ChartEntry',
    statement: `MATCH (entry:ChartEntry {id: id})
RETURN entry{.*} AS entry, [(entry)-[:ABOUT|ON|\`IN\`]->(thing) | thing.id] AS about,
  [(entry)-[citation:STATED_IN]->(article:Article) | citation{.*, article: article.id}] AS citations`,
    quads: entryQuads,
  },
  {
    label: 'Rating',
    statement: `MATCH (rating:Rating {id: id})
RETURN rating{.*} AS rating, [(rating)-[:ABOUT]->(thing) | thing.id] AS about,
  [(rating)-[:STATED_IN]->(article:Article) | article.id] AS articles`,
    quads: ratingQuads,
  },
  {
    label: 'AudienceRating',
    statement: `MATCH (rating:AudienceRating {id: id})
RETURN rating{.*} AS rating, [(rating)-[:ABOUT|\`BY\`]->(thing) | thing.id] AS about,
  [(rating)-[citation:STATED_IN]->(article:Article) | citation{.*, article: article.id}] AS citations`,
    quads: audienceQuads,
  },
];

/** What is said of one node. */
export interface Said {
  /** The row that it was made of, as the statement of its label reads it. */
  readonly row: Row;
  readonly quads: readonly Quad[];
}

/** What is said of some nodes of a label, in the words of an export: for who asks for a few things rather than for all. */
export async function saidOf(read: Reader['read'], label: string, ids: readonly string[], base: string): Promise<Said[]> {
  const source = SOURCES.find((one) => one.label === label);
  if (source === undefined || ids.length === 0) return [];
  const rows = await read(`UNWIND $ids AS id ${source.statement}`, { ids });
  return rows.map((row) => ({ row, quads: source.quads(base, row as never) }));
}

/**
 * The graph as RDF, in the terms of schema.org and Wikidata. The graph of each quad is the article that states it;
 * what no article states (what a thing is, its numbers elsewhere, bibliography, old ids) stands in none.
 * @param base what ids are appended to: https://example.org/id/
 */
export async function* quadsText(
  reader: Reader,
  census: Census,
  base: string,
  onProgress: (done: number, total: number, what: string) => void = () => {},
): AsyncGenerator<string> {
  const present = SOURCES.flatMap((source) => census.sets.filter(({ own }) => own === source.label).map((set) => ({ ...source, set })));
  const total = present.reduce((sum, { set }) => sum + set.count, 0);
  let done = 0;
  for (const { label, set, statement, quads } of present)
    for await (const ids of idPages(reader, set)) {
      const rows = await reader.read<Row & { id: string }>(`UNWIND $ids AS id ${statement}`, { ids });
      // Quads are a set: an article that prints a fact in two spellings states it once.
      yield [...new Set(rows.flatMap((row) => quads(base, row as never).map(quadLine)))].sort().join('');
      onProgress((done += ids.length), total, label);
    }
}
