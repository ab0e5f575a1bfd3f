/**
 * Everything imported: all files that are here, into a seeded store, with the commands that the README names. What is in holds,
 * importing it again changes nothing, and whatever is asked of the seed is answered of this store too.
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { keyedExamples } from './examples/files.js';
import { ExplorerPage, PAGES } from './explorer-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { ask, data, type Answer } from './support/ask.js';
import { run } from './support/command.js';
import { blockOf, readCookbook } from './support/cookbook.js';
import { newFolder, removeFolders } from './support/folder.js';
import { dataFile } from './support/import.js';
import { serving } from './support/serving.js';
import { untilInPage } from './support/until-in-page.js';

removeFolders();

const FILES = [
  'daily-rank-us/netflix_daily_top_10.csv',
  'enwiki-infobox/kdrama_dataset_v8.csv',
  ...['name.basics', 'title.akas', 'title.basics', 'title.crew', 'title.principals', 'title.ratings'].map(
    (name) => `imdb-tsv-tiny/${name}.tsv`,
  ),
  'mdl-2015-23/korean_drama.csv',
  'mdl-2015-23/wiki_actors.csv',
  'mdl-2022-b/kdrama_data.csv',
  'mdl-top250/kdrama_top250.csv',
  ...['all-weeks-countries.2022-02-27', 'all-weeks-global.2022-02-27', 'most-popular.2022-03-02'].map(
    (name) => `netflix-top10/${name}.tsv`,
  ),
  ...['networks', 'people', 'production_companies', 'series'].map((name) => `tmdb-kdramas-2022/${name}.csv`),
  'webtoon-en/webtoon_originals_en.csv',
];

const missing = FILES.filter((name) => dataFile(name) === undefined);
const suite = missing.length === 0 ? describe : describe.skip;
const note = missing.length === 0 ? '' : ` (not here: ${missing.join(', ')}; set INYEON_DATA)`;

const examples = await keyedExamples();
const recipes = readCookbook(readFileSync(packageFile('docs/cookbook.md'), 'utf8'));

suite(`everything imported${note}`, () => {
  const folder = newFolder();
  const settings = { INYEON_DATA_DIR: folder };
  /** Copies, so that nothing is written beside the data. */
  let copies: readonly string[] = [];
  let store: Store | undefined;

  const asked = (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => ask(store!, query, variables);

  beforeAll(async () => {
    copies = FILES.map((name) => {
      const copy = join(newFolder(), basename(name));
      copyFileSync(dataFile(name)!, copy);
      return copy;
    });
    for (const args of [['seed'], ['import', '--all', ...copies]]) {
      const { code, stderr } = await run(args, settings);
      // 1: rows of the files are rejected, and told.
      expect([code === 0 || code === 1, stderr]).toEqual([true, expect.not.stringMatching(/Error/)]);
    }
  }, 1_800_000);

  afterAll(() => store?.close());

  it('holds all that the schema promises', async () => {
    const { code, stdout } = await run(['check'], settings);
    expect([code, stdout]).toEqual([0, expect.stringContaining('holds')]);
  });

  it('changes nothing the second time', async () => {
    const { stdout } = await run(['import', '--all', ...copies], settings);
    const entries = stdout.match(/entries .*/g) ?? [];
    expect(entries.length).toBe(FILES.length);
    expect(entries.filter((line) => !/^entries +0 added, 0 corrected, /.test(line))).toEqual([]);
    expect(stdout).toMatch(/0 entities made, 0 retired, 0 citations added, 0 removed/);
    expect(stdout).not.toMatch(/went to the show/);
  });

  describe('answers', () => {
    beforeAll(async () => {
      store = await openEmbedded(join(folder, 'inyeon.grafeo'));
    });

    it.each(examples.map((example) => [example.key, example] as const))('%s', async (_key, { query, variables }) => {
      expect((await asked(query, variables)).errors).toBeUndefined();
    });

    it.each(recipes.map((recipe) => [recipe.question, recipe] as const))('%s', async (_question, recipe) => {
      expect((await asked(blockOf(recipe, 'graphql').text)).errors).toBeUndefined();
    });

    it('whoever looks at a page of the explorer', async () => {
      const server = await serving(store!);
      try {
        for (const [name, path] of Object.entries(PAGES)) {
          const answer = await fetch(server.url + path, { headers: { accept: 'text/html' } });
          expect([name, answer.status]).toEqual([name, name === 'missing' ? 404 : 200]);
          const [, start] = /<script type="application\/json" id="start">(.*?)<\/script>/s.exec(await answer.text())!;
          expect(JSON.parse(start!)).toHaveProperty('content.kind', name === 'missing' ? 'missing' : 'page');
        }
      } finally {
        await server.stop();
      }
    });

    (hasBrowser() ? it : it.skip)(
      'whoever walks from a name to who says so, to charts, to another person, to the query behind it',
      async () => {
        const server = await serving(store!);
        const browser = await launchBrowser();
        try {
          const explorer = await ExplorerPage.open(browser, server.url);
          const { page } = explorer;
          // Thousands of names answer here: the one that is meant has to be among the first rows.
          page.setDefaultTimeout(60_000);
          await explorer.box().pressSequentially('lee jq', { delay: 50 });
          await page.getByRole('option', { name: /Lee Jae Gyoo/ }).click();
          await explorer.heading().filter({ hasText: 'Lee Jae Gyoo' }).waitFor();
          await page.locator('#filmography').getByRole('link', { name: 'All of Us Are Dead', exact: true }).first().click();
          await explorer.heading().filter({ hasText: 'All of Us Are Dead' }).waitFor();
          await page.locator('#makers summary', { hasText: 'Directed by: Lee Jae Gyoo.' }).click();
          expect(await explorer.sources().innerText()).toMatch(/BroadwayWorld prints “Lee JQ”/);
          await page.keyboard.press('Escape');

          // More places than are shown at once: all are reached by links, and the last page ends.
          const strip = page.locator('#charts .strip');
          expect(await strip.locator('.place').count()).toBeGreaterThan(0);
          const places = "Array.from(document.querySelectorAll('#charts .place'), (place) => place.dataset.place)";
          const seen = new Set<string>();
          for (let turn = 0; ; turn++) {
            const shown: string[] = await page.evaluate(places);
            for (const one of shown) seen.add(one);
            const next = page.locator('#charts').getByRole('link', { name: 'The next places' });
            if ((await next.count()) === 0) break;
            const before = page.url();
            await next.click();
            await page.waitForURL((url) => url.href !== before);
            await page.locator('#charts').getByRole('link', { name: 'The places before' }).waitFor();
            // The address is the next one before the page is; some places stand on both.
            await untilInPage(page, `String(${places}) !== ${JSON.stringify(String(shown))}`);
            expect(turn).toBeLessThan(50);
          }
          const { show } = await data(
            store!,
            '{ show(id: "show:all-of-us-are-dead") { chartEntries(first: 1) { totalCount } ranked: chartEntries(first: 100) { nodes { id rank } } } }',
          );
          expect(show.chartEntries.totalCount).toBeGreaterThan(100);
          const first: string[] = show.ranked.nodes.filter(({ rank }: any) => rank != null).map(({ id }: any) => id);
          expect(first.filter((id) => !seen.has(id))).toEqual([]);
          await page.locator('#charts .place').first().click();
          await page
            .getByRole('dialog', { name: 'Who says so' })
            .getByText(/prints “/)
            .first()
            .waitFor();
          await page.keyboard.press('Escape');

          await explorer.visit(`${server.url}/connect?from=person:lee-jae-gyoo&to=person:gong-yoo`);
          const chain = async (): Promise<string> => (await page.locator('.chain > li').allInnerTexts()).join('\n');
          const way = await chain();
          expect(way).toMatch(/Lee Jae Gyoo[\s\S]*Gong Yoo/);
          await page.getByRole('link', { name: 'Another way' }).click();
          await page.getByText(/^Way 2 of/).waitFor();
          expect(await chain()).not.toBe(way);
          await page.locator('.chain > li summary').last().click();
          expect(await explorer.sources().innerText()).toMatch(/Who says so/);
          await page.keyboard.press('Escape');

          await page.getByRole('link', { name: 'As GraphQL' }).click();
          await page.getByRole('region', { name: 'Result Window' }).getByText('person:gong-yoo').first().waitFor();
          expect(explorer.complaints).toEqual([]);
          expect([...explorer.asked]).toEqual([server.url]);
          await explorer.close();
        } finally {
          await browser.close();
          await server.stop();
        }
      },
      600_000,
    );

    it('every page of shows, with all that may not be missing', async () => {
      let after: string | null = null;
      let shows = 0;
      do {
        const page: { shows: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await data(
          store!,
          `query ($after: String) { shows(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
  nodes { id title kind status platforms { id name kind } countries { code name } seasons { number title } } } }`,
          { after },
        );
        shows += page.shows.nodes.length;
        after = page.shows.pageInfo.hasNextPage ? page.shows.pageInfo.endCursor : null;
      } while (after !== null);
      expect(shows).toBeGreaterThan(5_000);
    });

    it('the facets of all shows', async () => {
      const { showFacets } = await data(store!, '{ showFacets { countries { country { code } count } } }');
      expect(showFacets.countries.length).toBeGreaterThan(10);
    });

    it('with an error of its own for each where a cursor is wrong', async () => {
      const { errors } = await asked('{ shows(first: 100) { nodes { title mentionedIn(after: "x") { totalCount } } } }');
      expect(errors!.length).toBeGreaterThan(0);
    });

    it('with shows that many have rated first', async () => {
      const { shows } = await data(
        store!,
        '{ shows(orderBy: {field: RATING, direction: DESC}, first: 20) { nodes { title ratingVotes } } }',
      );
      expect(shows.nodes.filter(({ ratingVotes }: { ratingVotes: number }) => ratingVotes < 100)).toEqual([]);
    });
  });
});
