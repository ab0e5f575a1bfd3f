/** A built front end, served from an origin of its own and opened in a real browser, for the tests. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Browser, Locator, Page } from 'playwright-core';

/** A folder of files that is served. */
export interface ServedFolder {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder as any host of static files does, at a free port. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = await new Promise<Server>((resolve) => {
    const listening = express()
      .use(express.static(folder))
      .listen(0, '127.0.0.1', () => resolve(listening));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** A front end as a user sees it, and what went on behind it. */
export class AppPage {
  /** Where the page asked for data. */
  readonly asked = new Set<string>();
  /** The errors and warnings on the page's console, and what nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly name: string,
  ) {
    page.on('request', (request) => {
      if (['fetch', 'xhr'].includes(request.resourceType())) this.asked.add(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens an address as a new user. */
  static async open(browser: Browser, url: string, name: string): Promise<AppPage> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const app = new AppPage(await context.newPage(), name);
    await app.page.goto(url);
    return app;
  }

  /** Types into the search field, key by key; what stood there goes. */
  async type(text: string): Promise<void> {
    const field = this.page.getByRole('searchbox');
    await field.fill('');
    await field.pressSequentially(text, { delay: 20 });
  }

  /** The rows of the cast that are shown. */
  cast(): Locator {
    return this.page.getByRole('list', { name: 'Cast' }).getByRole('listitem');
  }

  /** Writes what is seen into the folder that INYEON_SCREENSHOTS names, if it names one. */
  async screenshot(of: string): Promise<void> {
    const folder = process.env.INYEON_SCREENSHOTS;
    if (folder !== undefined) await this.page.screenshot({ path: join(folder, `${this.name}-${of}.png`), fullPage: true });
  }

  /** Closes the page and forgets its user. */
  async close(): Promise<void> {
    await this.page.context().close();
  }
}
