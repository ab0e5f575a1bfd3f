/**
 * Every statement that the declarations in src/**\/*.loader.ts give is valid on each engine, and every name in them
 * is one that the seeded graph has: a typo in a label, a relation type or a property finds nothing, and fails here.
 */
import { dayOf } from '../src/model/status.js';
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { projectedTypes } from '../src/model/relation-types.js';
import { roleSetsWith } from '../src/model/roles.js';
import type { Batch } from '../src/graph/batch.js';
import type { Catalogue, CatalogueReading } from '../src/graph/catalogue.js';
import { keyAliases, orderBy } from '../src/graph/keyset.js';
import { DEFAULT_ORDER, type Reading, type Relation } from '../src/graph/relation.js';
import type { Row, Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { onEachEngine } from './support/engines.js';
import { someOnNeo4j } from './support/thorough.js';

const relations: Relation[] = [];
const catalogues: Catalogue[] = [];
const batches: Batch[] = [];
for (const file of readdirSync(packageFile('src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.loader.ts'))) {
  const exported = Object.values((await import(`../src/${file.replace(/\.ts$/, '.js')}`)) as Record<string, unknown>);
  const declarations = exported
    .filter((one): one is Relation | Batch | Catalogue => typeof one === 'object' && one !== null)
    // The seed asks nobody who is who: identity.test.ts does.
    .filter(({ name }) => !['reviews', 'leftByReview', 'rightByReview'].includes(name));
  catalogues.push(...declarations.filter((one): one is Catalogue => 'matched' in one));
  relations.push(...declarations.filter((one): one is Relation => 'listStatement' in one));
  batches.push(...declarations.filter((one): one is Batch => 'statement' in one));
}

/** A value for each filter, under which something is found in the seed. */
const FOUND: Readonly<Record<string, unknown>> = {
  'castByShow.billing': ['MAIN'],
  'creditsByShow.roles': ['DIRECTED'],
  'creditsByPerson.roles': ['WROTE'],
  'companiesByShow.types': ['PRODUCED_BY'],
  'collaboratorsByPerson.roles': ['DIRECTED'],
  'collaboratorsByPerson.ownRoles': ['DIRECTED'],
  'collaboratorsByPerson.minWorks': 2,
  'collaboratorsByPerson.premieredFrom': '2022',
  'collaboratorsByPerson.premieredTo': { last: '2015~', open: [] },
  'claimsByEntity.property': ['DIRECTED_BY'],
  'claimsByEntity.rank': ['NORMAL'],
  'claimsByArticle.property': ['DIRECTED_BY'],
  'claimsByArticle.rank': ['NORMAL'],
  'claims.disputed': true,
  'shows.kind': 'FILM',
  'shows.title': 'allof',
  'shows.status': { ...dayOf('2022-06-01'), status: 'ENDED' },
  'shows.airingOn': dayOf('2022-01-10'),
  'shows.upcoming': { last: '2020~', open: [] },
  'shows.contentRating': ['AGE_15'],
  'shows.tags': ['tag:zombie'],
  'genres.name': 'thriller',
  'tags.name': 'zombie',
  'companies.name': 'film',
  'platforms.name': 'netflix',
  'countries.name': 'korea',
  'places.name': 'macau',
  'shows.genres': ['genre:thriller'],
  'shows.countries': ['KR'],
  'shows.premieredFrom': '2022',
  'shows.premieredTo': { last: '2020~', open: [] },
  'shows.platform': ['platform:netflix'],
  'shows.company': ['company:film-monster'],
  'shows.network': ['company:tvn'],
  'shows.people': { ids: ['person:lee-jae-gyoo'], types: ['DIRECTED'] },
  'shows.peopleAll': { ids: ['person:lee-jae-gyoo', 'person:chun-sung-il'], types: ['DIRECTED', 'WROTE'] },
  'shows.source': ['webtoon:now-at-our-school'],
  'shows.sourceAuthor': 'person:joo-dong-geun',
  'shows.sourcePlatform': 'platform:naver-webtoon',
  'shows.fromWebtoon': true,
  'shows.notFromWebtoon': true,
  'shows.disputed': true,
  'shows.undisputed': true,
  'shows.chartedIn': { country: 'JP', chart: null, maxRank: 2, from: '', to: '~' },
  'shows.chartedOn': { world: true, chart: null, maxRank: 5, from: '', to: '~' },
  'shows.chartedAnywhere': 1,
  // No rating of the seed tells its votes: these are the shows that are rated at all.
  'shows.minVotes': 0,
  'shows.minRating': { publication: 'publication:imdb', kind: null, value: 7, scale: 10 },
  'people.roles': roleSetsWith(['DIRECTED']),
  'people.workedOnAll': ['show:all-of-us-are-dead', 'show:beethoven-virus'],
  'people.workedWith': 'person:lee-jae-gyoo',
  'people.sourceOf': 'show:all-of-us-are-dead',
  'people.bornFrom': '1990',
  'people.bornTo': { last: '1970~', open: [] },
  'people.workedOn': ['show:all-of-us-are-dead'],
  'articles.kinds': ['DATASET'],
  'articles.publication': 'publication:hancinema',
  'articles.mentions': 'show:hellbound',
  'articles.publishedFrom': '2022-02',
  'articles.publishedTo': { last: '2022-01-31~', open: ['2022'] },
  'webtoons.title': 'hellbound',
  'webtoons.platform': 'platform:naver-webtoon',
  'webtoons.author': 'person:joo-dong-geun',
  'webtoons.adapted': true,
  'webtoons.adaptedWith': 'person:lee-jae-gyoo',
  'webtoons.adaptedBy': 'company:tvn',
  'webtoons.startedFrom': '2009',
  'webtoons.startedTo': { last: '2009~', open: [] },
  ...Object.fromEntries(
    ['entriesByShow', 'entriesByArticle'].flatMap((name) => [
      [`${name}.chart`, 'chart:flixpatrol-netflix-tv'],
      [`${name}.country`, 'US'],
      [`${name}.from`, '2022-02'],
      [`${name}.to`, '2021~'],
      [`${name}.maxRank`, 1],
    ]),
  ),
  'entriesByEdition.maxRank': 1,
  'entriesByEdition.showsFrom': ['US'],
  'ratingsByShow.publication': 'publication:imdb',
  'figuresByEntity.property': ['BUDGET'],
  'figuresByEntity.from': '2022-02',
  'figuresByEntity.to': { last: '2021~', open: [] },
  'castingByShow.stage': ['CAST_CONFIRMED'],
  'castingByShow.current': true,
  'castingByPerson.stage': ['CAST_CONFIRMED'],
  'castingByPerson.current': true,
  'awardsByRecipient.ceremony': 'Emmy',
  'awardsByRecipient.year': 2022,
  'awardsByRecipient.won': true,
  'winnersByAward.forShow': 'show:squid-game',
  'nomineesByAward.forShow': 'show:squid-game',
  'groupsByPerson.current': true,
  'membersByGroup.current': true,
  'membersByGroup.acting': true,
  'agenciesByPerson.current': true,
  'artistsByAgency.current': true,
  ...Object.fromEntries(
    ['audienceByShow', 'audienceBySeason', 'audienceByEpisode', 'audienceByArticle', 'audienceByDay', 'audienceByWeek'].flatMap((name) => [
      [`${name}.measurer`, 'publication:nielsen-korea'],
      [`${name}.area`, 'NATIONWIDE'],
      [`${name}.among`, 'HOUSEHOLDS'],
      [`${name}.episode`, 1],
      [`${name}.season`, 1],
      [`${name}.from`, '2021-12-07'],
      [`${name}.to`, '2021-12-06'],
      [`${name}.network`, 'company:sbs'],
      [`${name}.timeFrom`, '21:00'],
      [`${name}.timeTo`, '23:00'],
    ]),
  ),
  ...Object.fromEntries(
    ['audienceRunsByShow', 'viewerRunsByShow'].flatMap((name) => [
      [`${name}.measurer`, 'publication:nielsen-korea'],
      [`${name}.area`, 'NATIONWIDE'],
      [`${name}.among`, 'HOUSEHOLDS'],
      [`${name}.season`, 1],
    ]),
  ),
  'episodesByShow.from': '2021-10',
  'episodesByShow.to': '2021-12-06~',
  'episodesBySeason.from': '2021-09-17',
  'episodesBySeason.to': '2021-09-17~',
  'episodesAfterByShow.later': '2021-12-06',
  'ranksByShow.chart': 'chart:netflix-daily-us',
  'ranksByShow.country': 'US',
  'numberOnesByShow.chart': 'chart:netflix-daily-us',
  'numberOnesByShow.from': '2022-02-05',
  'numberOnesByShow.to': '2022-01-30~',
};

/** Parents of whom a batch tells something in the seed. */
const PARENTS: Readonly<Record<string, string>> = {
  editionAtOrBefore: 'chart:netflix-most-popular-28-tv-non-english|world|2022-03-01',
  editionAtOrAfter: 'chart:netflix-top10-global-tv-non-english|world|2022-01-24',
  previousByEntry:
    'chart:netflix-top10-global-tv-non-english|world|2022-01-24\tentry:netflix-top10-global-tv-non-english/world/2022-01-31/all-of-us-are-dead/1',
  ranksByShow: 'show:all-of-us-are-dead',
  numberOnesByShow: 'show:all-of-us-are-dead',
  candidatesByShow: 'show:all-of-us-are-dead',
  claimsByTie: 'show:all-of-us-are-dead\tshow:squid-game\tperson:lee-yoo-mi',
  traitsByShow: 'show:all-of-us-are-dead',
  adaptationsByFamily: 'show:f4-thailand',
  creditYearsByPerson: 'person:lee-jae-gyoo',
  audienceRunsByShow: 'show:the-penthouse',
  viewerRunsByShow: 'show:the-penthouse',
  slotByShow: 'show:who-are-you-school-2015',
};

/** Filters that narrow nothing in the seed, since all in it are so. */
const ALL_ARE_SO = new Set([
  'claimsByEntity.rank',
  'claimsByArticle.rank',
  'episodesBySeason.from',
  'episodesBySeason.to',
  // No agency of the seed is said to be a former one: groups.test.ts.
  'agenciesByPerson.current',
  'artistsByAgency.current',
  // Nobody of the seed is talked of for a part whom newer word has taken it from: news.test.ts has some.
  'castingByShow.stage',
  'castingByShow.current',
  'castingByPerson.stage',
  'castingByPerson.current',
  // The seed has audiences of one measurer in one area, of shows of one network; audience.test.ts has more.
  ...['audienceByShow', 'audienceBySeason', 'audienceByEpisode', 'audienceByArticle', 'audienceByDay', 'audienceByWeek'].flatMap((name) =>
    ['measurer', 'area', 'among', 'network'].map((filter) => `${name}.${filter}`),
  ),
  ...['measurer', 'area', 'among'].map((filter) => `audienceRunsByShow.${filter}`),
]);

/** What is declared and that the seed, of all that is declared, has none of. */
const NOT_IN_SEED = new Set([
  'countryByCompany',
  // What is tagged comes with imports.
  'tags',
  'tags.name',
  'shows.tags',
  'tagsByShow',
  'showsByTag',
  'claimsByArticle.rank',
  'claimsByEntity.rank',
  'worksBySource.startedOn',
  // No broadcaster of the seed showed a series after a webtoon; filters.test.ts has one.
  'webtoons.adaptedBy',
  // What is withdrawn is on no list.
  'entriesByShow.withdrawn',
  'entriesByEdition.withdrawn',
  'numberOneByEdition.withdrawn',
  // Persons, double episodes, and seasons of whose episodes it has both: audience.test.ts has them.
  'viewerRunsByShow',
  ...['audienceByShow', 'audienceBySeason', 'audienceByEpisode', 'audienceByArticle', 'audienceByDay', 'audienceByWeek'].flatMap((name) =>
    ['viewers', 'episodeTo'].map((property) => `${name}.${property}`),
  ),
  'audienceByEpisode.part',
  'audienceByEpisode.season',
  'audienceByEpisode.seasonNumber',
  'audienceBySeason.from',
  'audienceBySeason.to',
  'episodesByAudience.seasonNumber',
  // Where in an article a figure stands.
  'statementsByAudience.locator',
  'agenciesByPerson.until',
  'artistsByAgency.until',
]);

const FIRST: Reading = { filters: [], order: DEFAULT_ORDER, backward: false, continued: false };

/** Every way to read a declaration that has a statement of its own: orders, ends, filters alone and together. */
function readings({ orders = {}, filters = {} }: Relation): Reading[] {
  const names = Object.keys(filters).sort();
  const inOrders = [DEFAULT_ORDER, ...Object.keys(orders)].flatMap((order) =>
    [false, true].map((backward) => ({ ...FIRST, order, backward, continued: !backward })),
  );
  return [...inOrders, ...(names.length === 0 ? [] : [{ ...FIRST, filters: names, continued: true }])];
}

/** Every way to read a catalogue with at most one filter, and once all filters together: planning that takes Neo4j a second. */
function catalogueReadings({ orders = {}, filters = {} }: Catalogue): CatalogueReading[] {
  const beginnings = ['END', 'KNOWN', 'MISSING'] as const;
  const names = Object.keys(filters);
  const inOrders = [DEFAULT_ORDER, ...Object.keys(orders)].flatMap((order) =>
    [false, true].flatMap((backward) =>
      beginnings.flatMap((beginning) => [[], names.slice(0, 1)].map((set) => ({ filters: set, order, backward, beginning }))),
    ),
  );
  return [...inOrders, { filters: names, order: DEFAULT_ORDER, backward: false, beginning: 'KNOWN' }];
}

function valuesOf(name: string, filters: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(filters.map((filter) => [filter, FOUND[`${name}.${filter}`]]));
}

/** The properties of a variable that a declaration names anywhere. */
function propertiesNamed(declaration: Relation, variable: 'node' | 'edge'): string[] {
  return [...new Set([...JSON.stringify(declaration).matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map((match) => match[1]!))];
}

it('finds the declarations, and has a value for each of their filters', () => {
  expect(relations.length).toBeGreaterThan(30);
  expect(catalogues.map(({ name }) => name).sort()).toEqual([
    'articles',
    'claims',
    'companies',
    'countries',
    'genres',
    'people',
    'places',
    'platforms',
    'publications',
    'shows',
    'tags',
    'webtoons',
  ]);
  const filters = [...relations, ...catalogues, ...batches].flatMap(({ name, filters = {} }) =>
    Object.keys(filters).map((filter) => `${name}.${filter}`),
  );
  expect(filters.filter((filter) => !(filter in FOUND))).toEqual([]);
  expect(batches.map(({ name }) => name).sort()).toEqual(Object.keys(PARENTS).sort());
});

onEachEngine('the declared statements', (engine) => {
  let store: Store;
  let labels: Set<string>;
  let types: Set<string>;

  beforeAll(async () => {
    store = await engine.seeded();
    const nodes = await store.read<{ labels: string[] }>('MATCH (node) RETURN DISTINCT labels(node) AS labels');
    labels = new Set(nodes.flatMap((row) => row.labels));
    const edges = await store.read<{ type: string }>('MATCH ()-[edge]->() RETURN DISTINCT type(edge) AS type');
    types = new Set([...edges.map(({ type }) => type), ...projectedTypes.towardsSubject]);
  });

  afterAll(() => store.close());

  describe.each(relations.map((relation) => [relation.name, relation] as const))('%s', (name, relation) => {
    const label = /\(parent:(\w+)\)/.exec(relation.pattern)?.[1];
    // Where the parent is a key, every key that there is.
    const [, keyed, key] = /\(node:(\w+) \{(\w+): parent\}/.exec(relation.pattern) ?? [];
    const allParents =
      label === undefined ? `MATCH (node:${keyed}) RETURN DISTINCT node.${key} AS id` : `MATCH (parent:${label}) RETURN parent.id AS id`;
    let parents: string[];
    let rows: Row[];

    beforeAll(async () => {
      parents = (await store.read<{ id: string }>(allParents)).map(({ id }) => id);
      rows = await store.read(relation.listStatement([], DEFAULT_ORDER), { parents });
    });

    it('finds something, with every label, type and property that it names', async () => {
      if (!NOT_IN_SEED.has(name)) expect(rows.length).toBeGreaterThan(0);
      for (const variable of ['node', 'edge'] as const)
        for (const property of propertiesNamed(relation, variable).filter(
          (one) => !NOT_IN_SEED.has(name) && !NOT_IN_SEED.has(`${name}.${one}`),
        ))
          expect([property, rows.some((row) => (row[variable] as Row)[property] != null)]).toEqual([property, true]);
      if (NOT_IN_SEED.has(name)) return;
      for (const [, of] of relation.pattern.matchAll(/\(\w*:(\w+)/g)) expect([of, labels.has(of!)]).toEqual([of, true]);
      for (const [, of] of relation.pattern.matchAll(/\[\w*:([\w|]+)\]/g))
        for (const type of of!.split('|')) expect([type, types.has(type)]).toEqual([type, true]);
    });

    it('is valid in every order, from both ends, with every filter; page, list and count agree', async () => {
      const few = parents.slice(0, 3);
      for (const reading of someOnNeo4j(engine, [...readings(relation)], 4)) {
        const params = { ...valuesOf(name, reading.filters), parents: few, limit: 5 };
        const after = relation.orderKeys(reading.order).map(() => '');
        await store.read(relation.pageStatement(reading), { ...params, after: reading.continued ? after : null });
        await store.read(relation.listStatement(reading.filters, reading.order), params);
        await store.read(relation.countStatement(reading.filters), params);
      }
      const totals = await store.read<{ parent: string; total: number }>(relation.countStatement([]), { parents });
      expect(totals.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
      const pages = await store.read(relation.pageStatement(FIRST), { parents, after: null, limit: 100_000 });
      expect(pages).toHaveLength(rows.length);
    });

    if (relation.computed === undefined)
      it('finds the same as a part of another statement, under other names', async () => {
        for (const filter of someOnNeo4j(engine, [undefined, ...Object.keys(relation.filters ?? {})], 3)) {
          const set = filter === undefined ? [] : [filter];
          const names = { parent: 'n0', node: 'n1', edge: 'e1', parameter: (of: string) => `$inner.${of}` };
          const { pattern, where, keys, hasEdge } = relation.part(set, DEFAULT_ORDER, names);
          const n0 = label === undefined ? 'WITH id AS n0' : `MATCH (n0:${label} {id: id})`;
          const found = await store.read<{ ids: string[] }>(
            `UNWIND $parents AS id ${n0}
CALL (n0) { MATCH ${pattern} ${where} WITH ${hasEdge ? 'n1, e1' : 'DISTINCT n1'}, ${keyAliases(keys, 'i')} ORDER BY ${orderBy(keys, 'i')} RETURN collect(n1.id) AS ids }
RETURN ids`,
            { parents, inner: valuesOf(name, set) },
          );
          const own = await store.read<{ parent: string; node: { id: string } }>(relation.listStatement(set, DEFAULT_ORDER), {
            ...valuesOf(name, set),
            parents,
          });
          const byParent = parents.map((parent) => own.flatMap((row) => (row.parent === parent ? [row.node.id] : [])));
          expect(found.map(({ ids }) => ids)).toEqual(byParent);
        }
      });

    const filters = Object.keys(relation.filters ?? {}).filter((one) => !NOT_IN_SEED.has(`${name}.${one}`));
    for (const filter of filters)
      it(`is narrowed by ${filter}`, async () => {
        const found = await store.read(relation.listStatement([filter], DEFAULT_ORDER), { ...valuesOf(name, [filter]), parents });
        expect(found.length).toBeGreaterThan(0);
        if (ALL_ARE_SO.has(`${name}.${filter}`)) expect(found.length).toBe(rows.length);
        else expect(found.length).toBeLessThan(rows.length);
      });
  });

  describe.each(catalogues.map((catalogue) => [catalogue.name, catalogue] as const))('%s', (name, catalogue) => {
    let rows: Row[];

    beforeAll(async () => {
      const page = catalogue.page({ filters: [], order: DEFAULT_ORDER, backward: false, beginning: 'END' });
      rows = await store.page(page, { limit: 100_000, afterId: null, afterValue: null });
    });

    it('finds something, with every property that it names', () => {
      if (NOT_IN_SEED.has(name)) return;
      expect(rows.length).toBeGreaterThan(0);
      for (const property of new Set([catalogue.order, ...Object.values(catalogue.orders ?? {})].map(({ by }) => by.replace('node.', ''))))
        expect([property, rows.some((row) => (row['node'] as Row)[property] != null)]).toEqual([property, true]);
    });

    it('is valid in every order, from both ends, with every filter; page and count agree', async () => {
      for (const reading of someOnNeo4j(engine, [...catalogueReadings(catalogue)], 4)) {
        const order = reading.order === DEFAULT_ORDER ? catalogue.order : catalogue.orders![reading.order]!;
        const params = { ...valuesOf(name, reading.filters), limit: 5, afterValue: order.missing, afterId: 'a' };
        const { parts, guess = [], inOrder, size } = catalogue.page(reading);
        const { count, kept } = catalogue.length(reading.filters);
        const byIds = inOrder === undefined ? [] : [inOrder.order, inOrder.among, inOrder.members?.statement ?? []].flat();
        for (const statement of [parts, guess, byIds, size?.statement ?? [], count, kept?.statement ?? []].flat())
          await store.read(statement, { ...params, ids: ['a'], ahead: 10 });
      }
      expect(await store.read(catalogue.length([]).count)).toEqual([{ total: rows.length }]);
    });

    for (const filter of Object.keys(catalogue.filters ?? {}).filter((one) => !NOT_IN_SEED.has(`${name}.${one}`)))
      it(`is narrowed by ${filter}`, async () => {
        const { count, kept } = catalogue.length([filter]);
        const values = valuesOf(name, [filter]);
        const [found] = await store.read<{ total: number }>(count, values);
        expect(found!.total).toBeGreaterThan(0);
        expect(found!.total).toBeLessThan(rows.length);
        if (kept !== undefined && (values[kept.by] as readonly string[]).length === 1)
          expect(await store.read(kept.statement, values)).toEqual([found]);
      });
  });

  describe.each(batches.map((batch) => [batch.name, batch] as const))('%s', (name, batch) => {
    const filters = Object.keys(batch.filters ?? {});
    const isInSeed = !NOT_IN_SEED.has(name);

    it('tells something of each parent that it is asked for, and nothing of others', async () => {
      const parents = [PARENTS[name]!, 'nobody|x|2022-01-01\tnobody'];
      const rows = await store.read(batch.statement([]), { parents });
      expect(new Set(rows.map((row) => row['parent']))).toEqual(new Set(isInSeed ? [PARENTS[name]] : []));
    });

    for (const filter of filters.filter(() => isInSeed))
      it(`is narrowed by ${filter}`, async () => {
        const parents = [PARENTS[name]!];
        const all = await store.read(batch.statement([]), { parents });
        const found = await store.read(batch.statement([filter]), { ...valuesOf(name, [filter]), parents });
        expect(found.length).toBeGreaterThan(0);
        // What a statement collects comes in no order.
        const [length, whole] = [found, all].map((one) => JSON.stringify(one).length) as [number, number];
        if (ALL_ARE_SO.has(`${name}.${filter}`)) expect(length).toBe(whole);
        else expect(length).toBeLessThan(whole);
      });

    it('is valid with every filter', async () => {
      await store.read(batch.statement(filters), { ...valuesOf(name, filters), parents: [PARENTS[name]!] });
    });
  });
});
