/** A name, and what else is known, in; who it is, how surely and why, out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { merge } from '../src/identity/merge.js';
import { ask, data } from './support/ask.js';
import { run } from './support/command.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { projected, state, type Fact } from './support/facts.js';
import { introduce } from './support/people.js';

removeFolders();

const QUERY = `query ($name: String!, $type: EntityType, $workedOn: [ID!], $bornOn: Date) {
  reconcile(name: $name, type: $type, workedOn: $workedOn, bornOn: $bornOn) { entity { id name } confidence reason } }`;

interface Found {
  readonly entity: { readonly id: string };
  readonly confidence: number;
  readonly reason: string;
}

async function fill(store: Store): Promise<void> {
  await introduce(
    store,
    { id: 'person:lee-joon-hyuk-1972', names: ['Lee Joon Hyuk', '이준혁'], born: '1972', in: ['show:kingdom'] },
    { id: 'person:lee-joon-hyuk-1984', names: ['Lee Joon Hyuk', '이준혁'], born: '1984-03-13', in: ['show:stranger', 'show:dark-hole'] },
    { id: 'person:lee-jae-gyoo', names: ['Lee Jae Gyoo', 'Lee JQ', '이재규'], directed: ['show:all-of-us-are-dead'] },
    { id: 'person:lee-na-eun-writer', names: ['Lee Na Eun', '이나은'], in: ['show:our-beloved-summer'] },
    { id: 'show:kingdom', names: [] },
  );
}

onEachEngine('reconcile', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await fill(store);
  });

  afterAll(() => store.close());

  async function reconcile(name: string, more: Record<string, unknown> = {}): Promise<Found[]> {
    return (await data<{ reconcile: Found[] }>(store, QUERY, { name, ...more })).reconcile;
  }

  it('leaves open which of two namesakes is meant, by the name alone', async () => {
    const found = await reconcile('Lee Jun-hyuk', { type: 'PERSON' });
    expect(found.map(({ entity }) => entity.id)).toEqual(['person:lee-joon-hyuk-1972', 'person:lee-joon-hyuk-1984']);
    expect(found[0]!.confidence).toBeCloseTo(found[1]!.confidence, 10);
    expect(found[0]!.confidence).toBeLessThan(0.5);
    expect(found[0]!.confidence + found[1]!.confidence).toBeLessThan(1);
  });

  it('tells them apart by when they were born and what they worked on', async () => {
    const [older] = await reconcile('Lee Jun-hyuk', { bornOn: '1972' });
    expect(older).toMatchObject({ entity: { id: 'person:lee-joon-hyuk-1972' }, reason: expect.stringContaining('Both were born in 1972') });
    const [younger, other] = await reconcile('Lee Jun-hyuk', { workedOn: ['show:stranger', 'show:dark-hole'] });
    expect(younger).toMatchObject({ entity: { id: 'person:lee-joon-hyuk-1984' }, reason: expect.stringContaining('worked on 2 works') });
    expect(younger!.confidence).toBeGreaterThan(0.99);
    expect(other?.confidence ?? 0).toBeLessThan(0.01);
    const [both] = await reconcile('이준혁', { workedOn: ['show:stranger'], bornOn: '1984-03' });
    expect(both!.confidence).toBeGreaterThan(0.99);
    const nobody = await reconcile('Lee Jun-hyuk', { bornOn: '2001-05-05' });
    expect(nobody.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThan(0.1);
  });

  it.each(['Lee JQ', 'JQ Lee', 'Lee Jae-gyoo', 'Lee Jae Gyu', 'Lee Jae-kyoo', 'LEE JAEKYU', 'Jae Gyoo Lee', '이재규', 'Lee Jae Gyooo'])(
    'finds one man by %s',
    async (name) => {
      const found = await reconcile(name, { workedOn: ['show:all-of-us-are-dead'] });
      expect(found[0]!.entity.id).toBe('person:lee-jae-gyoo');
      expect(found[0]!.confidence).toBeGreaterThan(name === 'Lee Jae Gyooo' ? 0.5 : 0.9);
    },
  );

  it('takes a name alone for less than sure', async () => {
    const [one] = await reconcile('이재규');
    expect(one!.confidence).toBeGreaterThan(0.3);
    expect(one!.confidence).toBeLessThan(0.99);
  });

  it('costs one statement for the look-up and one for what tells the candidates apart', async () => {
    expect((await ask(store, QUERY, { name: 'Lee Jun-hyuk', workedOn: ['show:kingdom'], bornOn: '1972' })).names).toHaveLength(2);
    expect((await ask(store, QUERY, { name: 'Nobody At All' })).names).toHaveLength(1);
    expect((await ask(store, QUERY, { name: ' ' })).names).toHaveLength(0);
  });

  it.each(['', '   ', '\u0000\u0007', '\u202E\u200F', '🙂🙂', '\uD800', '*:*', 'a~~', '(.*)', "'; MATCH (n) DETACH DELETE n //"])(
    'finds nobody, and does not fail, on %j',
    async (name) => {
      expect(await reconcile(name)).toEqual([]);
    },
  );

  it.each([
    ['name', { name: 'a'.repeat(201) }, 'name may have 200 characters at most; it has 201.'],
    [
      'workedOn',
      { name: 'Lee', workedOn: ['x'] },
      '"x" is not an id, which begins with what it is of, as in show: or person:, and goes on with a name.',
    ],
    [
      'bornOn',
      { name: 'Lee', bornOn: '1972-13' },
      '"1972-13" is not a date: write a year, a month or a day that exists, as 2022, 2022-01 or 2022-01-28.',
    ],
    [
      'workedOn',
      { name: 'Lee', workedOn: Array.from({ length: 101 }, (_, n) => `show:${n}`) },
      'workedOn may hold 100 ids at most; it holds 101.',
    ],
  ])('refuses a bad %s', async (argument, variables, message) => {
    const { errors } = await ask(store, QUERY, variables);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((errors![0]!.extensions!['argument'] as string[])[0]).toBe(argument);
  });

  it('narrows to a type', async () => {
    expect(await reconcile('Lee Joon Hyuk', { type: 'SHOW' })).toEqual([]);
    expect(await reconcile('Lee Joon Hyuk', { type: 'PERSON' })).toHaveLength(2);
  });

  it('understands the old id of a work', async () => {
    await introduce(store, { id: 'person:x', names: ['X'], in: ['show:stranger-2017'] });
    await merge(store, 'show:stranger', 'show:stranger-2017');
    const [one] = await reconcile('Lee Jun-hyuk', { workedOn: ['show:stranger-2017'] });
    expect(one!.entity.id).toBe('person:lee-joon-hyuk-1984');
  });
});

const WORKS = `query ($name: String!, $type: EntityType, $year: Int, $nativeName: String, $externalIds: [String!]) {
  reconcile(name: $name, type: $type, year: $year, nativeName: $nativeName, externalIds: $externalIds) { entity { id } confidence reason } }`;

onEachEngine('reconcile of works', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await introduce(
      store,
      { id: 'person:park', names: ['Park Na-rae'], born: '1985', in: ['show:dawn-2011', 'show:dawn-2021'] },
      { id: 'person:park-older', names: ['Park Na-rae'], born: '1961', in: [] },
      { id: 'person:yoo-jin', names: ['Yoo Jin'], born: '1981', in: ['show:dawn-2011'] },
    );
    const titled = (subject: string, title: string, native: string, day: string): Fact[] => [
      { subject, property: 'TITLE', text: title, by: [{ article: 'article:database', asWritten: title, kind: 'OFFICIAL' }] },
      { subject, property: 'TITLE', text: native, by: [{ article: 'article:database', asWritten: native, kind: 'NATIVE' }] },
      { subject, property: 'PREMIERED_ON', date: day, by: ['article:database'] },
    ];
    await state(
      store,
      ...titled('show:dawn-2011', 'Dawn', '새벽', '2011-03-01'),
      ...titled('show:dawn-2021', 'Dawn', '동틀 무렵', '2021-06'),
      {
        ...{ subject: 'character:yoo-jin', property: 'NAME', text: 'Yoo Jin' },
        by: [{ article: 'article:database', asWritten: 'Yoo Jin', kind: 'OFFICIAL' }],
      },
      { subject: 'character:yoo-jin', property: 'APPEARS_IN', value: 'show:dawn-2021', by: ['article:database'] },
    );
    await projected(store);
    await store.transaction((tx) =>
      tx.write(`MATCH (show:Show {id: 'show:dawn-2021'}) MERGE (external:ExternalId {id: 'external:tmdb:777'})
SET external.source = 'tmdb', external.value = '777' MERGE (external)-[:IDENTIFIES]->(show)`),
    );
  });

  afterAll(() => store.close());

  const reconcile = async (name: string, more: Record<string, unknown> = {}): Promise<Found[]> =>
    (await data<{ reconcile: Found[] }>(store, WORKS, { name, ...more })).reconcile;

  it('leaves open which of two of one title is meant', async () => {
    const found = await reconcile('Dawn', { type: 'SHOW' });
    expect(found.map(({ entity }) => entity.id)).toEqual(['show:dawn-2011', 'show:dawn-2021']);
    expect(found[0]!.confidence).toBeCloseTo(found[1]!.confidence, 10);
  });

  it.each([
    ['its year', { year: 2021 }, 'show:dawn-2021'],
    ['another year', { year: 2011 }, 'show:dawn-2011'],
    ['its title in Hangul', { nativeName: '새벽' }, 'show:dawn-2011'],
    ['its number elsewhere', { externalIds: ['tmdb:777'] }, 'show:dawn-2021'],
    ['its page elsewhere', { externalIds: ['mydramalist:1', 'tmdb:https://www.themoviedb.org/tv/777-dawn'] }, 'show:dawn-2021'],
  ])('tells them apart by %s', async (_what, more, id) => {
    const [first, second] = await reconcile('Dawn', more);
    expect(first!.entity.id).toBe(id);
    expect(first!.confidence).toBeGreaterThan(0.98);
    expect(second?.confidence ?? 0).toBeLessThan(0.02);
  });

  it('takes a year in brackets for the year, of people too', async () => {
    expect((await reconcile('Dawn (2011)'))[0]).toMatchObject({
      entity: { id: 'show:dawn-2011' },
      reason: expect.stringContaining('2011'),
    });
    expect((await reconcile('Park Na-rae (1961)'))[0]!.entity.id).toBe('person:park-older');
    expect((await reconcile('Park Na-rae', { year: 1985 }))[0]!.entity.id).toBe('person:park');
  });

  it('gives whoever plays before a character of the same name, unless characters are asked for', async () => {
    expect((await reconcile('Yoo Jin')).map(({ entity }) => entity.id)).toEqual(['person:yoo-jin', 'character:yoo-jin']);
    expect((await reconcile('Yoo Jin', { type: 'CHARACTER' }))[0]!.entity.id).toBe('character:yoo-jin');
  });

  it.each([
    ['year', { year: 20_211 }, '"20211" is not a date'],
    [
      'externalIds',
      { externalIds: ['777'] },
      '"777" is no number of a database: write the database, a colon and its number, as imdb:tt10919420.',
    ],
    ['nativeName', { nativeName: '가'.repeat(201) }, '200 characters at most'],
  ])('refuses a bad %s', async (argument, more, message) => {
    const { errors } = await ask(store, WORKS, { name: 'Dawn', ...more });
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: expect.arrayContaining([argument]) });
  });
});

describe('inyeon reconcile, identify, merge, split and different', () => {
  let folder: string;
  let settings: Record<string, string>;

  beforeAll(async () => {
    folder = newFolder();
    settings = { INYEON_DATA_DIR: folder };
    const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
    await prepare(store);
    await fill(store);
    await store.close();
  });

  function file(name: string, text: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it('reconciles a list of names, a line for each', async () => {
    const { code, stdout, stderr } = await run(
      ['reconcile', file('names.tsv', 'Lee JQ\r\n\r\n이나은\nNobody\n'), '--type', 'person'],
      settings,
    );
    expect(code).toBe(0);
    const rows = stdout
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows[0]).toEqual(['name', 'entity', 'preferredName', 'confidence', 'reason']);
    expect(rows.slice(1).map(([name, entity, preferred]) => [name, entity, preferred])).toEqual([
      ['Lee JQ', 'person:lee-jae-gyoo', 'Lee JQ'],
      ['이나은', 'person:lee-na-eun-writer', 'Lee Na Eun'],
      ['Nobody', '', ''],
    ]);
    expect(stderr).toContain('names.tsv');
  });

  it('reads the columns that the first line names, and prints JSON', async () => {
    const path = file(
      'more.tsv',
      '\uFEFFname\tworkedOn\tbornOn\nLee Jun-hyuk\tshow:stranger, show:dark-hole\t1984\nLee Jun-hyuk\t\t1972\n',
    );
    const { code, stdout } = await run(['reconcile', path, '--format', 'json'], settings);
    expect(code).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { entity: string; confidence: number });
    expect(rows.map(({ entity }) => entity)).toEqual(['person:lee-joon-hyuk-1984', 'person:lee-joon-hyuk-1972']);
    expect(rows[0]!.confidence).toBeGreaterThan(0.99);
  });

  it('reads year and numbers elsewhere', async () => {
    const path = file('works.tsv', 'name\tyear\texternalIds\tnativeName\nLee Jun-hyuk\t1984\timdb:nm1, wikidata:Q1\t이준혁\n');
    const { code, stdout } = await run(['reconcile', path, '--format', 'json'], settings);
    expect([code, (JSON.parse(stdout) as { entity: string }).entity]).toEqual([0, 'person:lee-joon-hyuk-1984']);
  });

  it('tells of a bad line, and goes on', async () => {
    const { code, stdout, stderr } = await run(
      ['reconcile', file('bad.tsv', `name\tbornOn\nLee JQ\tsoon\n${'a'.repeat(300)}\n이재규\t\n`)],
      settings,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bad\.tsv:2: "soon" is not a date/m);
    expect(stderr).toMatch(/^bad\.tsv:3: name may have 200 characters/m);
    expect(stdout).toContain('person:lee-jae-gyoo');
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.tsv'), /none\.tsv cannot be read: check its name and that you may read it\.$/m],
    ['a folder', () => (mkdirSync(join(folder, 'dir'), { recursive: true }), join(folder, 'dir')), /dir cannot be read/],
    ['a binary file', () => file('binary.tsv', new Uint8Array([0x89, 0x50, 0, 1])), /binary\.tsv is no text in UTF-8/],
    ['another encoding', () => file('euckr.tsv', new Uint8Array([0xc0, 0xcc, 0xc0, 0xe7, 10])), /euckr\.tsv is no text in UTF-8/],
  ])('says of %s what is wrong', async (_, path, said) => {
    const { code, stderr, stdout } = await run(['reconcile', path()], settings);
    expect(code).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(stdout).toBe('');
  });

  it('merges, splits, tells apart and identifies', async () => {
    const [a, b] = ['person:lee-joon-hyuk-1972', 'person:lee-joon-hyuk-1984'];
    expect(await run(['merge', a!, b!], settings)).toMatchObject({
      code: 0,
      stdout: `${b} is merged into ${a}; inyeon split ${b} takes it back.\n`,
    });
    expect(await run(['merge', a!, b!], settings)).toMatchObject({ code: 1, stderr: `${b} is merged into ${a} already.\n` });
    expect(await run(['split', b!], settings)).toMatchObject({ code: 0, stdout: `${b} is an entity of its own again, and not ${a}.\n` });
    expect(await run(['split', b!], settings)).toMatchObject({
      code: 1,
      stderr: `${b} is not merged into anything: there is nothing to split.\n`,
    });
    expect(await run(['different', a!, 'person:none'], settings)).toMatchObject({ code: 1, stdout: '' });
    expect(await run(['identify'], settings)).toMatchObject({
      code: 0,
      stdout: '4 people compared: 0 merged, 0 to be reviewed (reviewQueue).\n',
    });
    // In this made-up world neither shows nor publications have names; nothing else is wrong with it.
    const { stdout } = await run(['check'], settings);
    const wrong = stdout.split('\n').filter((line) => !/ has no (?:name: nobody states a \w+ of it|kind)\.$/.test(line));
    expect(wrong).toEqual([expect.stringMatching(/: 12 violations\.$/), '']);
  });
});
