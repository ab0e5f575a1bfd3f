import type { Reader, Row } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { attestedNames, merged, readNames, type AttestedName } from '../name/attestation.js';
import { preferredNames } from '../name/preferred.js';
import { decide, type Decision, type ProjectedEdge } from './decide.js';
import { readWitnesses, type Witness } from './evidence.js';
import { readClaims, type StoredClaim } from './ledger.js';
import { readDisputes, readEdges, readFields, readMentions, type StoredMention } from './projected.js';
import { properties, type PropertyRule } from './property.js';

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

/** The properties of entities that the projection owns. */
const FIELDS = [
  ...Object.values<PropertyRule>(properties).flatMap(({ field }) => (field === undefined ? [] : [field])),
  'name',
  'nativeName',
  'title',
];

const WORKS = /^(show|season|webtoon|novel):/;

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
