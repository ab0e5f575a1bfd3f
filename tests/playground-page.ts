/** Drives the playground in a real browser, for the tests. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** Where the browser should be: CHROMIUM_PATH, or Debian's place for it. */
const BROWSER = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether the browser tests can run; says so in one line when they cannot. With
 * INYEON_REQUIRE_BROWSER=1 they have to, and fail without a browser.
 */
export function hasBrowser(): boolean {
  if (existsSync(BROWSER) || process.env.INYEON_REQUIRE_BROWSER === '1') return true;
  process.stderr.write(`No browser at ${BROWSER}: the playground's browser tests are skipped.\n`);
  return false;
}

/** Starts the browser. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(BROWSER)) throw new Error(`no browser at ${BROWSER}; set CHROMIUM_PATH`);
  return chromium.launch({ executablePath: BROWSER, args: ARGUMENTS });
}

/** The playground as a user sees it, and what went on behind it. */
export class PlaygroundPage {
  /** The address of each request the page and its workers made. */
  readonly requests: string[] = [];
  /** The errors on the page's console, and those nobody caught. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.context().on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens the playground of a server as a new user, that is with no stored tabs. */
  static async open(browser: Browser, baseUrl: string, search = ''): Promise<PlaygroundPage> {
    const context = await browser.newContext({ viewport: { width: 1360, height: 860 } });
    const playground = new PlaygroundPage(await context.newPage());
    await playground.visit(baseUrl, search);
    return playground;
  }

  /** Opens the playground again as the same user. */
  async visit(baseUrl: string, search = ''): Promise<void> {
    const response = await this.page.goto(`${baseUrl}/graphql${search}`);
    if (!response?.ok()) throw new Error(`GET /graphql: ${response?.status()} ${await response?.text()}`);
    await this.editor('Operation Editor').waitFor();
  }

  /** The titles in the list of examples. */
  async listedExamples(): Promise<string[]> {
    return this.examples().locator('.examples-name').allTextContents();
  }

  /** Clicks an example in the list. */
  async openExample(name: string): Promise<void> {
    await this.examples().getByText(name, { exact: true }).click();
  }

  /** The titles of the tabs. */
  async tabs(): Promise<string[]> {
    return this.page.locator('.graphiql-tab-button').allTextContents();
  }

  /** What the query editor shows. */
  async query(): Promise<string> {
    return textOf(this.editor('Operation Editor'));
  }

  /** What the variables editor shows. */
  async variables(): Promise<string> {
    return textOf(this.editor('Variables'));
  }

  /** Presses the run button and gives the server's answer and what is shown of it. */
  async run(): Promise<{ answer: unknown; shown: string }> {
    const answered = this.page.waitForResponse((response) => response.request().method() === 'POST');
    await this.page.getByRole('button', { name: /^Execute query/ }).click();
    const answer: unknown = await (await answered).json();
    const shown = this.editor('Result Window');
    await shown.filter({ hasText: /\S/ }).waitFor();
    return { answer, shown: await textOf(shown) };
  }

  /** Closes the page and forgets its user. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  private examples(): Locator {
    return this.page.getByRole('region', { name: 'Examples' });
  }

  private editor(region: string): Locator {
    return this.page.getByRole('region', { name: region }).locator('.view-lines').first();
  }
}

/** The text in an editor, which shows spaces as no-break spaces. */
async function textOf(lines: Locator): Promise<string> {
  const text = await lines.innerText();
  return text.replaceAll('\u00a0', ' ');
}
