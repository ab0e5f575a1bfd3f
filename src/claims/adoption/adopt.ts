import type { Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { groupedBy } from '../../grouping.js';
import { claimId } from '../../model/ids/claims.js';
import { externalId, externalParts } from '../../model/ids/external.js';
import { shortRelations } from '../../model/short-form.js';
import { pageOf } from '../../records/external-id.js';
import { readClaims } from '../ledger.js';
import type { AdoptedCitation, AdoptedClaim, AdoptedExternalId } from './adopted.js';
import { adoptionPlan } from './plan.js';
import { shown, type RawRelation } from './raw-relations.js';

/**
 * Makes claims of what is written in the short form, as if the long one had been written: plain relations that name their
 * sources, and what articles state by STATES. The relations are gone then; the projection writes what the claims give.
 * @returns a sentence for each relation that cannot be adopted, and stays as it is.
 */
export async function adopt(tx: Transaction): Promise<readonly string[]> {
  const { claims, externalIds, taken, refused } = await adoptionPlan(tx);
  await take(tx, taken);
  await writeClaims(tx, claims);
  await writeExternalIds(tx, externalIds);
  return refused;
}

async function take(tx: Transaction, taken: readonly RawRelation[]): Promise<void> {
  for (const [type, rows] of groupedBy(taken, (one) => one.type))
    await writeRows(
      tx,
      `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type}]->(to:Entity {id: row.to})${shortRelations.has(type) ? ' WHERE edge.source IS NOT NULL' : ''}
DELETE edge`,
      [...groupedBy(rows, shown).values()].map(([first]) => ({ from: first!.from, to: first!.to })),
    );
}

async function writeClaims(tx: Transaction, adopted: readonly AdoptedClaim[]): Promise<void> {
  const byId = groupedBy(adopted, ({ content }) => claimId(content));
  const contents = [...byId].map(([id, [first]]) => ({ id, ...first!.content }));
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim.property = row.property, claim.text = row.text, claim.date = row.date, claim.number = row.number,
    claim.unit = row.unit, claim.asOf = row.asOf
MERGE (claim)-[:ABOUT]->(subject)`,
    contents,
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id}) MATCH (value:Entity {id: row.value})
MERGE (claim)-[:VALUE]->(value)`,
    contents.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }])),
  );
  const subjects = [...new Set(contents.map(({ subject }) => subject))];
  const held = new Map((await readClaims(tx, subjects)).map(({ id, citations }) => [id, citations]));
  const { made, changed } = citationsOf(byId, held);
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim}) MATCH (article:Entity {id: row.article})
CREATE (claim)-[citation:STATED_IN]->(article) SET citation = row.said`,
    made,
  );
  // What an article says of a relation is not in the stamp of a claim: without one it is projected anew.
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})-[citation:STATED_IN]->(:Entity {id: row.article})
WHERE coalesce(citation.asWritten, '') = row.asWritten
SET citation += row.said
REMOVE claim.projected`,
    changed,
  );
}

/** A citation as it is to be written. */
interface CitationRow {
  readonly claim: string;
  readonly article: string;
  readonly asWritten: string;
  readonly said: Readonly<Record<string, string | number>>;
}

/** What stands on a citation, as far as it is compared. */
type Held = Readonly<Record<string, unknown>>;

/** Of one article and spelling there is one citation of a claim; who leaves out the spelling means any. */
function citationsOf(
  byId: ReadonlyMap<string, readonly AdoptedClaim[]>,
  held: ReadonlyMap<string, readonly Held[]>,
): { readonly made: CitationRow[]; readonly changed: CitationRow[] } {
  const made: CitationRow[] = [];
  const changed: CitationRow[] = [];
  for (const [claim, group] of byId) {
    const stored = held.get(claim) ?? [];
    const rows = new Map<string, CitationRow>();
    for (const { article, asWritten: spelling, said } of spelledFirst(group.map(({ citation }) => citation))) {
      const others: Held[] = [...stored, ...[...rows.values()].map((row) => ({ ...row }))].filter((one) => one['article'] === article);
      const asWritten = spelling ?? textOf(others[0]?.['asWritten']);
      const key = JSON.stringify([article, asWritten]);
      rows.set(key, {
        claim,
        article,
        asWritten,
        said: { ...rows.get(key)?.said, ...said, ...(asWritten === '' ? {} : { asWritten }) },
      });
    }
    for (const row of rows.values()) {
      const known = stored.find((one) => one['article'] === row.article && (one['asWritten'] ?? '') === row.asWritten);
      if (known === undefined) made.push(row);
      else if (Object.entries(row.said).some(([name, value]) => known[name] !== value)) changed.push(row);
    }
  }
  return { made, changed };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function spelledFirst(citations: readonly AdoptedCitation[]): AdoptedCitation[] {
  return [...citations].sort((a, b) => Number(a.asWritten === undefined) - Number(b.asWritten === undefined));
}

async function writeExternalIds(tx: Transaction, adopted: readonly AdoptedExternalId[]): Promise<void> {
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: row.id})
  ON CREATE SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity)`,
    adopted.map(({ key, entity }) => {
      const parts = externalParts(key);
      return { id: externalId(key), entity, ...parts, url: pageOf(parts) ?? null };
    }),
  );
}
