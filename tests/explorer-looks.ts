/**
 * Pages of the explorer in windows of a phone, a tablet and a desk, in a real browser: what it looks like is written to the folder
 * inyeon-explorer of the system's folder for temporary files. Look there after a change of its style.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Store } from '../src/graph/store.js';
import type { RunningServer } from '../src/server/server.js';
import { ExplorerPage, PAGES } from './explorer-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { engines } from './support/engines.js';
import { serving } from './support/serving.js';

const SCREENSHOTS = join(tmpdir(), 'inyeon-explorer');
const WIDTHS = [390, 820, 1440];

/** The smallest that a finger is asked to hit (WCAG 2.5.8), in CSS pixels. */
const LEAST = 24;

/** Looks at pages of the explorer, in one language or the other. */
export function looksAt(names: readonly (keyof typeof PAGES)[], locale: 'en-GB' | 'ko-KR'): void {
  (hasBrowser() ? describe : describe.skip)('the explorer', () => {
    let store: Store;
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      store = await engines.find(({ name }) => name === 'embedded')!.seeded();
      server = await serving(store);
      browser = await launchBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      await store?.close();
    });

    describe.each(names)('%s', (name) => {
      const path = PAGES[name]!;

      if (locale === 'en-GB')
        it('fits each window, breaks no rule that axe knows, and asks nobody else', async () => {
          const explorer = await ExplorerPage.open(browser, server.url + path);
          const { page } = explorer;
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            expect({ width, overflow: await explorer.overflow() }).toEqual({ width, overflow: 0 });
            await explorer.screenshot(SCREENSHOTS, `${name}-${width}`);
          }
          expect(await explorer.violations()).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          await page.setViewportSize({ width: 360, height: 740 });
          expect(await explorer.overflow()).toBe(0);
          await explorer.screenshot(SCREENSHOTS, `${name}-360-dark`);
          expect(await explorer.violations()).toEqual([]);
          expect(await explorer.page.locator('main h1').count()).toBe(1);

          const small = await page
            .locator('button:visible, summary.mark:visible, .top a:visible')
            .evaluateAll(
              (all, least) =>
                all
                  .map((one) => [one.textContent, (one as any).getBoundingClientRect()])
                  .filter(([, { width, height }]) => Math.min(width, height) < least),
              LEAST,
            );
          expect(small).toEqual([]);

          expect(explorer.complaints).toEqual([]);
          expect([...explorer.asked]).toEqual([server.url]);
          // The document came with all that it shows.
          expect(explorer.operations).toEqual([]);
          await explorer.close();
        });

      if (locale === 'ko-KR')
        it('is Korean for whoever reads Korean', async () => {
          const explorer = await ExplorerPage.open(browser, server.url + path, { locale: 'ko-KR', viewport: { width: 390, height: 844 } });
          expect(await explorer.page.locator('html').getAttribute('lang')).toBe('ko');
          expect(await explorer.page.getByRole('search').getByRole('button').innerText()).toBe('검색');
          expect(await explorer.overflow()).toBe(0);
          await explorer.screenshot(SCREENSHOTS, `${name}-390-ko`);
          expect(await explorer.violations()).toEqual([]);
          expect(explorer.complaints).toEqual([]);
          await explorer.close();
        });
    });
  });
}
