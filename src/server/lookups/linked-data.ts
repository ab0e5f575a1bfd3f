import { groupedBy } from '../../grouping.js';
import { saidOf, type Said } from '../../export/nquads.js';
import { iriOf, type Quad } from '../../export/rdf-terms.js';
import { SCHEMA, typeOf } from '../../export/vocabulary.js';
import { statement } from '../../graph/statement.js';
import type { Loaders } from '../../graph/loaders.js';
import { entityTypes } from '../../model/entity-type.js';
import { entityKindOf } from '../../model/ids/kinds.js';
import { CONTEXT, nodesOf, shortened, wordsOf, type LinkedNode } from './json-ld.js';

/** The most claims of a thing that a document holds: nobody's page has more, and a publication's or country's is no page of them. */
const MOST_CLAIMS = 500;

const CLAIMS = statement(
  'linked data claims',
  `MATCH (entity:Entity {id: $id})<-[:ABOUT]-(claim:Claim) RETURN claim.id AS id ORDER BY id LIMIT ${MOST_CLAIMS}
UNION MATCH (entity:Entity {id: $id})<-[:VALUE]-(claim:Claim) RETURN claim.id AS id ORDER BY id LIMIT ${MOST_CLAIMS}`,
);
const NAMES = statement('linked data names', 'MATCH (entity:Entity {id: $id})<-[:NAMES]-(name:Name) RETURN name.id AS id ORDER BY id');
const NUMBERS = statement(
  'linked data numbers',
  'MATCH (entity:Entity {id: $id})<-[:IDENTIFIES]-(external:ExternalId) RETURN external.id AS id ORDER BY id',
);
const CALLED = statement(
  'linked data called',
  'UNWIND $ids AS id MATCH (node:Entity {id: id}) RETURN id, node.name AS name, node.kind AS kind',
);

/**
 * A thing in JSON-LD, in the words of an export (src/export): what is held to be so stands on the thing itself, and each article that
 * says something of it is a named graph with all that it says, the other side of a dispute too.
 *
 * @param base what ids are appended to.
 */
export async function linkedData(load: Loaders, id: string, base: string): Promise<LinkedNode> {
  const kind = entityKindOf(id);
  const label = kind === undefined ? 'Chart' : entityTypes[kind];
  const read = load.read.bind(load);
  const idsOf = async (of: typeof CLAIMS): Promise<string[]> =>
    kind === undefined ? [] : (await load.read<{ id: string }>(of, { id })).map((row) => row.id);
  const [claims, names, numbers] = await Promise.all([idsOf(CLAIMS), idsOf(NAMES), idsOf(NUMBERS)]);
  const [own, claimed, named, numbered] = await Promise.all([
    saidOf(read, label, [id], base),
    saidOf(read, 'Claim', claims, base),
    saidOf(read, 'Name', names, base),
    saidOf(read, 'ExternalId', numbers, base),
  ]);
  const all = [...own, ...claimed, ...named, ...numbered].flatMap(({ quads }) => quads);
  const held = [...own, ...claimed.filter(isHeld), ...named, ...numbered].flatMap(({ quads }) => quads);
  const self = iriOf(base, id);
  const articles = await saidOf(read, 'Article', articlesOf([...claimed, ...named]), base);
  const described = articles.flatMap(({ quads }) => quads.filter(({ graph }) => graph === undefined));
  const called = await calledIn(load, base, [...held, ...described], [...claimed, ...articles, ...own]);
  const isOwn = ({ subject }: Quad): boolean => subject === self;
  const backward = groupedBy(
    held.filter((quad) => !isOwn(quad) && 'iri' in quad.object && quad.object.iri === self && quad.predicate !== `${SCHEMA}mentions`),
    ({ predicate }) => shortened(predicate),
  );
  const byGraph = groupedBy(
    all.filter(({ graph }) => graph !== undefined),
    ({ graph }) => graph!,
  );
  const about = nodesOf(described);
  return {
    '@context': CONTEXT,
    '@id': self,
    ...calling(wordsOf(held.filter(isOwn)), called),
    ...(backward.size === 0
      ? {}
      : {
          '@reverse': Object.fromEntries(
            [...backward].map(([word, quads]) => [
              word,
              [...new Set(quads.map(({ subject }) => subject))].map((iri) => called.get(iri) ?? { '@id': iri }),
            ]),
          ),
        }),
    ...(byGraph.size === 0
      ? {}
      : {
          subjectOf: [...byGraph].map(([graph, quads]) => ({
            ...calling(about.find((node) => node['@id'] === graph) ?? { '@id': graph }, called),
            '@graph': nodesOf(quads),
          })),
        }),
  };
}

/** Whether what a claim says is held to be so; a store that was never projected says so of none. */
function isHeld({ row }: Said): boolean {
  return (row['claim'] as { readonly chosen?: boolean | null }).chosen === true;
}

function articlesOf(said: readonly Said[]): string[] {
  const ids = said.flatMap(({ row }) =>
    Array.isArray(row['citations'])
      ? (row['citations'] as { readonly article: string }[]).map(({ article }) => article)
      : (row['articles'] as string[]),
  );
  return [...new Set(ids)].sort();
}

/** The things that quads lead to, by their IRIs, as what they are and are called. */
async function calledIn(load: Loaders, base: string, quads: readonly Quad[], said: readonly Said[]): Promise<Map<string, LinkedNode>> {
  const iris = new Set(quads.flatMap(({ subject, object }) => ('iri' in object ? [subject, object.iri] : [subject])));
  const ids = said.flatMap(({ row }) => [
    ...((row['values'] as string[] | undefined) ?? []),
    ...((row['publications'] as string[] | undefined) ?? []),
    ...('subject' in row ? [(row['subject'] as { readonly id: string }).id] : []),
  ]);
  const wanted = [...new Set(ids)].filter((id) => iris.has(iriOf(base, id))).sort();
  const rows =
    wanted.length === 0 ? [] : await load.read<{ id: string; name: string | null; kind: string | null }>(CALLED, { ids: wanted });
  return new Map(
    rows.map(({ id, name, kind }) => [
      iriOf(base, id),
      { '@id': iriOf(base, id), '@type': shortened(typeOf(entityKindOf(id), kind).type), ...(name === null ? {} : { name }) },
    ]),
  );
}

/** A node in which the things that it leads to are called by their names. */
function calling(node: LinkedNode, called: ReadonlyMap<string, LinkedNode>): LinkedNode {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    const iri = typeof value === 'object' && value !== null ? (value as LinkedNode)['@id'] : undefined;
    return typeof iri === 'string' ? (called.get(iri) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([word, value]) => [word, named(value)]));
}
