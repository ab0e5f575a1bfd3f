/** Names that can be searched for, of every fourth person: what Q7 asks for. */
import { keyNames } from '../../../dist/names/key-index.js';
import { people, random } from '../../support/people.mjs';

const EVERY = 4;
const BATCH = 1_000;

/**
 * Who is spelled how.
 * @param {import('../../support/drama.mjs').Drama} world
 */
export function spellingsOf({ nodes }) {
  const bearers = (nodes.Person ?? []).filter((_, index) => index % EVERY === 0);
  return people(bearers.length, random(19)).map(({ hangul, latin }, index) => ({ id: String(bearers[index]?.id), hangul, latin }));
}

/**
 * @param {import('../../../dist/graph/store.js').Store} store
 * @param {ReturnType<typeof spellingsOf>} spellings
 */
export async function writeSpellings(store, spellings) {
  for (let done = 0; done < spellings.length; done += BATCH) {
    const rows = spellings.slice(done, done + BATCH).flatMap(({ id, hangul, latin }) => [
      { id, name: `name:${id}/${hangul}`, text: hangul, kind: 'NATIVE', script: 'HANGUL' },
      { id, name: `name:${id}/${latin}`, text: latin, kind: 'OFFICIAL', script: 'LATIN' },
    ]);
    await store.transaction(async (tx) => {
      await tx.write(
        `UNWIND $rows AS row MATCH (entity:Entity {id: row.id}) MERGE (name:Name {id: row.name})
SET name.text = row.text, name.kind = row.kind, name.script = row.script MERGE (name)-[:NAMES]->(entity)`,
        { rows },
      );
      await keyNames(
        tx,
        rows.map(({ name }) => name),
      );
    });
  }
}

/**
 * What people type: a spelling as it stands, its beginning, or with a letter wrong.
 * @param {ReturnType<typeof spellingsOf>} spellings
 */
export function textsOf(spellings) {
  const next = random(23);
  const typed = [
    (/** @type {string} */ latin) => latin,
    (/** @type {string} */ latin) => latin.slice(0, 3 + Math.floor(next() * 6)),
    (/** @type {string} */ latin) => latin.replace(/.(?=.{2}$)/u, 'x'),
  ];
  return Array.from({ length: 1_000 }, (_, index) => {
    const { hangul, latin } = /** @type {(typeof spellings)[number]} */ (spellings[Math.floor(next() * spellings.length)]);
    return typed[index % (typed.length + 1)]?.(latin) ?? hangul;
  });
}
