import { partialOf } from '../model/dates.js';
import { projectedTypes } from '../model/relation-types.js';
import type { StoredNode } from '../graph/loaders.js';
import { statement } from '../graph/statement.js';
import type { Reader } from '../graph/store.js';
import type { Traits } from './person-features.js';
import { externalKeyIn } from '../model/ids/external.js';
import { properties, type ClaimProperty, type PropertyRule } from '../model/property.js';

/** An entity with what tells it from others. */
export interface Known {
  readonly node: StoredNode & { readonly name?: string | null; readonly kind?: string | null };
  readonly traits: Traits & { readonly works: readonly string[]; readonly externalIds: readonly string[] };
  /** The ids that somebody has decided it is not. */
  readonly different: readonly string[];
}

/** What is known of several entities. */
export interface KnownPeople {
  readonly known: readonly Known[];
  /** The works asked after, each by the id that it has now. */
  readonly works: readonly string[];
}

/** What an entity shows of a property that is shown as a field of it. */
export function storedValue(node: Known['node'], property: ClaimProperty): string | number | undefined {
  const { field }: PropertyRule = properties[property];
  const value = field === undefined ? undefined : (node as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** All that a person is credited for; a part played in common says as much as the show. */
const CREDITS = projectedTypes.towardsSubject.join('|');

/** Reads what tells these entities from others, in one statement; old ids among `works` are led to the new ones. */
export async function readTraits(reader: Reader, ids: readonly string[], works: readonly string[] = []): Promise<KnownPeople> {
  if (ids.length === 0) return { known: [], works };
  const rows = await reader.read<{
    node: Known['node'] & { bornOn?: string | null };
    names: string[];
    works: string[];
    externalIds: string[];
    different: string[];
    led: { from: string; to: string }[];
  }>(
    statement(
      'identity traits',
      `CALL { UNWIND $works AS work MATCH (:Redirect {id: work})-[:TO]->(kept:Entity) RETURN collect({from: work, to: kept.id}) AS led }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity{.*} AS node, led,
  [(entity)<-[:NAMES]-(name:Name) | name.text] AS names,
  [(entity)-[:${CREDITS}]->(work:Entity) | work.id] AS works,
  [(entity)<-[:IDENTIFIES]-(external:ExternalId) | ${externalKeyIn('external')}] AS externalIds,
  [(entity)<-[:LEFT|RIGHT]-(review:Review {status: 'DIFFERENT'})-[:LEFT|RIGHT]->(other:Entity) WHERE other.id <> entity.id | other.id] AS different`,
    ),
    { ids, works },
  );
  const led = new Map(rows[0]?.led.map(({ from, to }) => [from, to]));
  return {
    known: rows.map(({ node, names, works: credits, externalIds, different }) => ({
      node,
      traits: { names, bornOn: partialOf(node.bornOn ?? '') || null, externalIds, works: [...new Set(credits)] },
      different,
    })),
    works: works.map((work) => led.get(work) ?? work),
  };
}
