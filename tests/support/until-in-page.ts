import type { Page } from 'playwright-core';

/**
 * Waits until this holds in a page, for half a minute: Playwright's own way of waiting would be evaluated there, which the policy of our
 * pages forbids.
 */
export async function untilInPage(page: Page, holds: string): Promise<void> {
  for (const end = Date.now() + 30_000; !(await page.evaluate(holds)); await page.waitForTimeout(50))
    if (Date.now() > end) throw new Error(`This does not come to hold: ${holds}`);
}
