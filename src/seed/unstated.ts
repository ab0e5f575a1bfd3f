import { PROJECTED_PROPERTIES } from '../claims/changes.js';
import { FIGURES } from '../claims/derived-fields.js';
import { project } from '../claims/projection.js';
import type { Reader, Row, Transaction } from '../graph/store.js';
import { entityKindOf } from '../model/ids/kinds.js';
import { propertyRules } from '../model/property.js';
import { statedOf, STATES } from '../model/short-form.js';

/** A property that a file has set on a node, and that claims give. */
export interface SetProperty {
  readonly id: string;
  readonly property: string;
  readonly value: unknown;
}

/** The properties of nodes that hold names. */
const NAMES = new Set(['name', 'title', 'nativeName']);

const GIVEN = new Set([...PROJECTED_PROPERTIES, ...FIGURES]);

/** What a file has set of what claims give, by what stood on a node before it and stands there now. */
export function setBetween(id: string, before: Row, now: Row): SetProperty[] {
  return Object.entries(now).flatMap(([property, value]) =>
    value != null && GIVEN.has(property) && JSON.stringify(before[property]) !== JSON.stringify(value) ? [{ id, property, value }] : [],
  );
}

/**
 * Puts in their place what a file has set on nodes itself. A value that some article states is fine, be another one shown; one that
 * nobody states would be lost.
 * @returns a sentence for each that nobody states.
 */
export async function unstatedProperties(tx: Transaction, set: readonly SetProperty[]): Promise<string[]> {
  if (set.length === 0) return [];
  const ids = [...new Set(set.map(({ id }) => id))];
  await project(tx, ids);
  const given = await statedOfEach(tx, ids);
  return set.flatMap(({ id, property, value }) => {
    const kind = entityKindOf(id);
    if (kind === undefined || isGiven(given.get(id), property, value)) return [];
    const known = statedOf(kind);
    const shown = JSON.stringify(value);
    const key = property === 'name' && known.has('title') ? 'title' : property;
    return known.has(key)
      ? `${id} has the ${property} ${shown}, which no article states: say who does, as (article)-[:${STATES} {${key}: ${shown}}]->(${kind}).`
      : `${id} has the ${property} ${shown}, which follows from what is stated of it: leave it out.`;
  });
}

/** What an entity shows, and all that is stated of it. */
interface Given {
  readonly node: Row;
  readonly names: readonly string[];
  /** Each claim's property and literal. */
  readonly claims: readonly (readonly [string, unknown])[];
}

function isGiven(given: Given | undefined, property: string, value: unknown): boolean {
  if (given === undefined) return false;
  if (given.node[property] === value) return true;
  const of = propertyRules.find(([, { field }]) => field === property)?.[0];
  if (of === undefined) return NAMES.has(property) && given.names.some((name) => name === value);
  return given.claims.some(([claimed, literal]) => claimed === of && literal === value);
}

async function statedOfEach(reader: Reader, ids: readonly string[]): Promise<Map<string, Given>> {
  const rows = await reader.read<Row & Given & { id: string }>(
    `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity{.*} AS node, [(entity)<-[:NAMES]-(name:Name) | name.text] AS names,
  [(entity)<-[:ABOUT]-(claim:Claim) | [claim.property, coalesce(claim.text, claim.date, claim.number)]] AS claims`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, row]));
}
