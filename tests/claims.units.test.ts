/** One fact is one claim, in whatever words its unit is written, and a property with one value shows one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import { merge, split } from '../src/identity/merge.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state, type Fact } from './support/facts.js';
import { keep, show } from './support/records.js';

const SHOW = 'show:a';

type Citing = Fact['by'][number];

const minutes = (number: number, unit: string | null, ...by: Citing[]): Fact => ({
  subject: SHOW,
  property: 'EPISODE_MINUTES',
  number,
  ...(unit === null ? {} : { unit }),
  by,
});

interface Lengths {
  readonly episodeMinutes: number | null;
  readonly claims: {
    readonly nodes: readonly {
      readonly id: string;
      readonly chosen: boolean;
      readonly rank: string;
      readonly witnesses: number;
      readonly value: { readonly number: number; readonly unit: string | null };
      readonly citations: readonly { readonly asWritten: string | null; readonly article: { readonly id: string } }[];
    }[];
  };
}

onEachEngine('units', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:paper', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2022-01-01' },
      { id: 'article:site', publication: 'publication:site', kind: 'ENTERTAINMENT_NEWS', on: '2022-02' },
      { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' },
    );
    await state(store, { subject: SHOW, property: 'TITLE', text: 'A', by: [{ article: 'article:paper', asWritten: 'A' }] });
  });

  afterEach(() => store.close());

  async function lengths(of = SHOW): Promise<Lengths> {
    const { show: shown } = await data<{ show: Lengths }>(
      store,
      `query ($id: ID!) { show(id: $id) { episodeMinutes claims(property: [EPISODE_MINUTES], first: 9) { nodes {
         id chosen rank witnesses value { ... on NumberValue { number unit } } citations { asWritten article { id } } } } } }`,
      { id: of },
    );
    return shown;
  }

  it('have one form: 62, 62 min and 62 minutes are one claim with all citations, whichever comes first', async () => {
    const ways: Fact[] = [
      minutes(62, null, { article: 'article:database', asWritten: '62.0' }),
      minutes(62, 'minutes', { article: 'article:paper', asWritten: '62 minutes' }, { article: 'article:site', asWritten: '62' }),
      minutes(62, ' Min', { article: 'article:site', asWritten: '62' }, { article: 'article:site', asWritten: '62 min' }),
    ];
    const dumps: string[][] = [];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      await store.transaction((tx) => tx.write("MATCH (claim:Claim {property: 'EPISODE_MINUTES'}) DETACH DELETE claim"));
      for (const index of order) {
        await state(store, ways[index]!);
        await projected(store);
      }
      expect(await check(store)).toEqual([]);
      dumps.push(await dump(store));
    }
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[2]).toEqual(dumps[0]);
    const { episodeMinutes, claims } = await lengths();
    expect(episodeMinutes).toBe(62);
    expect(claims.nodes).toHaveLength(1);
    expect(claims.nodes[0]).toMatchObject({
      id: 'claim:show:a/EPISODE_MINUTES/62 minutes',
      chosen: true,
      witnesses: 3,
      value: { number: 62, unit: 'minutes' },
    });
    expect(claims.nodes[0]!.citations.map(({ article, asWritten }) => `${article.id} ${asWritten}`).sort()).toEqual([
      'article:database 62.0',
      'article:paper 62 minutes',
      'article:site 62',
      'article:site 62 min',
    ]);
    expect(await projected(store)).toBe(0);
  });

  it('are put right at a start where a store has both, as older versions left them', async () => {
    await state(store, minutes(62, 'minutes', 'article:database'), minutes(65, 'minutes', 'article:paper', 'article:site'));
    await projected(store);
    // As it was stored before: both chosen, both disputing what is shown otherwise.
    await store.transaction(async (tx) => {
      await tx.write(
        `MATCH (show:Entity {id: 'show:a'}) MATCH (article:Entity {id: 'article:site'})
CREATE (claim:Claim {id: 'claim:show:a/EPISODE_MINUTES/62', property: 'EPISODE_MINUTES', number: 62, chosen: true, witnesses: 1, projected: 'NORMAL 1'})-[:ABOUT]->(show)
CREATE (claim)-[:STATED_IN {asWritten: '62'}]->(article)`,
      );
      await tx.write(
        `MATCH (a:Claim {id: 'claim:show:a/EPISODE_MINUTES/62'}) MATCH (b:Claim {id: 'claim:show:a/EPISODE_MINUTES/65 minutes'}) CREATE (a)-[:DISPUTES]->(b)`,
      );
    });
    expect(await check(store)).toContain(
      'claim:show:a/EPISODE_MINUTES/62 has its unit in another form than the one that there is, which gives claim:show:a/EPISODE_MINUTES/62 minutes.',
    );
    await store.transaction(catchUp);
    expect(await check(store)).toEqual([]);
    const { claims } = await lengths();
    expect(claims.nodes.map(({ id, chosen, witnesses }) => [id, chosen, witnesses]).sort()).toEqual([
      ['claim:show:a/EPISODE_MINUTES/62 minutes', true, 2],
      ['claim:show:a/EPISODE_MINUTES/65 minutes', false, 2],
    ]);
    expect(await store.transaction(catchUp)).toBe(0);
  });

  it('keep what curators have made of either claim', async () => {
    await state(store, { ...minutes(62, null, 'article:database'), rank: 'DEPRECATED' });
    await projected(store);
    await store.transaction((tx) =>
      tx.write("MATCH (claim:Claim {id: 'claim:show:a/EPISODE_MINUTES/62 minutes'}) SET claim.reason = 'A slip.'"),
    );
    await state(store, minutes(62, 'mins', 'article:site'));
    await projected(store);
    expect((await lengths()).claims.nodes).toMatchObject([{ rank: 'DEPRECATED', chosen: false, witnesses: 2 }]);
    expect((await lengths()).episodeMinutes).toBeNull();
  });

  it.each([
    ['EPISODE_COUNT', 12, [null, 'episodes', 'Episode'], '12'],
    ['DAYS_AT_NUMBER_ONE', 15, [null, 'day', 'days'], '15 days@2022-02-12'],
    ['CONSECUTIVE_WEEKS', 6, [null, 'Weeks'], '6 weeks@2022-02-12'],
    ['NUMBER_ONE_COUNTRIES', 46, [null, 'countries'], '46@2022-02-12'],
    ['CUMULATIVE_HOURS', 100, ['hours in 10 days', 'Hours  in 10 days'], '100 hours in 10 days@2022-02-12'],
  ])('have one form for %s too', async (property, number, units, id) => {
    const asOf = id.split('@')[1];
    for (const unit of units)
      await state(store, {
        subject: SHOW,
        property,
        number,
        ...(unit === null ? {} : { unit }),
        ...(asOf === undefined ? {} : { asOf }),
        by: [{ article: 'article:site', asWritten: unit ?? 'none' }],
      });
    await projected(store);
    const { show: shown } = await data(
      store,
      `{ show(id: "show:a") { claims(property: [${property}], first: 9) { nodes { id chosen citations { asWritten } } } } }`,
    );
    expect(shown.claims.nodes.map(({ id: of, chosen }: any) => [of, chosen])).toEqual([[`claim:show:a/${property}/${id}`, true]]);
    expect(shown.claims.nodes[0].citations).toHaveLength(units.length);
    expect(await check(store)).toEqual([]);
  });

  it('tell measures apart where a property has several', async () => {
    const hours = (unit: string): Fact => ({
      subject: SHOW,
      property: 'CUMULATIVE_HOURS',
      number: 100,
      unit,
      asOf: '2022-02-06',
      by: ['article:site'],
    });
    await state(store, hours('hours in 10 days'), hours('hours in 28 days'));
    await projected(store);
    const { show: shown } = await data(
      store,
      '{ show(id: "show:a") { claims(property: [CUMULATIVE_HOURS], first: 9) { nodes { chosen disputedBy { id } } } } }',
    );
    expect(shown.claims.nodes).toEqual([
      { chosen: true, disputedBy: [] },
      { chosen: true, disputedBy: [] },
    ]);
  });

  it('that a property is not counted in show nothing, and are told', async () => {
    await state(store, minutes(1, 'hours', 'article:site', 'article:paper'), minutes(62, null, 'article:database'));
    await projected(store);
    expect(await lengths()).toMatchObject({ episodeMinutes: 62 });
    expect(await check(store)).toEqual(['claim:show:a/EPISODE_MINUTES/1 hours has the unit hours; it is counted in minutes.']);
  });

  it('are the same whether a seed states them or a record, also after a merge and its split', async () => {
    await keep(store, {
      source: 'tmdb',
      on: '2022-01-01',
      records: [{ ...show('tmdb', '1', { titles: ['Other'] }), facts: [{ property: 'EPISODE_MINUTES', value: 62 }] }],
    });
    await join(store);
    const [made] = await store.read<{ id: string }>(
      "MATCH (claim:Claim {property: 'EPISODE_MINUTES'})-[:ABOUT]->(show) RETURN show.id AS id",
    );
    expect((await lengths(made!.id)).claims.nodes).toMatchObject([{ value: { number: 62, unit: 'minutes' } }]);
    await state(store, { ...minutes(62, null, 'article:site'), subject: made!.id });
    await projected(store);
    expect((await lengths(made!.id)).claims.nodes).toMatchObject([{ chosen: true, witnesses: 2 }]);
    await state(store, minutes(62, 'minute', 'article:paper'));
    await projected(store);
    await merge(store, SHOW, made!.id);
    expect((await lengths()).claims.nodes).toMatchObject([{ chosen: true, witnesses: 3 }]);
    await split(store, made!.id);
    expect((await lengths()).claims.nodes).toMatchObject([{ chosen: true, witnesses: 1 }]);
    expect(await check(store)).toEqual([]);
  });

  describe('a property that has one value', () => {
    it('shows one, also of what was said as of several days: the last', async () => {
      const status = (text: string, asOf: string, ...by: string[]): Fact => ({ subject: SHOW, property: 'STATUS', text, asOf, by });
      await state(
        store,
        status('AIRING', '2021-05-01', 'article:site', 'article:database', 'article:paper'),
        status('ENDED', '2022-02-01', 'article:site'),
      );
      await projected(store);
      const ask = '{ show(id: "show:a") { status claims(property: [STATUS], first: 9) { nodes { id chosen disputedBy { id } } } } }';
      expect((await data(store, ask)).show).toEqual({
        status: 'ENDED',
        claims: {
          nodes: expect.arrayContaining([
            { id: 'claim:show:a/STATUS/AIRING@2021-05-01', chosen: false, disputedBy: [] },
            { id: 'claim:show:a/STATUS/ENDED@2022-02-01', chosen: true, disputedBy: [] },
          ]),
        },
      });
      expect(await check(store)).toEqual([]);
    });

    it('shows one of two that look the same, which do not contradict each other, and the one with a wrong id is told', async () => {
      await state(store, { subject: SHOW, property: 'EPISODE_COUNT', number: 12, by: ['article:site'] });
      await store.transaction((tx) =>
        tx.write(
          `MATCH (show:Entity {id: 'show:a'}) MATCH (article:Entity {id: 'article:paper'})
CREATE (claim:Claim {id: 'claim:show:a/EPISODE_COUNT/12.0', property: 'EPISODE_COUNT', number: 12.0})-[:ABOUT]->(show)
CREATE (claim)-[:STATED_IN {asWritten: '12'}]->(article)`,
        ),
      );
      await projected(store);
      const ask =
        '{ show(id: "show:a") { episodeCount claims(property: [EPISODE_COUNT], first: 9) { nodes { chosen disputedBy { id } } } } }';
      const { show: shown } = await data(store, ask);
      expect(shown.episodeCount).toBe(12);
      expect(shown.claims.nodes.map(({ chosen }: any) => chosen).sort()).toEqual([false, true]);
      expect(shown.claims.nodes.flatMap(({ disputedBy }: any) => disputedBy)).toEqual([]);
      expect(await check(store)).toEqual([
        'claim:show:a/EPISODE_COUNT/12.0 does not fit its content, which gives claim:show:a/EPISODE_COUNT/12.',
      ]);
    });

    it('that a second claim is marked as shown is told', async () => {
      await state(store, minutes(62, null, 'article:database', 'article:paper'), minutes(70, null, 'article:site'));
      await projected(store);
      await store.transaction((tx) => tx.write("MATCH (claim:Claim {property: 'EPISODE_MINUTES'}) SET claim.chosen = true"));
      expect(await check(store)).toEqual(['claim:show:a/EPISODE_MINUTES/70 minutes should be not chosen with 1 witnesses.']);
    });
  });
});
