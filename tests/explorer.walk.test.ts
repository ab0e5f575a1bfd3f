/** The walk that the explorer is made for, in a real browser: by hand, by keyboard alone, on a phone, without JavaScript. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { ExplorerPage } from './explorer-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';
import { untilInPage } from './support/until-in-page.js';

(hasBrowser() ? describe : describe.skip)('the explorer', () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let explorer: ExplorerPage | undefined;

  beforeAll(async () => {
    store = await engines.find(({ name }) => name === 'embedded')!.seeded();
    server = await serving(store);
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const complaints = explorer?.complaints ?? [];
    const asked = [...(explorer?.asked ?? [])];
    await explorer?.close();
    explorer = undefined;
    expect(complaints).toEqual([]);
    expect(asked).toEqual([server.url]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await store?.close();
  });

  const open = async (path: string, options?: BrowserContextOptions) =>
    (explorer = await ExplorerPage.open(browser, server.url + path, options));

  it.each([
    ['at a desk', { viewport: { width: 1280, height: 900 } }],
    ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ])(
    'leads from a name in any spelling to who says so, to charts, to another person, to the query behind it (%s)',
    async (_where, options) => {
      const { page } = await open('/', options);
      await explorer!.box().focus();
      await explorer!.type('lee jq');
      const row = page.getByRole('option', { name: /Lee Jae Gyoo/ });
      await row.waitFor();
      expect(await row.innerText()).toMatch(/이재규[\s\S]*Person[\s\S]*as “Lee JQ”[\s\S]*All of Us Are Dead/);
      await row.click();
      await page.getByRole('heading', { level: 1, name: /Lee Jae Gyoo/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/person/lee-jae-gyoo');
      expect(await page.title()).toBe('Lee Jae Gyoo 이재규 · Inyeon');
      // The spellings, and who prints them.
      expect(await page.getByRole('row', { name: /^Lee Jae-kyoo/ }).innerText()).toMatch(/English Wikipedia/);

      await page.getByRole('row', { name: /^2022/ }).getByRole('link', { name: 'All of Us Are Dead' }).click();
      await page.getByRole('heading', { level: 1, name: /All of Us Are Dead/ }).waitFor();
      const directors = page.locator('#makers');
      await directors.locator('summary', { hasText: 'Directed by: Lee Jae Gyoo.' }).click();
      const said = await explorer!.sources().innerText();
      expect(said).toMatch(/Who says so/);
      expect(said).toMatch(/BroadwayWorld prints “Lee JQ”/);
      expect(said).toMatch(/paragraph 4/);
      // Both sides, and why.
      expect(said).toMatch(/Kim Nam-su[\s\S]*Why this is shown/);
      expect(await explorer!.overflow()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await explorer!.sources().count()).toBe(0);

      const strip = page.getByRole('table', { name: /^FlixPatrol Netflix TV/ });
      expect(
        await strip
          .getByRole('row', { name: /^Brazil/ })
          .getByRole('cell')
          .allTextContents(),
      ).toEqual(['', '1', '1', '1']);

      await page.getByRole('navigation').getByRole('link', { name: 'Connect' }).click();
      const [from, to] = [
        page.getByRole('combobox', { name: 'From', exact: true }),
        page.getByRole('combobox', { name: 'To', exact: true }),
      ];
      await from.focus();
      await explorer!.type('이재규');
      await page.getByRole('option', { name: /Lee Jae Gyoo/ }).click();
      await to.focus();
      await explorer!.type('gong yoo');
      await page.getByRole('option', { name: /Gong Yoo/ }).click();
      await page.getByRole('button', { name: 'Connect' }).click();
      await page.getByText('6 steps').waitFor();
      const chain = await page.locator('.chain > li').allInnerTexts();
      expect(chain[0]).toMatch(/^Lee Jae Gyoo directed All of Us Are Dead\./);
      expect(chain.at(-1)).toMatch(/^Gong Yoo acted in Train to Busan\./);
      expect(chain).toHaveLength(6);
      await page.locator('.chain > li').last().locator('summary').click();
      expect(await explorer!.sources().innerText()).toMatch(/prints “/);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByText('Link copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());

      await page.getByRole('link', { name: 'As GraphQL' }).click();
      await page.getByRole('region', { name: 'Result Window' }).getByText('person:gong-yoo').first().waitFor();
      const { query, variables } = Object.fromEntries(new URL(page.url()).searchParams);
      expect(query).toMatch(/^query Connect/);
      expect(JSON.parse(variables!)).toMatchObject({ from: 'person:lee-jae-gyoo', to: 'person:gong-yoo' });
    },
  );

  it('goes from week to week of a chart by a slider, in one entry of the history', async () => {
    const { page } = await open('/chart/netflix-top10-global-tv-non-english?on=2022-02-01');
    const slider = page.getByRole('slider');
    const before = await slider.getAttribute('aria-valuetext');
    const entries = await page.evaluate('history.length');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(({ searchParams }) => searchParams.get('on') !== '2022-02-01');
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
    expect(await page.evaluate('history.length')).toBe(entries);
    expect(await page.locator('#edition table').count()).toBe(1);
  });

  it('is walked by keyboard alone', async () => {
    const { page } = await open('/show/squid-game');
    const focused = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.value');
    await page.keyboard.press('/');
    await page.keyboard.type('zzqqx', { delay: 20 });
    await page.getByRole('status').getByText('Nothing has a name like “zzqqx”.').waitFor();
    await page.keyboard.press('Escape');
    await explorer!.box().fill('');
    await explorer!.type('lee j');
    await page.getByRole('option').first().waitFor();
    expect(await explorer!.box().getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[role=status]', { hasText: /\d results?$/ }).count()).toBe(1);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    const chosen = page.locator(`[id="${await explorer!.box().getAttribute('aria-activedescendant')}"]`);
    expect(await chosen.getAttribute('aria-selected')).toBe('true');
    const name = (await chosen.locator('.row-name').innerText()).trim();
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname !== '/show/squid-game');
    await explorer!
      .heading()
      .filter({ hasText: name.split(' ')[0]! })
      .waitFor();
    // What reads the page aloud begins with it.
    expect(await page.evaluate('document.activeElement.id')).toBe('main');

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Draw its surroundings');
    await page.goBack();
    await explorer!.heading().filter({ hasText: 'Squid Game' }).waitFor();
    // A mark is opened by Enter and closed by Esc, which leaves the focus on it.
    await page.locator('summary.mark').first().focus();
    await page.keyboard.press('Enter');
    await explorer!.sources().waitFor();
    await page.keyboard.press('Escape');
    expect(await explorer!.sources().count()).toBe(0);
    expect(await focused()).toMatch(/Who says so\?/);

    await page.keyboard.press('/');
    await page.keyboard.type('squid');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await explorer!.heading().filter({ hasText: '“squid”' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=squid');
  });

  it('finds letter by letter of Hangul, by initials and by other spellings', async () => {
    const { page } = await open('/?lang=ko');
    for (const [typed, found] of [
      ['지금 우ㄹ', '지금 우리 학교는'],
      ['ㅇㅈㄱ', '이재규'],
      ['yi jaegyu', '이재규'],
    ] as const) {
      await explorer!.box().fill('');
      await explorer!.type(typed);
      await page
        .getByRole('option', { name: new RegExp(`^${found}`) })
        .first()
        .waitFor();
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // The reader's script first, and the language goes with them.
    await page.getByRole('heading', { level: 1, name: /^이재규 Lee Jae Gyoo/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=ko');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Lee Jae Gyoo 이재규/ }).waitFor();
  });

  it('is read without JavaScript, sources and searches too', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await explorer!.box().fill('lee jq');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: /Lee Jae Gyoo/ }).click();
    await page.getByRole('row', { name: /^2022/ }).getByRole('link', { name: 'All of Us Are Dead' }).click();
    await page.locator('#makers summary', { hasText: 'Directed by: Lee Jae Gyoo.' }).click();
    expect(await explorer!.sources().innerText()).toMatch(/BroadwayWorld prints “Lee JQ”/);
    // What does nothing is not there.
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);

    await page.getByRole('navigation').getByRole('link', { name: 'Connect' }).click();
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('lee jq');
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('gong yoo');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('link', { name: /Lee Jae Gyoo/ }).click();
    await page.getByRole('link', { name: /Gong Yoo/ }).click();
    await page.locator('.chain > li').nth(5).waitFor();
    expect(await page.locator('.chain > li').count()).toBe(6);
  });

  it('makes who says so when it is asked for, also by a reader who is faster than the script', async () => {
    explorer = await ExplorerPage.open(browser, `${server.url}/`);
    const { page } = explorer;
    let go = (): void => {};
    const wanted = new Promise<void>((resolve) => (go = resolve));
    await page.route(/begin-.*\.js$/, async (route) => {
      await wanted;
      await route.continue();
    });
    await page.goto(`${server.url}/show/all-of-us-are-dead`, { waitUntil: 'commit' });
    await page.locator('#makers summary', { hasText: 'Directed by: Lee Jae Gyoo.' }).click();
    expect(await page.locator('.said-by').count()).toBe(0);
    go();
    expect(await explorer.sources().innerText()).toMatch(/BroadwayWorld prints “Lee JQ”/);
    expect(await page.locator('.said-by').count()).toBe(1);
    await page.locator('#makers summary', { hasText: 'Directed by: Kim Nam-su.' }).click();
    await explorer.sources().getByText('Kim Nam-su').first().waitFor();
    // What was open before is told of its end by itself.
    await untilInPage(page, "document.querySelectorAll('.said-by').length === 1");
  });

  it('says who prints a single place on a chart: in the strip, in the table of two runs, and without JavaScript at its edition', async () => {
    const { page } = await open('/show/all-of-us-are-dead');
    const panel = page.getByRole('dialog', { name: 'Who says so' });
    const place = page
      .getByRole('row', { name: /^Germany/ })
      .locator('.place')
      .last();
    expect(await place.getAttribute('aria-label')).toMatch(/^Germany, 31 January 2022: rank 1: 1\. Who says so\? 3 publications say so$/);
    await place.focus();
    await page.keyboard.press('Enter');
    await panel
      .getByText(/prints “/)
      .first()
      .waitFor();
    expect(await panel.locator('.citations > li').count()).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.className')).toBe('place');

    await explorer!.visit(
      `${server.url}/compare?chart=chart:netflix-top10-global-tv-non-english&a=show:squid-game&b=show:all-of-us-are-dead`,
    );
    await page.locator('main table .place').first().click();
    await panel
      .getByText(/prints “/)
      .first()
      .waitFor();
    await page.locator('h1').click();
    await panel.waitFor({ state: 'hidden' });
    await explorer!.close();

    const plain = await open('/show/all-of-us-are-dead', { javaScriptEnabled: false });
    await plain.page
      .getByRole('row', { name: /^Germany/ })
      .locator('.place')
      .last()
      .click();
    await plain.page.waitForURL(/\/chart\//);
    const { pathname, search } = new URL(plain.page.url());
    expect([pathname, search]).toEqual(['/chart/flixpatrol-netflix-tv', '?on=2022-01-31&country=DE']);
    await plain.page.locator('#edition summary.mark').first().click();
    expect(await explorer!.sources().innerText()).toMatch(/HanCinema|BroadwayWorld|FlixPatrol/);
  });

  it('says who says so of what somebody wrote, and of what two shows have in common, in Korean too', async () => {
    const { page } = await open('/person/joo-dong-geun?lang=ko');
    await page.locator('#authored summary').click();
    expect(await explorer!.sources().innerText()).toMatch(/누가 그렇게 말하나/);
    await explorer!.visit(`${server.url}/show/all-of-us-are-dead?lang=ko`);
    const similar = page.locator('#similar .reasons li').first();
    expect(await similar.innerText()).toMatch(/^함께한 사람 1명: 이유미/);
    await similar.locator('.mark').click();
    await page.getByRole('dialog').getByText(/TMDB/).first().waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/지금 우리 학교는[\s\S]*TMDB[\s\S]*오징어 게임[\s\S]*TMDB/);
    await page.keyboard.press('Escape');
    await page.locator('#makers summary', { hasText: '이재규' }).or(page.locator('#makers summary.disputed')).first().click();
    const why = await page.locator('.why').innerText();
    expect(why).toMatch(/매체|편집자|자료/);
    expect(await page.locator('.why [lang=en]').count()).toBe(0);
  });

  it('says who says so of an episode, and without JavaScript where it is printed', async () => {
    const { page } = await open('/show/squid-game');
    const episode = page.locator('#episodes tbody tr').nth(1);
    expect(await episode.locator('.title').innerText()).toBe('Hell 지옥');
    const href = await episode.locator('a.mark').getAttribute('href');
    await episode.locator('a.mark').click();
    await page.getByRole('dialog').getByText('prints “63”').waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/Episode 2[\s\S]*17 September 2021[\s\S]*Hell[\s\S]*지옥/);
    const printed = await fetch(server.url + href!, { headers: { accept: 'text/html' } });
    expect([href, printed.status]).toEqual([expect.stringMatching(/^\/article\//), 200]);
    expect(await printed.text()).toMatch(/Hell/);
  });

  it('draws surroundings that can be expanded, kept, hidden and linked to', async () => {
    const { page } = await open('/around/webtoon:now-at-our-school');
    const boxes = page.locator('.columns .box');
    const before = await boxes.count();
    expect(before).toBeLessThanOrEqual(30);
    await page.getByRole('button', { name: 'Expand: All of Us Are Dead', exact: true }).click();
    await boxes.nth(before).waitFor();
    expect(await boxes.count()).toBeLessThanOrEqual(30);
    await boxes.filter({ hasText: 'Joo Dong' }).click();
    await page.locator('.chosen-node').getByRole('button', { name: /^Keep/ }).click();
    // A change is made between frames.
    await page.locator('.box.pinned').nth(1).waitFor();
    expect(await page.locator('.box.pinned').count()).toBe(2);
    await page.getByRole('listitem').getByRole('button', { name: 'Hide: Lee Jae Gyoo' }).click();
    await page.getByText('1 hidden').waitFor();
    expect(await boxes.filter({ hasText: 'Lee Jae Gyoo' }).count()).toBe(0);
    const drawn = await boxes.count();

    // The address is written once all is drawn.
    await page.waitForURL(({ searchParams }) => searchParams.has('hide'));
    const address = page.url();
    expect(address).toMatch(/open=show/);
    await explorer!.visit(address);
    await page.getByText('1 hidden').waitFor();
    expect(await boxes.count()).toBe(drawn);
    await page.getByRole('button', { name: 'Show again' }).click();
    await boxes.filter({ hasText: 'Lee Jae Gyoo' }).waitFor();
  });

  it('draws more of the surroundings for whoever asks, and of a change only what differs', async () => {
    const { page } = await open('/around/show:all-of-us-are-dead');
    const boxes = page.locator('.columns .box');
    expect(await boxes.count()).toBe(30);
    await page.getByRole('navigation', { name: 'Draw at most' }).getByRole('link', { name: '100' }).click();
    await boxes.nth(30).waitFor();
    const before = await boxes.count();
    await page.getByRole('listitem').getByRole('button', { name: 'Expand: Lee Jae Gyoo' }).click();
    await page.waitForURL(/most=100&open=person/);
    expect(await boxes.count()).toBeGreaterThan(before);

    await page.evaluate(`
      window.changed = new Set();
      new MutationObserver((all) => { for (const { target } of all) changed.add(target); })
        .observe(document.querySelector('.columns'), { subtree: true, childList: true, attributes: true });
    `);
    await page.getByRole('listitem').getByRole('button', { name: 'Keep: Lee Jae Gyoo' }).click();
    await page.locator('.box.pinned', { hasText: 'Lee Jae Gyoo' }).waitFor();
    expect(await page.evaluate('[...changed].map((one) => one.getAttribute("class"))')).toEqual(['box pinned']);
  });

  it('gives tables as CSV, and chooses the week and country of a chart', async () => {
    const { page } = await open('/chart/netflix-top10-global-tv-non-english');
    await page
      .getByRole('row', { name: /^All of Us Are Dead/ })
      .getByRole('link', { name: '24 January 2022' })
      .click();
    await page.getByRole('link', { name: /Later/ }).click();
    await page.getByText('31 January 2022 to 6 February 2022').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#edition').getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = readFileSync((await download.path())!, 'utf8');
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFchart,country,period start/);
    expect(csv).toContain('show:all-of-us-are-dead,All of Us Are Dead,236230000');
    await page.getByLabel('Country').selectOption('KR');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('The graph has no place on this chart').waitFor();
    await page.getByRole('link', { name: 'Two runs side by side' }).count();
  });
});
