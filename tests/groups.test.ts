/** Groups and agencies: who is in which, found by the group, asked for by it, walked over, and imported from tables. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { groupsAndMembersIn } from '../src/names/parts-of-groups.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state } from './support/facts.js';
import { removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

const SEARCH = `query ($text: String!, $types: [EntityType!]) { search(text: $text, types: $types) {
  edges { reason score matched { text } node { id } } } }`;

interface Hit {
  readonly reason: string;
  readonly score: number;
  readonly matched: { readonly text: string };
  readonly node: { readonly id: string };
}

async function hits(store: Store, text: string, types?: string[]): Promise<readonly Hit[]> {
  return (await data<{ search: { edges: Hit[] } }>(store, SEARCH, { text, types })).search.edges;
}

onEachEngine('groups of the seed', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.seeded();
  });

  afterAll(() => store.close());

  it.each(['BTS', 'bts', '방탄소년단', 'Bangtan Boys'])('%j finds the group, then its members who act', async (text) => {
    const [group, member, ...others] = await hits(store, text);
    expect([group!.node.id, member!.node.id, member!.reason]).toEqual(['group:bts', 'person:v', 'MEMBER']);
    expect(member!.matched.text).toBe(group!.matched.text);
    expect(member!.score).toBeLessThan(group!.score);
    // Jin sings, and plays in no show.
    expect(others.map(({ node }) => node.id)).not.toContain('person:jin');
  });

  it.each([
    "BTS's V",
    'BTS’s V',
    'V of BTS',
    'BTS V',
    'V BTS',
    'V (BTS)',
    'bts v',
    '방탄소년단 뷔',
    '방탄소년단의 뷔',
    '뷔 방탄소년단',
    'BTS Kim Tae-hyung',
    'Taehyung of BTS',
    'Kim Taehyung from BTS',
    '방탄소년단 김태형',
  ])('%j finds the man', async (text) => {
    const [first] = await hits(store, text);
    expect([first!.node.id, first!.reason]).toEqual(['person:v', 'MEMBER']);
  });

  it.each([
    ['BTS Jin', 'person:jin'],
    ['SHINee Minho', 'person:choi-min-ho'],
    ['샤이니 최민호', 'person:choi-min-ho'],
    ['Sungjae of BTOB', 'person:yook-sung-jae'],
    ['S.E.S. Eugene', 'person:eugene'],
    ['SS501 kim hyun', 'person:kim-hyun-joong'],
  ])('%j finds %s, who acts or not, and while it is typed', async (text, id) => {
    expect((await hits(store, text))[0]?.node.id).toBe(id);
  });

  it('finds nobody by a group he is not in, and no group by the name of a member', async () => {
    expect((await hits(store, 'BTS Minho')).map(({ node, reason }) => [node.id, reason])).not.toContainEqual([expect.anything(), 'MEMBER']);
    expect((await hits(store, 'Squid Game V')).map(({ reason }) => reason)).not.toContain('MEMBER');
  });

  it('narrowed to people, finds the members alone', async () => {
    expect((await hits(store, 'BTS', ['PERSON'])).map(({ node }) => node.id)[0]).toBe('person:v');
  });

  it.each([
    ['Squid Game', ['names by key']],
    ['lee jung jae', ['names by key']],
    ['bt', ['names by key']],
    ['BTS', ['names by key', 'members of groups']],
    ['BTS V', ['names by key', 'members of groups']],
  ])('asks for %j by no more than %j', async (text, expected) => {
    const { names } = await ask(store, 'query ($text: String!) { search(text: $text) { totalCount } }', { text });
    expect(names.filter((name) => name !== 'Entity by id')).toEqual(expected);
  });

  it('are on the pages of people and groups, with the stage name, the days and who says so', async () => {
    const answer = await ask<any>(
      store,
      `{ person(id: "person:v") { groups { edges { stageName since until node { id name nativeName } claim { id } } } agencies { edges { since node { id artists { nodes { id } } } } } }
  eugene: person(id: "person:eugene") { groups { edges { since until } } now: groups(current: true) { totalCount } past: groups(current: false) { totalCount } }
  group(id: "group:bts") { name members { edges { stageName node { id } } } acting: members(acting: true) { nodes { id } } silent: members(acting: false) { nodes { id } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      person: {
        groups: {
          edges: [
            {
              stageName: 'V',
              since: '2013-06-13',
              until: null,
              node: { id: 'group:bts', name: 'BTS', nativeName: '방탄소년단' },
              claim: { id: 'claim:person:v/MEMBER_OF/group:bts' },
            },
          ],
        },
        agencies: {
          edges: [{ since: null, node: { id: 'company:big-hit-music', artists: { nodes: [{ id: 'person:v' }, { id: 'person:jin' }] } } }],
        },
      },
      eugene: { groups: { edges: [{ since: '1997', until: '2002' }] }, now: { totalCount: 0 }, past: { totalCount: 1 } },
      group: {
        name: 'BTS',
        members: {
          edges: [
            { stageName: 'V', node: { id: 'person:v' } },
            { stageName: 'Jin', node: { id: 'person:jin' } },
          ],
        },
        acting: { nodes: [{ id: 'person:v' }] },
        silent: { nodes: [{ id: 'person:jin' }] },
      },
    });
  });
});

onEachEngine('what people belong to', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(store, { id: 'article:a', publication: 'publication:a', kind: 'NEWSPAPER', on: '2022' });
  });

  afterEach(() => store.close());

  it('leads on where it is a group, and not where it is an agency', async () => {
    const belongs = (subject: string, property: string, value: string) => ({ subject, property, value, by: ['article:a'] });
    await state(
      store,
      ...['person:p', 'person:q', 'person:r', 'group:g', 'company:c'].map((subject) => ({
        subject,
        property: 'NAME',
        text: `Name of ${subject}`,
        by: ['article:a'],
      })),
      belongs('person:p', 'MEMBER_OF', 'group:g'),
      belongs('person:q', 'MEMBER_OF', 'group:g'),
      belongs('person:p', 'WITH_AGENCY', 'company:c'),
      belongs('person:r', 'WITH_AGENCY', 'company:c'),
    );
    await projected(store);
    const { group, agency, asked } = await data(
      store,
      `{ group: path(from: "person:p", to: "person:q") { hops { relation } } agency: path(from: "person:p", to: "person:r") { length }
  asked: path(from: "person:p", to: "person:r", through: [WITH_AGENCY]) { length } }`,
    );
    expect(group.hops).toEqual([{ relation: 'MEMBER_OF' }, { relation: 'MEMBER_OF' }]);
    expect([agency, asked]).toEqual([null, { length: 2 }]);
  });

  it('has to have begun on a day that there is, as check says', async () => {
    await state(store, {
      subject: 'person:p',
      property: 'MEMBER_OF',
      value: 'group:g',
      by: [{ article: 'article:a', since: 'early', stageName: 'P' }],
    });
    await projected(store);
    expect(await store.read('MATCH (:Person)-[edge:MEMBER_OF]->() RETURN edge.since AS since, edge.stageName AS stageName')).toEqual([
      { since: null, stageName: 'P' },
    ]);
    expect(await check(store)).toContain(
      'claim:person:p/MEMBER_OF/group:g is stated by article:a with the since early; it has to be a date.',
    );
  });

  it.each([
    [
      'in Korean',
      { 이름: 'NAME', 그룹: 'MEMBER_OF', 예명: 'stageName', 데뷔: 'since', 소속사: 'WITH_AGENCY' },
      '이름,그룹,예명,데뷔,소속사',
      '한서준,등불소년단,준,2013년 6월 13일,달빛엔터테인먼트',
      ['등불소년단', '준', '2013-06-13', '달빛엔터테인먼트'],
    ],
    [
      'in English',
      { Name: 'NAME', Group: 'MEMBER_OF', 'Stage name': 'stageName', From: 'since', To: 'until', Agency: 'WITH_AGENCY' },
      'Name,Group,Stage name,From,To,Agency',
      'Han Seo-jun,Lantern Boys,Jun,2013-06,2019,Moonlight Entertainment',
      ['Lantern Boys', 'Jun', '2013-06', 'Moonlight Entertainment'],
    ],
  ])('comes from a table %s', async (_where, columns, header, row, expected) => {
    const mapping = {
      source: 'idols',
      publication: { id: 'publication:idols', name: 'Idols', url: 'https://inyeon.example/idols' },
      type: 'person',
      key: Object.keys(columns)[0],
      columns,
    };
    const path = fileOf('idols.csv', `${header}\n${row}\n`);
    await importFile(store, await prepareFile(path, [mappedFormat(checkedMapping(mapping, 'idols.json'))]), { mode: 'all' });
    await join(store);
    expect(await check(store)).toEqual([]);
    const { people } = await data(
      store,
      '{ people { nodes { groups { edges { stageName since node { name } } } agencies { nodes { name } } } } }',
    );
    const [{ groups, agencies }] = people.nodes;
    expect([groups.edges[0].node.name, groups.edges[0].stageName, groups.edges[0].since, agencies.nodes[0].name]).toEqual(expected);
  });
});

describe('a text that names a member by the group', () => {
  it.each([
    ["BTS's V", { group: 'BTS', member: 'V' }],
    ['V of BTS', { group: 'BTS', member: 'V' }],
    ['방탄소년단의 뷔', { group: '방탄소년단', member: '뷔' }],
    ['BTS V', { group: 'BTS', member: 'V' }],
  ])('%j is read as %j first', (text, expected) => {
    expect(groupsAndMembersIn(text)[0]).toEqual(expected);
  });

  it.each(['BTS', 'a name with far too many words to be one', '', '  '])('%j is not', (text) => {
    expect(groupsAndMembersIn(text)).toEqual([]);
  });
});
