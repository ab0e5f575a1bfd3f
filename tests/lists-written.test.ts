/** Lists so long that their order is not read anew after each write show what was written, whichever page is asked for. */
import { beforeAll, afterAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

interface Person {
  id: string;
  name: string;
  creditCount: number;
  bornOn: string | null;
}

const byId = (a: Person, b: Person): number => (a.id < b.id ? -1 : 1);
const ORDERS: Record<string, (a: Person, b: Person) => number> = {
  '{field: NAME, direction: ASC}': (a, b) => (a.name === b.name ? byId(a, b) : a.name < b.name ? -1 : 1),
  '{field: CREDITS, direction: DESC}': (a, b) => b.creditCount - a.creditCount || byId(a, b),
  '{field: BORN_ON, direction: DESC}': (a, b) =>
    Number(a.bornOn === null) - Number(b.bornOn === null) || (b.bornOn ?? '').localeCompare(a.bornOn ?? '') || byId(a, b),
};
const FILTERS: Record<string, (person: Person) => boolean> = {
  '{}': () => true,
  '{bornFrom: "1990"}': ({ bornOn }) => (bornOn ?? '') >= '1990',
};

onEachEngine('long lists after a write', (engine) => {
  let store: Store;
  let people: Person[];

  const write = (statement: string, params = {}): Promise<unknown> => store.transaction((tx) => tx.write(statement, params));
  const put = (rows: readonly Person[], clause = 'MERGE'): Promise<unknown> =>
    write(
      `UNWIND $rows AS row ${clause} (person:Entity:Person {id: row.id})
SET person.name = row.name, person.sortName = row.name, person.sortNativeName = row.name, person.creditCount = row.creditCount, person.bornOn = row.bornOn`,
      { rows },
    );

  beforeAll(async () => {
    store = await engine.empty();
    people = Array.from({ length: 2_400 }, (_, at) => ({
      id: `person:${at}`,
      name: `name ${(at * 7919) % 2_400}`,
      creditCount: at % 50,
      bornOn: at % 3 === 0 ? null : String(1960 + (at % 40)),
    }));
    await put(people, 'CREATE');
  });

  afterAll(() => store.close());

  const page = async (order: string, filter: string, args: string): Promise<{ ids: string[]; start: string; end: string }> => {
    const { people: list } = await data(
      store,
      `{ people(orderBy: ${order}, filter: ${filter}, ${args}) { nodes { id } pageInfo { startCursor endCursor } } }`,
    );
    const { startCursor, endCursor } = list.pageInfo;
    return { ids: list.nodes.map(({ id }: { id: string }) => id), start: startCursor, end: endCursor };
  };

  it.each(Object.keys(ORDERS).flatMap((order) => Object.keys(FILTERS).map((filter) => [order, filter] as const)))(
    'in the order %s with the filter %s',
    async (order, filter) => {
      const inOrder = (): string[] =>
        people
          .filter(FILTERS[filter]!)
          .sort(ORDERS[order])
          .map(({ id }) => id);
      const expectPages = async (): Promise<void> => {
        const ids = inOrder();
        const first = await page(order, filter, 'first: 10');
        expect(first.ids).toEqual(ids.slice(0, 10));
        const second = await page(order, filter, `first: 10, after: "${first.end}"`);
        expect(second.ids).toEqual(ids.slice(10, 20));
        expect((await page(order, filter, `last: 4, before: "${second.end}"`)).ids).toEqual(ids.slice(15, 19));
        const last = await page(order, filter, 'last: 10');
        expect(last.ids).toEqual(ids.slice(-10));
        expect((await page(order, filter, `last: 10, before: "${last.start}"`)).ids).toEqual(ids.slice(-20, -10));
      };
      await expectPages();

      const at = (place: number): Person => {
        const wanted = inOrder().at(place);
        return people.find(({ id }) => id === wanted)!;
      };
      // One comes just behind another, at the front and at the back.
      for (const beside of [at(3), at(14), at(-4)]) {
        const came = { ...beside, id: `${beside.id}+` };
        people.push(came);
        await put([came]);
        await expectPages();
      }
      // One moves from the front to the place of one at the back, and one the other way.
      for (const [from, to] of [
        [at(2), at(-3)],
        [at(-12), at(12)],
      ] as const) {
        Object.assign(from, { ...to, id: from.id });
        await put([from]);
        await expectPages();
      }
      // More go than a page has.
      const gone = inOrder().slice(5, 40);
      people = people.filter(({ id }) => !gone.includes(id));
      await write('UNWIND $gone AS id MATCH (person:Person {id: id}) DETACH DELETE person', { gone });
      await expectPages();
      // What was read anew in the meantime is right too.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await expectPages();
    },
  );
});
