/** Awards: who won what for which show, or was nominated; narrowed, walked over, merged, restored, and imported from tables. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { join as pathOf } from 'node:path';
import { check } from '../src/check/check.js';
import { restoreBackup } from '../src/export/backup/restore.js';
import { exportGraph } from '../src/export/export.js';
import type { Store } from '../src/graph/store.js';
import { merge, split } from '../src/identity/merge.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fileOf, outcomes } from './support/import.js';

removeFolders();

const SHOW = `query ($id: ID!, $ceremony: String, $year: Int, $won: Boolean) { show(id: $id) {
  awards(ceremony: $ceremony, year: $year, won: $won) { totalCount edges { won node { id } } } } }`;

async function awardsOf(store: Store, id: string, narrowed: Record<string, unknown> = {}): Promise<string[]> {
  const { show } = await data(store, SHOW, { id, ...narrowed });
  expect(show.awards.totalCount).toBe(show.awards.edges.length);
  return show.awards.edges.map(({ won, node }: { won: boolean; node: { id: string } }) => `${won ? 'won' : 'nominated for'} ${node.id}`);
}

onEachEngine('awards of the seed', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  it('are on both pages, what was won told apart from nominations, with the show that it was for', async () => {
    const answer = await ask<any>(
      store,
      `{ person(id: "person:oh-young-soo") { awards { edges { won forShow { title } recipient { id } node { id ceremony year category } claim { id } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.person.awards.edges).toEqual([
      {
        won: true,
        forShow: { title: 'Squid Game' },
        recipient: { id: 'person:oh-young-soo' },
        node: {
          id: 'award:golden-globe-2022-supporting-actor',
          ceremony: 'Golden Globe Awards',
          year: 2022,
          category: 'Best Supporting Actor in Television',
        },
        claim: { id: 'claim:person:oh-young-soo/WON/award:golden-globe-2022-supporting-actor' },
      },
      {
        won: false,
        forShow: { title: 'Squid Game' },
        recipient: { id: 'person:oh-young-soo' },
        node: {
          id: 'award:emmy-2022-supporting-actor-drama',
          ceremony: 'Primetime Emmy Awards',
          year: 2022,
          category: 'Outstanding Supporting Actor in a Drama Series',
        },
        claim: { id: 'claim:person:oh-young-soo/NOMINATED_FOR/award:emmy-2022-supporting-actor-drama' },
      },
    ]);
  });

  it('cost a statement for each field, however many there are', async () => {
    const query = (show: string): string =>
      `{ show(id: "${show}") { awards(first: 100) { edges { recipient { name } forShow { title } node { winners { edges { node { name } forShow { title } } } } } } } }`;
    const [few, many] = [await ask(store, query('show:boys-over-flowers')), await ask(store, query('show:squid-game'))];
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect(many.names.length).toBeLessThanOrEqual(8);
    expect(many.names).toHaveLength(few.names.length);
  });

  it.each<[Record<string, unknown>, number]>([
    [{}, 16],
    [{ won: true }, 10],
    [{ won: false }, 6],
    [{ ceremony: 'baeksang' }, 2],
    [{ ceremony: 'Emmy', won: true }, 3],
    [{ year: 2022 }, 16],
    [{ year: 2021 }, 0],
  ])('are narrowed by %j', async (narrowed, count) => {
    expect(await awardsOf(store, 'show:squid-game', narrowed)).toHaveLength(count);
  });

  it('tell their winners and nominees, and those of one show', async () => {
    const { award } = await data(
      store,
      `{ award(id: "award:emmy-2022-supporting-actor-drama") { name winners { totalCount }
  nominees(forShow: "show:squid-game") { nodes { id } } none: nominees(forShow: "show:kingdom") { totalCount } } }`,
    );
    expect(award).toEqual({
      name: 'Primetime Emmy Awards 2022: Outstanding Supporting Actor in a Drama Series',
      winners: { totalCount: 0 },
      nominees: { nodes: [{ id: 'person:oh-young-soo' }, { id: 'person:park-hae-soo' }] },
      none: { totalCount: 0 },
    });
  });

  it.each(['2022 백상예술대상 연출상', 'Baeksang 2022 Best Director', '백상예술대상'])('are found by %j', async (text) => {
    const { search } = await data(store, 'query ($text: String!) { search(text: $text, types: [AWARD]) { nodes { id } } }', { text });
    expect(search.nodes).toContainEqual({ id: 'award:baeksang-2022-director-tv' });
  });

  it('say in a sentence what no show is', async () => {
    const { errors } = await ask(store, '{ award(id: "award:x") { winners(forShow: "person:a") { totalCount } } }');
    expect(errors?.[0]?.message).toBeUndefined();
    const wrong = await ask(
      store,
      '{ award(id: "award:emmy-2022-lead-actor-drama") { winners(forShow: "person:lee-jung-jae") { totalCount } } }',
    );
    expect(wrong.errors?.[0]?.message).toContain('show:');
  });
});

/** A ceremony, two shows that nothing else ties to each other, and who won for each. */
async function fill(store: Store): Promise<void> {
  await publish(store, { id: 'article:a', publication: 'publication:a', kind: 'NEWSPAPER', on: '2022' });
  await define(store, 'show:a', 'show:b', 'show:a-again', 'award:x-2022-best', 'award:x-2022-other');
  await state(
    store,
    ...['show:a', 'show:b', 'show:a-again'].map((subject) => ({
      subject,
      property: 'TITLE',
      text: `Title of ${subject}`,
      by: ['article:a'],
    })),
    ...['award:x-2022-best', 'award:x-2022-other'].map((subject) => ({
      subject,
      property: 'NAME',
      text: `Name of ${subject}`,
      by: ['article:a'],
    })),
    ...['person:p', 'person:q'].map((subject) => ({ subject, property: 'NAME', text: `Name of ${subject}`, by: ['article:a'] })),
    {
      subject: 'person:p',
      property: 'WON',
      value: 'award:x-2022-best',
      by: [{ article: 'article:a', asWritten: 'Best', forShow: 'show:a-again' }],
    },
    { subject: 'person:q', property: 'NOMINATED_FOR', value: 'award:x-2022-best', by: [{ article: 'article:a', forShow: 'show:b' }] },
    { subject: 'show:a-again', property: 'WON', value: 'award:x-2022-best', by: ['article:a'] },
  );
  await projected(store);
}

const FOR = `{ person(id: "person:p") { awards { edges { forShow { id title } } } }
  award(id: "award:x-2022-best") { a: winners(forShow: "show:a") { nodes { id } } again: winners(forShow: "show:a-again") { nodes { id } } } }`;

onEachEngine('what an award was for', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await fill(store);
  });

  afterEach(() => store.close());

  it('is the show that remains where two are merged, and again the other once they are split', async () => {
    const before = await data(store, FOR);
    expect(before['person'].awards.edges[0].forShow.id).toBe('show:a-again');
    expect(before['award'].a.nodes).toEqual([]);
    await merge(store, 'show:a', 'show:a-again');
    expect(await check(store)).toEqual([]);
    const after = await data(store, FOR);
    expect(after['person'].awards.edges[0].forShow.id).toBe('show:a');
    expect(after['award'].a.nodes).toEqual([{ id: 'person:p' }]);
    await split(store, 'show:a-again');
    expect(await check(store)).toEqual([]);
    expect(await data(store, FOR)).toEqual(before);
  });

  it('comes back from a backup, before and after a merge, and however often the kept show is merged on', async () => {
    await merge(store, 'show:a', 'show:a-again');
    await merge(store, 'show:b', 'show:a');
    const held = await data(store, FOR);
    expect(held['person'].awards.edges[0].forShow.id).toBe('show:b');
    const backup = pathOf(newFolder(), 'backup.jsonl');
    await exportGraph(store, backup, { format: 'jsonl', base: 'https://inyeon.example/id/' });
    await store.close();
    store = await engine.empty();
    await restoreBackup(store, backup);
    expect(await data(store, FOR)).toEqual(held);
    expect(await check(store)).toEqual([]);
  });

  it('has to be a show that is there, as check says', async () => {
    await store.transaction(async (tx) => {
      await tx.write("MATCH (:Claim {id: 'claim:person:p/WON/award:x-2022-best'})-[said:STATED_IN]->() SET said.forShow = 'show:none'");
      await tx.write("MATCH (:Person {id: 'person:p'})-[won:WON]->() SET won.forShow = 'show:none'");
      await tx.write(
        "MATCH (:Claim {id: 'claim:person:q/NOMINATED_FOR/award:x-2022-best'})-[said:STATED_IN]->() SET said.forShow = 'person:p'",
      );
    });
    const violations = await check(store);
    expect(violations).toContain('(person:p)-[:WON]->(award:x-2022-best) has the forShow show:none, which is not there.');
    expect(violations).toContain(
      'claim:person:q/NOMINATED_FOR/award:x-2022-best is stated by article:a with the forShow person:p; it has to be the id of a show.',
    );
  });

  it('makes a way: a shared award leads from one to the other unasked', async () => {
    const { path } = await data(store, '{ path(from: "person:p", to: "person:q") { length hops { relation } } }');
    expect(path.hops.map(({ relation }: { relation: string }) => relation)).toEqual(['WON', 'NOMINATED_FOR']);
  });

  it('is not told of a nomination where the same was won', async () => {
    await state(store, { subject: 'person:p', property: 'NOMINATED_FOR', value: 'award:x-2022-best', by: ['article:a'] });
    await projected(store);
    const { person, award } = await data(
      store,
      '{ person(id: "person:p") { awards { totalCount edges { won } } } award(id: "award:x-2022-best") { nominees { nodes { id } } } }',
    );
    expect(person.awards).toEqual({ totalCount: 1, edges: [{ won: true }] });
    expect(award.nominees.nodes).toEqual([{ id: 'person:q' }]);
  });
});

const GUIDE = { id: 'publication:award-guide', name: 'Award guide', url: 'https://inyeon.example/awards' };

const KOREAN = {
  source: 'award-guide',
  publication: GUIDE,
  type: 'show',
  kind: 'SERIES',
  key: '작품',
  columns: { 시상식: 'ceremony', 연도: 'year', 부문: 'category', 수상자: 'person', 작품: 'TITLE', 결과: 'result' },
};

const ENGLISH = {
  source: 'award-list',
  publication: { ...GUIDE, id: 'publication:award-list' },
  type: 'show',
  kind: 'SERIES',
  key: 'Work',
  awards: { ceremony: 'Lantern Awards', year: 2021 },
  columns: { Category: 'category', Nominee: 'person', Work: 'TITLE', Result: 'result' },
};

async function take(store: Store, mapping: unknown, name: string, lines: readonly string[]): Promise<ImportReport> {
  const path = fileOf(name, lines.map((line) => `${line}\n`).join(''));
  const report = await importFile(store, await prepareFile(path, [mappedFormat(checkedMapping(mapping, 'awards.json'))]), { mode: 'all' });
  await join(store);
  expect(await check(store)).toEqual([]);
  return report;
}

const ALL = `{ shows(first: 9) { nodes { title awards { edges { won node { ceremony year category } } } } }
  people(first: 9) { nodes { name credits { edges { role } } awards { edges { won forShow { title } node { name } } } } } }`;

onEachEngine('tables of awards', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  it('in Korean, a row for each, give shows and people their awards', async () => {
    const report = await take(store, KOREAN, 'awards.csv', [
      '시상식,연도,부문,수상자,작품,결과',
      '등불예술대상,2021년,TV부문 작품상,,달빛 우체국,수상',
      '등불예술대상,2021년,남자 최우수연기상,한서준,달빛 우체국,수상',
      '등불예술대상,2021년,연출상,표도진,달빛 우체국,후보',
      '등불예술대상,2021년,인기상,강솔,달빛 우체국,무엇',
    ]);
    expect(outcomes(report).rejected).toBeUndefined();
    expect(Object.values(report.tally.leftOut).map(({ reason }) => reason)).toEqual([
      '결과 is "무엇", which does not say whether it was won, as winner, nominated, 수상 or 후보: the award is left out.',
      'nothing says what somebody did in a word that is known, as 주연, 감독, main role or writer: the credit is left out.',
    ]);
    const { shows, people } = await data(store, ALL);
    expect(shows.nodes).toEqual([
      {
        title: '달빛 우체국',
        awards: {
          edges: expect.arrayContaining([
            { won: true, node: { ceremony: '등불예술대상', year: 2021, category: 'TV부문 작품상' } },
            { won: true, node: { ceremony: '등불예술대상', year: 2021, category: '남자 최우수연기상' } },
            { won: false, node: { ceremony: '등불예술대상', year: 2021, category: '연출상' } },
          ]),
        },
      },
    ]);
    const said = Object.fromEntries(people.nodes.map((one: any) => [one.name, [one.credits.edges[0].role, ...one.awards.edges]]));
    expect(said).toEqual({
      한서준: ['ACTOR', { won: true, forShow: { title: '달빛 우체국' }, node: { name: '등불예술대상 2021: 남자 최우수연기상' } }],
      표도진: ['DIRECTOR', { won: false, forShow: { title: '달빛 우체국' }, node: { name: '등불예술대상 2021: 연출상' } }],
    });
  });

  it('in English, with a ceremony and year that the mapping says, agree with a table that writes the year elsewhere', async () => {
    await take(store, ENGLISH, 'awards.csv', [
      'Category,Nominee,Work,Result',
      'Best Actress,Seo Ah-in,Paper Lanterns,Winner',
      'Best Actress,Kang Sol,Moonlight Post,Nominated',
      'Best Drama,,Paper Lanterns,Won',
    ]);
    const people = { source: 'award-people', publication: GUIDE, type: 'person', key: 'Name', columns: { Name: 'NAME', Award: 'WON' } };
    await take(store, people, 'people.csv', ['Name,Award', 'Han Ji-u,2021 Lantern Awards: Best Actress']);
    const rows = await store.read<{ id: string; year: number }>(
      'MATCH (award:Award) RETURN award.id AS id, award.year AS year ORDER BY id',
    );
    expect(rows).toEqual([
      { id: 'award:2021-lantern-awards-best-actress', year: 2021 },
      { id: 'award:2021-lantern-awards-best-drama', year: 2021 },
    ]);
    const { award } = await data(
      store,
      '{ award(id: "award:2021-lantern-awards-best-actress") { winners { nodes { name } } nominees { edges { node { name } forShow { title } } } } }',
    );
    expect(award.winners.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['Han Ji-u', 'Paper Lanterns', 'Seo Ah-in']);
    expect(award.nominees.edges).toEqual(expect.arrayContaining([{ node: { name: 'Kang Sol' }, forShow: { title: 'Moonlight Post' } }]));
  });

  it('keep both shows for which one person is nominated in one category, also when one of them is merged', async () => {
    await take(store, ENGLISH, 'awards.csv', [
      'Category,Nominee,Work,Result',
      'Best Actress,Kang Sol,Paper Lanterns,Nominated',
      'Best Actress,Kang Sol,Moonlight Post,Nominated',
      'Best Actress,Seo Ah-in,River Clock,Nominated',
    ]);
    const { shows } = await data(store, '{ shows(first: 9) { nodes { id title awards { edges { node { category } } } } } }');
    const idOf = (title: string): string => shows.nodes.find((one: any) => one.title === title).id;
    expect(shows.nodes.map(({ awards }: any) => awards.edges.length)).toEqual([1, 1, 1]);
    const asked = async (show: string): Promise<unknown> => {
      const { people, award } = await data(
        store,
        `query ($show: ID!) { people(first: 9) { nodes { name awards { edges { won forShow { id } forShows { id } } } } }
  award(id: "award:2021-lantern-awards-best-actress") { nominees(forShow: $show) { edges { node { name } forShows { id } } } } }`,
        { show },
      );
      const [edge, ...more] = people.nodes.find(({ name }: any) => name === 'Kang Sol').awards.edges;
      expect([more, edge.won]).toEqual([[], false]);
      const ids = edge.forShows.map(({ id }: any) => id).sort();
      expect(ids).toContain(edge.forShow.id);
      return [ids, ...award.nominees.edges.map(({ node, forShows }: any) => `${node.name} ${forShows.length}`).sort()];
    };
    const [moonlight, lanterns, river] = ['Moonlight Post', 'Paper Lanterns', 'River Clock'].map(idOf) as [string, string, string];
    const both = [moonlight, lanterns].sort();
    expect(await asked(moonlight)).toEqual([both, 'Kang Sol 2']);
    expect(await asked(lanterns)).toEqual([both, 'Kang Sol 2']);
    expect(await asked(river)).toEqual([both, 'Seo Ah-in 1']);
    await merge(store, river, lanterns);
    expect(await asked(river)).toEqual([[moonlight, river].sort(), 'Kang Sol 2', 'Seo Ah-in 1']);
    await merge(store, river, moonlight);
    expect(await asked(river)).toEqual([[river], 'Kang Sol 1', 'Seo Ah-in 1']);
  });

  it('refuse in a sentence what is no table of awards', () => {
    const refusal = (mapping: unknown): string => {
      try {
        checkedMapping(mapping, 'awards.json');
        return 'taken';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refusal({ ...ENGLISH, type: 'webtoon', kind: undefined, columns: { Work: 'TITLE', Category: 'category' } })).toContain(
      'category is said of an award',
    );
    expect(refusal({ ...ENGLISH, awards: { year: 20 } })).toContain('awards.year is 20: it has to be a year, as 2022.');
    expect(refusal({ ...ENGLISH, columns: { Work: 'TITLE' } })).toContain('no column is the category of one');
  });
});
