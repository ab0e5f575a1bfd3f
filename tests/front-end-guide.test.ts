/** docs/front-end.md as it is written: its commands and files, one after the other, and what a reader then sees. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import type { RunningServer } from '../src/server/server.js';
import { AppPage, serveFolder } from './app-page.js';
import { hasBrowser, launchBrowser } from './playground-page.js';
import { engines } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { serving } from './support/serving.js';

const guide = readFileSync(packageFile('docs/front-end.md'), 'utf8');

/** A heading's part of the guide. */
function section(number: number): string {
  return guide.split(/^## /m).find((text) => text.startsWith(`${number}.`))!;
}

/** The files of a part, each a block under a line with nothing but its name. */
function filesOf(text: string): [string, string][] {
  return [...text.matchAll(/^`(\S+)`\n\n```\w+\n(.*?)^```$/gms)].map(([, name, content]) => [name!, content!]);
}

/** The lines of the commands of a part. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, lines]) => lines!.trim().split('\n'));
}

const parent = newFolder();
const app = join(parent, 'drama');
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

/** Runs a program of this package's dependencies. */
function run(command: string, args: string[], cwd: string): { status: number | null; said: string } {
  const PATH = [packageFile('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NODE_ENV: 'production', VITE_INYEON_URL: `${server.url}/graphql` };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Puts a package into the app, without a network: it is among those that the sample apps use. */
function install(name: string): void {
  const from = ['node_modules', 'examples/apollo/node_modules'].map((folder) => packageFile(join(folder, name))).find(existsSync);
  if (from === undefined) throw new Error(`docs/front-end.md installs ${name}, which is in no workspace here: add it to examples/apollo`);
  const to = join(app, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, 'dir');
}

function write(files: [string, string][]): void {
  for (const [name, content] of files) writeFileSync(join(app, name), content);
}

/** Builds the app as a reader does, and opens it. */
async function opened(name: string): Promise<{ page: AppPage; close(): Promise<void> }> {
  expect(run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], app)).toEqual({ status: 0, said: '' });
  const origin = await serveFolder(join(app, 'dist'));
  const page = await AppPage.open(browser!, origin.url, name);
  return { page, close: async () => (await page.close(), origin.close()) };
}

const steps = hasBrowser() ? describe : describe.skip;

steps('docs/front-end.md', () => {
  it('packs the client kit under the name that it says', () => {
    expect(commandsOf(section(1))).toContain('npm pack --workspace inyeon-client');
    const { version } = JSON.parse(readFileSync(packageFile('packages/client/package.json'), 'utf8')) as { version: string };
    expect(section(4)).toContain(`/inyeon-client-${version}.tgz`);
  });

  it('makes an app', () => {
    const create = commandsOf(section(2))[0]!;
    const { version } = JSON.parse(readFileSync(packageFile('node_modules/create-vite/package.json'), 'utf8')) as { version: string };
    expect(create).toBe(`npm create vite@${version} drama -- --template react-ts`);
    expect(run('create-vite', [...create.split(' -- ')[1]!.split(' '), '--no-interactive', 'drama'], parent).status).toBe(0);
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as Record<string, object>;
    // Nothing that is built or typed needs the template's linter.
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) if (name !== 'oxlint') install(name);
  });

  it('gives the first answer', async () => {
    write(filesOf(section(3)));
    const { page, close } = await opened('first-answer');
    await page.page.getByRole('heading', { name: 'All of Us Are Dead (2022), directed by Kim Nam-su and Lee Jae Gyoo' }).waitFor();
    expect(page.complaints).toEqual([]);
    await close();
  });

  it('comes to a page with cast and charts', async () => {
    const installed = commandsOf(section(4))[0]!.replace('npm install ', '').split(' ');
    for (const name of installed) install(name.endsWith('.tgz') ? 'inyeon-client' : name.replace(/(?<=.)@\d+$/, ''));
    write([...filesOf(section(4)), ...filesOf(section(5))]);
    const { page: show, close } = await opened('guide');
    const { page } = show;
    await page.getByRole('heading', { level: 1, name: 'All of Us Are Dead' }).waitFor();
    expect(await show.cast().count()).toBe(6);
    await page.getByRole('button', { name: 'Load more (6 of 9)' }).click();
    await show.cast().nth(8).waitFor();
    expect(new Set(await show.cast().allTextContents()).size).toBe(9);
    const weekly = page
      .getByRole('table', { name: 'On the charts' })
      .getByRole('row', { name: /^Netflix Global Top 10 TV \(Non-English\) World/ });
    expect(await weekly.getByRole('cell').allTextContents()).toEqual([
      'Netflix Global Top 10 TV (Non-English)',
      'World',
      '2022-01-24',
      '2022-02-27',
      '1',
    ]);
    await show.screenshot('show');
    await page.goto(`${new URL(page.url()).origin}/?show=show:hellbound`);
    await page.getByRole('heading', { level: 1, name: 'Hellbound' }).waitFor();
    expect(show.complaints).toEqual([]);
    await close();
  });

  it('has a field that is not there told by the build', () => {
    const [[name, content] = ['', '']] = filesOf(section(5));
    write([[name, content.replace('      title\n', '      titel\n')]]);
    const { status, said } = run('npm', ['run', '--silent', 'build'], app);
    expect(status).not.toBe(0);
    expect(said).toContain('src/ShowPage.tsx');
  });
});
