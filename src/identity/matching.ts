import type { Reader } from '../graph/store.js';
import { lookUpNames, type NameMatch } from '../names/lookup.js';
import { reasonsOf, type Evidence, type Outcome } from './evidence.js';
import { weighPeople, type Traits } from './person-features.js';
import { bestOf } from './rivals.js';
import { readTraits } from './traits.js';
import { externalId } from '../model/ids/external.js';
import { isIdOf } from '../model/ids/kinds.js';

/** Somebody in the graph who may be meant, and what speaks for and against it. */
export interface PossibleMatch {
  readonly id: string;
  readonly evidence: Evidence;
}

/** What the graph says to a record that somebody wants to bring in. */
export interface Match {
  /** LINK: it is `candidates[0]`. REVIEW: it may be; somebody has to look. NEW: nobody in the graph. */
  readonly outcome: Outcome;
  /** The likeliest first. */
  readonly candidates: readonly PossibleMatch[];
  /** Why, as sentences about the likeliest. */
  readonly reasons: readonly string[];
}

/** Matches that say too little of who somebody is: they are for those who type. */
export const FOR_TYPING: readonly NameMatch['reason'][] = ['PREFIX', 'INITIALS'];

/** The most candidates that are looked at more closely. */
export const MOST_CANDIDATES = 20;

/** The people whose names may be one of these, the nearest first. */
export async function namedLike(reader: Reader, names: readonly string[]): Promise<string[]> {
  const scores = new Map<string, number>();
  for (const name of new Set(names))
    for (const { entity, reason, score } of await lookUpNames(reader, name))
      if (isIdOf('person', entity) && !FOR_TYPING.includes(reason)) scores.set(entity, Math.max(score, scores.get(entity) ?? 0));
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}

/**
 * Decides who in the graph a record of a person is. Names find the candidates, and so do external ids; a name
 * alone never decides.
 */
export async function matchPerson(reader: Reader, record: Traits): Promise<Match> {
  const identified = await identifiedBy(reader, [...(record.externalIds ?? [])]);
  const ids = [...new Set([...identified, ...(await namedLike(reader, record.names))])];
  const { known, works } = await readTraits(reader, ids, [...(record.works ?? [])]);
  const { outcome, inOrder } = bestOf(
    known.map(({ node, traits }) => ({ key: node.id, evidence: weighPeople({ ...record, works }, traits) })),
  );
  const [best] = inOrder;
  if (best === undefined) return { outcome, candidates: [], reasons: ['Nobody in the graph has such a name.'] };
  return { outcome, candidates: inOrder.map(({ key, evidence }) => ({ id: key, evidence })), reasons: reasonsOf(best.evidence) };
}

async function identifiedBy(reader: Reader, externalIds: readonly string[]): Promise<string[]> {
  if (externalIds.length === 0) return [];
  const rows = await reader.read<{ id: string }>(
    `UNWIND $ids AS id
MATCH (:ExternalId {id: id})-[:IDENTIFIES]->(person:Person)
RETURN DISTINCT person.id AS id`,
    { ids: externalIds.map(externalId) },
  );
  return rows.map(({ id }) => id);
}
