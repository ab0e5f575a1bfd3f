/** The same person in one cast under several names, and two who only look the same. */
import { describe, expect, it } from '@jest/globals';
import { joinedWorld } from '../src/joining/joined-world.js';
import type { RecordLink, SourceRecord } from '../src/records/record.js';
import { person, show, type TestRelease, type TestShow } from './support/records.js';
import { worldOf } from './support/worlds.js';

type Shows = Readonly<Record<string, readonly string[]>>;

/** When the shows of these tests were first shown. */
const ON: Readonly<Record<string, string>> = {
  'Paper Harbour': '2014-03-01',
  'Quiet Orchard': '2015-03-02',
  'Salt Clock': '2016-03-03',
  'Seven Kites': '2017-03-04',
  'Kiln Road': '2018-03-05',
  'Tin Moon': '2019-03-06',
  'Glass Letter': '2020-03-07',
  'Old Ferry': '1988-03-08',
};

/** Others who are in every cast, so that lists are whole and shows are one. */
const OTHERS = ['Do Gang-hee', 'Bae Ro-un', 'Cheon Mi-so'];

/** A source that prints names: casts by show, with who directed it. */
function guide(source: string, casts: Shows, directors: Shows = {}): TestRelease {
  return {
    source,
    on: '2023-01-01',
    records: Object.entries(casts).map(([title, cast]) =>
      led(source, title, {
        titles: [title],
        on: ON[title]!,
        network: ['SBS'],
        cast: [...cast, ...OTHERS],
        directors: directors[title] ?? [],
      }),
    ),
  };
}

/** A show whose leads are those who do not stand in every cast. */
function led(source: string, key: string, told: TestShow): SourceRecord {
  const record = show(source, key, told);
  const isLead = ({ property, asWritten }: RecordLink): boolean => property === 'CAST_MEMBER' && !OTHERS.includes(asWritten ?? '');
  return { ...record, links: record.links.map((link) => (isLead(link) ? { ...link, qualifiers: { billing: 'MAIN' } } : link)) };
}

interface Counted {
  readonly name: string;
  readonly born?: string;
  readonly in: readonly string[];
}

/** TMDB, which counts people: who is in which shows. */
function tmdb(people: Readonly<Record<string, Counted>>, titles: readonly string[] = Object.keys(ON)): TestRelease {
  return {
    source: 'tmdb',
    on: '2022-11-01',
    records: [
      ...Object.entries(people).map(([id, { name, born }]) =>
        person('tmdb', id, { names: [name], ...(born === undefined ? {} : { born }), externalIds: [`tmdb-person:${id}`] }),
      ),
      ...OTHERS.map((name, index) => person('tmdb', `9${index}`, { names: [name], externalIds: [`tmdb-person:9${index}`] })),
      ...titles.map((title) =>
        show('tmdb', title, {
          titles: [title],
          on: ON[title]!,
          network: ['SBS'],
          cast: [
            ...Object.entries(people).flatMap(([id, { in: shows }]) => (shows.includes(title) ? [`record:tmdb/person/${id}`] : [])),
            ...OTHERS.map((_, index) => `record:tmdb/person/9${index}`),
          ],
        }),
      ),
    ],
  };
}

/** Who is meant by a name in a show's credits, as a source has them; `record:` for one of TMDB's people. */
function joined(releases: readonly TestRelease[]) {
  const world = worldOf(releases);
  const { people, shows } = joinedWorld(world);
  const idOf = (record: string): string => people.personByKey.get(record)!;
  const who = (source: string, title: string, name: string, property = 'CAST_MEMBER'): string => {
    const record = world.records.get(`record:${source}/show/${title}`)!;
    const link = record.current.links.find((one) => one.property === property && 'names' in one.to && one.to.names[0]?.text === name)!;
    return people.personOf({ record, link, work: shows.showOf.get(record.id)! })!;
  };
  const asked = people.open.map(({ a, b }) =>
    [a, b]
      .map(({ members }) => people.personByKey.get(members[0]!.key)!)
      .sort()
      .join(' '),
  );
  return { idOf, who, isAsked: (a: string, b: string) => asked.includes([a, b].sort().join(' ')) };
}

const TITLES = ['Paper Harbour', 'Quiet Orchard', 'Salt Clock', 'Seven Kites', 'Kiln Road', 'Tin Moon', 'Glass Letter'];
const inAll = (titles: readonly string[], ...names: readonly string[]): Shows => Object.fromEntries(titles.map((title) => [title, names]));

describe('one person in one cast', () => {
  it.each([
    ['a stage name of two letters', 'IU', 'IU', 2],
    ['a stage name of three letters', 'Key', 'KEY', 1],
    ['a stage name as one word and as two', 'Seohyun', 'Seo Hyun', 1],
    ['a name of no Korean', 'Mina Fujii', 'Fujii Mina', 1],
    ['spellings that share few readings', 'Go Ah-ra', 'Go Ara', 2],
    ['spellings of a vowel', 'So E-hyun', 'So Yi Hyun', 2],
  ])('%s', (_, counted, printed, count) => {
    const titles = TITLES.slice(0, count);
    const { idOf, who } = joined([
      tmdb({ 1: { name: counted, born: '1990-01-02', in: titles } }),
      guide('lantern', inAll(titles, printed)),
    ]);
    for (const title of titles) expect(who('lantern', title, printed)).toBe(idOf('record:tmdb/person/1'));
  });

  it('asks about a stage name that may be a given name, and knows it by several shows', () => {
    const one = joined([
      tmdb({ 1: { name: 'Jinyoung', in: TITLES.slice(0, 1) } }),
      guide('lantern', inAll(TITLES.slice(0, 1), 'Park Jin Young')),
    ]);
    const [star, whole] = [one.idOf('record:tmdb/person/1'), one.who('lantern', TITLES[0]!, 'Park Jin Young')];
    expect(whole).not.toBe(star);
    expect(one.isAsked(star, whole)).toBe(true);
    const four = joined([
      tmdb({ 1: { name: 'Jinyoung', in: TITLES.slice(0, 4) } }),
      guide('lantern', inAll(TITLES.slice(0, 4), 'Park Jin Young')),
    ]);
    expect(four.who('lantern', TITLES[0]!, 'Park Jin Young')).toBe(four.idOf('record:tmdb/person/1'));
  });

  it('who acts in many, and has directed one of them', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Son Suk-ku', born: '1983-02-07', in: TITLES.slice(0, 5) } }),
      guide('lantern', inAll(TITLES.slice(0, 5), 'Son Suk Ku'), { 'Salt Clock': ['Son Suk Ku'] }),
    ]);
    for (const title of TITLES.slice(0, 5)) expect(who('lantern', title, 'Son Suk Ku')).toBe(idOf('record:tmdb/person/1'));
    expect(who('lantern', 'Salt Clock', 'Son Suk Ku', 'DIRECTED_BY')).toBe(idOf('record:tmdb/person/1'));
  });

  it('whom a source spells in two ways', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Lim Ju-hwan', born: '1982-05-18', in: TITLES } }),
      guide('lantern', { ...inAll(TITLES.slice(0, 4), 'Lim Ju Hwan'), ...inAll(TITLES.slice(4), 'Im Joo Hwan') }),
    ]);
    expect(who('lantern', 'Paper Harbour', 'Lim Ju Hwan')).toBe(idOf('record:tmdb/person/1'));
    expect(who('lantern', 'Tin Moon', 'Im Joo Hwan')).toBe(idOf('record:tmdb/person/1'));
  });
});

describe('two who only look the same', () => {
  it('in one list', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Kim Min-seok', born: '1990-01-24', in: ['Salt Clock'] } }),
      guide('lantern', { 'Salt Clock': ['Kim Min Seok', 'Kim Min Suk'] }),
    ]);
    const ids = [who('lantern', 'Salt Clock', 'Kim Min Seok'), who('lantern', 'Salt Clock', 'Kim Min Suk')];
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids.filter((id) => id === idOf('record:tmdb/person/1')).length).toBeLessThan(2);
  });

  it('Kim Soo-hyun and Kim Hyun-soo', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Kim Soo-hyun', born: '1988-02-16', in: ['Salt Clock', 'Tin Moon'] } }),
      guide('lantern', inAll(['Salt Clock', 'Tin Moon'], 'Kim Hyun Soo')),
    ]);
    expect(who('lantern', 'Salt Clock', 'Kim Hyun Soo')).not.toBe(idOf('record:tmdb/person/1'));
  });

  it('one of whom is in one show of another: that show alone is hers', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Kim Ji-soo', born: '1995-01-03', in: ['Glass Letter'] } }),
      guide('lantern', inAll(TITLES, 'Kim Ji Soo')),
    ]);
    expect(who('lantern', 'Glass Letter', 'Kim Ji Soo')).toBe(idOf('record:tmdb/person/1'));
    expect(who('lantern', 'Salt Clock', 'Kim Ji Soo')).not.toBe(idOf('record:tmdb/person/1'));
  });

  it('one of whom was not born when the other acted', () => {
    const { idOf, who } = joined([
      tmdb({ 1: { name: 'Kang Bok-ja', born: '1998-04-01', in: ['Seven Kites', 'Kiln Road', 'Tin Moon'] } }),
      guide('lantern', inAll(['Old Ferry', 'Seven Kites', 'Kiln Road', 'Tin Moon'], 'Kang Bok Ja')),
      guide('orchard', inAll(['Old Ferry'], 'Kang Bok Ja')),
    ]);
    expect(who('lantern', 'Tin Moon', 'Kang Bok Ja')).toBe(idOf('record:tmdb/person/1'));
    expect(who('lantern', 'Old Ferry', 'Kang Bok Ja')).not.toBe(idOf('record:tmdb/person/1'));
    expect(who('orchard', 'Old Ferry', 'Kang Bok Ja')).toBe(who('lantern', 'Old Ferry', 'Kang Bok Ja'));
  });

  it('a producer in one show, and the star of it and of many others under a given name alone', () => {
    const shows = TITLES.slice(0, 6);
    const { idOf, who } = joined([
      tmdb({
        1: { name: 'Park Jin-young', born: '1972-12-13', in: ['Paper Harbour'] },
        2: { name: 'Jinyoung', born: '1994-09-22', in: shows },
      }),
      guide('lantern', inAll(shows, 'Park Jin Young')),
    ]);
    for (const title of shows) expect(who('lantern', title, 'Park Jin Young')).toBe(idOf('record:tmdb/person/2'));
  });
});
