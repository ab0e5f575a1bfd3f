/** What the explorer shows of awards, groups, agencies and songs: each with who says so, in English and Korean, and a page of its own. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  store = await engines.find(({ name }) => name === 'embedded')!.seeded();
  server = await serving(store);
});

afterAll(async () => {
  await server?.stop();
  await store?.close();
});

/** A page without the marks, of which `[n]` stays, and without tags. */
async function page(path: string, language = 'en'): Promise<string> {
  const answer = await fetch(server.url + path, { headers: { accept: 'text/html', 'accept-language': language } });
  expect([path, answer.status]).toEqual([path, 200]);
  const [, article = ''] = /<article>(.*)<\/article>/su.exec(await answer.text()) ?? [];
  return article
    .replace(/<details class="sources".*?<span aria-hidden="true">(.*?)<\/span><\/summary>.*?<\/details>/gsu, '[$1]')
    .replace(/<!-- -->/g, '')
    .replace(/<(?:tr|li|dt|section|h1)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/[ \t]+/g, ' ');
}

describe('the pages', () => {
  it('of a show tell what was won from what it was nominated for, and who got it', async () => {
    const text = await page('/show/squid-game');
    expect(text).toMatch(/Primetime Emmy Awards 2022: Outstanding Lead Actor in a Drama Series Won \[1\] Lee Jung Jae/);
    expect(text).toMatch(/Outstanding Supporting Actor in a Drama Series Nominated \[1\] Oh Young Soo , Park Hae Soo/);
  });

  it('of a person tell for which show, in which group, and with which agency', async () => {
    expect(await page('/person/lee-jung-jae')).toMatch(/Best Actor in a Drama Series Won \[1\] Squid Game/);
    expect(await page('/person/lee-jung-jae')).toMatch(/Agency\s+Artist Company 아티스트컴퍼니 2016– \[1\]/);
    expect(await page('/person/v')).toMatch(/Groups\s+BTS 방탄소년단 as V, .*2013– \[1\]/);
    expect(await page('/person/v')).toMatch(/Christmas Tree \[1\] · Our Beloved Summer \[1\]/);
  });

  it.each([
    ['/award/emmy-2022-lead-actor-drama', 'en', /Won by\s+Lee Jung Jae 이정재 for Squid Game \[1\]/],
    ['/award/emmy-2022-supporting-actor-drama', 'ko', /후보\s+오영수 Oh Young Soo 작품 오징어 게임 \[1\]/],
    ['/group/bts', 'en', /Members\s+Kim Tae-hyung 김태형 as V.* \[1\] · Hwarang/],
    ['/group/bts', 'ko', /멤버\s+김태형/],
    ['/group/ss501', 'en', /Songs\s+Because I'm Stupid 내 머리가 나빠서 \[1\] · Boys Over Flowers \[1\]/],
    ['/song/christmas-tree-v', 'en', /By\s+Kim Tae-hyung 김태형 \[1\]\s+Released .*2021\s+Soundtrack\s+Our Beloved Summer .*\[1\]/],
    ['/show/our-beloved-summer', 'en', /Soundtrack\s+Christmas Tree · Kim Tae-hyung Part 5 \[1\]/],
    ['/company/management-soop', 'en', /Manages\s+.*Gong Yoo/],
    ['/company/management-soop', 'ko', /소속 배우와 가수/],
  ])('%s in %s says it', async (path, language, expected) => {
    expect(await page(path, language)).toMatch(expected);
  });

  it('of an award, a group and a song are what programs look up, too', async () => {
    const get = async (path: string): Promise<any> => (await fetch(server.url + path)).json();
    const award = await get('/award/emmy-2022-lead-actor-drama.json');
    expect([award.year, award.winners.edges.map((one: any) => [one.node.name, one.forShow?.title])]).toEqual([
      2022,
      [
        ['Lee Jung Jae', 'Squid Game'],
        ['Squid Game', undefined],
      ],
    ]);
    expect((await get('/group/bts.json')).members.edges.map((one: any) => one.stageName)).toEqual(['V', 'Jin']);
    expect((await get('/song/christmas-tree-v.json')).artists).toEqual([{ id: 'person:v', name: 'Kim Tae-hyung' }]);
    const linked = await get('/song/christmas-tree-v.jsonld');
    expect([linked['@type'], linked.byArtist['@id']]).toEqual(['MusicRecording', expect.stringContaining('person:v')]);
  });

  it('of a search say of whom it is that he is a member', async () => {
    const answer = await fetch(`${server.url}/search?q=BTS&lang=en`, { headers: { accept: 'text/html' } });
    expect(await answer.text()).toMatch(/Kim Tae-hyung.*member of BTS/su);
  });
});
