/** Pages while the store is really gone, and when it is back: a Neo4j that is stopped and started again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openStore } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { ExplorerPage } from './explorer-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { startOwnNeo4j, type OwnNeo4j } from './support/own-neo4j.js';
import { serving } from './support/serving.js';

removeFolders();

const suite = neo4jAddress === undefined || !hasBrowser() ? describe.skip : describe;

suite('the explorer, while its Neo4j is stopped and started again', () => {
  const dataDir = newFolder();
  let neo4j: OwnNeo4j;
  let store: Store;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    neo4j = await startOwnNeo4j(dataDir);
    const { uri, user, password } = neo4j;
    store = await openStore({ dataDir: '', neo4j: { uri, user, password } });
    await store.transaction(async (tx) => {
      for (const id of ['a', 'b'])
        await tx.write(`MERGE (show:Entity {id: 'show:${id}'}) SET show:Show, show.kind = 'SERIES', show.title = 'Show ${id}'`);
    });
    server = await serving(store);
    browser = await launchBrowser();
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await store?.close();
    await neo4j?.stop();
  });

  /** Waits until pages are answered: the first takes its time, for everything is planned anew. */
  async function untilAnswered(): Promise<void> {
    for (;;) {
      const { status } = await fetch(`${server.url}/show/b`, { headers: { accept: 'text/html' } });
      if (status === 200) return;
      expect(status).toBe(503);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('says so with a page, also to whoever goes on by a link, and goes on when it is back', async () => {
    await untilAnswered();
    const explorer = await ExplorerPage.open(browser, `${server.url}/show/a`);
    const { page } = explorer;
    await explorer.heading().filter({ hasText: 'show:a' }).waitFor();

    await neo4j.stop();
    // By a click: the page asks, hears no, and lets the server tell.
    await page.evaluate(`document.querySelector('main a').insertAdjacentHTML('afterend', '<a id="to-b" href="/show/b">b</a>')`);
    const [gone] = await Promise.all([
      page.waitForResponse((response) => response.url() === `${server.url}/show/b`, { timeout: 30_000 }),
      page.locator('#to-b').click(),
    ]);
    expect([gone.status(), Number(await gone.headerValue('retry-after')) > 0]).toEqual([503, true]);
    await explorer.heading().filter({ hasText: 'That did not work' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/The graph does not answer at the moment\./);
    expect(text).not.toMatch(/bolt|neo4j|socket|ECONN/i);
    expect(await explorer.violations()).toEqual([]);
    // Other pages too, in the reader's language.
    const korean = await fetch(`${server.url}/show/a?lang=ko`, { headers: { accept: 'text/html' } });
    expect([korean.status, (await korean.text()).includes('lang="ko"')]).toEqual([503, true]);

    neo4j = await startOwnNeo4j(dataDir, Number(new URL(neo4j.uri).port));
    await untilAnswered();
    await page.getByRole('link', { name: 'Try again' }).click();
    await explorer.heading().filter({ hasText: 'show:b' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/show/b');
    expect(explorer.complaints).toEqual([]);
    await explorer.close();
  }, 400_000);
});
