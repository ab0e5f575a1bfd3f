/** Drives the explorer in a real browser, for the tests. */
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { untilInPage } from './support/until-in-page.js';

/** Every kind of page, on the seed. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  search: '/search?q=lee',
  show: '/show/all-of-us-are-dead',
  person: '/person/lee-jae-gyoo',
  webtoon: '/webtoon/now-at-our-school',
  publication: '/publication/hancinema',
  article: '/article/broadwayworld-2022-02-06-reaches-number-one-on-daily-top-10',
  company: '/company/film-monster',
  chart: '/chart/netflix-top10-global-tv-non-english?on=2022-02-01',
  connect: '/connect?from=person:lee-jae-gyoo&to=person:gong-yoo',
  which: '/connect?from=lee+jq&to=gong+yoo',
  around: '/around/show:all-of-us-are-dead',
  compare: '/compare?chart=chart:netflix-top10-global-tv-non-english&a=show:squid-game&b=show:all-of-us-are-dead',
  missing: '/show/squid-gme',
};

/** The explorer as a reader sees it, and what went on behind it. */
export class ExplorerPage {
  /** The origin of each request of the page. */
  readonly asked = new Set<string>();
  /** What /graphql was asked, by the names of operations. */
  readonly operations: string[] = [];
  /** Errors and warnings on the console, and what nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly hasScripts: boolean,
  ) {
    page.on('request', (request) => {
      this.asked.add(new URL(request.url()).origin);
      const { operationName } = askedIn(request);
      if (operationName !== undefined) this.operations.push(operationName);
    });
    page.on('console', (message) => {
      // That a page is missing is what a browser says of an answer with status 404.
      if (['error', 'warning'].includes(message.type()) && !/status of (404|503)/.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** Opens an address as a new reader. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<ExplorerPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
      // Colours that are on their way to others have contrasts that no page is meant to have.
      reducedMotion: 'reduce',
      ...options,
    });
    // On a busy machine a page may take its time to come to rest.
    context.setDefaultTimeout(60_000);
    const explorer = new ExplorerPage(await context.newPage(), options.javaScriptEnabled !== false);
    await explorer.visit(url);
    return explorer;
  }

  /** Goes to an address, and waits until the page does what it is asked to. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'networkidle' });
    // A browser that is kept waiting loads nothing either, for longer than it takes to count as idle. React marks what it has taken over.
    if (this.hasScripts)
      await untilInPage(this.page, `Object.keys(document.querySelector('main').lastElementChild).some((key) => key.startsWith('__react'))`);
  }

  /** Types into what has the focus, key by key, and waits until all of it is answered: rows for less of it come and go before. */
  async type(text: string): Promise<void> {
    const answered = this.page.waitForEvent('requestfinished', (request) => askedIn(request).variables?.text === text);
    await this.page.keyboard.type(text, { delay: 20 });
    await answered;
    // The page has the answer, and shows it in one of its next turns.
    await this.page.evaluate('new Promise((shown) => setTimeout(shown, 100))');
  }

  /** The one box. */
  box(): Locator {
    return this.page.getByRole('search').getByRole('combobox');
  }

  /** The heading of the page. */
  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What is open of who says so. */
  sources(): Locator {
    return this.page.locator('details.sources[open] .said-by');
  }

  /** By how many pixels the page is wider than the window, once what follows from the width of the window has followed. */
  async overflow(): Promise<number> {
    return this.page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(
      () => resolve(Math.max(0, document.documentElement.scrollWidth - innerWidth)))))`);
  }

  /** What axe finds of the rules of WCAG 2.2 AA. */
  async violations(): Promise<string[]> {
    // Put in by the browser's debugger, which no policy of a page binds.
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }

  /** Writes what is seen into a folder. */
  async screenshot(folder: string, name: string): Promise<void> {
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  /** Closes the page and forgets its reader. */
  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** What a request asks /graphql. */
function askedIn(request: Request): { operationName?: string; variables?: Record<string, unknown> } {
  return request.method() === 'POST' ? request.postDataJSON() : {};
}
