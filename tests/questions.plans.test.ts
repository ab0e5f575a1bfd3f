/** No statement of a question reads a label, let alone the store, from end to end: each begins at ids, and goes on along relations. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { drama, writeDrama } from '../bench/support/drama.mjs';
import { listQuestions, writeLists } from '../bench/support/lists.mjs';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { engines } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { operatorsOnNeo4j, recorded, rowsScanned, type Asked } from './support/plans.js';

/** Enough that the engines see from afar what is dear, and that reading a label shows. */
const SHOWS = 600;

/**
 * Lists that read a label all the same (docs/decisions/0014): those in an order by what not all nodes have, since no index holds
 * what lacks it, and those that begin at countries, webtoons or publications, of which there are few.
 */
const SCANS = /IS NULL(?: AND [^\n]*)?\nRETURN|^CALL \{\nMATCH \((?:country:Country|:Country|:Webtoon|by:Publication)\b/;

/** Every question, of people and shows that have few relations. */
async function askAll(store: Store): Promise<Asked[]> {
  const { store: recording, asked } = recorded(store);
  const person = 'person:made-001500';
  const show = 'show:made-000400';
  const [{ after }] = await store
    .read<{ after: number }>('MATCH (person:Person {id: $person})-[credit]->(show:Show) RETURN count(credit) AS after', { person })
    .then((rows) => rows as [{ after: number }]);
  expect(after).toBeGreaterThan(0);
  const { person: page } = await data(
    recording,
    `{ path(from: "${person}", to: "${show}", maxHops: 8) { length nodes { id } hops { claim { id } } }
       named: paths(from: "${person}", to: "genre:made-000001", through: [ACTED_IN, IN_GENRE]) { length }
       neighbourhood(id: "${show}", hops: 2, first: 30) { nodes { id } edges { from claim { id } } truncated }
       common(ids: ["${show}", "show:made-000401"], types: [PERSON, GENRE]) { totalCount nodes { entity { id } ties { claim { id } } } }
       byName: common(ids: ["${show}", "${person}"], through: [BASED_ON, ACTED_IN]) { nodes { entity { id } } }
       show(id: "${show}") { similar { score reasons show { id } } adaptationTree { roots { id } steps { generation } } }
       person(id: "${person}") {
         filmography(roles: [ACTOR, DIRECTOR]) { year roles { role credits { show { id } } } }
         collaborators(first: 1) { totalCount pageInfo { endCursor } nodes { works { id } credits { show { id } } } }
         narrow: collaborators(roles: [ACTOR], ownRoles: [ACTOR], minWorks: 1, from: "1990", to: "2030") { totalCount nodes { count } }
       } }`,
  );
  const { endCursor } = page.collaborators.pageInfo;
  await data(recording, `{ person(id: "${person}") { collaborators(after: "${endCursor}") { nodes { count } } } }`);
  expect(asked.length).toBeGreaterThan(12);
  return asked;
}

const neo4j = engines.find(({ name }) => name === 'neo4j');

describe('the plans of questions', () => {
  removeFolders();

  it('read only what lies around what is asked about (embedded)', async () => {
    const path = join(newFolder(), 'store.grafeo');
    const store = await openEmbedded(path);
    await prepare(store);
    await writeDrama(store, drama(SHOWS));
    const asked = await askAll(store);
    await store.close();
    for (const [index, scanned] of (await rowsScanned(path, asked)).entries())
      expect([asked[index]!.statement, scanned < SHOWS * 3]).toEqual([asked[index]!.statement, true]);
  });

  (neo4j === undefined ? it.skip : it)('begin at an index (neo4j)', async () => {
    const store = await neo4j!.empty();
    await writeDrama(store, drama(SHOWS));
    const asked = await askAll(store);
    for (const [index, operators] of (await operatorsOnNeo4j(asked)).entries())
      expect([asked[index]!.statement, operators.filter((one) => /scan/i.test(one))]).toEqual([asked[index]!.statement, []]);
    await store.close();
  });

  (neo4j === undefined ? it.skip : it)('of lists read no label from end to end (neo4j)', async () => {
    const store = await neo4j!.empty();
    const world = drama(SHOWS);
    await writeDrama(store, world);
    await writeLists(store, world);
    const { store: recording, asked } = recorded(store);
    for (const { query, variables } of listQuestions(world).filter(({ target }) => target !== undefined)) {
      const { errors } = await ask(recording, query, variables());
      expect([query, errors]).toEqual([query, undefined]);
    }
    expect(asked.length).toBeGreaterThan(20);
    const scans = (await operatorsOnNeo4j(asked)).flatMap((operators, index) =>
      operators.some((one) => /^(NodeByLabelScan|AllNodesScan|.*RelationshipTypeScan)/.test(one)) ? [asked[index]!.statement] : [],
    );
    expect(scans.filter((statement) => !SCANS.test(statement))).toEqual([]);
    await store.close();
  });
});
