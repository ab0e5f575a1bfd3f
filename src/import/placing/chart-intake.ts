import { readEntries } from '../../charts/projection.js';
import { planEntries } from '../../charts/record.js';
import type { Release, StatedPlace } from '../../charts/stated-place.js';
import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { ensureCharts, missingCountries } from './chart-frame.js';
import type { ChartRow } from '../intake/chart-row.js';
import { ensureDataset, witnessOf } from '../intake/dataset.js';
import type { Intake, Located, Outcome, Plan, Run } from '../intake/format.js';
import type { KnownShow } from './candidates.js';
import type { Home } from './homes.js';
import { ListedShows } from './listed-shows.js';
import { writeListed } from './listed-store.js';
import { makeEntities, withIds, type NewEntities, type NewShow } from './new-works.js';
import { respelledTitles } from './respelled.js';
import { statedPlaces } from './stated-places.js';
import {
  editionOfPlace,
  placeOfRow,
  readWaiting,
  samePlace,
  sameWaiting,
  writeWaiting,
  type ListedPlace,
  type WaitingPlaces,
} from './waiting-places.js';

/** Opens the intake of the rows of charts. */
export function chartIntake(run: Run): Intake<ChartRow> {
  return new ChartIntake(run);
}

/** Which show each place of a batch is about, and what has to be made for that. */
interface Placed {
  /** One for each place; undefined where it waits. */
  readonly shows: readonly (KnownShow | undefined)[];
  readonly made: readonly NewShow[];
  /** What the shows that are made are homes of, by their ids. */
  readonly homes: ReadonlyMap<string, Home>;
  /** Listed titles that others of the same publication have come to be. */
  readonly respelled: ReadonlyMap<string, string>;
}

class ChartIntake implements Intake<ChartRow> {
  private known: ListedShows | undefined;
  private readonly countries = new Set<string>();
  private readonly charts = new Set<string>();
  private isThere = false;
  private readonly release: Release;

  constructor(private readonly run: Run) {
    const { dataset, isOnlyFile } = run;
    this.release = { article: dataset.id, isOnlyFile, witness: witnessOf(dataset) };
  }

  async plan(reader: Reader, rows: readonly Located<ChartRow>[]): Promise<Plan> {
    const known = (this.known ??= await ListedShows.read(reader, this.run));
    const places = rows.map(placeOfRow);
    const editions = [...new Set(places.map(editionOfPlace))];
    const entries = await readEntries(reader, editions);
    const waiting = await readWaiting(reader, editions);
    const { article, witness } = this.release;
    const respelled = await respelledTitles(reader, places, {
      entries,
      waiting,
      article,
      publishedOn: witness.publishedOn,
      publication: witness.publication,
      showOf: (listed) => known.showOf(listed)?.id,
      isOpen: (listed) => known.isOpen(listed),
    });
    const placed = await this.placed(reader, known, places, respelled);
    const { stated, seasons } = statedPlaces(places, placed.shows);
    const numbered = [...stated.entries()].flatMap(([index, place]) => (place === undefined ? [] : [{ index, place }]));
    const entryPlan = await planEntries(
      reader,
      this.release,
      numbered.map(({ place }) => place),
      entries,
    );
    const outcomes = places.map(({ listed }): Outcome => ({ kind: 'skipped', ...known.reasonOf(listed) }));
    for (const [at, { index }] of numbered.entries()) outcomes[index] = entryPlan.recorded[at]!;
    const taken = numbered.filter((_, at) => entryPlan.recorded[at]!.kind !== 'rejected').map(({ place }) => place);
    const added = numbered.filter((_, at) => entryPlan.recorded[at]!.kind === 'added').map(({ index }) => places[index]!);
    const entities = needed(
      {
        shows: placed.made,
        seasons,
        countries: await missingCountries(reader, added, this.countries),
        spellings: spellingsOf(places, placed),
      },
      taken,
    );
    const waits = waitingAfter(places, placed.shows, waiting, article);
    const listed = known.listedAfter(rows, entities.shows, placed);
    const made = Object.fromEntries(Object.entries<readonly unknown[]>({ ...entities }).map(([what, list]) => [what, list.length]));
    const isEmpty =
      [listed, waits].every((list) => list.length === 0) && entryPlan.isEmpty && Object.values(made).every((many) => many === 0);
    const isFirst = !this.isThere;
    const charts = rows.map(({ row }) => row.chart).filter(({ id }) => !this.charts.has(id));
    return {
      outcomes,
      made,
      isEmpty,
      reads: new Set(editions),
      writes: new Set(isEmpty ? [] : editions),
      write: async (tx) => {
        if (isFirst) await ensureDataset(tx, this.run.dataset);
        await ensureCharts(tx, article, charts);
        await makeEntities(tx, article, entities);
        await writeListed(tx, listed);
        await writeWaiting(tx, waits);
        await entryPlan.write(tx);
      },
      assume: () => {
        this.isThere ||= !isEmpty;
        for (const { id } of charts) this.charts.add(id);
        for (const { country } of added) if (country !== null) this.countries.add(country);
        known.remember(listed, entities, placed.homes);
      },
    };
  }

  /** Finds the show of each place; of titles that all are wanted of and no show is known of, makes one for each work. */
  private async placed(
    reader: Reader,
    known: ListedShows,
    places: readonly ListedPlace[],
    respelled: ReadonlyMap<string, string>,
  ): Promise<Placed> {
    const homes = known.homesWith(respelled);
    const homeOf = (place: ListedPlace): Home | undefined => homes.of(place.listed);
    const missing = groupedBy(
      places.filter((place) => homes.showOf(place.listed) === undefined && homeOf(place)?.kind === 'OWN'),
      (place) => homeOf(place)!,
    );
    const made = await withIds(
      reader,
      [...missing.values()].map((group) => {
        const first = group.find(({ isCut }) => !isCut) ?? group[0]!;
        return { kind: known.kindOf(first.listed), title: first.isCut ? known.wholeTitle(first.listed) : first.title, line: first.line };
      }),
      known.given,
    );
    const shows = new Map([...missing.keys()].map((home, index) => [home, newShow(made[index]!)]));
    return {
      shows: places.map((place) => homes.showOf(place.listed) ?? shows.get(homeOf(place)!)),
      made,
      homes: new Map([...missing.keys()].map((home, index) => [made[index]!.id, home])),
      respelled,
    };
  }
}

function newShow({ id, kind }: NewShow): KnownShow {
  return { id, kind, seasons: new Map() };
}

/** The new spellings of shows that are known. */
function spellingsOf(places: readonly ListedPlace[], { shows, respelled }: Placed): NewEntities['spellings'] {
  const spellings = new Map<string, NewEntities['spellings'][number]>();
  for (const [index, { listed, title, line }] of places.entries()) {
    const show = shows[index];
    if (show === undefined || ![...respelled].some((pair) => pair.includes(listed))) continue;
    const key = `${show.id} ${title}`;
    if (!spellings.has(key)) spellings.set(key, { show: show.id, title, line });
  }
  return [...spellings.values()];
}

/** Which rows wait now, of the editions where others did before. */
function waitingAfter(
  places: readonly ListedPlace[],
  shows: readonly (KnownShow | undefined)[],
  waiting: readonly WaitingPlaces[],
  article: string,
): WaitingPlaces[] {
  const before = new Map(waiting.filter((one) => one.article === article).map((one) => [one.edition, one.places]));
  return [...groupedBy(places.entries(), ([, place]) => editionOfPlace(place))].flatMap(([edition, group]): WaitingPlaces[] => {
    const held = before.get(edition) ?? [];
    const others = held.filter((one) => !group.some(([, place]) => samePlace(one, place)));
    const now = [...others, ...group.filter(([index]) => shows[index] === undefined).map(([, place]) => place)];
    return sameWaiting(held, now) ? [] : [{ article, edition, places: now }];
  });
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
