import { entryViolations } from '../charts/verify.js';
import { audienceViolations } from '../charts/audience/verify.js';
import { ratingViolations } from '../charts/verify-ratings.js';
import { standingViolations, subjectViolations } from '../check/check.js';
import { promiseViolations } from '../check/promises.js';
import type { Promised } from '../model/promised.js';
import { staleSubjects } from '../claims/ledger.js';
import type { Reader, Row } from '../graph/store.js';
import { entityTypes } from '../model/entity-type.js';
import { setBetween, type SetProperty } from './unstated.js';

/** What is new or changed by a seed file is found by comparing with what was there. */
export interface Before {
  /** What stands on each entity. */
  readonly entities: ReadonlyMap<string, string>;
  /** The ids of what is no entity, by label. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The entities that a file has touched, and what else it has made. */
export interface Touched {
  readonly subjects: readonly string[];
  /** What it has set on nodes of what claims give. */
  readonly set: readonly SetProperty[];
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** What a file makes beside entities and claims. */
const OTHERS = ['Chart', 'ChartEntry', 'Rating', 'AudienceRating', 'ExternalId'] as const;

const KINDS: ReadonlySet<string> = new Set(Object.values(entityTypes));

/** Reads what is there before a file is applied. */
export async function readBefore(reader: Reader): Promise<Before> {
  const others = new Map<string, ReadonlySet<string>>();
  for (const label of OTHERS) others.set(label, new Set(await idsOf(reader, label)));
  return { entities: await readEntities(reader), others };
}

/** Reads what a file has touched: before its claims are projected, since that touches more. */
export async function readTouched(reader: Reader, before: Before): Promise<Touched> {
  const changed = [...(await readEntities(reader))].filter(([id, node]) => before.entities.get(id) !== node);
  const set = changed.flatMap(([id, node]) => setBetween(id, propertiesOf(before.entities.get(id)), propertiesOf(node)));
  const others = new Map<string, readonly string[]>();
  for (const label of OTHERS) {
    const known = before.others.get(label)!;
    others.set(
      label,
      (await idsOf(reader, label)).filter((id) => !known.has(id)),
    );
  }
  return { subjects: [...new Set([...changed.map(([id]) => id), ...(await staleSubjects(reader))])].sort(), set, others };
}

/**
 * What is wrong with what a file has touched, in the sentences that `inyeon check` has; its claims are projected by now.
 * @param reader the transaction of the file.
 * @param committed what was there before it: what is wrong there is no fault of the file.
 */
export async function touchedViolations(
  reader: Reader,
  committed: Reader,
  { subjects, others }: Touched,
  promised: readonly Promised[],
): Promise<string[]> {
  const made = [...others.values()].flat();
  const violations = [
    ...(await newIn(committed, reader, standingViolations)),
    ...(await newIn(committed, reader, (one) => subjectViolations(one, subjects))),
  ];
  for (const one of promised) {
    const ids = KINDS.has(one.label) ? subjects : one.label === 'Name' ? await namesOf(reader, subjects) : others.get(one.label);
    if (ids !== undefined) violations.push(...(await promiseViolations(reader, [one], ids)));
  }
  if (made.length > 0) {
    const all = [...(await entryViolations(reader)), ...(await ratingViolations(reader)), ...(await audienceViolations(reader))];
    violations.push(...all.filter((violation) => made.some((id) => violation.startsWith(`${id} `))));
  }
  return [...new Set(violations)];
}

/** What is wrong in a transaction, and was not before it. */
async function newIn(committed: Reader, tx: Reader, violationsIn: (reader: Reader) => Promise<string[]>): Promise<string[]> {
  const violations = await violationsIn(tx);
  if (violations.length === 0) return [];
  const before = new Set(await violationsIn(committed));
  return violations.filter((violation) => !before.has(violation));
}

async function readEntities(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.read<{ id: string; node: Record<string, unknown>; labels: string[] }>(
    'MATCH (entity:Entity) WHERE entity.id IS NOT NULL RETURN entity.id AS id, entity{.*} AS node, labels(entity) AS labels',
  );
  return new Map(rows.map(({ id, node, labels }) => [id, JSON.stringify([Object.entries(node).sort(), [...labels].sort()])]));
}

/** The properties of an entity as `readEntities` keeps it. */
function propertiesOf(node: string | undefined): Row {
  return node === undefined ? {} : Object.fromEntries((JSON.parse(node) as [[string, unknown][], string[]])[0]);
}

async function namesOf(reader: Reader, subjects: readonly string[]): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(
    'UNWIND $subjects AS id MATCH (name:Name)-[:NAMES]->(:Entity {id: id}) RETURN DISTINCT name.id AS id',
    { subjects },
  );
  return rows.map(({ id }) => id).sort();
}

async function idsOf(reader: Reader, label: string): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(`MATCH (node:${label}) WHERE node.id IS NOT NULL RETURN node.id AS id`);
  return rows.map(({ id }) => id);
}
