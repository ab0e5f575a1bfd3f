/** Records of several databases become one graph: who is who, who says so, and what contradicts what. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { decideDifferent, decideSame, splitForGood } from '../src/identity/review.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { articleOf, keep, person, show, type TestRelease } from './support/records.js';

const TMDB: TestRelease = {
  source: 'tmdb',
  on: '2022-11-01',
  records: [
    show('tmdb', '1', {
      titles: ['Kingdom', '킹덤'],
      on: '2019-01-25',
      episodes: 12,
      network: ['Netflix'],
      cast: ['record:tmdb/person/11', 'record:tmdb/person/12'],
      externalIds: ['tmdb:1'],
    }),
    show('tmdb', '2', {
      titles: ['Hellbound', '지옥'],
      on: '2021-11-19',
      episodes: 6,
      network: ['Netflix'],
      directors: ['record:tmdb/person/13'],
      externalIds: ['tmdb:2'],
    }),
    show('tmdb', '3', {
      titles: ['Our Beloved Summer'],
      on: '2021-12-06',
      episodes: 16,
      network: ['SBS'],
      cast: ['record:tmdb/person/14', 'record:tmdb/person/15'],
      externalIds: ['tmdb:3'],
    }),
    show('tmdb', '4', {
      titles: ['Goblin', '쓸쓸하고 찬란하神-도깨비'],
      on: '2016-12-02',
      episodes: 16,
      network: ['tvN'],
      cast: ['record:tmdb/person/16', 'record:tmdb/person/17'],
    }),
    show('tmdb', '5', { titles: ['Stove League'], on: '2019-12-13', episodes: 16, network: ['SBS'], cast: ['record:tmdb/person/18'] }),
    show('tmdb', '6', {
      titles: ['Stranger'],
      on: '2017-06-10',
      episodes: 16,
      network: ['tvN'],
      cast: ['record:tmdb/person/19', 'record:tmdb/person/12'],
    }),
    person('tmdb', '11', { names: ['Ju Ji-hoon'], born: '1982-05-16', externalIds: ['tmdb-person:11'] }),
    person('tmdb', '12', { names: ['Bae Doona'], born: '1979-10-11', externalIds: ['tmdb-person:12'] }),
    person('tmdb', '13', { names: ['Yeon Sang-ho'], born: '1978-12-25', externalIds: ['tmdb-person:13'] }),
    person('tmdb', '14', { names: ['Choi Woo-shik'], born: '1990-03-26', externalIds: ['tmdb-person:14'] }),
    person('tmdb', '15', { names: ['Kim Da-mi'], born: '1995-04-09', externalIds: ['tmdb-person:15'] }),
    person('tmdb', '16', { names: ['Gong Yoo'], born: '1979-07-10', externalIds: ['tmdb-person:16'] }),
    person('tmdb', '17', { names: ['Kim Go-eun'], born: '1991-07-02', externalIds: ['tmdb-person:17'] }),
    person('tmdb', '18', { names: ['Lee Jun-hyeok'], born: '1972-03-19', externalIds: ['tmdb-person:18'] }),
    person('tmdb', '19', { names: ['Lee Jun-hyuk'], born: '1984-03-13', externalIds: ['tmdb-person:19'] }),
  ],
};

const MDL: TestRelease = {
  source: 'mydramalist',
  on: '2022-03-01',
  records: [
    show('mydramalist', '22806-kingdom', {
      titles: ['Kingdom'],
      on: '2019-01-25',
      ended: '2019-01-25',
      episodes: 6,
      network: ['Netflix'],
      writers: ['Kim Eun Hee'],
      cast: ['Joo Ji Hoon as Lee Chang', 'Bae Doo Na as Seo Bi'],
      externalIds: ['mydramalist:22806'],
      rating: 8.8,
    }),
    show('mydramalist', '32220-kingdom-2', {
      titles: ['Kingdom'],
      season: 2,
      on: '2020-03-13',
      episodes: 6,
      network: ['Netflix'],
      writers: ['Kim Eun Hee'],
      cast: ['Joo Ji Hoon as Lee Chang', 'Bae Doo Na'],
      externalIds: ['mydramalist:32220'],
    }),
    show('mydramalist', '57415-hell', {
      titles: ['Hellbound'],
      on: '2021-11-19',
      episodes: 6,
      network: ['Netflix'],
      writers: ['Choi Gyu Seok'],
      cast: ['Yoo Ah In'],
    }),
    show('mydramalist', '694231-us-that-year', {
      titles: ['Our Beloved Summer'],
      on: '2021-12-07',
      episodes: 16,
      network: ['Netflix'],
      writers: ['Lee Na Eun'],
      cast: ['Choi  Woo Shik as Choi Woong', 'Kim Da Mi', 'Lee Joon Hyuk'],
    }),
    show('mydramalist', '18452-goblin', {
      titles: ['Guardian: The Lonely and Great God'],
      on: '2016-12-02',
      episodes: 16,
      network: ['tvN'],
      directors: ['Lee Eung Bok'],
      cast: ['Gong Yoo', 'Kim Go Eun'],
    }),
    show('mydramalist', '5-stove', { titles: ['Stove League'], on: '2019-12-13', episodes: 16, network: ['SBS'], cast: ['Lee Joon Hyuk'] }),
    show('mydramalist', '6-stranger', {
      titles: ['Stranger'],
      on: '2017-06-10',
      episodes: 16,
      network: ['tvN'],
      cast: ['Lee Joon Hyuk', 'Bae Doo Na'],
    }),
    show('mydramalist', '7-ghost-2012', { titles: ['Ghost'], on: '2012-05-30', episodes: 20, network: ['SBS'] }),
    show('mydramalist', '8-ghost', { titles: ['Ghost'], on: '1999-07-06', episodes: 16, network: ['SBS'] }),
    show('mydramalist', '9-fortress', { titles: ['The Fortress', '남한산성'], on: '1986-11-03', network: ['MBC'] }),
  ],
};

const WIKI: TestRelease = {
  source: 'wikipedia-en',
  on: '2024-01-01',
  records: [
    show('wikipedia-en', 'Hellbound', {
      titles: ['Hellbound'],
      on: '2021-11-19',
      network: ['Netflix'],
      directors: ['Yeon Sang-ho'],
      writers: ['Yeon Sang-ho', 'Choi Gyu-seok'],
      cast: ['Yoo Ah-in'],
    }),
    show('wikipedia-en', 'Our Beloved Summer', {
      titles: ['Our Beloved Summer'],
      on: '2021-12-06',
      network: ['SBS TV'],
      writers: ['Lee Na-eun'],
      cast: ['Choi Woo-shik', 'Kim Da-mi'],
    }),
    show('wikipedia-en', 'The Fortress (2017 film)', {
      titles: ['The Fortress', '남한산성'],
      on: '2017-10-03',
      kind: 'FILM',
      cast: ['Lee Byung-hun'],
    }),
    show('wikipedia-en', 'Ghost', { titles: ['Ghost'], on: '2012-05-30', network: ['SBS'], cast: ['Lee Na-eun'] }),
  ],
};

const RELEASES = [TMDB, MDL, WIKI];

async function idOf(store: Store, record: string): Promise<string> {
  const rows = await store.read<{ id: string }>(
    `MATCH (claim:Claim)-[said:STATED_IN]->() WHERE said.record = $record AND claim.property IN ['TITLE', 'NAME']
MATCH (claim)-[:ABOUT]->(entity:Entity) RETURN DISTINCT entity.id AS id`,
    { record },
  );
  // The record of a show gives names to those whom it mentions, too.
  const [, type] = /^record:[^/]*\/([a-z]+)\//.exec(record)!;
  return rows.flatMap(({ id }) => (id.startsWith(`${type!}:`) ? [id] : [])).join(' ');
}

async function personOf(store: Store, record: string, spelling: string): Promise<string> {
  const rows = await store.read<{ id: string }>(
    `MATCH (claim:Claim)-[said:STATED_IN]->() WHERE said.record = $record AND said.asWritten = $spelling
MATCH (claim)-[:VALUE]->(entity:Person) RETURN DISTINCT entity.id AS id`,
    { record, spelling },
  );
  return rows.map(({ id }) => id).join(' ');
}

onEachEngine('joining', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  it('makes one show of what several databases know, and keeps apart what only shares a title', async () => {
    await keep(store, ...RELEASES);
    const summary = await join(store);
    expect(await check(store)).toEqual([]);
    expect(summary.records).toBe(29);
    for (const records of [
      ['record:tmdb/show/1', 'record:mydramalist/show/22806-kingdom'],
      ['record:tmdb/show/2', 'record:mydramalist/show/57415-hell', 'record:wikipedia-en/show/Hellbound'],
      ['record:tmdb/show/3', 'record:mydramalist/show/694231-us-that-year', 'record:wikipedia-en/show/Our Beloved Summer'],
      // Under quite another title: by day, cast and episodes.
      ['record:tmdb/show/4', 'record:mydramalist/show/18452-goblin'],
      ['record:mydramalist/show/7-ghost-2012', 'record:wikipedia-en/show/Ghost'],
    ]) {
      const ids = await Promise.all(records.map((record) => idOf(store, record)));
      expect(ids).toEqual(ids.map(() => ids[0]));
    }
    expect(await idOf(store, 'record:tmdb/show/2')).toBe('show:hellbound-2021');
    expect(await idOf(store, 'record:mydramalist/show/8-ghost')).toBe('show:ghost-1999');
    expect(await idOf(store, 'record:mydramalist/show/9-fortress')).toBe('show:the-fortress-1986');
    expect(await idOf(store, 'record:wikipedia-en/show/The Fortress (2017 film)')).toBe('show:the-fortress-2017');
  });

  it('makes a season of the record of a season', async () => {
    await keep(store, TMDB, MDL);
    await join(store);
    const { show: kingdom } = await data(
      store,
      `{ show(id: "show:kingdom-2019") { premieredOn seasons { id number premieredOn episodeCount } writers { name } } }`,
    );
    expect(kingdom.premieredOn).toBe('2019-01-25');
    expect(kingdom.writers).toEqual([{ name: 'Kim Eun Hee' }]);
    expect(kingdom.seasons).toEqual([
      { id: 'season:kingdom-2019/1', number: 1, premieredOn: '2019-01-25', episodeCount: 6 },
      { id: 'season:kingdom-2019/2', number: 2, premieredOn: '2020-03-13', episodeCount: 6 },
    ]);
    const { lookup: numbered } = await data(store, '{ lookup(source: MYDRAMALIST, value: "32220") { id } }');
    expect(numbered).toEqual({ id: 'season:kingdom-2019/2' });
  });

  it('parts namesakes whom a source has fused, and takes no writer for an actress', async () => {
    await keep(store, ...RELEASES);
    await join(store);
    expect(await personOf(store, 'record:mydramalist/show/5-stove', 'Lee Joon Hyuk')).toBe('person:lee-jun-hyeok-1972');
    expect(await personOf(store, 'record:mydramalist/show/6-stranger', 'Lee Joon Hyuk')).toBe('person:lee-jun-hyuk-1984');
    // Which of them it is nobody says.
    expect(await personOf(store, 'record:mydramalist/show/694231-us-that-year', 'Lee Joon Hyuk')).toBe('person:lee-joon-hyuk-mdl');
    const writer = await personOf(store, 'record:wikipedia-en/show/Our Beloved Summer', 'Lee Na-eun');
    expect(await personOf(store, 'record:mydramalist/show/694231-us-that-year', 'Lee Na Eun')).toBe(writer);
    expect(await personOf(store, 'record:wikipedia-en/show/Ghost', 'Lee Na-eun')).not.toBe(writer);
    expect(await personOf(store, 'record:mydramalist/show/6-stranger', 'Bae Doo Na')).toBe('person:bae-doona-1979');
    const { reviewQueue } = await data(store, '{ reviewQueue(first: 20) { nodes { left { id } right { id } } } }');
    const asked = reviewQueue.nodes.map(({ left, right }: any) => [left.id, right.id].sort().join(' '));
    expect(asked).toContain('person:lee-joon-hyuk-mdl person:lee-jun-hyeok-1972');
  });

  it('says who says what, and shows what contradicts with why it was chosen', async () => {
    await keep(store, ...RELEASES);
    await join(store);
    const { hellbound, summer, disputes } = await data(
      store,
      `{ hellbound: show(id: "show:hellbound-2021") { writers { name } claims(property: [WRITTEN_BY], first: 9) { nodes { reason disputedBy { id } citations { article { id } asWritten } } } }
         summer: show(id: "show:our-beloved-summer-2021") { premieredOn platforms { name }
           claims(property: [PREMIERED_ON, AIRED_ON, STREAMS_ON], first: 9) { nodes { id chosen reason } } }
         disputes(first: 50) { nodes { id } } }`,
    );
    expect(hellbound.writers.map(({ name }: any) => name).sort()).toEqual(['Choi Gyu-seok', 'Yeon Sang-ho']);
    expect(hellbound.claims.nodes.every(({ disputedBy }: any) => disputedBy.length === 1)).toBe(true);
    expect(hellbound.claims.nodes.map(({ reason }: any) => reason).sort()).toEqual([
      '1 of 2 databases that list these names it; all whom any of them names are shown.',
      '2 of 2 databases that list these name it; all whom any of them names are shown.',
    ]);
    expect(summer.premieredOn).toBe('2021-12-06');
    const day = summer.claims.nodes.find(({ id }: any) => id.endsWith('2021-12-06'));
    expect(day).toMatchObject({ chosen: true, reason: '2 publications state it, and 1 the next best.' });
    const ids = disputes.nodes.map(({ id }: any) => id);
    // One aired it, the other streams it: both are true.
    expect(ids.filter((id: string) => /AIRED_ON|STREAMS_ON/.test(id))).toEqual([]);
    expect(summer.claims.nodes.filter(({ id, reason }: any) => /AIRED_ON|STREAMS_ON/.test(id) && reason !== null)).toEqual([]);
  });

  it('gives the same graph whatever came first, all at once or one after the other', async () => {
    await keep(store, ...RELEASES);
    await join(store);
    const expected = await withoutStamp(store);
    for (const order of [
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      await store.close();
      store = await engine.empty();
      for (const index of order) {
        await keep(store, RELEASES[index]!);
        await join(store);
      }
      expect(await withoutStamp(store)).toEqual(expected);
      expect(await check(store)).toEqual([]);
    }
  });

  it('does nothing the second time, and says beforehand what it would do', async () => {
    await keep(store, TMDB);
    const before = await dump(store);
    const planned = await join(store, { dryRun: true });
    expect(await dump(store)).toEqual(before);
    const done = await join(store);
    expect({ ...planned, disputes: done.disputes }).toEqual(done);
    const after = await withoutStamp(store);
    expect(await join(store)).toMatchObject({ unchanged: true, citationsAdded: 0, shows: done.shows });
    await store.transaction((tx) => tx.write('MATCH (joining:Joining) DELETE joining'));
    expect(await join(store)).toMatchObject({ unchanged: false, citationsAdded: 0, citationsRemoved: 0, entitiesMade: 0 });
    expect(await withoutStamp(store)).toEqual(after);
  });

  it('deprecates what the newer release leaves out, unless others state it', async () => {
    const older: TestRelease = {
      source: 'tmdb',
      on: '2022-01-01',
      records: [
        show('tmdb', '2', { titles: ['Hellbound'], on: '2021-11-20', episodes: 6, network: ['Netflix', 'TVING'], externalIds: ['tmdb:2'] }),
      ],
    };
    await keep(store, TMDB, older, {
      source: 'mydramalist',
      on: '2022-03-01',
      records: [show('mydramalist', '57415-hell', { titles: ['Hellbound'], on: '2021-11-19', episodes: 6, network: ['Netflix', 'TVING'] })],
    });
    await join(store);
    const { show: hellbound } = await data(
      store,
      '{ show(id: "show:hellbound-2021") { premieredOn platforms { id } claims(rank: [DEPRECATED], first: 9) { nodes { id reason } } } }',
    );
    expect(hellbound.platforms.map(({ id }: any) => id).sort()).toEqual(['platform:netflix', 'platform:tving']);
    expect(hellbound.claims.nodes).toEqual([
      { id: 'claim:show:hellbound-2021/PREMIERED_ON/2021-11-20', reason: `${articleOf(TMDB)} does not state it any more.` },
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('adds records to what curators made, under their ids', async () => {
    await publish(store, { id: 'article:editors', publication: 'publication:inyeon', kind: 'EDITORIAL', of: 'DATASET', on: '2026' });
    await define(store, 'show:hellbound', 'person:yeon-sang-ho');
    await state(
      store,
      { subject: 'show:hellbound', property: 'TITLE', text: 'Hellbound', by: [{ article: 'article:editors', kind: 'OFFICIAL' }] },
      { subject: 'show:hellbound', property: 'PREMIERED_ON', date: '2021-11-19', by: ['article:editors'] },
      {
        subject: 'show:hellbound',
        property: 'DIRECTED_BY',
        value: 'person:yeon-sang-ho',
        by: [{ article: 'article:editors', asWritten: 'Yeon Sang-ho' }],
      },
      { subject: 'person:yeon-sang-ho', property: 'NAME', text: 'Yeon Sang-ho', by: [{ article: 'article:editors', kind: 'OFFICIAL' }] },
    );
    await projected(store);
    await keep(store, ...RELEASES);
    await join(store);
    expect(await idOf(store, 'record:tmdb/show/2')).toBe('show:hellbound');
    expect(await idOf(store, 'record:tmdb/person/13')).toBe('person:yeon-sang-ho');
    // The ids that the records would have given lead to it.
    const { old, person: director } = await data(
      store,
      '{ old: show(id: "show:hellbound-2021") { id } person(id: "person:yeon-sang-ho-1978") { id bornOn } }',
    );
    expect(old).toEqual({ id: 'show:hellbound' });
    expect(director).toEqual({ id: 'person:yeon-sang-ho', bornOn: '1978-12-25' });
    expect(await check(store)).toEqual([]);
  });

  it('leads what a chart has made known to what records know of it', async () => {
    await publish(store, {
      id: 'article:netflix-top10-2022-02-27',
      publication: 'publication:netflix',
      kind: 'OFFICIAL',
      of: 'DATASET',
      on: '2022-02-27',
    });
    await define(store, 'show:our-beloved-summer', 'show:the-fortress', 'platform:netflix');
    await state(
      store,
      { subject: 'platform:netflix', property: 'NAME', text: 'Netflix', by: ['article:netflix-top10-2022-02-27'] },
      { subject: 'show:our-beloved-summer', property: 'TITLE', text: 'Our Beloved Summer', by: ['article:netflix-top10-2022-02-27'] },
      { subject: 'show:the-fortress', property: 'TITLE', text: 'The Fortress', by: ['article:netflix-top10-2022-02-27'] },
    );
    await store.transaction(async (tx) => {
      await tx.write("MATCH (show:Show) SET show.kind = 'SERIES'");
      await tx.write(
        "MATCH (platform:Platform {id: 'platform:netflix'}) CREATE (:Chart {id: 'chart:netflix-top10-tv'})-[:COVERS]->(platform)",
      );
      for (const id of ['show:our-beloved-summer', 'show:the-fortress'])
        await tx.write(
          `MATCH (show:Show {id: $id}) MATCH (chart:Chart {id: 'chart:netflix-top10-tv'}) MATCH (article:Article {id: 'article:netflix-top10-2022-02-27'})
CREATE (entry:ChartEntry {id: 'entry:' + $id, chart: chart.id, periodStart: '2021-12-20', periodEnd: '2021-12-26'})
CREATE (entry)-[:ABOUT]->(show) CREATE (entry)-[:ON]->(chart) CREATE (entry)-[:STATED_IN {rank: 3}]->(article)`,
          { id },
        );
    });
    await projected(store);
    await keep(store, ...RELEASES);
    await join(store);
    const [led] = await store.read(
      "MATCH (entry:ChartEntry {id: 'entry:show:our-beloved-summer'})-[:ABOUT]->(show:Show) RETURN show.id AS id",
    );
    expect(led).toEqual({ id: 'show:our-beloved-summer-2021' });
    const { old } = await data(store, '{ old: show(id: "show:our-beloved-summer") { id title premieredOn } }');
    expect(old).toEqual({ id: 'show:our-beloved-summer-2021', title: 'Our Beloved Summer', premieredOn: '2021-12-06' });
    // A series of 1986 and a film of 2017 are not what is on a chart of series in 2021.
    expect((await data(store, '{ show(id: "show:the-fortress") { id } }')).show).toEqual({ id: 'show:the-fortress' });
    expect(await join(store)).toMatchObject({ unchanged: true });
  });

  describe('keeps what curators decide', () => {
    it('that two are one, and that they are not', async () => {
      await keep(store, ...RELEASES);
      await join(store);
      await decideSame(store, 'person:lee-jun-hyuk-1984', 'person:lee-joon-hyuk-mdl');
      await join(store);
      expect(await personOf(store, 'record:mydramalist/show/694231-us-that-year', 'Lee Joon Hyuk')).toBe('person:lee-jun-hyuk-1984');
      expect(await check(store)).toEqual([]);
      await splitForGood(store, 'person:lee-joon-hyuk-mdl');
      await join(store);
      expect(await personOf(store, 'record:mydramalist/show/694231-us-that-year', 'Lee Joon Hyuk')).toBe('person:lee-joon-hyuk-mdl');
      expect(await check(store)).toEqual([]);
      const { reviewQueue } = await data(store, '{ reviewQueue(first: 20) { nodes { left { id } right { id } } } }');
      const asked = reviewQueue.nodes.map(({ left, right }: any) => [left.id, right.id].sort().join(' '));
      expect(asked).not.toContain('person:lee-joon-hyuk-mdl person:lee-jun-hyuk-1984');
    });

    it('against what the records say', async () => {
      await keep(store, MDL);
      await join(store);
      await keep(store, TMDB);
      await publish(store, { id: 'article:editors', publication: 'publication:inyeon', kind: 'EDITORIAL', of: 'DATASET', on: '2026' });
      await define(store, 'show:goblin-of-others');
      await state(
        store,
        { subject: 'show:goblin-of-others', property: 'TITLE', text: 'Goblin', by: ['article:editors'] },
        { subject: 'show:goblin-of-others', property: 'PREMIERED_ON', date: '2016-12-02', by: ['article:editors'] },
      );
      await projected(store);
      await decideDifferent(store, 'show:goblin-of-others', 'show:guardian-the-lonely-and-great-god-2016');
      await join(store);
      expect(await idOf(store, 'record:mydramalist/show/18452-goblin')).not.toBe('show:goblin-of-others');
      expect(await check(store)).toEqual([]);
    });
  });

  it('takes back nothing of records that a newer Inyeon has kept', async () => {
    await keep(store, { source: 'tmdb', on: '2022-01-01', records: [show('tmdb', '1', { titles: ['Move to Heaven'], on: '2021-05-14' })] });
    await join(store);
    const before = await dump(store);
    const later = show('tmdb', '2', {
      titles: ['Hellbound'],
      links: [{ property: 'DUBBED_BY' as never, to: { record: 'record:tmdb/person/1' } }],
    });
    await keep(store, { source: 'tmdb', on: '2022-01-01', records: [later] });
    await expect(join(store)).rejects.toThrow('record:tmdb/show/2 states the property DUBBED_BY, which this Inyeon does not know');
    await store.transaction((tx) => tx.write("MATCH (record:Record {record: 'record:tmdb/show/2'}) DETACH DELETE record"));
    expect(await dump(store)).toEqual(before);
  });

  it('takes up where it was killed', async () => {
    await keep(store, ...RELEASES);
    await join(store);
    const expected = await withoutStamp(store);
    for (const after of [1, 3, 5]) {
      await store.close();
      store = await engine.empty();
      await keep(store, ...RELEASES);
      await expect(join(dying(store, after))).rejects.toThrow('killed');
      await join(store);
      expect(await withoutStamp(store)).toEqual(expected);
    }
  });
});

/** A store whose transactions fail after so many. */
function dying(store: Store, after: number): Store {
  let done = 0;
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'transaction')
        return (work: Parameters<Store['transaction']>[0]) => {
          if (done++ === after) throw new Error('killed');
          return target.transaction(work);
        };
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** All that the store holds but what tells when it was written. */
async function withoutStamp(store: Store): Promise<string[]> {
  return (await dump(store)).filter(
    (line) => !/"labels":\["(?:Joining|Change|Store)/.test(line) && !/"type":"(?:CHANGED|OF_CHANGE)"/.test(line),
  );
}
