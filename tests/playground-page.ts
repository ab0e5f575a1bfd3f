/** Drives the playground in a real browser, for the tests. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page, type Response } from 'playwright-core';

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

/** The window and the user that a page is opened with. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
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
  static async open(
    browser: Browser,
    baseUrl: string,
    search = '',
    { width, height, colorScheme = 'light' }: Window = { width: 1360, height: 860 },
  ): Promise<PlaygroundPage> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      hasTouch: width < 900,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const playground = new PlaygroundPage(await context.newPage());
    await playground.visit(baseUrl, search);
    return playground;
  }

  /** Opens the playground again as the same user. */
  async visit(baseUrl: string, search = ''): Promise<void> {
    const response = await this.page.goto(`${baseUrl}/graphql${search}`);
    if (!response?.ok()) throw new Error(`GET /graphql: ${response?.status()} ${await response?.text()}`);
    await this.editor('Operation Editor').waitFor();
    await this.editor('Result Window').waitFor();
  }

  /** The titles in the list of examples. */
  async listedExamples(): Promise<string[]> {
    return this.examples().locator('.examples-name').allTextContents();
  }

  /** The headings in the list of examples. */
  async exampleGroups(): Promise<string[]> {
    return this.examples().getByRole('heading', { level: 3 }).allTextContents();
  }

  /** Types into the filter of the examples. */
  async filterExamples(text: string): Promise<void> {
    await this.examples().getByRole('searchbox').fill(text);
  }

  /** Opens a pane, such as `Examples`, if it is not open. */
  async openPane(title: string): Promise<void> {
    const show = this.page.getByRole('button', { name: `Show ${title}`, exact: true });
    if (await show.isVisible()) await show.click();
    await this.page.getByRole('button', { name: `Hide ${title}`, exact: true }).waitFor();
  }

  /** Closes a pane. */
  async closePane(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Hide ${title}`, exact: true }).click();
  }

  /** Clicks an example in the list. */
  async openExample(name: string): Promise<void> {
    await this.examples().getByText(name, { exact: true }).click();
  }

  /** The titles of the tabs. */
  async tabs(): Promise<string[]> {
    return this.page.locator('.graphiql-tab-button').allTextContents();
  }

  /** What the query editor shows, once it has this in it: an example comes there a moment after it was chosen. */
  async query(text = ''): Promise<string> {
    const editor = this.editor('Operation Editor');
    await editor.filter({ hasText: text }).waitFor();
    return textOf(editor);
  }

  /** What the variables editor shows, once it has this in it. */
  async variables(text = ''): Promise<string> {
    const editor = this.editor('Variables');
    await editor.filter({ hasText: text }).waitFor();
    return textOf(editor);
  }

  /** Presses the run button and gives the server's answer and what is shown of it. */
  async run(): Promise<{ answer: unknown; shown: string }> {
    const answered = this.page.waitForResponse(answersUser);
    await this.page.getByRole('button', { name: /^Execute query/ }).click();
    const answer: unknown = await (await answered).json();
    return { answer, shown: await this.answer() };
  }

  /** What the answer's window shows, once it shows something. */
  async answer(): Promise<string> {
    const shown = this.editor('Result Window');
    await shown.filter({ hasText: /\S/ }).waitFor();
    return textOf(shown);
  }

  /** What is said under the answer, once it is there. */
  async figures(): Promise<string> {
    const figures = this.page.getByRole('status', { name: 'What the answer took' }).filter({ hasText: /\d/ });
    await figures.waitFor();
    return figures.innerText();
  }

  /** Presses "Copy link" and gives what is said then. */
  async copyLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Copy link' }).click();
    const said = this.page.locator('.copy-link-notice[role=status]').filter({ hasText: /\S/ });
    await said.waitFor();
    return said.innerText();
  }

  /** By how many pixels the page, or something that it is made of, is wider than there is room for it, once editors have found their width. */
  async overflow(): Promise<number> {
    for (const end = Date.now() + 10_000; ; await this.page.waitForTimeout(50)) {
      const by = await this.widest();
      if (by === 0 || Date.now() > end) return by;
    }
  }

  private async widest(): Promise<number> {
    return this.page.evaluate(`Math.max(0, ...[document.documentElement, document.body,
      ...document.querySelectorAll('.graphiql-container, .graphiql-main, .graphiql-plugin, .graphiql-sessions, #graphiql-session')]
      .map((element) => element.scrollWidth - element.clientWidth))`);
  }

  /** Closes the page and forgets its user. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  private examples(): Locator {
    return this.page.getByRole('region', { name: 'Examples' });
  }

  private editor(region: string): Locator {
    return this.region(region).locator('.view-lines').first();
  }

  /** A part of the page by its name. */
  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}

/** Whether a response is the answer to the user's query, not to the page's own question for the schema. */
export function answersUser(response: Response): boolean {
  const request = response.request();
  return request.method() === 'POST' && !request.postData()!.includes('IntrospectionQuery');
}

/** The text in an editor, which shows spaces as no-break spaces. */
async function textOf(lines: Locator): Promise<string> {
  const text = await lines.innerText();
  return text.replaceAll('\u00a0', ' ');
}
