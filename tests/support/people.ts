import type { Store } from '../../src/graph/store.js';
import { define, projected, publish, state, type Fact } from './facts.js';
import { externalId, externalParts } from '../../src/model/ids/external.js';

/** A person of a test: their names, facts and external ids. */
export interface Somebody {
  readonly id: string;
  readonly names: readonly string[];
  readonly born?: string;
  /** The shows they are in. */
  readonly in?: readonly string[];
  readonly directed?: readonly string[];
  /** External ids, as source:value. */
  readonly known?: readonly string[];
  /** Who states all this: article:database unless told. */
  readonly by?: string;
}

/** Writes people with all that is said of them, and brings the plain graph up to date. */
export async function introduce(store: Store, ...people: readonly Somebody[]): Promise<void> {
  await publish(
    store,
    { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' },
    { id: 'article:news', publication: 'publication:news', kind: 'NEWSPAPER', on: '2022-02-01' },
  );
  await define(store, ...people.map(({ id }) => id));
  await state(store, ...people.flatMap(factsOf));
  for (const { id, known = [] } of people)
    for (const number of known)
      await store.transaction((tx) =>
        tx.write(
          `MATCH (entity:Entity {id: $id}) MERGE (external:ExternalId {id: $external})
SET external.source = $source, external.value = $value MERGE (external)-[:IDENTIFIES]->(entity)`,
          { id, external: externalId(number), ...externalParts(number) },
        ),
      );
  await projected(store);
}

function factsOf({ id, names, born, in: shows = [], directed = [], by = 'article:database' }: Somebody): Fact[] {
  const [name] = names;
  return [
    ...names.map((text) => ({
      subject: id,
      property: 'NAME',
      text,
      by: [{ article: by, asWritten: text, kind: /\p{Script=Hangul}/u.test(text) ? 'NATIVE' : 'OFFICIAL' }],
    })),
    ...(born === undefined ? [] : [{ subject: id, property: 'BORN_ON', date: born, by: [by] }]),
    ...shows.map((show) => ({ subject: show, property: 'CAST_MEMBER', value: id, by: [{ article: by, asWritten: name! }] })),
    ...directed.map((show) => ({ subject: show, property: 'DIRECTED_BY', value: id, by: [{ article: by, asWritten: name! }] })),
  ];
}
