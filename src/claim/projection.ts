import type { Reader, Row, Transaction } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { attestedNames, merged, readNames, type AttestedName, type PrintedMention } from '../name/attestation.js';
import { preferredNames } from '../name/preferred.js';
import { apply } from './apply.js';
import { decide, type Decision, type ProjectedEdge } from './decide.js';
import { readWitnesses, type Witness } from './evidence.js';
import { readClaims, staleSubjects, type StoredClaim } from './ledger.js';
import { projectedTypes, properties, type PropertyRule } from './property.js';

/**
 * What has to be written so that the plain graph is what the claims give: nothing where it already is. To project
 * is to apply it, to check is to find it empty; so there is one answer to what the graph should be.
 */
export interface Changes {
  readonly claims: readonly Decision['claims'][number][];
  /** Properties of entities; null removes one. */
  readonly fields: readonly { readonly id: string; readonly values: Readonly<Record<string, string | number | null>> }[];
  readonly addedEdges: readonly ProjectedEdge[];
  readonly removedEdges: readonly ProjectedEdge[];
  readonly addedDisputes: readonly (readonly [string, string])[];
  readonly removedDisputes: readonly (readonly [string, string])[];
  readonly names: readonly AttestedName[];
  /** Articles that state something of an entity, and so mention it. */
  readonly addedMentions: readonly { readonly article: string; readonly entity: string }[];
  /** Mentions whose spellings have become names. */
  readonly namedMentions: readonly { readonly article: string; readonly entity: string; readonly named: number }[];
}

/** How many subjects are projected in one go. */
export const PROJECTION_BATCH = 500;

/** The properties of entities that the projection owns. */
const FIELDS = [
  ...Object.values<PropertyRule>(properties).flatMap(({ field }) => (field === undefined ? [] : [field])),
  'name',
  'nativeName',
  'title',
];

const WORKS = /^(show|season|webtoon|novel):/;

/**
 * Brings the plain graph up to date with all claims that have changed since they were last projected.
 * @returns how many subjects were looked at.
 */
export async function projectStale(tx: Transaction, onProgress: (done: number, total: number) => void = () => {}): Promise<number> {
  const subjects = await staleSubjects(tx);
  for (let done = 0; done < subjects.length; done += PROJECTION_BATCH) {
    await project(tx, subjects.slice(done, done + PROJECTION_BATCH));
    onProgress(Math.min(done + PROJECTION_BATCH, subjects.length), subjects.length);
  }
  return subjects.length;
}

/** Brings the plain graph up to date with the claims about these subjects, within the caller's transaction. */
export async function project(tx: Transaction, subjects: readonly string[]): Promise<void> {
  await apply(tx, await changesFor(tx, subjects));
}

/** Compares what the claims about these subjects give with what the store holds. */
export async function changesFor(reader: Reader, subjects: readonly string[]): Promise<Changes> {
  const claims = await readClaims(reader, subjects);
  const mentions = await readMentions(reader, subjects);
  const attested = attestedNames(claims, mentions);
  const entities = [...new Set([...subjects, ...attested.map(({ entity }) => entity)])];
  const stored = await readNames(reader, entities);
  const names = merged(stored, attested);
  const witnesses = await readWitnesses(reader, citedArticles(claims, names));
  const nodes = await readFields(reader, entities);
  const bySubject = groupedBy(claims, ({ subject }) => subject);
  const decisions = subjects.map((subject) => ({ subject, decision: decide(bySubject.get(subject) ?? [], witnesses) }));
  return {
    ...claimChanges(claims, decisions),
    fields: fieldChanges(entities, nodes, new Map(decisions.map(({ subject, decision }) => [subject, decision])), names, witnesses),
    ...edgeChanges(
      await readEdges(reader, subjects),
      decisions.flatMap(({ decision }) => decision.edges),
    ),
    ...disputeChanges(
      await readDisputes(reader, subjects),
      decisions.flatMap(({ decision }) => decision.disputes),
    ),
    names: nameChanges(stored, names),
    ...mentionChanges(mentions, claims, witnesses),
  };
}

function citedArticles(claims: readonly StoredClaim[], names: readonly AttestedName[]): string[] {
  return [
    ...new Set([
      ...claims.flatMap(({ citations }) => citations.map(({ article }) => article)),
      ...names.flatMap(({ articles }) => articles),
    ]),
  ];
}

type Decided = readonly { readonly subject: string; readonly decision: Decision }[];

function claimChanges(claims: readonly StoredClaim[], decided: Decided): Pick<Changes, 'claims'> {
  const stored = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    claims: decided
      .flatMap(({ decision }) => decision.claims)
      .filter(({ id, chosen, witnesses, projected }) => {
        const claim = stored.get(id)!;
        return claim.chosen !== chosen || claim.witnesses !== witnesses || claim.projected !== projected;
      }),
  };
}

function fieldChanges(
  entities: readonly string[],
  nodes: ReadonlyMap<string, Row>,
  decisions: ReadonlyMap<string, Decision>,
  names: readonly AttestedName[],
  witnesses: ReadonlyMap<string, Witness>,
): Changes['fields'] {
  const byEntity = groupedBy(names, ({ entity }) => entity);
  return entities.flatMap((id) => {
    const { name, nativeName } = preferredNames(byEntity.get(id) ?? [], witnesses);
    const expected: Record<string, string | number | null> = {
      name,
      nativeName,
      title: WORKS.test(id) ? name : null,
      ...decisions.get(id)?.fields,
    };
    const node = nodes.get(id) ?? {};
    // Of an entity that no claim of this batch is about only the names are known here.
    const owned = decisions.has(id) ? FIELDS : ['name', 'nativeName', 'title'];
    const changed = owned.filter((field) => (expected[field] ?? null) !== (node[field] ?? null));
    return changed.length === 0 ? [] : [{ id, values: Object.fromEntries(changed.map((field) => [field, expected[field] ?? null])) }];
  });
}

function edgeKey({ type, from, to }: ProjectedEdge): string {
  return JSON.stringify([type, from, to]);
}

function sameProperties(a: ProjectedEdge, b: ProjectedEdge): boolean {
  const keys = Object.keys({ ...a.properties, ...b.properties }) as (keyof ProjectedEdge['properties'])[];
  return keys.every((key) => (a.properties[key] ?? null) === (b.properties[key] ?? null));
}

function edgeChanges(stored: readonly ProjectedEdge[], expected: readonly ProjectedEdge[]): Pick<Changes, 'addedEdges' | 'removedEdges'> {
  const wanted = new Map(expected.map((edge) => [edgeKey(edge), edge]));
  const held = groupedBy(stored, edgeKey);
  return {
    // A relation that stands twice is taken away whole and written once.
    removedEdges: [...held].flatMap(([key, copies]) => (!wanted.has(key) || copies.length > 1 ? [copies[0]!] : [])),
    addedEdges: [...wanted].flatMap(([key, edge]) => {
      const copies = held.get(key) ?? [];
      return copies.length === 1 && sameProperties(copies[0]!, edge) ? [] : [edge];
    }),
  };
}

function disputeChanges(
  stored: readonly (readonly [string, string])[],
  expected: readonly (readonly [string, string])[],
): Pick<Changes, 'addedDisputes' | 'removedDisputes'> {
  const key = (pair: readonly [string, string]): string => JSON.stringify(pair);
  const held = new Set(stored.map(key));
  const wanted = new Set(expected.map(key));
  return {
    addedDisputes: expected.filter((pair) => !held.has(key(pair))),
    removedDisputes: stored.filter((pair) => !wanted.has(key(pair))),
  };
}

function nameChanges(stored: readonly AttestedName[], names: readonly AttestedName[]): AttestedName[] {
  const held = new Map(stored.map((name) => [name.id, name]));
  return names.filter((name) => {
    const known = held.get(name.id);
    return (
      known === undefined || known.kind !== name.kind || known.locale !== name.locale || known.articles.length !== name.articles.length
    );
  });
}

interface StoredMention extends PrintedMention {
  readonly named: number | null;
}

function mentionChanges(
  mentions: readonly StoredMention[],
  claims: readonly StoredClaim[],
  witnesses: ReadonlyMap<string, Witness>,
): Pick<Changes, 'addedMentions' | 'namedMentions'> {
  const key = (article: string, entity: string): string => JSON.stringify([article, entity]);
  const held = new Set(mentions.map(({ article, entity }) => key(article, entity)));
  const added = new Map<string, { article: string; entity: string }>();
  for (const { subject, citations } of claims)
    for (const { article } of citations)
      // A dataset states something of everything; that it mentions it too says nothing.
      if (witnesses.get(article)?.kind !== 'DATASET' && !held.has(key(article, subject)))
        added.set(key(article, subject), { article, entity: subject });
  return {
    addedMentions: [...added.values()],
    namedMentions: mentions.flatMap(({ article, entity, asWritten, named }) =>
      asWritten.length > 0 && named !== asWritten.length ? [{ article, entity, named: asWritten.length }] : [],
    ),
  };
}

async function readMentions(reader: Reader, entities: readonly string[]): Promise<StoredMention[]> {
  return reader.read<Row & StoredMention>(
    `UNWIND $entities AS id
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity {id: id})
RETURN article.id AS article, entity.id AS entity, coalesce(mention.asWritten, []) AS asWritten, mention.named AS named`,
    { entities },
  );
}

async function readFields(reader: Reader, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = await reader.read<{ id: string; fields: Row }>(
    'UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN entity.id AS id, entity{.*} AS fields',
    { ids },
  );
  return new Map(rows.map(({ id, fields }) => [id, fields]));
}

async function readEdges(reader: Reader, subjects: readonly string[]): Promise<ProjectedEdge[]> {
  const from = await reader.read<Row & ProjectedEdge>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})-[edge:${projectedTypes.fromSubject.join('|')}]->(value:Entity)
RETURN type(edge) AS type, subject.id AS from, value.id AS to, edge{.*} AS properties`,
    { subjects },
  );
  const towards = await reader.read<Row & ProjectedEdge>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})<-[edge:${projectedTypes.towardsSubject.join('|')}]-(value:Entity)
RETURN type(edge) AS type, value.id AS from, subject.id AS to, edge{.*} AS properties`,
    { subjects },
  );
  return [...from, ...towards];
}

async function readDisputes(reader: Reader, subjects: readonly string[]): Promise<(readonly [string, string])[]> {
  const rows = await reader.read<{ a: string; b: string }>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})<-[:ABOUT]-(claim:Claim)-[:DISPUTES]->(other:Claim)
RETURN claim.id AS a, other.id AS b`,
    { subjects },
  );
  return rows.map(({ a, b }) => [a, b]);
}
