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
    brand: ['src/api/schema.ts', '  brand: Brand,\n'],
    credit: ['src/model/properties/credits.ts', /^ {4}role: \{\n *name: 'CINEMATOGRAPHER'[^]*?^ {4}\},\n/m],
  });
  withoutField = withoutWhole.then(() => without({ brand: ['src/api/brand/brand.type.ts', /^ *@Field.*\n *sector!: string;\n/m] }));
});

afterEach(async () => {
  if (running !== undefined) await stop(running);
  running = undefined;
});

const ADDITIONS = ['credit', 'property', 'brand'] as const;

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
  return startNode([join(folder, 'dist/bin/inyeon.js'), ...args], { INYEON_DATA_DIR: data, PORT: '0' });
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
    expect(valuesOf(schema, 'ClaimProperty')).toContain('PHOTOGRAPHED_BY');
    expect(valuesOf(schema, 'CreditRole')).toContain('CINEMATOGRAPHER');
    expect(valuesOf(schema, 'RelationType')).toContain('PHOTOGRAPHED');
    expect(tree.read('seed/README.md')).toMatch(/^\| PHOTOGRAPHED_BY /m);
    expect(tree.read('docs/import.md')).toMatch(/^\| `PHOTOGRAPHED_BY` /m);

    await done(tree, 'seed', seedOf('credit'));
    await importShow(tree, { name: 'TITLE', camera: 'PHOTOGRAPHED_BY', director: 'DIRECTED_BY' }, [
      'River Clock',
      'Pyo Do-jin',
      'Kang Sol',
    ]);
    const { quads, data } = await shown(
      tree,
      `{ show(id: "show:paper-lanterns") {
        credits(roles: [CINEMATOGRAPHER]) { edges { role node { id name creditCount } claim { property citations { article { id } } } } }
      }
      people(filter: { roles: [CINEMATOGRAPHER] }) { nodes { name credits(roles: [CINEMATOGRAPHER]) { nodes { name } } } }
      path(from: "person:seo-ah-in", to: "show:paper-lanterns") { hops { relation } } }`,
    );
    const article = { id: 'article:lantern-guide-2022' };
    expect(data).toEqual({
      show: {
        credits: {
          edges: [
            {
              role: 'CINEMATOGRAPHER',
              node: { id: 'person:seo-ah-in', name: 'Seo Ah In', creditCount: 1 },
              claim: { property: 'PHOTOGRAPHED_BY', citations: [{ article }] },
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
      path: { hops: [{ relation: 'PHOTOGRAPHED' }] },
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
  it('takes five files at most, and is a type, found by its name, with the shows that feature it', async () => {
    const { tree, schema } = await added('brand', 5);
    expect(fieldsOf(schema, 'Brand')).toEqual(expect.arrayContaining(['id', 'name', 'founded', 'sector', 'shows', 'claims']));
    expect(valuesOf(schema, 'EntityType')).toContain('BRAND');
    expect(valuesOf(schema, 'RelationType')).toContain('FEATURES');
    expect(tree.read('schema/constraints.cypher')).toContain('brand_id');
    expect(tree.read('seed/README.md')).toMatch(/^\| Brand /m);

    await done(tree, 'seed', seedOf('brand'));
    const { quads, data } = await shown(
      tree,
      `{ show(id: "show:paper-lanterns") { brands { id name founded sector shows { __typename name } } }
      search(text: "moonlight cofee", types: [BRAND]) { nodes { __typename id } }
      path(from: "show:paper-lanterns", to: "brand:moonlight-coffee") { hops { relation claim { witnesses } } } }`,
    );
    const shows = [{ __typename: 'Show', name: 'Paper Lanterns' }];
    expect(data).toEqual({
      show: {
        brands: [
          { id: 'brand:moonlight-coffee', name: 'Moonlight Coffee', founded: 2009, sector: 'Coffee', shows },
          { id: 'brand:river-phones', name: 'River Phones', founded: 1998, sector: 'Telephones', shows },
        ],
      },
      search: { nodes: [{ __typename: 'Brand', id: 'brand:moonlight-coffee' }] },
      path: { hops: [{ relation: 'FEATURES', claim: { witnesses: 1 } }] },
    });
    expect(quads).toContain(
      `<${ID}show:paper-lanterns> <http://www.wikidata.org/prop/direct/P859> <${ID}brand:moonlight-coffee> <${ID}article:lantern-guide-2022> .`,
    );
    expect(quads).toContain(`<${ID}brand:moonlight-coffee> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Brand> .`);
  });
});

describe('the compiler', () => {
  it('names the file in which the class of a kind is missing, or the role of a credit', async () => {
    const said = await withoutWhole;
    expect(said).toMatch(/^src\/api\/schema\.ts\(.*'brand' is missing/m);
    expect(said).toMatch(/^src\/model\/properties\/credits\.ts\(/m);
  });

  it('names a class that does not show what its kind declares', async () => {
    expect(await withoutField).toMatch(/^src\/api\/schema\.ts\([^]*'sector' is missing in type 'Brand'/m);
  });
});
