/**
 * The site of the documentation as the product serves it, as files, over HTTP and in a browser; it has to be built (dist/docs). What
 * it looks like is written to the folder inyeon-screenshots of the system's folder for temporary files: look there after a change.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import type { RunningServer } from '../src/server/server.js';
import { BuiltSite } from './docs-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { newFolder, removeFolders } from './support/folder.js';
import { serving } from './support/serving.js';
import { untilInPage } from './support/until-in-page.js';

removeFolders();

const SCREENSHOTS = join(tmpdir(), 'inyeon-screenshots');

let store: Store;
let server: RunningServer;

beforeAll(async () => {
  // The pages have nothing to do with what is in the store.
  store = await openEmbedded();
  server = await serving(store);
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

describe('the built site', () => {
  const site = new BuiltSite(packageFile('dist/docs'));
  let schema: GraphQLSchema;

  beforeAll(() => {
    schema = buildSchema(readFileSync(packageFile('schema/schema.graphql'), 'utf8'));
  });

  it('has the guides', () => {
    const guides = [
      'index',
      'cookbook',
      'import',
      'import-tables',
      'import-charts',
      'front-end',
      'rest',
      'agents',
      'command-line',
      'embedding',
    ];
    const rest = [
      'export',
      'reconciliation',
      'operating',
      'scaling',
      'reliability',
      'performance',
      'adding',
      'decisions/index',
      'client',
      'seed',
    ];
    expect(site.pages).toEqual(expect.arrayContaining([...guides, ...rest].map((name) => `${name}.html`)));
  });

  it('leads nowhere in vain', () => {
    const broken = site.pages.flatMap((page) =>
      [...new Set(site.links(page))].flatMap((href) => {
        const why = site.brokenness(page, href);
        return why === undefined ? [] : [`${page}: ${why}`];
      }),
    );
    expect(broken).toEqual([]);
    expect(site.pages.reduce((sum, page) => sum + site.links(page).length, 0)).toBeGreaterThan(5000);
  });

  it('tells of every type, query, field and value of the schema', () => {
    const overview = site.links('reference/index.html');
    const named = new Set(overview.map((href) => decodeURIComponent(href).split(/[/#]/u).at(-1)));
    // What is asked and followed is told of field by field.
    const roots = [schema.getQueryType()!, schema.getSubscriptionType()!];
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !roots.some((root) => root === type));
    expect(types.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    expect(roots.flatMap((root) => Object.keys(root.getFields())).filter((name) => !named.has(name))).toEqual([]);
    const text = site.pages.filter((page) => page.startsWith('reference/')).map((page) => plain(site.read(page)));
    const told = text.join('\n');
    for (const type of types)
      if (isObjectType(type))
        for (const { description } of Object.values(type.getFields()))
          if (description) expect(told).toContain(plain(escaped(description.split('\n')[0]!.replaceAll('`', ''))));
  });

  it('has no script in a page', () => {
    const inline = site.pages.filter((page) => /<script(?![^>]*\ssrc=)[^>]*>|\son\w+="/u.test(site.read(page)));
    expect(inline).toEqual([]);
  });

  it('says what is deprecated, and what to take instead', () => {
    const folder = newFolder();
    const sdl = 'type Query { "Both." a(old: Int = 2 @deprecated(reason: "Use {b}.")): Int @deprecated(reason: "Use `b`.") b: Int }';
    const program = `import { buildSchema } from 'graphql';
      import { writeReference } from './explorer/docs/reference.mjs';
      await writeReference(buildSchema(${JSON.stringify(sdl)}), ${JSON.stringify(folder)});`;
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: packageFile('.') });
    const queries = readFileSync(join(folder, 'reference/queries.md'), 'utf8');
    expect(queries).toContain('::: warning deprecated\nUse `b`.\n:::');
    expect(queries).toMatch(
      /old: Int = 2\n\): Int @deprecated[\s\S]*#### `old` \{#a-[\w-]+\}[\s\S]*::: warning deprecated\nUse &#x007B;b&#x007D;\.\n:::/u,
    );
  });
});

describe('the site over HTTP', () => {
  const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init });

  it.each(['/docs/', '/docs/import', '/docs/import.html', '/docs/reference/objects/Show'])(
    'answers GET and HEAD of %s with a page',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<!DOCTYPE html>');
      const head = await get(path, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      const again = await get(path, { headers: { 'if-none-match': response.headers.get('etag')!, 'cache-control': 'max-age=0' } });
      expect(again.status).toBe(304);
    },
  );

  it('lets pages run nothing but scripts of this server', async () => {
    const policy = (await get('/docs/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
  });

  it('leads from /docs to the start, and says so where there is no page', async () => {
    const moved = await get('/docs');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/docs/']);
    for (const path of ['/docs/nothing', '/docs/assets/nothing.js', '/docs/../docs/%2e%2e/package.json']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect(await (await get('/docs/nothing')).text()).toContain('<title>404 | Inyeon</title>');
    const posted = await get('/docs/import', { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lets assets be kept for ever, compresses, and shows files of the repository as text', async () => {
    const [, asset] = /src="(\/docs\/assets\/app\.[^"]+\.js)"/.exec(await (await get('/docs/')).text())!;
    expect((await get(asset!)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/docs/cookbook', { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBe('br');
    const file = await get('/docs/files/docs/examples/mapping-example.json');
    expect(await file.json()).toHaveProperty('columns');
    expect((await get('/docs/files/schema/schema.graphql')).headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('is not there where browsers are shown nothing', async () => {
    const without = await serving(store, { playground: false });
    expect((await fetch(`${without.url}/docs/`)).status).toBe(404);
    await without.stop();
  });
});

(hasBrowser() ? describe : describe.skip)('the site in a browser', () => {
  let browser: Browser;
  const errors: string[] = [];
  const hosts = new Set<string>();

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  async function open(width: number, height: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch: width < 900 });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    return page;
  }

  /** Opens a page of the site and waits until it is alive. */
  async function visit(page: Page, path: string): Promise<void> {
    await page.goto(`${server.url}/docs/${path}`);
    await untilInPage(page, 'document.querySelector("#app").__vue_app__?._container !== undefined');
  }

  it.each([
    [360, 740, 'light'],
    [820, 1180, 'light'],
    [1440, 900, 'dark'],
  ] as const)('fits into %i pixels', async (width, height, scheme) => {
    const page = await open(width, height, scheme);
    for (const path of ['', 'import', 'cookbook', 'reference/', 'reference/objects/Show', 'reference/enums']) {
      await visit(page, path);
      expect([path, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([path, 0]);
      expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(scheme === 'dark');
      const name = path === '' ? 'start' : path.replaceAll('/', '-').replace(/-$/u, '');
      await page.screenshot({ path: join(SCREENSHOTS, `docs-${width}-${name}.png`) });
    }
    await visit(page, 'reference/objects/Show#cast');
    await page.screenshot({ path: join(SCREENSHOTS, `docs-${width}-field.png`) });
    await page.context().close();
  });

  it('goes from the start to the reference of a type, and on to a type that it leads to', async () => {
    const page = await open(1440, 900);
    await visit(page, '');
    expect(await page.locator('h1').innerText()).toContain('Inyeon 인연');
    await page.getByRole('navigation').getByRole('link', { name: 'Reference', exact: true }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'Show', exact: true }).click();
    await page.waitForURL('**/docs/reference/objects/Show');
    await page.locator('#directors').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Who directed it.');
    await page.locator('#directors + .schema-type a').click();
    await page.waitForURL('**/docs/reference/objects/Person');
    await page.context().close();
  });

  it.each(['이재규', '학교', 'director'])('finds %s', async (words) => {
    const page = await open(1440, 900);
    await visit(page, 'import');
    await page.keyboard.press('Control+k');
    await page.locator('#localsearch-input').fill(words);
    const results = page.locator('#localsearch-list .result');
    await results.first().locator('mark').first().waitFor();
    expect(await results.count()).toBeGreaterThan(1);
    expect((await results.first().innerText()).toLowerCase()).toContain(words);
    await page.screenshot({ path: join(SCREENSHOTS, `docs-search-${words}.png`) });
    await results.first().click();
    await page.locator('#localsearch-list').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('changes its colours, and leads to the playground and back', async () => {
    const page = await open(1440, 900);
    await visit(page, 'agents');
    await page.getByRole('switch').first().click();
    await untilInPage(page, 'document.documentElement.classList.contains("dark")');
    await page.getByRole('navigation').getByRole('link', { name: 'Playground' }).first().click();
    await page.waitForURL('**/graphql');
    await page.getByRole('link', { name: 'Docs', exact: true }).click();
    await page.waitForURL('**/docs/');
    await page.context().close();
  });

  it('complains of nothing, and asks no other host', () => {
    expect(errors).toEqual([]);
    expect([...hosts]).toEqual([server.url]);
  });

  it('has a page for what is not there', async () => {
    const page = await open(1440, 900);
    await visit(page, 'nothing');
    expect(await page.getByRole('main').or(page.locator('.NotFound')).first().innerText()).toContain('There is no such page');
    await page.context().close();
  });
});

/** The words of a page, without its elements. */
function plain(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
