/**
 * Writes the made-up world into one engine's store: `node write.mjs embedded|neo4j <shows> <folder>`. A process of its own, whose
 * memory is given back when it is done; the address of Neo4j is in NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { openEmbedded } from '../../../dist/graph/embedded.js';
import { openNeo4j } from '../../../dist/graph/neo4j.js';
import { prepare } from '../../../dist/graph/open.js';
import { drama, writeDrama } from '../../support/drama.mjs';
import { writeLists } from '../../support/lists.mjs';
import { placesIn } from './folders.mjs';
import { settle } from './settle.mjs';
import { spellingsOf, textsOf, writeSpellings } from './spellings.mjs';
import { keepSubjects, subjectsOf } from './subjects.mjs';
import { writeTestimony } from './testimony.mjs';

const BATCH = 5_000;

const [engine = '', shows = '', folder = ''] = process.argv.slice(2);
const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
const places = placesIn(folder);
const world = drama(Number(shows));
const subjects = subjectsOf(world);
const spellings = spellingsOf(world);

const store = engine === 'neo4j' ? await openNeo4j({ uri, user, password }) : await openEmbedded(join(places.embedded, 'inyeon.grafeo'));
/** @type {(statement: string, rows: readonly unknown[]) => Promise<void>} */
const write = async (statement, rows) => {
  for (let done = 0; done < rows.length; done += BATCH)
    await store.transaction((tx) => tx.write(statement, { rows: rows.slice(done, done + BATCH) }));
};
await prepare(store);
await writeDrama(store, world);
await writeLists(store, world);
await writeTestimony(world, subjects.claimed, write);
await writeSpellings(store, spellings);
await settle(store, write);
await store.close();
keepSubjects(places.subjects, { ...subjects, texts: textsOf(spellings) });
