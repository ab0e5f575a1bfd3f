/** The built program, as somebody runs it who has just installed it. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { bundledSeed } from '../src/seed/seed.js';
import { run, start, stop, type Command, type Ended } from './support/command.js';
import { neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

/** Programs that a test started and that may still run. */
const running: Command[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((command) => stop(command, 'SIGKILL')));
});

/** Serves from a folder, on any free port, and waits until it is ready. */
async function serve(folder: string, settings: Record<string, string> = {}): Promise<{ command: Command; url: string }> {
  const command = start([], { INYEON_DATA_DIR: folder, PORT: '0', ...settings });
  running.push(command);
  const [, url] = await command.printed(/(http:\S+\/graphql)[\s\S]*Ctrl-C/);
  return { command, url: url! };
}

async function query(url: string, text: string): Promise<any> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  return response.json();
}

/** One clear line on stderr, exit code 1, no stack. */
function expectOneLine({ code, stderr, stdout }: Ended, line: RegExp): void {
  const said = stderr.split('\n').filter((printed) => printed !== '' && !/^ {2}\d+\/\d+ \S+\.cypher$/.test(printed));
  expect(said).toEqual([expect.stringMatching(line)]);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
  expect(stdout).not.toContain('ready');
  expect(code).toBe(1);
}

describe('inyeon', () => {
  let folder: string;

  beforeAll(() => {
    folder = newFolder();
  });

  it('seeds an empty store, serves, shows three things to try, and ends with Ctrl-C', async () => {
    const { command, url } = await serve(folder);
    expect(await query(url, '{ show(id: "show:all-of-us-are-dead") { title } }')).toMatchObject({
      data: { show: { title: 'All of Us Are Dead' } },
    });
    const page = await fetch(url, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<title>Inyeon</title>');

    const ended = await stop(command, 'SIGINT');
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.stdout).toContain('Seeding');
    const examples = [...ended.stdout.matchAll(/^ {2}\S.*\?\s+(\{.*\})$/gm)].map(([, example]) => example!);
    expect(examples).toHaveLength(3);

    // Whoever opens the store next finds it as it was, and finds nothing to seed.
    const again = await serve(folder);
    for (const example of examples) {
      const answer = await query(again.url, example);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).toMatch(/[A-Z가-힣]/);
    }
    const { stdout, stderr } = await stop(again.command, 'SIGTERM');
    expect(stdout + stderr).not.toMatch(/Seeding|cypher/);
  });

  it('ends also while a client keeps its connection open', async () => {
    const { command, url } = await serve(folder);
    await query(url, '{ __typename }');
    expect((await stop(command, 'SIGINT')).code).toBe(0);
  });

  it('says to a second server that the store is in use, while other commands work on it', async () => {
    const { command } = await serve(folder);
    expectOneLine(await run([], { INYEON_DATA_DIR: folder, PORT: '0' }), /inyeon\.grafeo is in use by another process/);
    for (const args of [['seed'], ['check'], ['project']]) expect((await run(args, { INYEON_DATA_DIR: folder })).code).toBe(0);
    expect((await stop(command)).code).toBe(0);
  });

  it('says that the port is taken, and lets go of the store', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expectOneLine(await run([], { INYEON_DATA_DIR: folder, PORT: String(port) }), new RegExp(`^Port ${port} is taken`));
    server.close();
    expect((await run(['check'], { INYEON_DATA_DIR: folder })).code).toBe(0);
  });

  it('says that the store is damaged', async () => {
    const broken = newFolder();
    writeFileSync(join(broken, 'inyeon.grafeo'), 'no store');
    expectOneLine(await run([], { INYEON_DATA_DIR: broken, PORT: '0' }), /is damaged or not an Inyeon store; it was left as it is/);
  });

  it('says that a newer version made the store', async () => {
    const newer = newFolder();
    const store = await openEmbedded(join(newer, 'inyeon.grafeo'));
    await prepare(store);
    await store.transaction((tx) => tx.write('MATCH (store:Store) SET store.version = 999'));
    await store.close();
    expectOneLine(await run([], { INYEON_DATA_DIR: newer, PORT: '0' }), /made by a newer Inyeon \(format 999, this one reads \d+\)/);
  });

  it.each(['abc', '-1', '70000', '80.5'])('says that PORT=%s cannot be', async (port) => {
    const ended = await run([], { INYEON_DATA_DIR: newFolder(), PORT: port });
    expectOneLine(ended, /^The environment is not right: PORT: /);
    expect(ended.stderr).not.toContain('cypher');
  });

  it('says that the log level cannot be', async () => {
    expectOneLine(await run(['check'], { INYEON_DATA_DIR: newFolder(), LOG_LEVEL: 'loud' }), /LOG_LEVEL/);
  });

  it('says that nothing answers at NEO4J_URI', async () => {
    expectOneLine(await run(['check'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hunter2' }), /^No Neo4j answers at bolt:\S+:1/);
  });

  (neo4jAddress === undefined ? it.skip : it)('says that the password of Neo4j is wrong', async () => {
    const settings = { NEO4J_URI: neo4jAddress!.uri, NEO4J_USER: neo4jAddress!.user, NEO4J_PASSWORD: 'hunter2' };
    const ended = await run(['check'], settings);
    expectOneLine(ended, /refuses the user or password: check NEO4J_USER and NEO4J_PASSWORD\.$/m);
    expect(ended.stderr).not.toContain('hunter2');
  });
});

describe('inyeon seed', () => {
  it('applies files with a line for each, and says what it did', async () => {
    const folder = newFolder();
    const files = ['one', 'two'].map((name) => join(folder, `${name}.cypher`));
    const genre = (name: string): string => `MERGE (genre:Entity {id: 'genre:${name}'}) SET genre:Genre;
MERGE (genre:Entity {id: 'genre:${name}'}) MERGE (article:Entity {id: 'article:mine'})
MERGE (claim:Claim {id: 'claim:genre:${name}/NAME/${name}'}) SET claim.property = 'NAME', claim.text = '${name}'
MERGE (claim)-[:ABOUT]->(genre) MERGE (claim)-[:STATED_IN {asWritten: '${name}'}]->(article);
`;
    const publication = `MERGE (publication:Entity {id: 'publication:mine'}) SET publication:Publication, publication.kind = 'EDITORIAL';
MERGE (article:Entity {id: 'article:mine'}) SET article:Article, article.kind = 'DATASET', article.headline = 'Mine';
MERGE (article:Entity {id: 'article:mine'}) MERGE (publication:Entity {id: 'publication:mine'}) MERGE (article)-[:PUBLISHED_BY]->(publication)
MERGE (claim:Claim {id: 'claim:publication:mine/NAME/Mine'}) SET claim.property = 'NAME', claim.text = 'Mine'
MERGE (claim)-[:ABOUT]->(publication) MERGE (claim)-[:STATED_IN {asWritten: 'Mine'}]->(article);
`;
    writeFileSync(files[0]!, publication + genre('one'));
    writeFileSync(files[1]!, genre('two'));
    const { code, stdout, stderr } = await run(['seed', ...files], { INYEON_DATA_DIR: folder });
    expect(code).toBe(0);
    expect(stderr).toBe('  1/2 one.cypher\n  2/2 two.cypher\n');
    expect(stdout.split('\n')).toEqual([
      'one.cypher: 3 nodes, 2 claims, 2 citations',
      'two.cypher: 1 node, 1 claim, 1 citation',
      `2 files applied to ${join(folder, 'inyeon.grafeo')}: 4 nodes, 3 claims, 3 citations.`,
      '',
    ]);
  });

  it('names file, line and statement of what is wrong', async () => {
    const folder = newFolder();
    const file = join(folder, 'bad.cypher');
    writeFileSync(file, "MERGE (:Genre {id: 'genre:x'});\n\nMERGE (n:Genre\n  {id: });\n");
    expectOneLine(
      await run(['seed', file], { INYEON_DATA_DIR: folder }),
      /bad\.cypher:4: statement 2 \(from line 3, "MERGE \(n:Genre"\) failed: .* Nothing of this file was applied\.$/m,
    );
  });

  it('says that a file is not there', async () => {
    expectOneLine(await run(['seed', 'no-such.cypher'], { INYEON_DATA_DIR: newFolder() }), /no-such\.cypher cannot be read/);
  });

  it('applies the bundled files where none are named', async () => {
    const { stderr } = await run(['seed'], { INYEON_DATA_DIR: newFolder() });
    const count = (await bundledSeed()).length;
    expect(stderr.trimEnd().split('\n')).toHaveLength(count);
    expect(stderr).toContain(` 1/${count} 01-`);
    expect(stderr).toContain(` ${count}/${count} `);
  });
});

describe('help', () => {
  it('names every command and setting', async () => {
    const { code, stdout } = await run(['--help'], {});
    expect(code).toBe(0);
    for (const word of ['serve', 'seed', 'check', 'project', 'schema', 'INYEON_DATA_DIR', 'NEO4J_URI']) expect(stdout).toContain(word);
  });

  it('is pointed to on a command that is not there', async () => {
    const { code, stderr } = await run(['serv'], {});
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no verb "serv"\. Did you mean serve\? inyeon --help lists all there are\.\n$/);
  });
});
