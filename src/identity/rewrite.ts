import type { Transaction } from '../graph/store.js';
import { writeRows } from '../graph/write-rows.js';
import { groupedBy } from '../grouping.js';
import { keyNames } from '../names/key-index.js';
import { endOf, sameText, type Parts } from './parts.js';
import type { PortraitRelation } from './portrait.js';

/** Writes the difference between what belonged to an entity and what is to belong to it. */
export async function rewrite(tx: Transaction, entity: string, before: Parts, after: Parts): Promise<void> {
  const write = (statement: string, rows: readonly unknown[]): Promise<unknown> => writeRows(tx, statement, rows);
  await rewriteClaims(write, before, after);
  await rewriteNames(tx, write, entity, before, after);
  await rewriteRelations(write, entity, before, after);
  await rewriteReviews(write, entity, before, after);
}

type Write = (statement: string, rows: readonly unknown[]) => Promise<unknown>;

/** What is gone, what is new, and what is there before and after. */
function compared<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): { gone: T[]; made: T[]; kept: (readonly [T, T])[] } {
  const held = new Map(before.map((one) => [one.id, one]));
  const wanted = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !wanted.has(id)),
    made: after.filter(({ id }) => !held.has(id)),
    kept: after.flatMap((one) => (held.has(one.id) ? [[held.get(one.id)!, one] as const] : [])),
  };
}

async function rewriteClaims(write: Write, before: Parts, after: Parts): Promise<void> {
  const { gone, made, kept } = compared(before.claims, after.claims);
  await write(
    'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) DETACH DELETE claim',
    gone.map(({ id }) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Claim {id: row.id})-[:ABOUT]->(subject) SET claim = row.properties`,
    made.map(({ id, subject, properties }) => ({ id, subject, properties })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id}) MATCH (value:Entity {id: row.value})
CREATE (claim)-[:VALUE]->(value)`,
    made.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }])),
  );
  await write(
    'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim = row.properties',
    kept.flatMap(([old, { id, properties }]) => (sameText(old.properties, properties) ? [] : [{ id, properties }])),
  );
  const recited = kept.filter(([old, claim]) => !sameText(old.citations, claim.citations)).map(([, claim]) => claim);
  await write(
    'UNWIND $rows AS row MATCH (:Claim {id: row.id})-[citation:STATED_IN]->() DELETE citation',
    recited.map(({ id }) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id}) MATCH (article:Entity {id: row.article})
CREATE (claim)-[citation:STATED_IN]->(article) SET citation = row.properties`,
    [...made, ...recited].flatMap(({ id, citations }) => citations.map(({ article, properties }) => ({ id, article, properties }))),
  );
}

async function rewriteNames(tx: Transaction, write: Write, entity: string, before: Parts, after: Parts): Promise<void> {
  const { gone, made, kept } = compared(before.names, after.names);
  await write(
    'UNWIND $rows AS row MATCH (name:Name {id: row.id}) DETACH DELETE name',
    gone.map(({ id }) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
CREATE (name:Name {id: row.id})-[:NAMES]->(entity) SET name = row.properties`,
    made.map(({ id, properties }) => ({ id, entity, properties: { ...properties, keyed: null } })),
  );
  await write(
    'UNWIND $rows AS row MATCH (name:Name {id: row.id}) SET name = row.properties',
    kept.flatMap(([old, { id, properties }]) => (sameText(old.properties, properties) ? [] : [{ id, properties }])),
  );
  const printed = kept.filter(([old, name]) => !sameText(old.articles, name.articles)).map(([, name]) => name);
  await write(
    'UNWIND $rows AS row MATCH (:Name {id: row.id})-[stated:STATED_IN]->() DELETE stated',
    printed.map(({ id }) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (name:Name {id: row.id}) MATCH (article:Entity {id: row.article})
CREATE (name)-[:STATED_IN]->(article)`,
    [...made, ...printed].flatMap(({ id, articles }) => articles.map((article) => ({ id, article }))),
  );
  await keyNames(
    tx,
    made.map(({ id }) => id),
  );
}

async function rewriteRelations(write: Write, entity: string, before: Parts, after: Parts): Promise<void> {
  const held = groupedBy(before.relations, endOf);
  const wanted = groupedBy(after.relations, endOf);
  const changed = (one: readonly PortraitRelation[] | undefined, other: readonly PortraitRelation[] | undefined): boolean =>
    !sameText(
      one?.map(({ properties }) => properties),
      other?.map(({ properties }) => properties),
    );
  const taken = [...held].flatMap(([end, group]) => (changed(group, wanted.get(end)) ? [group[0]!] : []));
  const made = [...wanted].flatMap(([end, group]) => (changed(group, held.get(end)) ? group : []));
  // Neither types nor labels can be parameters; both come from the store, and are quoted.
  for (const [pattern, group] of groupedBy(taken, patternOf))
    await write(
      `UNWIND $rows AS row\n${pattern}\nDELETE relation`,
      group.map(({ other }) => ({ entity, other })),
    );
  for (const [, group] of groupedBy(made, patternOf)) {
    const { type, out, label } = group[0]!;
    await write(
      `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity}) MATCH (other:${quoted(label)} {id: row.other})
CREATE ${out ? `(entity)-[relation:${quoted(type)}]->(other)` : `(entity)<-[relation:${quoted(type)}]-(other)`} SET relation = row.properties`,
      group.map(({ other, properties }) => ({ entity, other, properties })),
    );
  }
}

/** Finds a relation from its other end: the entity may be a show with tens of thousands of places on charts. */
function patternOf({ type, out, label }: PortraitRelation): string {
  const relation = `[relation:${quoted(type)}]`;
  return `MATCH (other:${quoted(label)} {id: row.other})
MATCH (other)${out ? `<-${relation}-` : `-${relation}->`}(entity:Entity {id: row.entity})`;
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

async function rewriteReviews(write: Write, entity: string, before: Parts, after: Parts): Promise<void> {
  const { gone, made, kept } = compared(before.reviews, after.reviews);
  await write(
    'UNWIND $rows AS row MATCH (review:Review {id: row.id}) DETACH DELETE review',
    gone.map(({ id }) => ({ id })),
  );
  await write(
    `UNWIND $rows AS row
MATCH (one:Entity {id: row.left}) MATCH (other:Entity {id: row.right})
CREATE (review:Review {id: row.id})-[:LEFT]->(one) CREATE (review)-[:RIGHT]->(other) SET review = row.properties`,
    made.map(({ id, other, properties }) => {
      const [left, right] = [entity, other].sort();
      return { id, left, right, properties };
    }),
  );
  await write(
    'UNWIND $rows AS row MATCH (review:Review {id: row.id}) SET review = row.properties',
    kept.flatMap(([old, { id, properties }]) => (sameText(old.properties, properties) ? [] : [{ id, properties }])),
  );
}
