import type { Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { groupedBy } from '../grouping.js';
import { keyNames } from '../names/key-index.js';
import type { ProjectedEdge } from './decide.js';
import type { Changes } from './changes.js';

/** Writes changes to the plain graph: one statement for each kind of thing, none where nothing changes. */
export async function apply(tx: Transaction, changes: Changes): Promise<void> {
  const write: Write = (statement, rows) => writeRows(tx, statement, rows);
  await rename(write, changes.renamed);
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.chosen = row.chosen, claim.because = row.because, claim.witnesses = row.witnesses, claim.projected = row.projected`,
    changes.claims,
  );
  await write('UNWIND $rows AS row MATCH (entity:Entity {id: row.id}) SET entity += row.values', changes.fields);
  for (const [type, edges] of byType(changes.removedEdges))
    await write(
      `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:${type}]->(to:Entity {id: row.to}) WHERE edge.source IS NULL DELETE edge`,
      edges,
    );
  for (const [type, edges] of byType(changes.addedEdges))
    await write(
      `UNWIND $rows AS row
MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
MERGE (from)-[edge:${type} {claim: row.claim}]->(to) SET edge = row.properties`,
      edges.map((edge) => ({ ...edge, claim: edge.properties.claim })),
    );
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})-[dispute:DISPUTES]->(other:Claim {id: row[1]}) DELETE dispute`,
    changes.removedDisputes,
  );
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]}) MATCH (other:Claim {id: row[1]}) MERGE (claim)-[:DISPUTES]->(other)`,
    changes.addedDisputes,
  );
  await write(
    `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {id: row.id})
SET name.text = row.text, name.script = row.script, name.kind = row.kind, name.locale = row.locale
MERGE (name)-[:NAMES]->(entity)`,
    changes.names,
  );
  await keyNames(
    tx,
    changes.names.map(({ id }) => id),
  );
  await write(
    `UNWIND $rows AS row
MATCH (name:Name {id: row.id}) MATCH (article:Entity {id: row.article}) MERGE (name)-[:STATED_IN]->(article)`,
    changes.names.flatMap(({ id, articles }) => articles.map((article) => ({ id, article }))),
  );
  await write(
    `UNWIND $rows AS row
MATCH (article:Entity {id: row.article}) MATCH (entity:Entity {id: row.entity}) MERGE (article)-[:MENTIONS]->(entity)`,
    changes.addedMentions,
  );
  await write(
    `UNWIND $rows AS row
MATCH (article:Entity {id: row.article})-[mention:MENTIONS]->(entity:Entity {id: row.entity}) SET mention.named = row.named`,
    changes.namedMentions,
  );
}

type Write = (statement: string, rows: readonly unknown[]) => Promise<unknown>;

/** Gives claims their new ids; a claim that says what another of that id says adds its citations to it, and goes. */
async function rename(write: Write, renamed: Changes['renamed']): Promise<void> {
  await write(
    'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim.id = row.to, claim.unit = row.unit',
    renamed.filter(({ joins }) => joins === undefined),
  );
  const joining = renamed.flatMap(({ id, to, joins }) => (joins === undefined ? [] : [{ id, to, ...joins }]));
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.to}) MATCH (article:Entity {id: row.article})
CREATE (claim)-[citation:STATED_IN]->(article) SET citation = row.said`,
    joining.flatMap(({ to, citations }) => citations.map(({ article, ...said }) => ({ to, article, said }))),
  );
  // One row after the other: what several come to is the last one's word.
  for (const row of joining)
    await write(
      `UNWIND $rows AS row
MATCH (claim:Claim {id: row.to}) MATCH (old:Claim {id: row.id})
SET claim.rank = row.rank, claim.reason = coalesce(claim.reason, old.reason), claim.joinedRank = coalesce(claim.joinedRank, old.joinedRank)
DETACH DELETE old`,
      [{ id: row.id, to: row.to, rank: row.rank === 'NORMAL' ? null : row.rank }],
    );
}

/** Edges by their type, which a statement cannot take as a parameter. The types are the projection's own, never input. */
function byType(edges: readonly ProjectedEdge[]): Map<string, ProjectedEdge[]> {
  return groupedBy(edges, ({ type }) => type);
}
