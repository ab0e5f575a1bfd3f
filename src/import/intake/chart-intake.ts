import { LRUCache } from 'lru-cache';
import { readEntries } from '../../charts/projection.js';
import { planEntries } from '../../charts/record.js';
import type { Release, StatedPlace } from '../../charts/stated-place.js';
import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { ensureCharts, missingCountries } from './chart-frame.js';
import { editionOf, type ChartRow } from './chart-row.js';
import { ensureDataset, witnessOf } from './dataset.js';
import type { Intake, Located, Outcome, Plan, Run } from './format.js';
import { showsByTitle, titleKey, type KnownShow } from './known-shows.js';
import { makeEntities, type NewEntities, type NewSeason } from './new-works.js';
import { findShows } from './which-show.js';
import { placesOf } from './stated-places.js';

/** How many titles are remembered: those that come again need no look-up. */
const TITLES = 20_000;

/** Opens the intake of the rows of charts. */
export function chartIntake(run: Run): Intake<ChartRow> {
  return new ChartIntake(run);
}

class ChartIntake implements Intake<ChartRow> {
  /** The shows by their titles, as they are once all plans that are assumed are written. */
  private readonly titles = new LRUCache<string, readonly KnownShow[]>({ max: TITLES });
  private readonly countries = new Set<string>();
  private readonly charts = new Set<string>();
  private isThere = false;
  private readonly release: Release;

  constructor(private readonly run: Run) {
    const { dataset, isOnlyFile } = run;
    this.release = { article: dataset.id, isOnlyFile, witness: witnessOf(dataset) };
  }

  async plan(reader: Reader, rows: readonly Located<ChartRow>[]): Promise<Plan> {
    const { titles, looked } = await this.showsOf(reader, rows);
    const editions = new Set(rows.map(({ row }) => editionOf(row)));
    const entries = await readEntries(reader, [...editions]);
    const found = await findShows(reader, rows, { titles, entries, release: this.release, mode: this.run.mode });
    const { places, seasons } = placesOf(rows, found.shows);
    const stated = [...places.entries()].flatMap(([index, place]) => (place === undefined ? [] : [{ index, place }]));
    const entryPlan = await planEntries(
      reader,
      this.release,
      stated.map(({ place }) => place),
      entries,
    );
    const outcomes: Outcome[] = found.outcomes.map((outcome) => outcome ?? { kind: 'unchanged' });
    for (const [at, { index }] of stated.entries()) outcomes[index] = entryPlan.recorded[at]!;
    const taken = stated.filter((_, at) => entryPlan.recorded[at]!.kind !== 'rejected').map(({ place }) => place);
    const rowsTaken = stated.filter((_, at) => entryPlan.recorded[at]!.kind === 'added').map(({ index }) => rows[index]!.row);
    const countries = await missingCountries(reader, rowsTaken, this.countries);
    const entities = needed({ shows: found.made, seasons, countries, spellings: found.spellings }, taken);
    const made = Object.fromEntries(Object.entries<readonly unknown[]>({ ...entities }).map(([what, list]) => [what, list.length]));
    const isEmpty = entryPlan.isEmpty && Object.values(made).every((many) => many === 0);
    const isFirst = !this.isThere;
    const charts = rowsTaken.map(({ chart }) => chart).filter(({ id }) => !this.charts.has(id));
    return {
      outcomes,
      made,
      isEmpty,
      reads: new Set([...editions, ...restingOn(looked), ...found.made.map(({ id }) => id)]),
      writes: new Set(isEmpty ? [] : [...editions, ...changing(entities)]),
      write: async (tx) => {
        if (isFirst) await ensureDataset(tx, this.run.dataset);
        await ensureCharts(tx, this.run.dataset.id, charts);
        await makeEntities(tx, this.run.dataset.id, entities);
        await entryPlan.write(tx);
      },
      assume: () => this.remember(looked, entities, rowsTaken, isEmpty),
    };
  }

  /** The shows that bear the titles of these rows: remembered, or looked up in one statement. */
  private async showsOf(
    reader: Reader,
    rows: readonly Located<ChartRow>[],
  ): Promise<{ titles: Map<string, readonly KnownShow[]>; looked: Map<string, readonly KnownShow[]> }> {
    const titles = new Map<string, readonly KnownShow[]>();
    const unknown = [...groupedBy(rows, ({ row }) => titleKey(row))].flatMap(([key, group]) => {
      const known = this.titles.get(key);
      if (known === undefined) return [group[0]!.row];
      titles.set(key, known);
      return [];
    });
    const looked = unknown.length === 0 ? new Map<string, KnownShow[]>() : await showsByTitle(reader, unknown);
    for (const [key, shows] of looked) titles.set(key, shows);
    return { titles, looked };
  }

  private remember(
    looked: ReadonlyMap<string, readonly KnownShow[]>,
    { shows, seasons, spellings }: NewEntities,
    rowsTaken: readonly ChartRow[],
    isEmpty: boolean,
  ): void {
    this.isThere ||= !isEmpty;
    for (const { chart, country } of rowsTaken) {
      this.charts.add(chart.id);
      if (country !== null) this.countries.add(country.code);
    }
    // What a cut title fits changes with every new show.
    for (const [key, known] of looked) if (!isOfCutTitle(key)) this.titles.set(key, known);
    for (const { id, kind, title } of shows) this.add({ id, kind, premieredOn: null, seasons: new Map() }, title);
    // Titles that have come to mean another show, or a show that has another season, are looked up again.
    for (const { title } of spellings) this.titles.delete(titleKey({ title, isCut: false }));
    const changed = new Map(seasons.map((season) => [season.show, season]));
    if (changed.size === 0) return;
    // A list of its own: what is set again would come round once more.
    for (const [key, known] of [...this.titles.entries()])
      if (known.some(({ id }) => changed.has(id)))
        this.titles.set(
          key,
          known.map((show) => withSeasons(show, seasons)),
        );
  }

  private add(show: KnownShow, title: string): void {
    const key = titleKey({ title, isCut: false });
    this.titles.set(key, [...(this.titles.get(key) ?? []), show]);
  }
}

function withSeasons(show: KnownShow, seasons: readonly NewSeason[]): KnownShow {
  const own = seasons.filter((season) => season.show === show.id);
  return own.length === 0 ? show : { ...show, seasons: new Map([...show.seasons, ...own.map(({ number, id }) => [number, id] as const)]) };
}

/** What cut titles fit changes with every new show and spelling. */
const TITLES_OF_ALL = 'titles';

/** Keys of what was looked up of titles: which shows bear them, and the seasons of those. */
function restingOn(looked: ReadonlyMap<string, readonly KnownShow[]>): string[] {
  return [...looked].flatMap(([key, shows]) => [isOfCutTitle(key) ? TITLES_OF_ALL : `title ${key}`, ...shows.map(({ id }) => id)]);
}

/** Keys of what new entities change of that, besides what the intake remembers of them. */
function changing({ shows, seasons, spellings }: NewEntities): string[] {
  return [
    ...shows.map(({ id }) => id),
    ...seasons.map(({ show }) => show),
    ...spellings.map(({ title }) => `title ${titleKey({ title, isCut: false })}`),
    ...(shows.length + spellings.length > 0 ? [TITLES_OF_ALL] : []),
  ];
}

function isOfCutTitle(key: string): boolean {
  return key.endsWith('…');
}

/** Of what was thought of, what accepted places need: a row that is rejected makes nothing. */
function needed(entities: NewEntities, taken: readonly StatedPlace[]): NewEntities {
  const used = new Set(taken.flatMap(({ show, season }) => (season === null ? [show] : [show, season])));
  return {
    ...entities,
    shows: entities.shows.filter(({ id }) => used.has(id)),
    seasons: entities.seasons.filter(({ id }) => used.has(id)),
    spellings: entities.spellings.filter(({ show }) => used.has(show)),
  };
}
