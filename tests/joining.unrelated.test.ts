/** What is unrelated changes no link: a property, over worlds and strangers made by chance from a seed. */
import { describe, expect, it } from '@jest/globals';
import { joinedWorld } from '../src/joining/joined-world.js';
import { nameKeys } from '../src/joining/linking/name-keys.js';
import type { SourceRecord } from '../src/records/record.js';
import { person, show, type TestRelease } from './support/records.js';
import { work, worldOf } from './support/worlds.js';

/** Numbers from 0 to 1, the same for a seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FAMILIES = ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang', 'Yoon', 'Bae', 'Seo', 'Do'];
const SYLLABLES = ['Min', 'Ji', 'Hee', 'Soo', 'Bok', 'Ja', 'Ro', 'Un', 'Tae', 'Oh', 'Hyun', 'Jae', 'Gyu', 'Ah', 'Ra', 'Woo'];
const WORDS = ['Paper', 'Harbour', 'Quiet', 'Orchard', 'Salt', 'Clock', 'Seven', 'Kites', 'Kiln', 'Road', 'Tin', 'Moon', 'Glass', 'Letter'];
const STRANGE = ['bo', 'vra', 'mik', 'tuz', 'nex', 'slo', 'vid', 'fex', 'gruh', 'zax', 'pef', 'lix'];

/** A day for each stranger. */
const DAYS = Array.from({ length: 500 }, (_, day) => new Date(Date.UTC(2001, 0, day)).toISOString().slice(0, 10));

/** A small world of three guides: whole casts with births, casts by name in another spelling, a few leads. */
function madeWorld(seed: number): TestRelease[] {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const people = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    family: pick(FAMILIES),
    given: [pick(SYLLABLES), pick(SYLLABLES)],
    born: `${1950 + Math.floor(random() * 55)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
  }));
  const shows = Array.from({ length: 15 }, (_, index) => ({
    key: String(index),
    titles: [`${pick(WORDS)} ${pick(WORDS)}`],
    on: `${2010 + Math.floor(random() * 12)}-03-0${1 + (index % 9)}`,
    cast: Array.from({ length: 5 }, () => pick(people)),
  }));
  const spelled = { lantern: '-', orchard: ' ' } as const;
  return [
    {
      source: 'tmdb',
      on: '2022-11-01',
      records: [
        ...people.map(({ id, family, given, born }) =>
          person('tmdb', id, { names: [`${family} ${given.join('-').toLowerCase()}`], born, externalIds: [`tmdb-person:${id}`] }),
        ),
        ...shows.map(({ key, titles, on, cast }) =>
          show('tmdb', key, {
            titles,
            on,
            network: ['SBS'],
            cast: [...new Set(cast.map(({ id }) => `record:tmdb/person/${id}`))].slice(0, 4),
          }),
        ),
      ],
    },
    ...Object.entries(spelled).map(([source, between]) => ({
      source,
      on: '2023-01-01',
      records: shows
        .filter(() => random() < 0.8)
        .map(({ key, titles, on, cast }) =>
          show(source, key, {
            titles,
            on,
            network: ['SBS'],
            cast: [...new Set(cast.map(({ family, given }) => `${family} ${given.join(between)}`))].slice(source === 'orchard' ? 2 : 0),
          }),
        ),
    })),
  ];
}

/** Strangers: webtoons and films of people of no Korean name, in sources of their own and in those that are there. */
function strangers(seed: number, count: number, days: readonly string[]): TestRelease[] {
  const random = chance(seed);
  const word = (length: number): string => {
    const text = Array.from({ length }, () => STRANGE[Math.floor(random() * STRANGE.length)]!).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  // Reading a name takes longest: of so many people each has several works.
  const people = Array.from({ length: 60 }, () => `${word(2)} ${word(2)}`);
  const name = (): string => people[Math.floor(random() * people.length)]!;
  const records = (source: string): SourceRecord[] =>
    Array.from({ length: count }, (_, index) =>
      index % 2 === 0
        ? work(`record:${source}/webtoon/s${index}`, { titles: [`${word(3)} ${word(4)} ${word(2)}`], authors: [name()] })
        : show(source, `s${index}`, {
            titles: [`${word(3)} ${word(4)} ${word(2)}`],
            on: days[index % days.length]!,
            directors: [name()],
            cast: [name(), name(), name(), name()],
          }),
    );
  return ['zither', 'lantern', 'tmdb'].map((source) => ({
    source,
    on: source === 'tmdb' ? '2022-11-01' : '2023-01-01',
    records: records(source),
  }));
}

/** Which of the members of a world are one: each with the id that it has. */
function links(releases: readonly TestRelease[], of?: ReadonlyMap<string, string>): Map<string, string> {
  const { shows, works, people } = joinedWorld(worldOf(releases));
  const all = new Map([...shows.showOf, ...works.workByKey, ...people.personByKey]);
  return of === undefined ? all : new Map([...all].filter(([key]) => of.has(key)));
}

describe('records that are unrelated', () => {
  it.each([1, 2, 3, 4])('change no link of what is there: world %i', (seed) => {
    const world = madeWorld(seed);
    const before = links(world);
    expect(new Set(before.values()).size).toBeLessThan(before.size);
    // All of them on the first day of one of the world's shows: many more than are compared by a day alone.
    const days = world[0]!.records.flatMap(({ facts }) =>
      facts.flatMap(({ property, value }) => (property === 'PREMIERED_ON' ? [String(value)] : [])),
    );
    const added = strangers(seed + 100, 120, days.slice(0, 1));
    const keys = new Set(nameKeysIn(world));
    expect(nameKeysIn(added).some((key) => keys.has(key))).toBe(false);
    expect(links([...world, ...added], before)).toEqual(before);
  });

  it('change none where they have the name of somebody who is there', () => {
    const world = madeWorld(7);
    const before = links(world);
    const names = [...new Set(nameOfRecords(world))].slice(0, 3);
    const namesakes: TestRelease = {
      source: 'wikidata',
      on: '2023-02-01',
      records: names.flatMap((name, at) =>
        Array.from({ length: 200 }, (_, index) =>
          person('wikidata', `Q${at}${index}`, { names: [name], born: `1${400 + index}-01-01`, externalIds: [`wikidata:Q${at}${index}`] }),
        ),
      ),
    };
    const after = links([...world, namesakes], before);
    expect([...groupsOf(after)].sort()).toEqual([...groupsOf(before)].sort());
  });

  it('leave Kang Bok-ja one, who shares one show of six', () => {
    const titles = ['Paper Harbour', 'Quiet Orchard', 'Salt Clock', 'Seven Kites', 'Kiln Road', 'Tin Moon'];
    const others = [
      'Do Gang-hee',
      'Bae Ro-un',
      'Cheon Mi-so',
      'Ra Tae-oh',
      'Jegal Yun',
      'Sa Gong-ju',
      'Wi Dae-gam',
      'Mo Ran-hui',
      'Pyo Do-jin',
      'Ma Go-eun',
      'Ha Gil-su',
      'Seo Mun-tae',
    ];
    const cast = (index: number): string[] => others.slice(2 * index, 2 * index + 2);
    const guide = (source: string, castOf: (index: number) => string[]): TestRelease => ({
      source,
      on: '2023-01-01',
      records: titles.map((title, index) =>
        show(source, String(index), {
          titles: [title],
          on: `201${index}-03-0${index + 1}`,
          episodes: 16,
          network: ['SBS'],
          cast: castOf(index),
        }),
      ),
    });
    const guides = [
      guide('lantern', (index) => ['Kang Bok-ja', ...cast(index)]),
      guide('orchard', (index) => [
        ...(index === 0 ? ['Kang Bok Ja'] : []),
        ...cast(index).map((name) => name.replaceAll('-', ' ')),
        'Gil Dong-a',
      ]),
    ];
    const both = (ids: ReadonlyMap<string, string>): string[] => [...ids].flatMap(([key, id]) => (key.endsWith('/kangbokja') ? [id] : []));
    expect(both(links(guides))).toHaveLength(2);
    expect(new Set(both(links(guides))).size).toBe(1);
    expect(new Set(both(links([...guides, ...strangers(3, 600, DAYS)]))).size).toBe(1);
  });
});

function nameOfRecords(world: readonly TestRelease[]): string[] {
  return world.flatMap(({ records }) => records.flatMap(({ type, names }) => (type === 'person' ? names.map(({ text }) => text) : [])));
}

function nameKeysIn(world: readonly TestRelease[]): string[] {
  return world.flatMap(({ records }) =>
    records
      .flatMap(({ type, names, links: all }) => [
        ...(type === 'person' ? names : []),
        ...all.flatMap(({ to }) => ('names' in to && to.type === 'person' ? to.names : [])),
      ])
      .flatMap(({ text }) => nameKeys(text)),
  );
}

/** The members of each, whatever id it has. */
function groupsOf(ids: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>();
  for (const [key, id] of ids) groups.set(id, [...(groups.get(id) ?? []), key]);
  return [...groups.values()].map((group) => group.sort().join(' '));
}
