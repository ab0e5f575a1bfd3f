/** The sample apps in examples/: built without a word, and used in a browser from another origin than the server's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import type { RunningServer } from '../src/server/server.js';
import { AppPage, serveFolder, type ServedFolder } from './app-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { engines } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { serving } from './support/serving.js';

const APPS = ['apollo', 'urql', 'relay'];

let store: Store;
let server: RunningServer;
let browser: Browser | undefined;

beforeAll(async () => {
  store = await engines[0]!.seeded();
  server = await serving(store);
  if (hasBrowser()) browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await store?.close();
});

removeFolders();

describe.each(APPS)('examples/%s', (name) => {
  const built = join(newFolder(), name);
  let origin: ServedFolder;

  afterAll(() => origin?.close());

  it('builds without a word', async () => {
    // Jest says that this is a test, and React would come in its version for developers.
    const env = { ...process.env, NODE_ENV: 'production', VITE_INYEON_URL: `${server.url}/graphql` };
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'build', '--workspace', `@inyeon-examples/${name}`, '--', '--outDir', built, '--emptyOutDir'],
      { cwd: packageFile('.'), encoding: 'utf8', env },
    );
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
    origin = await serveFolder(built);
  });

  (hasBrowser() ? it : it.skip)('finds people and shows while one types, and shows cast and charts', async () => {
    const app = await AppPage.open(browser!, origin.url, name);
    const { page } = app;
    await app.type('lee jq');
    const found = page.getByRole('list', { name: 'Results' });
    await found.getByText('Lee Jae Gyoo').first().waitFor();
    await found.getByText('이재규').waitFor();
    await app.screenshot('search');

    await app.type('지금 우리');
    await found.getByRole('link', { name: 'All of Us Are Dead' }).first().click();
    await page.getByRole('heading', { level: 1, name: /All of Us Are Dead/ }).waitFor();
    expect(await page.locator('dl').innerText()).toMatch(/Directed by\s+Kim Nam-su, Lee Jae Gyoo/);

    expect(await app.cast().count()).toBe(4);
    const more = page.getByRole('button', { name: /Load more/ });
    await more.click();
    await app.cast().nth(7).waitFor();
    await more.click();
    await app.cast().nth(8).waitFor();
    await more.waitFor({ state: 'detached' });
    const everybody = await app.cast().locator('strong').allTextContents();
    expect(everybody.length).toBe(9);
    expect(new Set(everybody).size).toBe(9);

    const chart = page.getByRole('table', { name: 'Netflix Global Top 10 TV (Non-English)' });
    expect(await chart.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining(['Country', '2022-01-24', '2022-01-31']),
    );
    expect(
      await chart
        .getByRole('row', { name: /^World/ })
        .getByRole('cell')
        .allTextContents(),
    ).toContain('1');
    const daily = page.getByRole('table', { name: 'FlixPatrol Netflix TV' });
    expect(await daily.getByRole('rowheader').allTextContents()).toEqual(expect.arrayContaining(['World', 'Austria', 'United States']));
    await app.screenshot('show');

    await page.goBack();
    await found.getByRole('link', { name: 'All of Us Are Dead' }).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('지금 우리');
    await app.type('qqqqxxzz');
    await page.getByText('Nothing has such a name.').waitFor();

    await page.goto(`${origin.url}/#/show/show:nothing-of-the-kind`);
    await page.getByRole('alert').getByText('There is no show show:nothing-of-the-kind.').waitFor();

    expect(app.complaints).toEqual([]);
    expect(app.asked.size).toBeGreaterThan(0);
    for (const address of app.asked) expect(new URL(address).origin).toBe(server.url);
    expect(server.url).not.toBe(origin.url);
    await app.close();
  });
});
