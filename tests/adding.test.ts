/**
 * What a newcomer adds, as docs/adding.md tells it: each patch of docs/adding/ is applied to a copy of the tree, which is then
 * built, seeded, checked, asked and exported by its own commands. Needs `git`, and dist/ (npm run build).
 */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLEnumType, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { packageFile } from '../src/package-files.js';
import { startNode, stop, type Command, type Ended } from './support/command.js';
import { newFolder, removeFolders } from './support/folder.js';
import { isThorough } from './support/thorough.js';
import { copyTree, type Tree } from './support/tree.js';

const ID = 'https://inyeon.example/id/';

let running: Command | undefined;
let withoutWhole: Promise<string>;
let withoutField: Promise<string>;
removeFolders();

// What the compiler says of an addition with a piece taken out: it has the time of the other tests for it.
beforeAll(() => {
  withoutWhole = without({
    award: ['src/api/schema.ts', '  award: Award,\n'],
    credit: ['src/model/properties/credits.ts', /^ {4}role: \{\n *name: 'SOUNDTRACK_ARTIST'[^]*?^ {4}\},\n/m],
  });
  withoutField = withoutWhole.then(() => without({ award: ['src/api/award/award.type.ts', /^ *@Field.*\n *category!: string;\n/m] }));
});

afterEach(async () => {
  if (running !== undefined) await stop(running);
  running = undefined;
});

const ADDITIONS = ['credit', 'property', 'award'] as const;

type Addition = (typeof ADDITIONS)[number];

/** A copy of the tree with an addition in it, and the folder of the store that is its own. */
type Extended = Tree & { readonly data: string };

function patchOf(addition: Addition): string {
  return readFileSync(packageFile(`docs/adding/${addition}.patch`), 'utf8');
}

function without(pieces: Partial<Record<Addition, readonly [path: string, piece: string | RegExp]>>): Promise<string> {
  const tree = copyTree();
  for (const [addition, [path, piece]] of Object.entries(pieces)) {
    tree.apply(patchOf(addition as Addition));
    tree.takeOut(path, piece);
  }
  return tree.compile();
}

/** The program of a copy, with a store of its own. */
function program({ folder, data }: Extended, args: readonly string[]): Command {
  return startNode([join(folder, 'dist/main.js'), ...args], { INYEON_DATA_DIR: data, PORT: '0' });
}

async function done(tree: Extended, ...args: string[]): Promise<Ended> {
  const ended = await program(tree, args).ended;
  expect(ended).toMatchObject({ code: 0 });
  return ended;
}

interface Built {
  readonly tree: Tree;
  /** The files that each addition touches. */
  readonly touched: ReadonlyMap<Addition, readonly string[]>;
}

/** A copy with these additions, built, and with everything written anew that follows from the model. */
async function built(additions: readonly Addition[]): Promise<Built> {
  const tree = copyTree();
  const touched = new Map(additions.map((addition) => [addition, tree.apply(patchOf(addition))]));
  await tree.run('schema');
  return { tree, touched };
}

let together: Promise<Built> | undefined;

/** The copy with an addition: in a thorough run it is alone there, else the others are too, so that a copy is built once. */
async function added(addition: Addition, most: number): Promise<{ tree: Extended; schema: GraphQLSchema }> {
  const { tree, touched } = await (isThorough ? built([addition]) : (together ??= built(ADDITIONS)));
  const paths = touched.get(addition)!;
  expect(paths.length).toBeLessThanOrEqual(most);
  expect(paths.filter((path) => !path.startsWith('src/'))).toEqual([]);
  return { tree: { ...tree, data: newFolder() }, schema: buildSchema(tree.read('schema/schema.graphql')) };
}

/** Checks the store, exports it as RDF, asks it over HTTP; gives the lines of the export and the answer. */
async function shown(tree: Extended, query: string): Promise<{ quads: string[]; data: any }> {
  expect((await done(tree, 'check')).stdout).toContain('everything holds');
  const graph = join(tree.data, 'graph.nq');
  await done(tree, 'export', '--format', 'nquads', graph);
  running = program(tree, []);
  const [, url] = await running.printed(/(http:\S+\/graphql)[\s\S]*Ctrl-C/);
  const response = await fetch(url!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return { quads: readFileSync(graph, 'utf8').split('\n'), data };
}

/** Takes in a table of shows, by a mapping of its columns. */
async function importShow(tree: Extended, columns: Readonly<Record<string, unknown>>, row: readonly string[]): Promise<void> {
  const publication = { id: 'publication:river-guide', name: 'River Guide', url: 'https://inyeon.example/river-guide' };
  const mapping = { source: 'river-guide', publication, type: 'show', kind: 'SERIES', key: 'no', columns };
  writeFileSync(join(tree.data, 'mapping.json'), JSON.stringify(mapping));
  const table = join(tree.data, 'river-guide-2022-03-01.csv');
  writeFileSync(table, `${['no', ...Object.keys(columns)].join(',')}\n${['1', ...row].join(',')}\n`);
  await done(tree, 'import', '--mapping', join(tree.data, 'mapping.json'), table);
}

const seedOf = (addition: Addition): string => packageFile(`docs/adding/${addition}.cypher`);
const valuesOf = (schema: GraphQLSchema, name: string): string[] =>
  (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
const fieldsOf = (schema: GraphQLSchema, name: string): string[] => Object.keys((schema.getType(name) as GraphQLObjectType).getFields());

describe('a credit with a relation of its own', () => {
  it('takes three files at most, and is a role, a relation, a way, a column and a term', async () => {
    const { tree, schema } = await added('credit', 3);
    expect(valuesOf(schema, 'ClaimProperty')).toContain('SOUNDTRACK_BY');
    expect(valuesOf(schema, 'CreditRole')).toContain('SOUNDTRACK_ARTIST');
    expect(valuesOf(schema, 'RelationType')).toContain('SANG_FOR');
    expect(tree.read('seed/README.md')).toMatch(/^\| SOUNDTRACK_BY /m);
    expect(tree.read('docs/import.md')).toMatch(/^\| `SOUNDTRACK_BY` /m);

    await done(tree, 'seed', seedOf('credit'));
    await importShow(tree, { name: 'TITLE', singer: 'SOUNDTRACK_BY', director: 'DIRECTED_BY' }, ['River Clock', 'Pyo Do-jin', 'Kang Sol']);
    const { quads, data } = await shown(
      tree,
      `{ show(id: "show:paper-lanterns") {
        credits(roles: [SOUNDTRACK_ARTIST]) { edges { role node { id name creditCount } claim { property citations { article { id } } } } }
      }
      people(filter: { roles: [SOUNDTRACK_ARTIST] }) { nodes { name credits(roles: [SOUNDTRACK_ARTIST]) { nodes { name } } } }
      path(from: "person:seo-ah-in", to: "show:paper-lanterns") { hops { relation } } }`,
    );
    const article = { id: 'article:lantern-guide-2022' };
    expect(data).toEqual({
      show: {
        credits: {
          edges: [
            {
              role: 'SOUNDTRACK_ARTIST',
              node: { id: 'person:seo-ah-in', name: 'Seo Ah In', creditCount: 1 },
              claim: { property: 'SOUNDTRACK_BY', citations: [{ article }] },
            },
          ],
        },
      },
      people: {
        nodes: [
          { name: 'Pyo Do-jin', credits: { nodes: [{ name: 'River Clock' }] } },
          { name: 'Seo Ah In', credits: { nodes: [{ name: 'Paper Lanterns' }] } },
        ],
      },
      path: { hops: [{ relation: 'SANG_FOR' }] },
    });
    expect(quads).toContain(
      `<${ID}show:paper-lanterns> <https://schema.org/contributor> <${ID}person:seo-ah-in> <${ID}article:lantern-guide-2022> .`,
    );
  });
});

describe('a text property', () => {
  it('takes one file, and is a field, a column and a term', async () => {
    const { tree, schema } = await added('property', 1);
    expect(valuesOf(schema, 'ClaimProperty')).toContain('TAGLINE');
    expect(fieldsOf(schema, 'Show')).toContain('tagline');
    expect(fieldsOf(schema, 'Season')).not.toContain('tagline');

    await done(tree, 'seed', seedOf('property'));
    await importShow(tree, { name: 'TITLE', line: 'TAGLINE' }, ['River Clock', 'It never ran backwards']);
    const { quads, data } = await shown(
      tree,
      `{ shows { nodes { name tagline claims(property: [TAGLINE]) { nodes { value { ... on TextValue { text } } chosen } } } } }`,
    );
    const node = (name: string, tagline: string): object => ({
      name,
      tagline,
      claims: { nodes: [{ value: { text: tagline }, chosen: true }] },
    });
    expect(data.shows.nodes).toEqual([
      node('Paper Lanterns', 'Some lights are kept for those who left'),
      node('River Clock', 'It never ran backwards'),
    ]);
    expect(quads).toContain(
      `<${ID}show:paper-lanterns> <https://schema.org/alternativeHeadline> "Some lights are kept for those who left" <${ID}article:lantern-guide-2022> .`,
    );
  });
});

describe('a kind of entity', () => {
  it('takes five files at most, and is a type, found by its name, with who won it', async () => {
    const { tree, schema } = await added('award', 5);
    expect(fieldsOf(schema, 'Award')).toEqual(expect.arrayContaining(['id', 'name', 'year', 'category', 'winners', 'claims']));
    expect(valuesOf(schema, 'EntityType')).toContain('AWARD');
    expect(valuesOf(schema, 'RelationType')).toContain('WON');
    expect(tree.read('schema/constraints.cypher')).toContain('award_id');
    expect(tree.read('seed/README.md')).toMatch(/^\| Award /m);

    await done(tree, 'seed', seedOf('award'));
    const { quads, data } = await shown(
      tree,
      `{ show(id: "show:paper-lanterns") { awards { id name year category winners { __typename name } } }
      person(id: "person:seo-ah-in") { awards { year category } }
      search(text: "lantern award 2021", types: [AWARD]) { nodes { __typename id } }
      path(from: "show:paper-lanterns", to: "award:lantern-2021-best-drama") { hops { relation claim { witnesses } } } }`,
    );
    expect(data).toEqual({
      show: {
        awards: [
          {
            id: 'award:lantern-2021-best-drama',
            name: 'Lantern Award 2021 for the best drama',
            year: 2021,
            category: 'Best drama',
            winners: [{ __typename: 'Show', name: 'Paper Lanterns' }],
          },
        ],
      },
      person: { awards: [{ year: 2022, category: 'Best actress' }] },
      search: { nodes: expect.arrayContaining([{ __typename: 'Award', id: 'award:lantern-2021-best-drama' }]) },
      path: { hops: [{ relation: 'WON', claim: { witnesses: 1 } }] },
    });
    expect(quads).toContain(
      `<${ID}person:seo-ah-in> <http://www.wikidata.org/prop/direct/P166> <${ID}award:lantern-2022-best-actress> <${ID}article:lantern-guide-2022> .`,
    );
    expect(quads).toContain(
      `<${ID}award:lantern-2021-best-drama> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Thing> .`,
    );
  });
});

describe('the compiler', () => {
  it('names the file in which the class of a kind is missing, or the role of a credit', async () => {
    const said = await withoutWhole;
    expect(said).toMatch(/^src\/api\/schema\.ts\(.*'award' is missing/m);
    expect(said).toMatch(/^src\/model\/properties\/credits\.ts\(/m);
  });

  it('names a class that does not show what its kind declares', async () => {
    expect(await withoutField).toMatch(/^src\/api\/schema\.ts\([^]*'category' is missing in type 'Award'/m);
  });
});
