/**
 * The playground in windows of a phone, a tablet and a desk, in a real browser. What it looks like is written, in light and dark,
 * to the folder inyeon-screenshots of the system's folder for temporary files: look there after a change of its style.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { QUERY_FIELDS } from '../src/api/presenting.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { EXAMPLE_GROUPS, readExamples } from '../src/server/examples.js';
import type { RunningServer } from '../src/server/server.js';
import { answersUser, hasBrowser, launchBrowser, PlaygroundPage, type Window } from './playground-page.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

const SCREENSHOTS = join(tmpdir(), 'inyeon-screenshots');

/** Below this width panes are stacked. */
const WIDE = 900;

/** What a finger hits: the size that WCAG 2.5.5 asks for, in CSS pixels. */
const FINGER = 44;

const WINDOWS: readonly Window[] = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

const LINKED = {
  query: 'query Titles { shows(first: 2) { nodes { title } } }\nquery ById($id: ID!) { show(id: $id) { title nativeName } }',
  variables: '{ "id": "show:squid-game" }',
  operationName: 'ById',
};

(hasBrowser() ? describe : describe.skip)('the playground', () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  /** Closed after each test, and after the tests of one width. */
  let opened: PlaygroundPage | undefined;
  let kept: PlaygroundPage | undefined;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    store = await engines.find(({ name }) => name === 'embedded')!.seeded();
    server = await serving(store);
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const errors = [opened, kept].flatMap((page) => page?.errors ?? []);
    await opened?.close();
    opened = undefined;
    expect(errors).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await store?.close();
  });

  const open = async (window: Window, search?: string) => (opened = await PlaygroundPage.open(browser, server.url, search, window));

  describe.each(WINDOWS)('at $width pixels', (window) => {
    const { width, height } = window;
    const narrow = width < WIDE;
    let page: PlaygroundPage;

    beforeAll(async () => {
      page = kept = await PlaygroundPage.open(browser, server.url, '', window);
    });

    afterAll(async () => {
      await kept?.close();
      kept = undefined;
    });

    it.each(['light', 'dark'] as const)('shows every part without scrolling sideways (%s)', async (colorScheme) => {
      await page.page.emulateMedia({ colorScheme });
      await page.page
        .locator(`.monaco-editor.${colorScheme === 'dark' ? 'vs-dark' : 'vs'}`)
        .first()
        .waitFor();
      const shoot = async (what: string) => {
        expect({ what, overflow: await page.overflow() }).toEqual({ what, overflow: 0 });
        await page.page.screenshot({ path: join(SCREENSHOTS, `${width}-${colorScheme}-${what}.png`) });
      };
      const box = async (name: string) => {
        const found = (await page.region(name).boundingBox())!;
        expect(found.x).toBeGreaterThanOrEqual(0);
        expect(found.x + found.width).toBeLessThanOrEqual(width);
        // Room for a line of a query.
        expect(found.width).toBeGreaterThan(270);
        return found;
      };

      await page.run();
      expect(await page.figures()).toMatch(/statement/);
      await shoot('answer');
      // Both are on the first screen.
      const [editor, answer] = [await box('Operation Editor'), await box('Result Window')];
      expect(answer.y + answer.height).toBeLessThanOrEqual(height);
      if (narrow) expect(editor.y + editor.height).toBeLessThanOrEqual(answer.y);
      else expect(editor.x + editor.width).toBeLessThanOrEqual(answer.x);

      for (const [pane, region] of [
        ['Examples', 'Examples'],
        ['Documentation Explorer', 'Documentation Explorer'],
        ['History', 'History'],
      ] as const) {
        await page.openPane(pane);
        await page.region(region).waitFor();
        await box(region);
        await shoot(pane);
      }
      await page.closePane('History');
      await page.page.getByRole('button', { name: 'Variables', exact: true }).click();
      await page.region('Variables').waitFor();
      await shoot('variables');
      await box('Variables');
    });

    it('lists the examples in groups and finds one by the filter', async () => {
      await page.openPane('Examples');
      expect(await page.exampleGroups()).toEqual(EXAMPLE_GROUPS);
      expect(await page.listedExamples()).toEqual((await readExamples(packageFile('schema/examples'))).map(({ name }) => name));

      await page.filterExamples('  ROMANIZATION initials ');
      expect(await page.listedExamples()).toEqual(['Any spelling finds it']);
      expect(await page.region('Examples').getByRole('status').innerText()).toMatch(/^1 of \d+ examples$/);
      await page.filterExamples('zebra crossing');
      expect(await page.listedExamples()).toEqual([]);
      expect(await page.region('Examples').getByRole('status').innerText()).toBe('No example has all these words.');

      await page.filterExamples('initials');
      await page.openExample('Any spelling finds it');
      // On a phone the list makes room for what was chosen.
      await page.region('Examples').waitFor({ state: narrow ? 'hidden' : 'visible' });
      expect(await page.query('AnySpellingFindsIt')).toContain('query AnySpellingFindsIt');
      expect((await page.run()).answer).toHaveProperty('data.search');
    });

    it('opens the documentation at its top, and each of its pages', async () => {
      const scrolled = () => page.page.locator('.graphiql-plugin').evaluate((pane) => pane.scrollTop);
      const scroll = async () => {
        await page.page.locator('.graphiql-plugin').evaluate((pane) => pane.scrollTo(0, 500));
        expect(await scrolled()).toBe(500);
      };
      await page.openPane('Examples');
      await page.filterExamples('');
      await scroll();
      await page.openPane('Documentation Explorer');
      const docs = page.region('Documentation Explorer');
      await docs.getByText('Begin with a name').waitFor();
      expect(await scrolled()).toBe(0);
      await scroll();
      await docs.getByRole('link', { name: 'Query', exact: true }).click();
      await docs.getByRole('link', { name: 'stats', exact: true }).waitFor();
      expect(await scrolled()).toBe(0);
      expect(await docs.locator('a.graphiql-doc-explorer-field-name').allTextContents()).toEqual(QUERY_FIELDS);
      await scroll();
      await docs.getByRole('link', { name: /^Go back/ }).click();
      await docs.getByText('Begin with a name').waitFor();
      expect(await scrolled()).toBe(0);
    });

    it('runs a link by itself, and copies one that opens to the same', async () => {
      const linked = await open(window, `?${new URLSearchParams(LINKED).toString()}`);
      expect(await linked.answer()).toContain('오징어 게임');
      expect(await linked.copyLink()).toBe('Link copied');
      await linked.page.screenshot({ path: join(SCREENSHOTS, `${width}-light-linked.png`) });
      const address = await linked.page.evaluate('navigator.clipboard.readText()');
      const [query, variables] = [await linked.query(), await linked.variables()];
      await linked.close();

      const link = new URL(String(address));
      expect(`${link.origin}${link.pathname}`).toBe(`${server.url}/graphql`);
      const again = await open(window, link.search);
      expect(await again.answer()).toContain('오징어 게임');
      expect([await again.query(), await again.variables()]).toEqual([query, variables]);
    });

    if (narrow)
      it('has buttons to hit with a finger', async () => {
        const small: unknown[] = [];
        const buttons = page.page.locator(
          '.graphiql-sidebar button, .graphiql-toolbar button, .graphiql-editor-tools button, .graphiql-tab-button',
        );
        expect(await buttons.count()).toBeGreaterThan(14);
        for (const button of await buttons.all()) {
          const { width: wide, height: high } = (await button.boundingBox())!;
          if (Math.min(wide, high) < FINGER) small.push([await button.textContent(), await button.getAttribute('aria-label'), wide, high]);
        }
        expect(small).toEqual([]);
      });
  });

  const DESK = WINDOWS.at(-1)!;

  it('says under an answer what the server says that it took, tab by tab', async () => {
    const page = await open(DESK);
    const answered = page.page.waitForResponse(answersUser);
    await page.run();
    const response = await answered;
    const text = await response.text();
    // What the server says, wherever it says it.
    const told = (JSON.parse(text) as { extensions?: { statements?: number; cost?: { requested: number } } }).extensions;
    const statements = Number(told?.statements ?? response.headers()['x-statements']);
    const cost = Number.parseFloat(String(told?.cost?.requested ?? response.headers()['x-cost']));
    const [first, second, time, size] = (await page.figures()).split(' · ');
    expect(first).toBe(`${statements} ${statements === 1 ? 'statement' : 'statements'}`);
    expect(second).toBe(`cost ${cost}`);
    expect(time).toMatch(/^\d+ ms$|^\d+\.\d s$/);
    expect(size).toBe(`${(Buffer.byteLength(text) / 1000).toFixed(1)} KB`);

    // Another tab has no answer yet, so nothing is said of one.
    await page.page.locator('.graphiql-tab-button').nth(1).click();
    await page.page.getByRole('status', { name: 'What the answer took' }).filter({ hasNotText: /\S/ }).waitFor({ state: 'attached' });
    await page.page.locator('.graphiql-tab-button').nth(0).click();
    expect((await page.figures()).split(' · ')[0]).toBe(first);
  });

  it('runs no link by itself that could change something, does not say which operation, or is no GraphQL', async () => {
    const page = await open(DESK);
    const asked: (string | null)[] = [];
    page.page.on('request', (request) => asked.push(request.postData()));
    for (const query of ['mutation Change { change }', 'query A { __typename } query B { __typename }', 'query {']) {
      await page.visit(server.url, `?${new URLSearchParams({ query }).toString()}`);
      // As long as a link takes that may run.
      await page.page.waitForTimeout(1000);
      expect(await page.query(query)).toBe(query);
      expect(asked.filter((body) => body?.includes(JSON.stringify(query).slice(1, -1)))).toEqual([]);
    }
    const query = 'query Read { __typename }';
    await page.visit(server.url, `?${new URLSearchParams({ query }).toString()}`);
    expect(await page.answer()).toContain('"Query"');
    expect(asked.filter((body) => body?.includes(query))).toHaveLength(1);
  });

  it.each([
    ['the old way, where a browser has no clipboard', true, /^Link copied$/],
    ['by hand, where it lets us copy nothing', false, /^Copy this address:/],
  ])('offers its link %s', async (_how, old, said) => {
    const page = await open(DESK);
    // As a page sees it that came by HTTP from another machine.
    await page.page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Document.prototype.execCommand = (command) => { window.copied = document.activeElement.value; return ${old}; }`);
    expect(await page.copyLink()).toMatch(said);
    const address = old ? await page.page.evaluate('window.copied') : await page.page.getByLabel('Address of this query').inputValue();
    expect(new URL(String(address)).searchParams.get('query')).toContain('query WhoMadeIt');
    expect(await page.overflow()).toBe(0);
  });

  it('says so where a query is too long for a link', async () => {
    const page = await open(DESK, `?${new URLSearchParams({ query: `{ __typename } ${'#'.repeat(2500)}` }).toString()}`);
    expect(await page.copyLink()).toBe('This query is too long for a link.');
  });
});
