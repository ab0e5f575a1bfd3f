/** The package as npm would publish it, installed in an empty folder: its files, the program, the library, the name model, the types. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { withoutSettings } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const ROOT = join(import.meta.dirname, '..');

/**
 * What the package may come to: 30 MB when the program was put together with its packages, 5.8 MB of them the program, 9.6 MB the documentation
 * and 7.5 MB the playground. Modules that only the program has are packed as dist/bin alone.
 */
const MOST = { files: 1700, bytes: 31_000_000 } as const;

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;
/** Where it is installed. */
let folder: string;
/** What npm said. */
let said: string;

/** The surroundings of somebody who has set nothing. */
const env = Object.fromEntries(Object.entries(withoutSettings()).filter(([name]) => !name.startsWith('npm_')));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function ran(program: string, args: readonly string[], cwd = folder): Promise<Ended> {
  try {
    return { code: 0, ...(await promisify(execFile)(program, args, { cwd, env, maxBuffer: 1e8 })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Ended;
    return { code, stdout, stderr };
  }
}

/** Runs a module that stands in the folder, as a program that has Inyeon among its dependencies. */
async function ranModule(text: string): Promise<unknown> {
  writeFileSync(join(folder, 'module.mjs'), text);
  const { code, stdout, stderr } = await ran(process.execPath, ['module.mjs']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist/bin/inyeon.js'))) throw new Error('dist/bin/inyeon.js is not there: run npm run build first.');
  folder = newFolder();
  // What is built is packed as it is: building again would take the program away from other tests.
  const { stdout } = await ran('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  [packed] = Object.values(JSON.parse(stdout) as Record<string, Packed>) as [Packed];
  // Newer versions of npm ask whoever installs to decide on install scripts: nothing of ours needs one.
  const allowScripts = { '@apollo/protobufjs': false };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module', allowScripts }));
  const installed = await ran('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', packed.filename]);
  expect(installed).toMatchObject({ code: 0 });
  said = installed.stderr;
});

describe('the package', () => {
  it('holds what runs and no more', () => {
    const paths = packed.files.map(({ path }) => path);
    const tops = new Set(paths.map((path) => path.split('/')[0]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'models', 'package.json', 'schema', 'seed']);
    expect(paths.filter((path) => /\.(map|tsbuildinfo)$|(?<!\.d)\.ts$|(^|\/)tests?\/|\/answers\//.test(path))).toEqual([]);
    for (const bundled of ['bin', 'explorer/browser', 'explorer/server', 'playground'])
      expect(paths).toContain(`dist/${bundled}/licences.md`);
    expect(paths.length).toBeLessThan(MOST.files);
    expect(packed.unpackedSize).toBeLessThan(MOST.bytes);
  });

  it('says what it is, and is built anew before it is packed', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, any>;
    expect(manifest).toEqual(
      expect.objectContaining({
        license: 'Apache-2.0',
        homepage: expect.stringMatching(/^https:/),
        repository: { type: 'git', url: expect.stringMatching(/^git\+https:/) },
        bugs: { url: expect.stringMatching(/^https:/) },
        keywords: expect.arrayContaining(['k-drama', 'graphql']),
      }),
    );
    expect(manifest).not.toHaveProperty('private');
    expect(manifest['scripts'].prepack).toMatch(/rmSync\('dist'.*npm run --silent build/);
  });

  it('is installed without a warning', () => {
    // A setting of this machine's npm is not ours.
    const warnings = said.split('\n').filter((line) => /warn/i.test(line) && !/unknown .* config/i.test(line));
    expect(warnings).toEqual([]);
  });
});

describe('the program of the package', () => {
  it('runs without a warning: its version, a seed, a search', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await ran('npx', ['inyeon', '--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(await ran('npx', ['inyeon', 'search', 'lee'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There is no store at data/),
    });
    expect((await ran('npx', ['inyeon', 'seed'])).stdout).toMatch(/^\d+ files applied to data/m);
    const found = await ran('npx', ['inyeon', 'search', 'Yi Jae-gyu', '--json']);
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(found.stdout)).toMatchObject([{ id: 'person:lee-jae-gyoo' }]);
  });

  it('serves GraphQL, the playground and the documentation', async () => {
    // Not by npx, which would leave the program behind where it is ended itself.
    const server = spawn(process.execPath, ['node_modules/inyeon/dist/bin/inyeon.js', '--port', '0'], { cwd: folder, env });
    let stderr = '';
    server.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece));
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let stdout = '';
        server.once('close', () => reject(new Error(`It ended: ${stdout}${stderr}`)));
        server.stdout.setEncoding('utf8').on('data', (piece: string) => {
          stdout += piece;
          const match = /(http:\S+\/graphql)/.exec(stdout);
          if (match !== null) resolve(match[1]!);
        });
      });
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ show(id: \\"show:squid-game\\") { title } }"}',
      });
      expect(await answer.json()).toMatchObject({ data: { show: { title: 'Squid Game' } } });
      const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
      expect(page).toContain('<title>Inyeon</title>');
      const [, script] = /<script[^>]+src="([^"]+)"/.exec(page)!;
      expect((await fetch(new URL(script!, url))).status).toBe(200);
      expect(await (await fetch(new URL('/docs/cookbook', url))).text()).toContain('<title>Cookbook | Inyeon</title>');
    } finally {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGINT');
      await ended;
    }
    expect(stderr).toBe('');
  });
});

describe('the library', () => {
  it('runs the example of its documentation, in an empty folder', async () => {
    const [example] = [...readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, text]) => text!);
    const program = join(folder, 'example');
    mkdirSync(program);
    writeFileSync(join(program, 'example.mjs'), example!);
    const { code, stdout, stderr } = await ran(process.execPath, ['example.mjs'], program);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/title: 'Squid Game'/);
    expect(stdout).toMatch(/name: 'Hwang Dong/);
  });

  it('gives answers, errors as sentences, and does nothing to the process', async () => {
    const result = await ranModule(`
      const handlers = () => JSON.stringify(process.eventNames().map((name) => [String(name), process.listenerCount(name)]));
      const globals = Object.keys(globalThis).length;
      const loaded = () => process.report.getReport().sharedObjects.filter((file) => file.endsWith('.node')).length;
      const before = handlers();
      const { openGraph, StoreError, ConfigError } = await import('inyeon');
      const atImport = { isSame: handlers() === before && Object.keys(globalThis).length === globals, loaded: loaded() };
      const graph = await openGraph({ data: 'data', seed: true });
      const wrong = await graph.query('{ show(id: "show:squid-game") { titel } }');
      const { data } = await graph.query('query ($id: ID!) { show(id: $id) { title } }', { id: 'show:squid-game' });
      const open = { isSame: handlers() === before, loaded: loaded() };
      await graph.close();
      const missing = await openGraph({ data: 'nowhere' }).catch((error) => error);
      const impossible = await openGraph({ neo4j: 'localhost' }).catch((error) => error);
      console.log(JSON.stringify({
        atImport, open, data, wrong: wrong.errors[0].message,
        missing: [missing instanceof StoreError, missing.failure, missing.message],
        impossible: [impossible instanceof ConfigError, impossible.message],
      }));
    `);
    expect(result).toEqual({
      atImport: { isSame: true, loaded: 0 },
      open: { isSame: true, loaded: 1 },
      data: { show: { title: 'Squid Game' } },
      wrong: expect.stringContaining('Did you mean "title"?'),
      missing: [true, 'MISSING', expect.stringContaining('There is no store at nowhere')],
      impossible: [true, expect.stringContaining('"localhost" is no address')],
    });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('has the name model by itself, which loads neither an engine nor GraphQL', async () => {
    const result = await ranModule(`
      import { register } from 'node:module';
      import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
      const { port1, port2 } = new MessageChannel();
      register('data:text/javascript,' + encodeURIComponent(
        'let port; export const initialize = (given) => { port = given; }; export const load = (url, context, next) => { port.postMessage(url); return next(url, context); };',
      ), { data: port2, transferList: [port2] });
      const { candidates, canBeOneName, scriptOf } = await import('inyeon/names');
      const answers = [candidates('Lee Jae-kyoo')[0].hangul, canBeOneName('Yi Jaegyu', 'Lee Jae-gyu'), canBeOneName('Yi Jaegyu', 'Kim Min-soo'), scriptOf('이재규')];
      // Each was sent before its module was loaded, so all of them are here.
      const urls = [];
      for (let sent; (sent = receiveMessageOnPort(port1)); ) urls.push(sent.message);
      port1.close();
      const native = process.report.getReport().sharedObjects.filter((file) => file.endsWith('.node'));
      const packages = [...new Set(urls.map((url) => /node_modules\\/([^/]+)/.exec(url)?.[1]).filter(Boolean))].sort();
      console.log(JSON.stringify({ answers, native, packages, modules: urls.filter((url) => url.includes('/inyeon/')).length }));
    `);
    expect(result).toMatchObject({
      answers: ['이재규', true, false, 'HANGUL'],
      native: [],
      packages: ['es-hangul', 'fastest-levenshtein', 'inyeon'],
    });
    expect((result as { modules: number }).modules).toBeLessThan(30);
  });

  it.each(['node16', 'bundler'])('has types under moduleResolution %s', async (moduleResolution) => {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'node16';
    const project = join(folder, moduleResolution);
    mkdirSync(project);
    writeFileSync(
      join(project, 'uses.ts'),
      `import { openGraph, StoreError, type Graph, type TypedDocument } from 'inyeon';
import { candidates, canBeOneName, type HangulCandidate } from 'inyeon/names';
declare const typed: TypedDocument<{ show: { title: string } | null }, { id: string }>;
export async function uses(): Promise<string | undefined> {
  const graph: Graph = await openGraph({ data: 'data' });
  const { data, errors } = await graph.query(typed, { id: 'show:squid-game' });
  const title: string | undefined = data?.show?.title;
  const message: string | undefined = errors?.[0]?.message;
  const text = await graph.query<{ stats: { claims: number } }>('{ stats { claims } }');
  const claims: number | undefined = text.data?.stats.claims;
  const [first]: HangulCandidate[] = candidates('Lee Jae-kyoo');
  const isOne: boolean = canBeOneName('a', 'b');
  // @ts-expect-error the variables are those of the document
  await graph.query(typed, { id: 1 });
  // @ts-expect-error there is no such setting
  await openGraph({ folder: 'data' });
  await graph.close();
  return title ?? message ?? first?.hangul ?? String(claims ?? isOne ?? StoreError.name);
}
`,
    );
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, include: ['uses.ts'] }),
    );
    expect(await ran(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});
