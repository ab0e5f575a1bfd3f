/**
 * Tables of episodes, awards, songs, members, figures and casting in the layouts in which sites have them: drafted, imported by the
 * draft with only what its notes ask for filled in, and asked for.
 */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { draftMapping } from '../src/import/drafting/draft.js';
import type { Draft } from '../src/import/drafting/drafted-file.js';
import { openSources } from '../src/import/files/source-file.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { removeFolders } from './support/folder.js';
import { fixture } from './support/import.js';

removeFolders();

const SHOWS = { 'show:moonlight-post': 'Moonlight Post', 'show:lantern-street': 'Lantern Street' };

/** What whoever takes a draft fills in. */
type FilledIn = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function drafted(path: string): Promise<Draft> {
  const { files } = await openSources(path);
  return draftMapping(files[0]!);
}

/** A draft with what its notes ask for. */
function filled({ mapping, notes }: Draft, more: FilledIn = {}): unknown {
  const parts = Object.entries(more).map(([part, said]) => [part, { ...(mapping[part] as object), ...said }]);
  return { ...mapping, notes, ...(Object.fromEntries(parts) as object) };
}

/** Which columns a draft leaves out. */
function leftOut({ notes }: Draft): string[] {
  return notes
    .flatMap((note) => /^Column ("(?:[^"\\]|\\.)*") is left out/u.exec(note)?.[1] ?? [])
    .map((name) => JSON.parse(name) as string);
}

onEachEngine('tables in the layouts of sites', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:guide', publication: 'publication:guide', kind: 'DATABASE', of: 'DATASET', on: '2019' });
    await define(store, ...Object.keys(SHOWS));
    await store.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES'"));
    await state(
      store,
      { subject: 'publication:guide', property: 'NAME', text: 'A guide', by: ['article:guide'] },
      ...Object.entries(SHOWS).map(([subject, text]) => ({ subject, property: 'TITLE', text, by: ['article:guide'] })),
      { subject: 'group:lantern-boys', property: 'NAME', text: 'Lantern Boys', by: ['article:guide'] },
      { subject: 'group:lantern-boys', property: 'NAME', text: '등불소년단', by: ['article:guide'] },
    );
    await projected(store);
  });

  afterEach(() => store.close());

  /** Imports a fixture by its draft. */
  async function taken(name: string, more?: FilledIn): Promise<{ draft: Draft; report: ImportReport }> {
    const path = fixture(`layouts/${name}`);
    const draft = await drafted(path);
    const mapping = checkedMapping(filled(draft, more), 'draft.json');
    const report = await importFile(store, await prepareFile(path, [mappedFormat(mapping)]), { mode: 'all' });
    if ('type' in mapping) await join(store);
    expect(await check(store)).toEqual([]);
    return { draft, report };
  }

  /** The figures of a show and its episodes, a line each. */
  async function broadcasts(id = 'show:moonlight-post'): Promise<string[]> {
    const { show } = await data(
      store,
      `query ($id: ID!) { show(id: $id) {
  audienceRatings(first: 100) { nodes { episode episodeTo part airedOn measurer { id } area among percent percentAtMost viewers } }
  episodes(first: 100) { nodes { number title airDate } } } }`,
      { id },
    );
    const figures = show.audienceRatings.nodes.map((one: Record<string, any>) => {
      const of = one['episode'] === null ? 'special' : [one['episode'], one['episodeTo']].filter((number) => number !== null).join('-');
      const figure =
        one['percentAtMost'] !== null ? `<${one['percentAtMost']}%` : one['percent'] !== null ? `${one['percent']}%` : one['viewers'];
      const part = one['part'] === null ? '' : ` part ${one['part']}`;
      return `${of}${part} ${one['airedOn'] ?? '-'} ${one['measurer'].id.slice(12)} ${one['area']} ${one['among']} ${figure}`;
    });
    const episodes = show.episodes.nodes.map(
      ({ number, title, airDate }: Record<string, any>) => `episode ${number} ${airDate ?? '-'} ${title ?? '-'}`,
    );
    return [...figures.sort(), ...episodes];
  }

  it('Namuwiki: bold figures, ranks and notes beside them, days without years, a special, a row of means', async () => {
    const { draft, report } = await taken('namuwiki 시청률.csv', { episodes: { show: 'show:moonlight-post', measurer: 'Nielsen Korea' } });
    expect(leftOut(draft)).toEqual(['비고']);
    expect(report.tally.outcomes).toMatchObject({ added: 4, skipped: 1, rejected: 0 });
    expect(await broadcasts()).toEqual([
      '1 2021-06-19 nielsen-korea CAPITAL_AREA HOUSEHOLDS 4.5%',
      '1 2021-06-19 nielsen-korea NATIONWIDE HOUSEHOLDS 4.213%',
      '2 2021-06-20 nielsen-korea CAPITAL_AREA HOUSEHOLDS 5.3%',
      '2 2021-06-20 nielsen-korea NATIONWIDE HOUSEHOLDS 5.1%',
      '3 2021-06-27 nielsen-korea NATIONWIDE HOUSEHOLDS <1%',
      'special 2021-06-26 nielsen-korea NATIONWIDE HOUSEHOLDS 2.2%',
      'episode 1 2021-06-19 -',
      'episode 2 2021-06-20 -',
      'episode 3 2021-06-27 -',
    ]);
  });

  it('Korean Wikipedia: two rows of headers in one, commas as decimal marks, double episodes', async () => {
    const { draft } = await taken('kowiki-flattened.csv', { episodes: { show: 'show:moonlight-post' } });
    expect(leftOut(draft)).toEqual([]);
    expect(await broadcasts()).toEqual([
      '1 2020-12-26 nielsen-korea CAPITAL_AREA HOUSEHOLDS 7.9%',
      '1 2020-12-26 nielsen-korea NATIONWIDE HOUSEHOLDS 7.5%',
      '1 2020-12-26 tnms CAPITAL_AREA HOUSEHOLDS 8.4%',
      '1 2020-12-26 tnms NATIONWIDE HOUSEHOLDS 8.1%',
      '2 2020-12-27 nielsen-korea CAPITAL_AREA HOUSEHOLDS 8.8%',
      '2 2020-12-27 nielsen-korea NATIONWIDE HOUSEHOLDS 8.2%',
      '2 2020-12-27 tnms CAPITAL_AREA HOUSEHOLDS 9.3%',
      '2 2020-12-27 tnms NATIONWIDE HOUSEHOLDS 9%',
      '3-4 2021-01-02 nielsen-korea NATIONWIDE HOUSEHOLDS 9.9%',
      '3-4 2021-01-02 tnms NATIONWIDE HOUSEHOLDS 10.2%',
      'episode 1 2020-12-26 첫눈',
      'episode 2 2020-12-27 두 번째 편지',
      'episode 3 2021-01-02 -',
      'episode 4 2021-01-02 -',
    ]);
  });

  it('English Wikipedia: the average audience share of an episode is its figure', async () => {
    await taken('enwiki-share.csv', { episodes: { show: 'show:moonlight-post' } });
    expect(await broadcasts()).toEqual([
      '1 2019-09-07 nielsen-korea CAPITAL_AREA HOUSEHOLDS 4.9%',
      '1 2019-09-07 nielsen-korea NATIONWIDE HOUSEHOLDS 4.2%',
      '1 2019-09-07 tnms NATIONWIDE HOUSEHOLDS 4.4%',
      '2 2019-09-08 nielsen-korea CAPITAL_AREA HOUSEHOLDS <1%',
      '2 2019-09-08 nielsen-korea NATIONWIDE HOUSEHOLDS 13.213%',
      'episode 1 2019-09-07 -',
      'episode 2 2019-09-08 -',
    ]);
  });

  it('English Wikipedia: one column an episode, the title merged over its rows', async () => {
    const { draft } = await taken('enwiki-by-column.csv');
    expect(leftOut(draft)).toEqual(['Average']);
    expect(await broadcasts()).toEqual([
      '1 - nielsen-korea NATIONWIDE HOUSEHOLDS 0.9%',
      '2 - nielsen-korea NATIONWIDE HOUSEHOLDS 2.034%',
      '2 - tnms CAPITAL_AREA HOUSEHOLDS 2.9%',
      '3-4 - nielsen-korea NATIONWIDE HOUSEHOLDS 3.1%',
    ]);
  });

  it('Korean Wikipedia: two rows of headers, merged above and down', async () => {
    const { draft, report } = await taken('kowiki-merged.csv', { episodes: { show: 'show:moonlight-post' } });
    expect([leftOut(draft), report.tally.outcomes.rejected]).toEqual([[], 0]);
    expect(await broadcasts()).toEqual([
      '1 2020-12-26 nielsen-korea CAPITAL_AREA HOUSEHOLDS 7.9%',
      '1 2020-12-26 nielsen-korea NATIONWIDE HOUSEHOLDS 7.5%',
      '1 2020-12-26 tnms CAPITAL_AREA HOUSEHOLDS 8.4%',
      '1 2020-12-26 tnms NATIONWIDE HOUSEHOLDS 8.1%',
      '2 2020-12-27 nielsen-korea NATIONWIDE HOUSEHOLDS 8.2%',
      '2 2020-12-27 tnms NATIONWIDE HOUSEHOLDS 9%',
      'episode 1 2020-12-26 첫눈',
      'episode 2 2020-12-27 두 번째 편지',
    ]);
  });

  it('English Wikipedia: three rows of headers, a row of means', async () => {
    const { report } = await taken('enwiki-merged.csv', { episodes: { show: 'show:moonlight-post' } });
    expect(report.tally.outcomes).toMatchObject({ added: 2, skipped: 1, rejected: 0 });
    expect((await broadcasts()).slice(0, 5)).toEqual([
      '1 2019-09-07 nielsen-korea CAPITAL_AREA HOUSEHOLDS 4.9%',
      '1 2019-09-07 nielsen-korea NATIONWIDE HOUSEHOLDS 4.2%',
      '1 2019-09-07 tnms NATIONWIDE HOUSEHOLDS 4.4%',
      '2 2019-09-08 nielsen-korea CAPITAL_AREA HOUSEHOLDS <1%',
      '2 2019-09-08 nielsen-korea NATIONWIDE HOUSEHOLDS 13.213%',
    ]);
  });

  it('English Wikipedia: the numbers of the episodes are a second row of headers', async () => {
    await taken('enwiki-repeated.csv', { episodes: { measurer: 'Nielsen Korea' } });
    expect(await broadcasts('show:lantern-street')).toEqual([
      '1 - nielsen-korea NATIONWIDE HOUSEHOLDS 1.2%',
      '2 - nielsen-korea NATIONWIDE HOUSEHOLDS 1.9%',
    ]);
  });

  it('English Wikipedia: a list of episodes with viewers in millions', async () => {
    await taken('enwiki-episodes.csv', { episodes: { show: 'show:moonlight-post', measurer: 'Nielsen Korea' } });
    expect(await broadcasts()).toEqual([
      '1 2022-03-01 nielsen-korea NATIONWIDE HOUSEHOLDS 1234000',
      '2 2022-03-02 nielsen-korea NATIONWIDE HOUSEHOLDS 998000',
      'episode 1 2022-03-01 The First Letter',
      'episode 2 2022-03-02 The Last Lamp',
      'episode 3 2022-03-08 -',
    ]);
  });

  it('newspapers: a column for each part, persons in ten thousands and in thousands', async () => {
    await taken('parts.csv', { episodes: { show: 'show:moonlight-post' } });
    expect((await broadcasts()).slice(0, 6)).toEqual([
      '1 2022-03-01 tnms NATIONWIDE HOUSEHOLDS 615000',
      '1 part 1 2022-03-01 nielsen-korea NATIONWIDE HOUSEHOLDS 3.4%',
      '1 part 2 2022-03-01 nielsen-korea NATIONWIDE HOUSEHOLDS 4.5%',
      '2 2022-03-02 tnms NATIONWIDE HOUSEHOLDS 1020000',
      '2 part 1 2022-03-02 nielsen-korea NATIONWIDE HOUSEHOLDS 3.9%',
      '2 part 2 2022-03-02 nielsen-korea NATIONWIDE HOUSEHOLDS 5%',
    ]);
  });

  it('newspapers: the parts of a broadcast in one cell, named in it or in the header', async () => {
    const { draft, report } = await taken('parts-in-cells.csv', { episodes: { show: 'show:moonlight-post' } });
    expect(leftOut(draft)).toEqual([]);
    // Of two figures nothing says what they are.
    expect(Object.values(report.tally.leftOut)).toEqual([
      expect.objectContaining({
        count: 1,
        line: 4,
        reason: expect.stringContaining('닐슨코리아 수도권 is "3.1%/4.4%": it has to be a per cent'),
      }),
    ]);
    expect((await broadcasts()).filter((line) => !line.startsWith('episode'))).toEqual([
      '1 2022-03-01 tnms NATIONWIDE HOUSEHOLDS 4.1%',
      '1 part 1 2022-03-01 nielsen-korea CAPITAL_AREA HOUSEHOLDS 3.6%',
      '1 part 1 2022-03-01 nielsen-korea NATIONWIDE HOUSEHOLDS 3.4%',
      '1 part 2 2022-03-01 nielsen-korea CAPITAL_AREA HOUSEHOLDS 4.9%',
      '1 part 2 2022-03-01 nielsen-korea NATIONWIDE HOUSEHOLDS 4.5%',
      '2 part 1 2022-03-02 nielsen-korea CAPITAL_AREA HOUSEHOLDS 3.8%',
      '2 part 1 2022-03-02 nielsen-korea NATIONWIDE HOUSEHOLDS 3.9%',
      '2 part 1 2022-03-02 tnms NATIONWIDE HOUSEHOLDS <1%',
      '2 part 2 2022-03-02 nielsen-korea CAPITAL_AREA HOUSEHOLDS 5.2%',
      '2 part 2 2022-03-02 tnms NATIONWIDE HOUSEHOLDS 1.2%',
      '3 2022-03-08 nielsen-korea NATIONWIDE HOUSEHOLDS 4.2%',
      '3 part 2 2022-03-08 tnms NATIONWIDE HOUSEHOLDS 4%',
      '4 2022-03-09 nielsen-korea CAPITAL_AREA HOUSEHOLDS 5.1%',
      '4 part 1 2022-03-09 nielsen-korea NATIONWIDE HOUSEHOLDS 5%',
      '4 part 2 2022-03-09 nielsen-korea NATIONWIDE HOUSEHOLDS 5.5%',
    ]);
  });

  it('daily lists: several shows a day, with the number of the episode', async () => {
    await taken('daily.2022-03-05.csv');
    expect(await broadcasts('show:lantern-street')).toEqual([
      '10 2022-03-05 nielsen-korea NATIONWIDE AGES_20_TO_49 3.3%',
      '10 2022-03-05 nielsen-korea NATIONWIDE HOUSEHOLDS 9.1%',
      '9 2022-03-04 nielsen-korea NATIONWIDE AGES_20_TO_49 2.9%',
      '9 2022-03-04 nielsen-korea NATIONWIDE HOUSEHOLDS 8.8%',
      'episode 9 2022-03-04 -',
      'episode 10 2022-03-05 -',
    ]);
  });

  it('a list of shows with their numbers of episodes and means is none of episodes', async () => {
    const { draft } = await taken('shows-with-ratings.csv');
    expect(leftOut(draft)).toEqual(['평균 시청률']);
    const { shows } = await data(store, '{ shows(first: 9) { nodes { title episodeCount } } }');
    expect(shows.nodes).toContainEqual({ title: '바다의 문장', episodeCount: 20 });
  });

  /** Awards of all shows and people, a line each. */
  async function awards(): Promise<string[]> {
    const of = '{ awards(first: 20) { edges { won forShow { title } node { ceremony year category } } } }';
    const { shows, people } = await data(
      store,
      `{ shows(first: 9) { nodes { title ...S } } people(first: 9) { nodes { name ...P } } }
fragment S on Show ${of} fragment P on Person ${of}`,
    );
    return [...shows.nodes, ...people.nodes]
      .flatMap(({ title, name, awards: { edges } }: Record<string, any>) =>
        edges.map(({ won, forShow, node }: Record<string, any>) => {
          const what = `${won ? 'won' : 'nominated'} ${node.ceremony} ${node.year} ${node.category}`;
          return `${title ?? name} ${what}${forShow === null ? '' : ` for ${forShow.title}`}`;
        }),
      )
      .sort();
  }

  it('Korean Wikipedia: ceremony, year and category merged over several rows', async () => {
    const { draft, report } = await taken('백상 2022.csv');
    expect([leftOut(draft), report.tally.leftOut]).toEqual([
      [],
      // 대상 does not say what for, so that nobody is credited.
      { 'nothing says what somebody did': expect.objectContaining({ count: 1, line: 2 }) },
    ]);
    expect(await awards()).toEqual([
      '달빛 우체국 won 등불예술대상 2022 TV부문 남자 최우수연기상',
      '달빛 우체국 won 등불예술대상 2022 대상',
      '바다의 문장 nominated 등불예술대상 2022 TV부문 남자 최우수연기상',
      '바다의 문장 won 등불예술대상 2023 연출상',
      '오강민 nominated 등불예술대상 2022 TV부문 남자 최우수연기상 for 종이 등',
      '윤미래 won 등불예술대상 2023 연출상 for 바다의 문장',
      '종이 등 nominated 등불예술대상 2022 TV부문 남자 최우수연기상',
      '표도진 nominated 등불예술대상 2022 TV부문 남자 최우수연기상 for 바다의 문장',
      '한서준 won 등불예술대상 2022 TV부문 남자 최우수연기상 for 달빛 우체국',
    ]);
  });

  it('English Wikipedia: a ceremony by the name of the file, those in bold letters won', async () => {
    await taken('Lantern Awards 2021.csv');
    expect((await awards()).filter((line) => line.includes(' for '))).toEqual([
      'Han Ji-u nominated Lantern Awards 2021 Best Actress for Sentence of the Sea',
      'Kang Sol won Lantern Awards 2021 Best Actress for Moonlight Post',
      'Oh Kang-min nominated Lantern Awards 2021 Best Director for Moonlight Post',
      'Pyo Do-jin won Lantern Awards 2021 Best Director for Paper Lanterns',
      'Seo Ah-in nominated Lantern Awards 2021 Best Actress for Paper Lanterns',
    ]);
  });

  it('English Wikipedia: the accolades of one show, which stands among the nominees; a place is no result', async () => {
    const { report } = await taken('accolades.csv', { same: { Show: 'Moonlight Post' } });
    expect(Object.values(report.tally.leftOut).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Result is "2nd place", which does not say whether it was won'),
      expect.stringContaining('nothing says what somebody did'),
    ]);
    expect(await awards()).toEqual([
      'Han Seo-jun nominated Lantern Awards 2021 Best Actor for Moonlight Post',
      'Moonlight Post nominated Lantern Awards 2021 Best Actor',
      'Moonlight Post won Lantern Awards 2021 Best Drama',
    ]);
  });

  it('IMDb: event, year, outcome, category, recipient and title', async () => {
    const { draft } = await taken('imdb-awards.csv');
    expect(leftOut(draft)).toEqual([]);
    expect((await awards()).filter((line) => line.includes(' for '))).toEqual([
      'Han Seo-jun nominated Harbour Prize 2022 Best Actor for Sentence of the Sea',
      'Han Seo-jun won Lantern Awards 2021 Best Actor - Drama for Moonlight Post',
      'Yoon Mi-rae nominated Lantern Awards 2021 Best Screenplay for Moonlight Post',
    ]);
  });

  it('people and shows in one cell are left out, and the note says to part them', async () => {
    const draft = await drafted(fixture('layouts/combined.csv'));
    expect(draft.notes).toContainEqual(
      'Column "Recipient" is left out: it has people and shows in one cell, as "Han Seo-jun – Moonlight Post": make a column of each.',
    );
    expect(() => checkedMapping(filled(draft), 'draft.json')).toThrow('same has "Show", which says nothing');
  });

  /** The songs of a show, a line each. */
  async function songs(title: string): Promise<string[]> {
    const { shows } = await data(store, '{ shows(first: 9) { nodes { title songs { edges { part node { title artists { id } } } } } } }');
    const found = shows.nodes.filter((one: Record<string, any>) => one['title'] === title);
    expect(found).toHaveLength(1);
    return found[0].songs.edges.map(
      ({ part, node }: Record<string, any>) => `${part} ${node.title}${node.artists.map(({ id }: { id: string }) => ` ${id}`).join('')}`,
    );
  }

  it('Melon and Bugs: the album says which show it is, and which part', async () => {
    const { draft } = await taken('melon.csv');
    expect(leftOut(draft)).toEqual(['순위', '발매일']);
    expect(await songs('달빛 우체국')).toEqual(['3 봄날 group:lantern-boys', '5 밤의 노래']);
    expect(await songs('바다의 문장')).toEqual(['2 파도 group:lantern-boys']);
  });

  it('wikis: the songs of one show, with parts merged and titles in quotes', async () => {
    const { draft } = await taken('Harbour OST.csv', { same: { Show: 'Harbour' } });
    expect(leftOut(draft)).toEqual(['Released']);
    expect(await songs('Harbour')).toEqual(['1 Spring (Inst.)', '1 Spring group:lantern-boys', '2 Night']);
  });

  /** Who is in which group and with which agency. */
  async function members(): Promise<unknown[]> {
    const { people } = await data(
      store,
      '{ people(first: 9) { nodes { name bornOn groups { edges { stageName since node { name } } } agencies { edges { node { name } } } } } }',
    );
    return people.nodes
      .map(({ name, bornOn, groups, agencies }: Record<string, any>) => [
        name,
        bornOn,
        ...groups.edges.map(({ stageName, since, node }: Record<string, any>) => [stageName, since, node.name]),
        ...agencies.edges.map(({ node }: Record<string, any>) => node.name),
      ])
      .sort(([a]: string[], [b]: string[]) => (a! < b! ? -1 : 1));
  }

  it('Namuwiki: members of groups, the group merged over its rows', async () => {
    const { draft } = await taken('members.csv');
    expect(leftOut(draft)).toEqual(['포지션']);
    expect(await members()).toEqual([
      ['강솔', '1995-03-04', ['솔', '2013-06-13', 'Lantern Boys'], '달빛엔터테인먼트'],
      ['서하루', '1996-05-06', ['하루', '2013-06-13', 'Lantern Boys'], '달빛엔터테인먼트'],
      ['윤미래', '1994-01-02', ['미래', '2012', '종이등'], '강가기획'],
    ]);
  });

  it('in English: stage name, name at birth, group and agency', async () => {
    await taken('agency.csv');
    expect(await members()).toEqual([
      ['Kang Sol', '1995-03-04', ['Sol', null, 'Lantern Boys'], 'Moonlight Entertainment'],
      ['Seo Ha-ru', '1996-05-06', ['Haru', null, 'Lantern Boys'], 'Moonlight Entertainment'],
    ]);
    const { search } = await data(store, '{ search(text: "Haru", types: [PERSON]) { nodes { __typename ... on Person { name } } } }');
    expect(search.nodes).toEqual([{ __typename: 'Person', name: 'Seo Ha-ru' }]);
  });

  it('webtoons with figures of a day; a scale that only the name of a column says is left out', async () => {
    const { draft } = await taken('webtoon-figures.csv');
    expect(leftOut(draft)).toEqual(['독자수(만)']);
    const { webtoons } = await data(
      store,
      '{ webtoons(first: 9) { nodes { title figures(first: 9) { nodes { property asOf value { ... on NumberValue { number } } } } } } }',
    );
    const lines = webtoons.nodes.flatMap(({ title, figures }: Record<string, any>) =>
      figures.nodes.map(({ property, asOf, value }: Record<string, any>) => `${title} ${property} ${asOf} ${value.number}`),
    );
    expect(lines.sort()).toEqual([
      '강의 시계 SUBSCRIBERS 2023-04-05 450000',
      '강의 시계 VIEWS 2023-04-05 12300000',
      '종이 등 SUBSCRIBERS 2023-04-05 1234567',
      '종이 등 VIEWS 2023-04-05 320000000',
    ]);
  });

  /** The news of casting of all shows, a line each. */
  async function casting(): Promise<string[]> {
    const { shows } = await data(
      store,
      '{ shows(first: 9) { nodes { title cast(first: 1) { totalCount } casting(first: 9) { nodes { stage asOf person { name } } } } } }',
    );
    return shows.nodes
      .flatMap(({ title, cast, casting: { nodes } }: Record<string, any>) => {
        expect(cast.totalCount).toBe(0);
        return nodes.map(({ stage, asOf, person }: Record<string, any>) => `${title} ${person.name} ${stage} ${asOf}`);
      })
      .sort();
  }

  it('casting news of several shows, the title merged', async () => {
    await taken('casting.csv');
    expect(await casting()).toEqual([
      '등불 거리 강솔 CONFIRMED 2021-06-01',
      '등불 거리 강솔 OFFERED 2021-03-02',
      '등불 거리 민다온 IN_TALKS 2021-03-05',
      '바다의 문장 한서준 DROPPED_OUT 2021-07-01',
    ]);
  });

  it('casting news of one show, whose title is filled in', async () => {
    await taken('casting-one.csv', { same: { Show: 'Moonlight Post' } });
    expect(await casting()).toEqual([
      'Moonlight Post Kang Sol CONFIRMED 2021-06-01',
      'Moonlight Post Kang Sol IN_TALKS 2021-03-02',
      'Moonlight Post Min Da-on OFFERED 2021-03-05',
    ]);
  });
});
