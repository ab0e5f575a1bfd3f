/** How lists divide up, and what comes to how much: against counting node by node. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { creditRoleOf } from '../src/api/credit/credit.type.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { credits, readAll, related, type Thing } from './support/in-memory.js';
import { writeSkewed } from './support/skewed.js';

type World = ReadonlyMap<string, Thing>;

const FACETS = `genres { genre { id } count } networks { network { id } count } platforms { platform { id } count }
countries { country { id } count } kinds { kind count } years { year count } decades { year count }`;

/** Some filters of every kind: none, one that is begun with, one that is not, several, one that leaves nothing. */
const FILTERS: readonly (readonly [string, (world: World, show: Thing) => boolean])[] = [
  ['{}', () => true],
  ['{kind: SERIES}', (_, show) => show['kind'] === 'SERIES'],
  ['{countries: ["KR"]}', (world, show) => related(world, show, 'FROM').some(({ code }) => code === 'KR')],
  [
    '{countries: ["KR", "US"], premieredFrom: "2019"}',
    (world, show) =>
      related(world, show, 'FROM').some(({ code }) => code === 'KR' || code === 'US') && (show['premieredOn'] ?? '') >= '2019',
  ],
  ['{premieredFrom: "2050"}', () => false],
];

/** Counts, the most first, then by id. */
function counted(keys: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function yearOf(show: Thing): string {
  return (show['premieredOn'] ?? '').slice(0, 4);
}

/** Years with their counts, the latest first and those without one last. */
function byYear(years: readonly string[]): { year: number | null; count: number }[] {
  return counted(years)
    .map(([year, count]) => ({ year: year === '' ? null : Number(year), count }))
    .sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
}

onEachEngine('facets and aggregates', (engine) => {
  describe.each(['a skewed graph', 'the seeded graph'])('over %s', (name) => {
    let store: Store;
    let world: World;
    let shows: Thing[];

    beforeAll(async () => {
      store = name === 'a skewed graph' ? await engine.empty() : await engine.seeded();
      if (name === 'a skewed graph') await writeSkewed(store);
      world = await readAll(store);
      shows = [...world.values()].filter(({ label }) => label === 'Show');
    });

    afterAll(() => store.close());

    it.each(FILTERS)('the shows under %s divide up as they do one by one', async (filter, holds) => {
      const left = shows.filter((show) => holds(world, show));
      const byRelation = (type: string, label: string, field: string): object[] =>
        counted(left.flatMap((show) => [...new Set(related(world, show, type, label).map(({ id }) => id))])).map(([id, count]) => ({
          [field]: { id },
          count,
        }));
      const { showFacets } = await data(store, `{ showFacets(filter: ${filter}) { ${FACETS} } }`);
      expect(showFacets).toEqual({
        genres: byRelation('IN_GENRE', 'Genre', 'genre'),
        networks: byRelation('AIRED_ON', 'Company', 'network'),
        platforms: byRelation('STREAMS_ON', 'Platform', 'platform'),
        countries: byRelation('FROM', 'Country', 'country'),
        kinds: counted(left.flatMap((show) => show['kind'] ?? [])).map(([kind, count]) => ({ kind, count })),
        years: byYear(left.map(yearOf)),
        decades: byYear(left.map((show) => (yearOf(show) === '' ? '' : `${yearOf(show).slice(0, 3)}0`))),
      });
    });

    it('each facet is one statement, years and decades together, and none that is not asked for', async () => {
      expect((await ask(store, '{ showFacets { genres { count } } }')).names).toHaveLength(1);
      expect((await ask(store, `{ showFacets(filter: {countries: ["KR"]}) { ${FACETS} } }`)).names).toHaveLength(6);
    });

    it('credits by year and role add up for everybody, in one statement for a page of people', async () => {
      const { people } = await data(store, '{ people(first: 100) { nodes { id creditsByYear { year role count } } } }');
      for (const { id, creditsByYear } of people.nodes) {
        const expected = counted(credits(world.get(id)!).map(({ type, to }) => `${yearOf(world.get(to)!)} ${creditRoleOf(type)}`));
        const found = creditsByYear.map(({ year, role, count }: any) => [`${year ?? ''} ${role}`, count]);
        expect(new Map(found)).toEqual(new Map(expected));
        expect(found).toHaveLength(expected.length);
        const years = creditsByYear.map(({ year }: any) => year ?? -1);
        expect(years).toEqual([...years].sort((a, b) => b - a));
      }
      expect((await ask(store, '{ people(first: 50) { nodes { creditsByYear { count } } } }')).names).toHaveLength(2);
    });

    it('networks and years, adaptations and languages are counted over everything, each in one statement', async () => {
      const answer = await ask(
        store,
        `{ showsByNetwork { network { id } year count } adaptationShare { year shows adaptations fromWebtoons share }
           nameLanguages { type script locale names bearers } }`,
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.names).toHaveLength(3);
      const networks = counted(
        shows.flatMap((show) => related(world, show, 'AIRED_ON', 'Company').map(({ id }) => `${id} ${yearOf(show)}`)),
      );
      const found = (answer.data as any).showsByNetwork.map(({ network, year, count }: any) => [`${network.id} ${year ?? ''}`, count]);
      expect(new Map(found)).toEqual(new Map(networks));
      const shares = byYear(shows.map(yearOf)).map(({ year, count }) => {
        const of = shows.filter((show) => yearOf(show) === String(year ?? ''));
        const sources = of.map((show) => show.ties.filter(({ type, out }) => type === 'BASED_ON' && out).map(({ to }) => to));
        const adaptations = sources.filter((one) => one.length > 0).length;
        return {
          year,
          shows: count,
          adaptations,
          fromWebtoons: sources.filter((one) => one.some((id) => id.startsWith('webtoon:'))).length,
          share: adaptations / count,
        };
      });
      expect((answer.data as any).adaptationShare).toEqual(shares);
      const names = await store.read<{ script: string; locale: string | null; of: string }>(
        'MATCH (name:Name)-[:NAMES]->(bearer:Entity) RETURN name.script AS script, name.locale AS locale, bearer.id AS of',
      );
      const spoken = counted(names.map(({ script, locale, of }) => `${of.split(':')[0]!.toUpperCase()} ${script} ${locale ?? ''}`));
      expect(
        new Map((answer.data as any).nameLanguages.map((row: any) => [`${row.type} ${row.script} ${row.locale ?? ''}`, row.names])),
      ).toEqual(new Map(spoken));
      const bearers = (answer.data as any).nameLanguages.map((row: any) => [
        row.bearers,
        new Set(
          names
            .filter(
              ({ script, locale, of }) => of.startsWith(`${row.type.toLowerCase()}:`) && script === row.script && locale === row.locale,
            )
            .map(({ of }) => of),
        ).size,
      ]);
      expect(bearers.every(([said, is]: [number, number]) => said === is)).toBe(true);
    });

    it('names of one type are those of that type', async () => {
      const { all, people } = await data(
        store,
        '{ all: nameLanguages { type script names } people: nameLanguages(type: PERSON) { type script names } }',
      );
      expect(people).toEqual(all.filter(({ type }: { type: string }) => type === 'PERSON'));
      expect(people.length).toBeGreaterThan(0);
    });
  });
});
