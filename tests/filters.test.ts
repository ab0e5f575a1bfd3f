/** Every filter and order of shows, people and webtoons, against going through all nodes one by one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreditRole, relationOfCreditRole } from '../src/api/credit/credit.type.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { firstDay, lastDay } from './support/days.js';
import { onEachEngine } from './support/engines.js';
import { credits, figuresOf, inOrder, lookedUpBy, placesOf, readAll, related, type Thing } from './support/in-memory.js';
import { random, writeSkewed } from './support/skewed.js';
import { someOnNeo4j, unlessThorough } from './support/thorough.js';

type World = ReadonlyMap<string, Thing>;
type Filter = Record<string, any>;
type List = 'shows' | 'people' | 'webtoons';

const LABEL: Record<List, string> = { shows: 'Show', people: 'Person', webtoons: 'Webtoon' };

/** By field, what each thing is put in order by. */
const ORDERS: Record<List, Record<string, (world: World, one: Thing, korean: boolean) => string | number | null>> = {
  shows: {
    TITLE: (_, one, korean) => lookedUpBy(one, korean),
    PREMIERED_ON: (_, one) => one['premieredOn'] ?? null,
    POPULARITY: (world, one) => figuresOf(world, one).popularity,
    RATING: (world, one) => figuresOf(world, one).rating,
    BEST_RANK: (world, one) => figuresOf(world, one).rank,
    HOURS_VIEWED: (world, one) => figuresOf(world, one).hours,
    CREDITS: (_, one) => credits(one).length,
  },
  people: {
    NAME: (_, one, korean) => lookedUpBy(one, korean),
    BORN_ON: (_, one) => one['bornOn'] ?? null,
    CREDITS: (_, one) => credits(one).length,
  },
  webtoons: {
    TITLE: (_, one, korean) => lookedUpBy(one, korean),
    STARTED_ON: (_, one) => one['startedOn'] ?? null,
    ADAPTATIONS: (_, one) => one.ties.filter(({ type, out }) => type === 'BASED_ON' && !out).length,
  },
};

/** Whether a thing answers to each part of a filter. */
const HOLDS: Record<List, Record<string, (world: World, one: Thing, value: any, filter: Filter) => boolean>> = {
  shows: {
    kind: (_, one, kind) => one['kind'] === kind,
    title: hasNameWith,
    genres: (world, one, ids: string[]) => related(world, one, 'IN_GENRE').some(({ id }) => ids.includes(id)),
    countries: (world, one, codes: string[]) =>
      related(world, one, 'FROM').some((country) => codes.map((code) => code.toUpperCase()).includes(country['code'])),
    premieredFrom: (_, one, from: string) => one['premieredOn'] != null && firstDay(one['premieredOn']) >= firstDay(from),
    premieredTo: (_, one, to: string) => one['premieredOn'] != null && lastDay(one['premieredOn']) <= lastDay(to),
    platform: (world, one, id) => related(world, one, 'STREAMS_ON').some((platform) => platform.id === id),
    company: (world, one, id) =>
      related(world, one, new Set(['PRODUCED_BY', 'AIRED_ON', 'DISTRIBUTED_BY'])).some((company) => company.id === id),
    network: (world, one, id) => related(world, one, 'AIRED_ON').some((company) => company.id === id),
    people: (_, one, ids: string[], filter) => credits(one, typesOf(filter)).some(({ to }) => ids.includes(to)),
    peopleAll: (_, one, ids: string[], filter) => ids.every((id) => credits(one, typesOf(filter)).some(({ to }) => to === id)),
    roles: () => true,
    basedOnWebtoon: (world, one, wanted) => sourcesOf(world, one).some(({ label }) => label === 'Webtoon') === wanted,
    source: (world, one, id) => sourcesOf(world, one).some((source) => source.id === id),
    sourceAuthor: (world, one, id) =>
      sourcesOf(world, one).some((source) => related(world, source, 'AUTHORED').some((author) => author.id === id)),
    sourcePlatform: (world, one, id) =>
      sourcesOf(world, one).some(
        (source) => source.label === 'Webtoon' && related(world, source, 'PUBLISHED_ON').some((of) => of.id === id),
      ),
    charted: (world, one, { chart, country, maxRank = Infinity, from = '', to = '9' }) =>
      placesOf(world, one).some(
        (place) =>
          place['rank'] != null &&
          place['rank'] <= maxRank &&
          (chart === undefined || place['chart'] === chart) &&
          (country === undefined || (place['country'] ?? 'world') === country) &&
          place['periodEnd'] >= from &&
          place['periodStart'].slice(0, to.length) <= to,
      ),
    minVotes: (world, one, least: number) => (figuresOf(world, one).votes ?? -1) >= least,
    minRating: (world, one, { publication, kind, value, scale = 10 }) =>
      related(world, one, 'ABOUT', 'Rating').some(
        (rating) =>
          rating['value'] * scale >= value * rating['scale'] &&
          (kind === undefined || rating['kind'] === kind) &&
          (publication === undefined || related(world, rating, 'BY').some(({ id }) => id === publication)),
      ),
    hasDisputes: (world, one, wanted) =>
      related(world, one, 'ABOUT', 'Claim').some(({ ties }) => ties.some(({ type }) => type === 'DISPUTES')) === wanted,
  },
  people: {
    roles: (_, one, roles: CreditRole[]) => credits(one, typesOf({ roles })).length > 0,
    bornFrom: (_, one, from: string) => one['bornOn'] != null && firstDay(one['bornOn']) >= firstDay(from),
    bornTo: (_, one, to: string) => one['bornOn'] != null && lastDay(one['bornOn']) <= lastDay(to),
    workedOn: (_, one, ids: string[]) => credits(one).some(({ to }) => ids.includes(to)),
    workedOnAll: (_, one, ids: string[]) => ids.every((id) => credits(one).some(({ to }) => to === id)),
    workedWith: (world, one, id) =>
      one.id !== id && credits(one).some(({ to }) => credits(world.get(to)!).some((other) => other.to === id)),
    sourceOf: (world, one, id) => related(world, one, 'AUTHORED').some((work) => showsFrom(world, work).some((show) => show.id === id)),
  },
  webtoons: {
    title: hasNameWith,
    platform: (world, one, id) => related(world, one, 'PUBLISHED_ON').some((platform) => platform.id === id),
    author: (world, one, id) => related(world, one, 'AUTHORED').some((author) => author.id === id),
    adapted: (world, one, wanted) => showsFrom(world, one).length > 0 === wanted,
    adaptedWith: (world, one, id) => showsFrom(world, one).some((show) => credits(show).some(({ to }) => to === id)),
    adaptedBy: (world, one, id) => showsFrom(world, one).some((show) => related(world, show, 'AIRED_ON').some((of) => of.id === id)),
    startedFrom: (_, one, from: string) => one['startedOn'] != null && firstDay(one['startedOn']) >= firstDay(from),
    startedTo: (_, one, to: string) => one['startedOn'] != null && lastDay(one['startedOn']) <= lastDay(to),
  },
};

function hasNameWith(world: World, one: Thing, text: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return related(world, one, 'NAMES', 'Name').some((name) => plain(name['text']).includes(plain(text)));
}

function typesOf({ roles }: Filter): Set<string> {
  return new Set((roles ?? Object.values(CreditRole)).map((role: CreditRole) => relationOfCreditRole[role]));
}

function sourcesOf(world: World, one: Thing): Thing[] {
  return one.ties.filter(({ type, out }) => type === 'BASED_ON' && out).flatMap(({ to }) => world.get(to) ?? []);
}

/** The shows that were made from a work. */
function showsFrom(world: World, one: Thing): Thing[] {
  return one.ties
    .filter(({ type, out }) => type === 'BASED_ON' && !out)
    .flatMap(({ to }) => world.get(to) ?? [])
    .filter(({ label }) => label === 'Show');
}

/** The ids that a list has to give. */
function expected(world: World, list: List, filter: Filter, { field, direction, locale }: Order): string[] {
  const things = [...world.values()].filter(
    (one) => one.label === LABEL[list] && Object.entries(filter).every(([name, value]) => HOLDS[list][name]!(world, one, value, filter)),
  );
  return inOrder(things, (one) => ORDERS[list][field]!(world, one, locale === 'ko'), direction === 'DESC');
}

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly locale?: string;
}

/** Every order of a list, for readers of English and of Korean. */
function ordersOf(list: List): Order[] {
  return Object.keys(ORDERS[list]).flatMap((field) =>
    (['ASC', 'DESC'] as const).flatMap((direction) => [
      { field, direction },
      ...(/NAME|TITLE/.test(field) ? [{ field, direction, locale: 'ko' }] : []),
    ]),
  );
}

/** Walks a list to its other end. */
async function walked(store: Store, list: List, filter: Filter, order: Order, size: number, backward: boolean): Promise<string[]> {
  const type = LABEL[list];
  const paging = backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor';
  const query = `query ($filter: ${type}Filter, $order: ${type}Order, $size: Int, $cursor: String) {
  list: ${list}(filter: $filter, orderBy: $order, ${paging}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
}`;
  const ids: string[] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const { list: page }: Record<string, any> = await data(store, query, { filter, order, size, cursor });
    const found = page.nodes.map(({ id }: { id: string }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  return ids;
}

/** Filters by chance, of one to three parts, from values that occur. */
function randomFilter(world: World, list: List, next: () => number): Filter {
  const any = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const idOf = (label: string): string => any([...world.values()].filter((one) => one.label === label)).id;
  // Of those who have credits, so that some are met.
  const somebody = (): string => any([...world.values()].filter((one) => one.label === 'Person' && credits(one).length > 1)).id;
  const several = (one: () => string): string[] => Array.from({ length: 1 + Math.floor(next() * 3) }, one);
  const author = (): string =>
    any([...world.values()].filter((one) => one.label === 'Person' && one.ties.some(({ type }) => type === 'AUTHORED'))).id;
  const roles = (): CreditRole[] => several(() => any(Object.values(CreditRole))) as CreditRole[];
  const makers: Record<List, Record<string, () => Filter>> = {
    shows: {
      kind: () => ({ kind: any(['SERIES', 'FILM', 'VARIETY']) }),
      title: () => ({ title: any(['e', 'the', 'dead', '7', 'zz']) }),
      genres: () => ({ genres: several(() => idOf('Genre')) }),
      countries: () => ({ countries: several(() => any(['KR', 'us', 'JP'])) }),
      premiered: () => ({
        premieredFrom: any(['2016', '2019-06', '2021-01-01', '2018-02-14']),
        ...(next() < 0.5 ? { premieredTo: any(['2021', '2022-03', '2021-12-31', '2022-06-15']) } : {}),
      }),
      premieredTo: () => ({ premieredTo: any(['2018', '2020-07', '2022']) }),
      platform: () => ({ platform: idOf('Platform') }),
      company: () => ({ company: idOf('Company') }),
      network: () => ({ network: idOf('Company') }),
      people: () => ({ people: several(somebody), ...(next() < 0.4 ? { roles: roles() } : {}) }),
      peopleAll: () => ({ peopleAll: several(somebody).slice(0, 2), ...(next() < 0.3 ? { roles: roles() } : {}) }),
      basedOnWebtoon: () => ({ basedOnWebtoon: next() < 0.6 }),
      source: () => ({ source: idOf('Webtoon') }),
      sourceAuthor: () => ({ sourceAuthor: author() }),
      sourcePlatform: () => ({ sourcePlatform: idOf('Platform') }),
      charted: () => ({
        charted: {
          ...(next() < 0.5 ? { country: any(['KR', 'US', 'world']) } : {}),
          ...(next() < 0.4 ? { chart: idOf('Chart') } : {}),
          ...(next() < 0.6 ? { maxRank: any([1, 2, 3]) } : {}),
          ...(next() < 0.3 ? { from: any(['2022-01-20', '2022-02']) } : {}),
          ...(next() < 0.3 ? { to: any(['2022-02-20', '2022-03', '2022']) } : {}),
        },
      }),
      minVotes: () => ({ minVotes: any([0, 1, 7, 1_000]) }),
      minRating: () => ({
        minRating: {
          value: any([5, 6.5, 8]),
          ...(next() < 0.4 ? { publication: idOf('Publication') } : {}),
          ...(next() < 0.4 ? { kind: any(['CRITICS', 'AUDIENCE']) } : {}),
          ...(next() < 0.3 ? { scale: 12 } : {}),
        },
      }),
      hasDisputes: () => ({ hasDisputes: next() < 0.5 }),
    },
    people: {
      roles: () => ({ roles: roles() }),
      born: () => ({ bornFrom: any(['1965', '1980-05']), ...(next() < 0.5 ? { bornTo: any(['1985', '1999-12', '1990-06-30']) } : {}) }),
      workedOn: () => ({ workedOn: several(() => idOf('Show')) }),
      workedOnAll: () => ({ workedOnAll: several(() => idOf('Show')).slice(0, 2) }),
      workedWith: () => ({ workedWith: somebody() }),
      sourceOf: () => ({ sourceOf: idOf('Show') }),
    },
    webtoons: {
      title: () => ({ title: any(['o', 'the', 'hell']) }),
      platform: () => ({ platform: idOf('Platform') }),
      author: () => ({ author: author() }),
      adapted: () => ({ adapted: next() < 0.5 }),
      adaptedWith: () => ({ adaptedWith: somebody() }),
      adaptedBy: () => ({ adaptedBy: idOf('Company') }),
      started: () => ({ startedFrom: any(['2009', '2012-05']), ...(next() < 0.5 ? { startedTo: any(['2014', '2016-02']) } : {}) }),
    },
  };
  const parts = 1 + Math.floor(next() * 3);
  const filter = Object.assign({}, ...Array.from({ length: parts }, () => any(Object.values(makers[list]))())) as Filter;
  // Two parts may give the two ends of a range in the wrong order, which is refused.
  if ((filter['premieredTo'] ?? '~') < (filter['premieredFrom'] ?? '')) delete filter['premieredTo'];
  return filter;
}

onEachEngine('filters and orders', (engine) => {
  // Nearly every filter has a statement of its own, which takes Neo4j half a second to plan.
  const many = engine.name === 'neo4j' ? unlessThorough(0.1, 1) : 1;
  const worlds: Readonly<Record<string, { open: () => Promise<Store>; filters: number }>> = {
    'a skewed graph': {
      open: async () => {
        const store = await engine.empty();
        await writeSkewed(store);
        return store;
      },
      filters: 400 * many,
    },
    'the seeded graph': { open: () => engine.seeded(), filters: 150 * many },
  };

  describe.each(Object.entries(worlds))('over %s', (_name, { open, filters }) => {
    let store: Store;
    let world: World;

    beforeAll(async () => {
      store = await open();
      world = await readAll(store);
    });

    afterAll(() => store.close());

    it.each(Object.keys(ORDERS) as List[])('%s are the same list in every order, walked from either end', async (list) => {
      for (const order of ordersOf(list)) {
        const ids = expected(world, list, {}, order);
        expect(await walked(store, list, {}, order, 100, false)).toEqual(ids);
        for (const backward of someOnNeo4j(engine, [true, false], 2))
          expect(await walked(store, list, {}, order, 7, backward)).toEqual(ids);
      }
    });

    it(`${filters} filters by chance leave what they should`, async () => {
      const next = random(filters);
      const lists: List[] = ['shows', 'shows', 'shows', 'people', 'webtoons'];
      let met = 0;
      for (let tried = 0; tried < filters; tried++) {
        const list = lists[tried % lists.length]!;
        const filter = randomFilter(world, list, next);
        const orders = ordersOf(list);
        const order = orders[Math.floor(next() * orders.length)]!;
        const ids = expected(world, list, filter, order);
        if (ids.length > 0) met++;
        const found = await walked(store, list, filter, order, [2, 5, 100][tried % 3]!, next() < 0.5);
        expect({ filter, order, ids: found }).toEqual({ filter, order, ids });
        if (tried % 10 > 0) continue;
        const query = `query ($filter: ${LABEL[list]}Filter) { ${list}(filter: $filter, first: 1) { totalCount } }`;
        expect((await data(store, query, { filter }))[list].totalCount).toBe(ids.length);
      }
      expect(met).toBeGreaterThan(filters / 4);
    }, 900_000);
  });

  describe('that make no sense', () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.seeded();
    });
    afterAll(() => store.close());

    it.each([
      ['{ shows(filter: {premieredFrom: "2022", premieredTo: "2021"}) { nodes { id } } }', ['filter', 'premieredTo']],
      ['{ shows(filter: {charted: {from: "2022", to: "2021"}}) { nodes { id } } }', ['filter', 'charted', 'to']],
      ['{ shows(filter: {charted: {maxRank: 0}}) { nodes { id } } }', ['filter', 'charted', 'maxRank']],
      ['{ shows(filter: {charted: {country: "Korea"}}) { nodes { id } } }', ['filter', 'charted', 'country']],
      ['{ shows(filter: {charted: {chart: "show:x"}}) { nodes { id } } }', ['filter', 'charted', 'chart']],
      ['{ shows(filter: {minVotes: -1}) { nodes { id } } }', ['filter', 'minVotes']],
      ['{ shows(filter: {minRating: {value: 11}}) { nodes { id } } }', ['filter', 'minRating', 'value']],
      ['{ shows(filter: {minRating: {value: -1}}) { nodes { id } } }', ['filter', 'minRating', 'value']],
      ['{ shows(filter: {minRating: {value: 1, scale: 0}}) { nodes { id } } }', ['filter', 'minRating', 'scale']],
      ['{ shows(filter: {minRating: {value: 1, publication: "x"}}) { nodes { id } } }', ['filter', 'minRating', 'publication']],
      ['{ shows(filter: {network: "platform:netflix"}) { nodes { id } } }', ['filter', 'network']],
      ['{ shows(orderBy: {field: TITLE, direction: ASC, locale: "한국어"}) { nodes { id } } }', ['orderBy', 'locale']],
      ['{ people(filter: {workedWith: "show:x"}) { nodes { id } } }', ['filter', 'workedWith']],
      ['{ webtoons(filter: {startedFrom: "2022", startedTo: "2021"}) { nodes { id } } }', ['filter', 'startedTo']],
      ['{ showFacets(filter: {premieredFrom: "2022", premieredTo: "2021"}) { kinds { count } } }', ['filter', 'premieredTo']],
    ])('are told with their argument: %s', async (query, argument) => {
      const { errors } = await ask(store, query);
      expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
    });

    it('a cursor of another order, or of another locale, is told', async () => {
      const { shows } = await data(store, '{ shows(first: 1, orderBy: {field: TITLE, direction: ASC}) { pageInfo { endCursor } } }');
      for (const order of [
        'field: RATING, direction: ASC',
        'field: TITLE, direction: DESC',
        'field: TITLE, direction: ASC, locale: "ko"',
      ]) {
        const { errors } = await ask(
          store,
          `{ shows(first: 1, after: "${shows.pageInfo.endCursor}", orderBy: {${order}}) { nodes { id } } }`,
        );
        expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: ['after'] }]);
      }
    });

    it('nobody and nothing are the right empty answer', async () => {
      for (const filter of [
        'people: []',
        'genres: []',
        'countries: []',
        'people: ["person:nobody"]',
        'network: "company:nobody"',
        'kind: FILM, charted: {chart: "chart:none"}',
      ])
        expect(await data(store, `{ shows(filter: {${filter}}) { totalCount nodes { id } } }`)).toEqual({
          shows: { totalCount: 0, nodes: [] },
        });
    });

    it('one list costs one statement, and one more when its rows are counted', async () => {
      for (const field of Object.keys(ORDERS.shows)) {
        const query = `{ shows(first: 3, filter: {countries: ["KR"]}, orderBy: {field: ${field}, direction: DESC}) { nodes { title } $more } }`;
        expect((await ask(store, query.replace('$more', ''))).names).toHaveLength(1);
        expect((await ask(store, query.replace('$more', 'totalCount'))).names).toHaveLength(2);
      }
    });
  });
});
