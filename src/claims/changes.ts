import type { Reader, Row } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { attestedNames, merged, readNames, type AttestedName } from './attestation.js';
import { preferredNames } from './preferred-names.js';
import { sortKeys } from '../names/sort-key.js';
import { decide, type Decision, type ProjectedEdge } from './decide.js';
import { readWitnesses, type Witness } from './evidence.js';
import { readClaims, type StoredClaim } from './ledger.js';
import { readDisputes, readEdges, readFields, readMentions, type StoredMention } from './projected.js';
import { kindDeclaredOf } from '../model/ids/kinds.js';
import { propertyRules } from '../model/property.js';
import { inOneForm, type RenamedClaim } from './unit-forms.js';

/**
 * What has to be written so that the plain graph is what the claims give: nothing where it already is. To project
 * is to apply it, to check is to find it empty; so there is one answer to what the graph should be.
 */
export interface Changes {
  /** Claims that get the id of their content with its unit in the one form that it has; all else speaks of them by that. */
  readonly renamed: readonly RenamedClaim[];
  /** Entities that have never been projected. */
  readonly added: readonly string[];
  /** Entities of whom claims are new, or count for something else. */
  readonly stated: readonly string[];
  /** Claims that do not hold any more. */
  readonly deprecated: readonly string[];
  readonly claims: readonly Decision['claims'][number][];
  /** Properties of entities; null removes one. */
  readonly fields: readonly { readonly id: string; readonly values: Readonly<Record<string, FieldValue>> }[];
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

/** A property of an entity; null is none. */
type FieldValue = string | number | null;

/** The properties that names give. */
const NAME_FIELDS = ['name', 'nativeName', 'title', 'sortName', 'sortNativeName'];

/** The properties of entities that the projection owns. */
export const PROJECTED_PROPERTIES: readonly string[] = [...propertyRules.flatMap(([, { field }]) => field ?? []), ...NAME_FIELDS];

/** Compares what the claims about these subjects give with what the store holds. */
export async function changesFor(reader: Reader, subjects: readonly string[]): Promise<Changes> {
  const { claims, renamed } = inOneForm(await readClaims(reader, subjects));
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
    renamed,
    added: entities.filter((id) => nodes.has(id) && nodes.get(id)!['sortName'] == null),
    ...claimChanges(claims, decisions),
    fields: fieldChanges(entities, nodes, new Map(decisions.map(({ subject, decision }) => [subject, decision])), names, witnesses),
    ...edgeChanges(
      await readEdges(reader, subjects),
      decisions.flatMap(({ decision }) => decision.edges),
    ),
    ...disputeChanges(
      disputesOnceRenamed(await readDisputes(reader, subjects), renamed),
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

function claimChanges(claims: readonly StoredClaim[], decided: Decided): Pick<Changes, 'claims' | 'stated' | 'deprecated'> {
  const stored = new Map(claims.map((claim) => [claim.id, claim]));
  const changed = decided.flatMap(({ subject, decision }) =>
    decision.claims.flatMap((claim) => {
      const { chosen, because, witnesses, projected } = stored.get(claim.id)!;
      return chosen !== claim.chosen || because !== claim.because || witnesses !== claim.witnesses || projected !== claim.projected
        ? [{ subject, claim, before: projected }]
        : [];
    }),
  );
  return {
    claims: changed.map(({ claim }) => claim),
    stated: [...new Set(changed.map(({ subject }) => subject))],
    deprecated: changed.flatMap(({ claim, before }) => (isDeprecated(claim.projected) && !isDeprecated(before) ? [claim.id] : [])),
  };
}

function isDeprecated(projected: string | null): boolean {
  return projected?.startsWith('DEPRECATED ') ?? false;
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
    const decision = decisions.get(id);
    const expected: Record<string, FieldValue> = {
      name,
      nativeName,
      title: kindDeclaredOf(id)?.namedBy === 'TITLE' ? name : null,
      ...sortKeys(id, name, nativeName),
      ...decision?.fields,
    };
    const node = nodes.get(id) ?? {};
    // Of an entity that no claim of this batch is about only the names are known here.
    const owned = decision === undefined ? NAME_FIELDS : PROJECTED_PROPERTIES;
    // What somebody has written with a new node, and nobody states, is left for `check` to tell of.
    const isNew = node['sortName'] == null;
    const isLeft = (field: string): boolean => isNew && expected[field] == null && !NAME_FIELDS.includes(field);
    const changed = owned.filter((field) => (expected[field] ?? null) !== (node[field] ?? null) && !isLeft(field));
    return changed.length === 0 ? [] : [{ id, values: Object.fromEntries(changed.map((field) => [field, expected[field] ?? null])) }];
  });
}

/** What tells a projected relation from another: its type and its ends. */
export function edgeKey({ type, from, to }: ProjectedEdge): string {
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
    // A relation that stands twice, or names another claim, is taken away whole and written once.
    removedEdges: [...held].flatMap(([key, copies]) =>
      copies.length > 1 || wanted.get(key)?.properties.claim !== (copies[0]!.properties.claim ?? null) ? [copies[0]!] : [],
    ),
    addedEdges: [...wanted].flatMap(([key, edge]) => {
      const copies = held.get(key) ?? [];
      return copies.length === 1 && sameProperties(copies[0]!, edge) ? [] : [edge];
    }),
  };
}

/** Disputes as they are once claims are renamed: those of a claim that is joined with another go with it. */
function disputesOnceRenamed(
  stored: readonly (readonly [string, string])[],
  renamed: readonly RenamedClaim[],
): readonly (readonly [string, string])[] {
  if (renamed.length === 0) return stored;
  const of = new Map(renamed.map(({ id, to, joins }) => [id, joins === undefined ? to : undefined]));
  return stored.flatMap(([a, b]): [string, string][] => {
    const [one, other] = [a, b].map((id) => (of.has(id) ? of.get(id) : id));
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
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
