import { ruleOf } from '../../model/property.js';
import { project } from '../../claims/projection.js';
import { claimParts, claimSubject } from '../../model/ids/claims.js';
import { externalId, externalParts } from '../../model/ids/external.js';
import { typeNameOf } from '../../model/ids/kinds.js';
import type { Store, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { groupedBy, piecesOf } from '../../grouping.js';
import { pageOf } from '../../records/external-id.js';
import type { Difference, RankChange } from './difference.js';
import type { Expected, ExpectedCitation } from '../expected/expected.js';
import { citationOf, idOf } from '../expected/lines.js';
import { valuesBeforeSubjects } from './order.js';
import { RatingChanges } from './ratings.js';

/** How far the writing is: done of all steps. */
export type Report = (done: number, total: number) => void;

/** How many external ids are written in one transaction, and how many subjects with their claims. */
const EXTERNAL_IDS = 2_000;
const SUBJECTS = 250;

/**
 * Writes entities, claims with what is projected from them, ratings and external ids: one transaction for each batch. An entity
 * is made in the transaction that names it, so that nobody ever sees one without a name, wherever this ends; what is said of
 * two things waits for the later of them.
 */
export async function writeClaims(store: Store, expected: Expected, difference: Difference, report: Report): Promise<void> {
  const { addedCitations: added, made, ranks } = difference;
  const removed = groupedBy(difference.removedCitations, claimSubject);
  const ranked = groupedBy(ranks, ({ id }) => claimSubject(id));
  const ratings = new RatingChanges(expected, difference);
  const subjects = valuesBeforeSubjects(new Set([...made, ...removed.keys(), ...added.keys(), ...ranked.keys(), ...ratings.shows]));
  const toCome = new Set(made);
  const waiting = new Map<string, string[]>();
  let done = 0;
  for (const batch of piecesOf(subjects, SUBJECTS)) {
    const own = batch.filter((id) => toCome.delete(id));
    const citations = batch.flatMap((id) => {
      const { ready, early } = partedBy(added.get(id) ?? [], toCome);
      if (early.length > 0) waiting.set(id, early);
      return ready;
    });
    await store.transaction(async (tx) => {
      await makeEntities(tx, expected, own);
      await removeCitations(tx, batch.flatMap((id) => removed.get(id) ?? []).map(citationOf));
      await addCitations(tx, expected, citations.map(citationOf));
      await setRanks(
        tx,
        batch.flatMap((id) => ranked.get(id) ?? []),
      );
      await ratings.write(tx, batch);
      await project(tx, batch);
    });
    for (const id of batch) added.delete(id);
    report((done += batch.length), subjects.length);
  }
  for (const batch of piecesOf([...waiting.keys()], SUBJECTS))
    await store.transaction(async (tx) => {
      await addCitations(tx, expected, batch.flatMap((id) => waiting.get(id)!).map(citationOf));
      await setRanks(
        tx,
        batch.flatMap((id) => ranked.get(id) ?? []),
      );
      await project(tx, batch);
    });
  await writeExternalIds(store, expected, difference);
}

/** Citations of claims whose value is there, and of those whose value is still to be made. */
function partedBy(lines: readonly string[], toCome: ReadonlySet<string>): { ready: string[]; early: string[] } {
  const ready: string[] = [];
  const early: string[] = [];
  for (const line of lines) {
    const { property, rest } = claimParts(idOf(line))!;
    const waits = toCome.size > 0 && ruleOf(property)?.value === 'entity' && toCome.has(rest);
    (waits ? early : ready).push(line);
  }
  return { ready, early };
}

async function makeEntities(tx: Transaction, { entities }: Expected, ids: readonly string[]): Promise<void> {
  for (const [label, group] of groupedBy(ids, (id) => typeNameOf({ id })!))
    await tx.write(
      `UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:${label}, entity += row.properties, entity.joined = true`,
      { rows: group.map((id) => ({ id, properties: entities.get(id)!.properties })) },
    );
}

async function removeCitations(tx: Transaction, citations: readonly ExpectedCitation[]): Promise<void> {
  if (citations.length === 0) return;
  await tx.write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})-[said:STATED_IN {record: row.record}]->(article:Article {id: row.article})
WHERE said.asWritten = row.asWritten DELETE said`,
    { rows: citations.map(({ claim, article, record, asWritten }) => ({ claim, article, record, asWritten })) },
  );
  const claims = [...new Set(citations.map(({ claim }) => claim))];
  await tx.write(
    `UNWIND $claims AS id
MATCH (claim:Claim {id: id}) WHERE NOT EXISTS { (claim)-[:STATED_IN]->(:Article) }
DETACH DELETE claim`,
    { claims },
  );
  // A claim that another is left with has one citation less, perhaps as many as before: it is to be looked at again.
  await tx.write('UNWIND $claims AS id MATCH (claim:Claim {id: id}) SET claim.projected = null', { claims });
}

async function addCitations(tx: Transaction, { claims }: Expected, citations: readonly ExpectedCitation[]): Promise<void> {
  if (citations.length === 0) return;
  const ids = [...new Set(citations.map(({ claim }) => claim))];
  const [held] = await tx.read<{ ids: string[] }>('UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN collect(claim.id) AS ids', {
    ids,
  });
  const known = new Set(held?.ids);
  const made = ids.filter((id) => !known.has(id)).map((id) => claims.of(id));
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Claim {id: row.id})-[:ABOUT]->(subject) SET claim += row.literals`,
    made.filter(({ value }) => value === null).map(({ id, subject, literals }) => ({ id, subject, literals })),
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject}) MATCH (value:Entity {id: row.value})
CREATE (claim:Claim {id: row.id})-[:ABOUT]->(subject) CREATE (claim)-[:VALUE]->(value) SET claim += row.literals`,
    made.filter(({ value }) => value !== null).map(({ id, subject, value, literals }) => ({ id, subject, value, literals })),
  );
  for (const [article, group] of groupedBy(citations, (one) => one.article))
    await tx.write(
      `MATCH (article:Article {id: $article})
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
CREATE (claim)-[said:STATED_IN]->(article) SET said = row.said`,
      {
        article,
        rows: group.map(({ claim, record, asWritten, locator, said }) => ({ claim, said: { ...said, record, asWritten, locator } })),
      },
    );
}

async function setRanks(tx: Transaction, changes: readonly RankChange[]): Promise<void> {
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.rank = row.rank, claim.joinedRank = row.rank, claim.reason = row.reason`,
    changes,
  );
}

async function writeExternalIds(
  store: Store,
  { externalIds }: Expected,
  { addedExternalIds, removedExternalIds }: Difference,
): Promise<void> {
  for (const ids of piecesOf(removedExternalIds, EXTERNAL_IDS))
    await store.transaction((tx) => tx.write('UNWIND $ids AS id MATCH (external:ExternalId {id: id}) DETACH DELETE external', { ids }));
  for (const batch of piecesOf(addedExternalIds, EXTERNAL_IDS))
    await store.transaction((tx) =>
      tx.write(
        `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (external:ExternalId {id: row.id})-[:IDENTIFIES]->(entity)
SET external.source = row.source, external.value = row.value, external.url = row.url, external.joined = true`,
        {
          rows: batch.map((key) => {
            const { source, value } = externalParts(key);
            return { id: externalId(key), entity: externalIds.get(key)!, source, value, url: pageOf({ source, value }) ?? null };
          }),
        },
      ),
    );
}

/** Whether a claim gives names to its subject or its value. */
export function givesNames(claim: string): boolean {
  const rule = ruleOf(claimParts(claim)?.property ?? '');
  return rule?.names === true || rule?.printsName === true;
}
