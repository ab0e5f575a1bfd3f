import type { Reader } from '../graph/store.js';
import type { ClaimContent } from '../model/ids/claims.js';
import { ruleOf } from '../model/property.js';
import type { Qualifier } from '../model/qualifiers.js';
import { formOfUnit } from '../model/units.js';

/** A claim as it is stored, with all who state it. */
export interface StoredClaim extends ClaimContent {
  readonly id: string;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly citations: readonly StoredCitation[];
  /** What the projection wrote on it the last time: see `stamp`. */
  readonly projected: string | null;
  readonly chosen: boolean | null;
  readonly because: string | null;
  readonly witnesses: number | null;
}

/** One article's word for a claim. */
export type StoredCitation = {
  readonly article: string;
  readonly asWritten: string | null;
  /** What kind of name a TITLE or NAME is, and in which locale. */
  readonly kind?: string | null;
  readonly locale?: string | null;
} & { readonly [qualifier in Qualifier]?: string | number | null };

/** Reads all claims about these subjects, with their citations, in one statement. */
export async function readClaims(reader: Reader, subjects: readonly string[]): Promise<StoredClaim[]> {
  const rows = await reader.read<{
    subject: string;
    claim: Omit<StoredClaim, 'subject' | 'citations' | 'value' | 'rank'> & { rank?: StoredClaim['rank'] | null };
    values: string[];
    citations: StoredCitation[];
  }>(
    `UNWIND $subjects AS id
MATCH (subject:Entity {id: id})<-[:ABOUT]-(claim:Claim)
RETURN subject.id AS subject, claim{.*} AS claim,
  [(claim)-[:VALUE]->(value:Entity) | value.id] AS values,
  [(claim)-[citation:STATED_IN]->(article:Entity) | citation{.*, article: article.id}] AS citations`,
    { subjects },
  );
  return rows.map(({ subject, claim, values, citations }) => ({
    id: claim.id,
    subject,
    property: claim.property,
    value: [...values].sort()[0] ?? null,
    text: claim.text ?? null,
    date: claim.date ?? null,
    number: claim.number ?? null,
    unit: claim.unit ?? null,
    asOf: claim.asOf ?? null,
    rank: claim.rank ?? 'NORMAL',
    citations,
    projected: claim.projected ?? null,
    chosen: claim.chosen ?? null,
    because: claim.because ?? null,
    witnesses: claim.witnesses ?? null,
  }));
}

/**
 * What the projection leaves on a claim it has taken into account. When a seed adds a citation or a curator
 * changes the rank, the stamp no longer fits: `staleSubjects` finds it.
 */
export function stamp(claim: StoredClaim): string {
  return `${claim.rank} ${claim.citations.length}`;
}

/** The subjects whose claims have changed since they were projected, and those whose mentions print new spellings. */
export async function staleSubjects(reader: Reader): Promise<string[]> {
  const claims = await reader.read<{ id: string }>(
    `MATCH (claim:Claim)
WHERE claim.projected IS NULL
   OR claim.projected <> coalesce(claim.rank, 'NORMAL') + ' ' + toString(COUNT { (claim)-[:STATED_IN]->() })
MATCH (claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id`,
  );
  const mentioned = await reader.read<{ id: string }>(
    `MATCH (:Article)-[mention:MENTIONS]->(entity:Entity)
WHERE mention.asWritten IS NOT NULL AND (mention.named IS NULL OR mention.named <> size(mention.asWritten))
RETURN DISTINCT entity.id AS id`,
  );
  // Lists put every entity in order by its name, also those of which nobody has said anything.
  const unnamed = await reader.read<{ id: string }>(
    'MATCH (entity:Entity) WHERE entity.sortName IS NULL AND entity.id IS NOT NULL RETURN entity.id AS id',
  );
  return [...new Set([...claims, ...mentioned, ...unnamed, ...(await subjectsOfOtherForms(reader))].map(({ id }) => id))].sort();
}

/** The subjects of claims whose unit is written in another form than the one that there is. */
async function subjectsOfOtherForms(reader: Reader): Promise<{ id: string }[]> {
  const written = await reader.read<{ property: string; unit: string | null }>(
    'MATCH (claim:Claim) WHERE claim.number IS NOT NULL OR claim.unit IS NOT NULL RETURN DISTINCT claim.property AS property, claim.unit AS unit',
  );
  const wrong = written.filter(({ property, unit }) => {
    const rule = ruleOf(property);
    return rule !== undefined && formOfUnit(rule, unit) !== unit;
  });
  if (wrong.length === 0) return [];
  return reader.read(
    `UNWIND $wrong AS form
MATCH (claim:Claim) WHERE claim.property = form.property AND coalesce(claim.unit, '') = form.unit
MATCH (claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id`,
    { wrong: wrong.map(({ property, unit }) => ({ property, unit: unit ?? '' })) },
  );
}
