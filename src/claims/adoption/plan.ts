import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { shortRelations, STATES } from '../../model/short-form.js';
import { Unadoptable, type Adopted } from './adopted.js';
import { readPlainRelation } from './plain-relation.js';
import { readRawRelations, shown, type RawRelation } from './raw-relations.js';
import { Sources } from './sources.js';
import { readStatedLiterals } from './stated-literals.js';

/** What adopting comes to: what is said, by which relations, and which cannot be taken. */
export interface Plan extends Adopted {
  /** The relations whose place claims take. */
  readonly taken: readonly RawRelation[];
  /** A sentence for each relation that cannot be adopted; it stays as it is. */
  readonly refused: readonly string[];
}

const NOTHING: Plan = { claims: [], externalIds: [], taken: [], refused: [] };

/** Reads what is written in the short form, and what it says. Writes nothing. */
export async function adoptionPlan(reader: Reader): Promise<Plan> {
  const raw = await readRawRelations(reader);
  if (raw.length === 0) return NOTHING;
  const sources = await Sources.read(reader);
  const claims: Adopted['claims'][number][] = [];
  const externalIds: Adopted['externalIds'][number][] = [];
  const taken: RawRelation[] = [];
  const refused: string[] = [];
  // Relations of one type between the same two are taken away together: all of them are adopted, or none.
  for (const group of groupedBy(raw, shown).values()) {
    const read = group.map((one) => adoptedOrRefused(one, sources));
    const wrong = read.filter((one) => typeof one === 'string');
    refused.push(...new Set(wrong));
    if (wrong.length > 0) continue;
    taken.push(...group);
    for (const one of read as Adopted[]) {
      claims.push(...one.claims);
      externalIds.push(...one.externalIds);
    }
  }
  return { claims, externalIds, taken, refused };
}

/** What is written in the short form and has not become claims: a sentence for each, in the order of the relations. */
export async function adoptionViolations(reader: Reader): Promise<string[]> {
  const { taken, refused } = await adoptionPlan(reader);
  return [...refused, ...taken.map((one) => `${shown(one)} is not adopted as a claim yet: the next start does, and inyeon project.`)];
}

function adoptedOrRefused(raw: RawRelation, sources: Sources): Adopted | string {
  try {
    return raw.type === STATES ? readStatedLiterals(raw, sources) : readPlainRelation(raw, shortRelations.get(raw.type)!, sources);
  } catch (error) {
    if (!(error instanceof Unadoptable)) throw error;
    return `${shown(raw)} ${error.message}${/[.?]$/u.test(error.message) ? '' : '.'}`;
  }
}
