/** The playground as the product serves it, over HTTP and in a browser; the built page has to be there (dist/playground). */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Example } from '../src/server/examples.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import { hasBrowser, launchBrowser, PlaygroundPage } from './playground-page.js';
import { serving } from './support/serving.js';

/** The part of the tests that knows which server they are about. */
async function startServer(): Promise<{ url: string; close(): Promise<void> }> {
  const store = await openEmbedded();
  await prepare(store);
  await seed(store, await bundledSeed());
  const server = await serving(store);
  return {
    url: server.url,
    async close() {
      await server.stop();
      await store.close();
    },
  };
}

let server: Awaited<ReturnType<typeof startServer>>;
let examples: Example[];

beforeAll(async () => {
  server = await startServer();
  examples = (await (await fetch(`${server.url}/graphql/examples.json`)).json()) as Example[];
});

afterAll(() => server.close());

describe('the playground over HTTP', () => {
  const get = (path: string, accept: string) => fetch(server.url + path, { headers: { accept } });

  it('answers a browser with the page', async () => {
    const response = await get('/graphql', 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Inyeon</title>');
  });

  it.each(['*/*', 'application/json', 'application/json,text/html;q=0.5'])(
    'leaves GET /graphql with "Accept: %s" to the API',
    async (accept) => {
      const response = await get('/graphql', accept);
      expect(response.headers.get('content-type')).not.toContain('text/html');
      expect(response.headers.get('vary')).toMatch(/accept/i);
    },
  );

  it('lets the assets be kept for ever, but not the page among them', async () => {
    const page = await (await get('/graphql', 'text/html')).text();
    const script = /src="(\/graphql\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    const response = await get(script ?? '', '*/*');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await get('/graphql/assets/index.html', 'text/html')).status).toBe(404);
  });
});

(hasBrowser() ? describe : describe.skip)('the playground in a browser', () => {
  let browser: Browser;
  let opened: PlaygroundPage | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  afterAll(async () => {
    await browser?.close();
  });

  const open = async (search?: string) => (opened = await PlaygroundPage.open(browser, server.url, search));

  it('lists the examples, opens one and runs it, asking only its own server', async () => {
    const page = await open();
    expect(await page.listedExamples()).toEqual(examples.map((example) => example.name));
    const tabs = await page.tabs();
    expect(tabs).toHaveLength(Math.min(3, examples.length));

    const last = examples.at(-1)!;
    await page.openExample(last.name);
    expect(await page.query(last.query.split('\n')[0])).toContain(last.query.split('\n')[0]);
    // A second click finds the tab it opened.
    await page.openExample(last.name);
    expect(await page.tabs()).toHaveLength(examples.length > 3 ? 4 : tabs.length);

    const { answer, shown } = await page.run();
    expect(answer).toHaveProperty('data');
    expect(answer).not.toHaveProperty('errors');
    expect(shown).toContain('"data"');

    expect(page.requests.filter((url) => new URL(url).origin !== server.url)).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  it('fills in the variables of the first example, also when it is opened again', async () => {
    const page = await open();
    const names = Object.keys(examples[0]?.variables ?? {});
    const filledIn = async () => {
      const text = await page.variables(names.at(-1));
      return names.filter((name) => text.includes(`"${name}"`));
    };
    expect(await filledIn()).toEqual(names);
    await expectStored(page, (await page.tabs()).length);
    await page.visit(server.url);
    expect(await filledIn()).toEqual(names);
  });

  it('opens the query of its address beside the tabs that are there', async () => {
    const page = await open();
    const before = await page.tabs();
    await expectStored(page, before.length);
    await page.visit(server.url, `?query=${encodeURIComponent('query FromAddress { __typename }')}`);
    expect(await page.tabs()).toEqual([...before, 'FromAddress']);
    expect(await page.query('FromAddress')).toBe('query FromAddress { __typename }');
    expect((await page.run()).answer).toMatchObject({ data: { __typename: 'Query' } });
    expect(page.errors).toEqual([]);
  });

  it('may not call another host', async () => {
    const page = await open();
    // As text, because it runs in the page and the tests are not compiled for one.
    const refused = await page.page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      fetch('http://elsewhere.invalid/').catch(() => {});
    })`);
    expect(refused).toBe('connect-src');
  });
});

/** Waits until GraphiQL, which takes its time, has stored the tabs. */
async function expectStored(page: PlaygroundPage, tabs: number): Promise<void> {
  await page.page.waitForFunction(`JSON.parse(localStorage.getItem('graphiql:tabState'))?.tabs.length === ${tabs}`);
}
