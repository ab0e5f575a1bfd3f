/** CSV for neo4j-admin: read back with a CSV reader, and imported by Neo4j's own tool where that is at hand. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportGraph } from '../src/export/export.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import { keptClasspath } from '../tools/neo4j/classpath.mjs';
import { findJava } from '../tools/neo4j/java-home.mjs';
import { startNeo4j } from '../tools/neo4j/neo4j.mjs';
import { dump } from './support/dump.js';
import { engines, neo4jAddress } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fillOddly } from './support/odd-store.js';

removeFolders();

let store: Store;
let folder: string;

beforeAll(async () => {
  store = await engines[0]!.empty();
  await fillOddly(store);
  folder = join(newFolder(), 'csv');
  await exportGraph(store, folder, { format: 'neo4j-admin', base: '' });
});

afterAll(() => store.close());

/** The rows of a file, by the columns of its header. */
function rowsOf(name: string): Record<string, string>[] {
  const [columns] = parse(readFileSync(join(folder, `${name}.header.csv`)));
  return parse(readFileSync(join(folder, `${name}.csv`)), { columns: columns! });
}

/** The options of the command in README.txt, without quotes. */
function command(): string[] {
  const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
  const [text] = /^neo4j-admin (?:.*\\\n)*.*$/m.exec(readme)!;
  return text
    .replaceAll('\\\n', '')
    .split(/\s+/)
    .slice(1)
    .map((word) => word.replaceAll("'", ''));
}

it('has a file for each set of labels and each type, with a header, and a command that names them all', () => {
  const files = readdirSync(folder);
  const named = command().flatMap((word) => /^--(?:nodes|relationships)=(.*)$/.exec(word)?.[1]!.split(',') ?? []);
  expect([...named, 'README.txt'].sort()).toEqual(files.sort());
  expect(files).toContain('nodes.Entity.Show.csv');
  expect(readFileSync(join(folder, 'relations.DIRECTED.Entity.Entity.header.csv'), 'utf8')).toBe(
    ':START_ID(Entity),:END_ID(Entity),:TYPE,claim:string\n',
  );
  expect(readFileSync(join(folder, 'nodes.Unheard.header.csv'), 'utf8')).toBe(
    'id:ID(Unheard),:LABEL,as:string,broken:double,flags:boolean[],huge:double,large:long,no:boolean,none:string[],numbers:double[],texts:string[],whole:long,yes:boolean\n',
  );
});

it('holds every node and relation, with texts as they are', async () => {
  const [counted] = await store.read<{ nodes: number }>(
    'MATCH (node) WHERE NOT node:NameKey OR NOT EXISTS { (node)<-[:HAS_KEY]-() } RETURN count(node) AS nodes',
  );
  const names = readdirSync(folder).filter((name) => /^nodes.*(?<!header)\.csv$/.test(name));
  expect(names.flatMap((name) => rowsOf(name.slice(0, -4))).length).toBe(counted!.nodes);
  const [article] = await store.read<{ headline: string }>(
    "MATCH (article:Article {id: 'article:odd'}) RETURN article.headline AS headline",
  );
  expect(rowsOf('nodes.Article.Entity').find((row) => row['id:ID(Entity)'] === 'article:odd')).toMatchObject({
    'headline:string': article!.headline,
    'author:string': '',
  });
  expect(
    rowsOf('relations.IN.Unheard.Unheard')
      .map((row) => row['from:string'])
      .sort(),
  ).toEqual(['', 'here', 'there']);
});

const classpath = neo4jAddress === undefined ? null : keptClasspath();
const java = findJava();

(classpath === null || !java.ok ? it.skip : it)(
  'is imported by neo4j-admin as it is, and is the same graph',
  async () => {
    const home = newFolder();
    mkdirSync(join(home, 'conf'));
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
    const imported = spawnSync((java as { java: string }).java, ['org.neo4j.cli.AdminTool', ...command()], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CLASSPATH: classpath!, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
    expect([imported.status, imported.stderr]).toEqual([0, '']);
    const server = await startNeo4j({ port: 0, dataDir: home, log: () => {} });
    try {
      const neo4j = await openNeo4j(server);
      await prepare(neo4j);
      await neo4j.transaction(catchUp);
      // An empty list cannot be told from none in these files.
      expect(await dump(neo4j)).toEqual((await dump(store)).map((line) => line.replace(/"(?:reasons|none)":\[\],/, '')));
      await neo4j.close();
    } finally {
      await server.stop();
    }
  },
  600_000,
);
