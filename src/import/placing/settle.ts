import { byText } from '../../order.js';
import { editionsChanged, remember } from '../../claims/change-log.js';
import { projectFigures } from '../../claims/derived-fields.js';
import { projectEditions } from '../../charts/projection.js';
import { planEntries } from '../../charts/record.js';
import { readWitnesses } from '../../claims/evidence.js';
import type { Reader, Store, Transaction } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import type { Run } from '../intake/format.js';
import { showsById, type KnownShow } from './candidates.js';
import { missingCountries } from './chart-frame.js';
import { forgetSeasons, forgetShow } from './forget.js';
import { homesOf, type Home } from './homes.js';
import type { ListedTitle } from './listed-title.js';
import { readListed, readPlacingWorld, writeListed } from './listed-store.js';
import { makeEntities, withIds } from './new-works.js';
import { settleReviews } from './place-reviews.js';
import { statedPlaces } from './stated-places.js';
import { surveyedTitles, withSurveyed, type Surveyed } from './survey.js';
import { takeOff, type StatedListing } from './take-off.js';
import { editionOfPlace, readWaiting, writeWaiting, type WaitingPlaces } from './waiting-places.js';

/** What settling has come to. */
export interface Settled {
  /** Places that went from one show to another. */
  readonly moved: number;
  /** Places that waited for a show, and have one now. */
  readonly placed: number;
  /** Places that have no show any more, and wait. */
  readonly waiting: number;
  /** Pairs of shows that somebody has to look at. */
  readonly queue: number;
}

/** How many rows are moved in one transaction. */
const ROWS = 2_000;

/** Listed titles of one home, and where their places stand. */
interface Task {
  readonly home: Home;
  readonly titles: readonly ListedTitle[];
  /** The shows that have places of a title and are not its home. */
  readonly wrong: readonly { readonly title: ListedTitle; readonly show: string }[];
  readonly rows: number;
}

/**
 * Brings all places to the shows that they are of, by what is known now: charts and databases may have come in any order. As
 * joining, it depends on nothing but what the store holds, does nothing where nothing is to be done, and goes on where it was
 * interrupted, since each transaction moves whole titles.
 */
export async function settlePlaces(store: Store, { shared }: Pick<Run, 'shared'> = {}): Promise<Settled> {
  const before = (shared?.get(KEY) as Begun | undefined) ?? { moved: 0, placed: 0, waiting: 0 };
  const now = await settleTitles(store, await readListed(store));
  const sum = { moved: before.moved + now.moved, placed: before.placed + now.placed, waiting: before.waiting + now.waiting };
  return { ...sum, queue: await settleReviews(store) };
}

const KEY = 'settled places';

/** What settling came to before the files of a command were taken in, and for which titles. */
type Begun = Omit<Settled, 'queue'> & { readonly surveyed: Surveyed };

/** Settles before the files of a command are taken in, once for all of them, by what they will show. */
export async function settleFor(store: Store, run: Pick<Run, 'shared' | 'mode'>): Promise<void> {
  const surveyed = surveyedTitles(run);
  if ((run.shared?.get(KEY) as Begun | undefined)?.surveyed === surveyed) return;
  const stored = await readListed(store);
  const nothing = { moved: 0, placed: 0, waiting: 0 };
  const sum = stored.size === 0 ? nothing : await settleTitles(store, withSurveyed(stored, run));
  run.shared?.set(KEY, { ...sum, surveyed } satisfies Begun);
}

async function settleTitles(store: Store, listed: ReadonlyMap<string, ListedTitle>): Promise<Omit<Settled, 'queue'>> {
  const homes = homesOf(await readPlacingWorld(store, listed));
  const sum = { moved: 0, placed: 0, waiting: 0 };
  for (const batch of batched(await tasksOf(store, listed, homes)))
    await store.transaction(async (tx) => {
      const done = await settle(tx, batch);
      sum.moved += done.moved;
      sum.placed += done.placed;
      sum.waiting += done.waiting;
    });
  return sum;
}

async function tasksOf(reader: Reader, listed: ReadonlyMap<string, ListedTitle>, homes: ReadonlyMap<string, Home>): Promise<Task[]> {
  if (listed.size === 0) return [];
  const stand = groupedBy(
    await reader.read<{ listed: string; show: string; rows: number }>(
      `MATCH (show:Show)<-[:ABOUT]-(entry:ChartEntry)-[said:STATED_IN]->(:Article) WHERE said.listed IS NOT NULL
RETURN said.listed AS listed, show.id AS show, count(*) AS rows ORDER BY listed, show`,
    ),
    (row) => row.listed,
  );
  const waits = new Map<string, number>();
  for (const { places } of await readWaiting(reader))
    for (const place of places) waits.set(place.listed, (waits.get(place.listed) ?? 0) + 1);
  const works = groupedBy(listed.values(), ({ id }) => homes.get(id)!);
  return [...works].flatMap(([home, titles]): Task[] => {
    const target = home.kind === 'NONE' ? undefined : home.id;
    const wrong = titles.flatMap((title) => (stand.get(title.id) ?? []).flatMap((at) => (at.show === target ? [] : [{ title, ...at }])));
    const waiting = home.kind === 'NONE' ? 0 : titles.reduce((total, { id }) => total + (waits.get(id) ?? 0), 0);
    const rows = waiting + wrong.reduce((total, at) => total + at.rows, 0);
    return rows === 0 ? [] : [{ home, titles, wrong: wrong.map(({ title, show }) => ({ title, show })), rows }];
  });
}

function* batched(tasks: readonly Task[]): Generator<Task[]> {
  let batch: Task[] = [];
  let rows = 0;
  for (const task of tasks) {
    if (batch.length > 0 && rows + task.rows > ROWS) {
      yield batch;
      [batch, rows] = [[], 0];
    }
    batch.push(task);
    rows += task.rows;
  }
  if (batch.length > 0) yield batch;
}

async function settle(tx: Transaction, tasks: readonly Task[]): Promise<Omit<Settled, 'queue'>> {
  const moving: StatedListing[] = [];
  const editions = new Set<string>();
  for (const { title, show } of tasks.flatMap((task) => task.wrong)) {
    const taken = await takeOff(tx, show, title);
    moving.push(...taken.places);
    for (const edition of taken.editions) editions.add(edition);
  }
  const waited = await takeWaiting(
    tx,
    new Set(tasks.flatMap(({ home, titles }) => (home.kind === 'NONE' ? [] : titles.map(({ id }) => id)))),
  );
  const shows = await showsOf(tx, tasks, [...moving, ...waited]);
  const spelled = new Set(tasks.flatMap(({ titles }) => titles.flatMap(({ id, sameAs }) => (sameAs === null ? [] : [id]))));
  const left = await place(tx, [...moving, ...waited], shows, spelled);
  await addWaiting(tx, left);
  await projectEditions(tx, [...editions]);
  await remember(tx, editionsChanged(editions));
  await leave(tx, tasks, shows);
  const isLeft = new Set(left);
  const placedOf = (all: readonly StatedListing[]): number => all.filter((one) => !isLeft.has(one)).length;
  return { moved: placedOf(moving), placed: placedOf(waited), waiting: moving.length - placedOf(moving) };
}

/** The show of each listed title, made where there is none. */
async function showsOf(tx: Transaction, tasks: readonly Task[], places: readonly StatedListing[]): Promise<Map<string, KnownShow>> {
  const known = await showsById(
    tx,
    tasks.flatMap(({ home }) => (home.kind === 'NONE' || home.id === null ? [] : [home.id])),
  );
  const shows = new Map<string, KnownShow>();
  for (const { home, titles } of tasks) {
    if (home.kind === 'NONE') continue;
    const show = (home.id === null ? undefined : known.get(home.id)) ?? (await newShow(tx, titles, places));
    if (show !== undefined) for (const { id } of titles) shows.set(id, show);
  }
  return shows;
}

/** Makes the show of a work, as the first row names it that lists it. */
async function newShow(tx: Transaction, titles: readonly ListedTitle[], places: readonly StatedListing[]): Promise<KnownShow | undefined> {
  const ids = new Set(titles.map(({ id }) => id));
  const [first] = places
    .filter(({ place }) => ids.has(place.listed))
    .sort((a, b) => Number(a.place.isCut) - Number(b.place.isCut) || byText(a.article, b.article) || a.place.line - b.place.line);
  if (first === undefined) return undefined;
  const whole = titles.filter(({ isCut }) => !isCut);
  const title = first.place.isCut ? (whole[0]?.title ?? first.place.title) : first.place.title;
  const [made] = await withIds(tx, [{ kind: titles[0]!.kind, title, line: first.place.line }]);
  await makeEntities(tx, first.article, { shows: [made!], seasons: [], countries: [], spellings: [] });
  await writeListed(
    tx,
    whole.map((one) => ({ ...one, own: made!.id })),
  );
  return { id: made!.id, kind: made!.kind, seasons: new Map() };
}

/**
 * Writes places to their shows, release by release; gives those that no show has or that contradict what is there.
 * @param spelled the listed titles that are new spellings of others.
 */
async function place(
  tx: Transaction,
  places: readonly StatedListing[],
  shows: Map<string, KnownShow>,
  spelled: ReadonlySet<string>,
): Promise<StatedListing[]> {
  const witnesses = await readWitnesses(tx, [...new Set(places.map(({ article }) => article))]);
  const left: StatedListing[] = [];
  for (const [article, group] of [...groupedBy(places, (one) => one.article)].sort(([a], [b]) => byText(a, b))) {
    const witness = witnesses.get(article);
    const known = group.map(({ place: { listed } }) => (witness === undefined ? undefined : shows.get(listed)));
    const { stated, seasons } = statedPlaces(
      group.map((one) => one.place),
      known,
    );
    const numbered = [...stated.entries()].flatMap(([index, one]) => (one === undefined ? [] : [{ index, one }]));
    left.push(...group.filter((_, index) => stated[index] === undefined));
    if (witness === undefined) continue;
    const countries = await missingCountries(
      tx,
      numbered.map(({ index }) => group[index]!.place),
    );
    const spellings = numbered.flatMap(({ index, one }) => {
      const { listed, title, line } = group[index]!.place;
      return spelled.has(listed) ? [[`${one.show} ${title}`, { show: one.show, title, line }] as const] : [];
    });
    await makeEntities(tx, article, { shows: [], seasons, countries, spellings: [...new Map(spellings).values()] });
    for (const { id, show, number } of seasons)
      for (const [listed, one] of shows)
        if (one.id === show) shows.set(listed, { ...one, seasons: new Map([...one.seasons, [number, id]]) });
    const plan = await planEntries(
      tx,
      { article, isOnlyFile: false, witness },
      numbered.map(({ one }) => one),
    );
    await plan.write(tx);
    for (const [at, { index }] of numbered.entries()) if (plan.recorded[at]!.kind === 'rejected') left.push(group[index]!);
  }
  return left;
}

/** Takes the rows of these titles out of those that wait. */
async function takeWaiting(tx: Transaction, listed: ReadonlySet<string>): Promise<StatedListing[]> {
  if (listed.size === 0) return [];
  const held = (await readWaiting(tx)).filter(({ places }) => places.some((one) => listed.has(one.listed)));
  await writeWaiting(
    tx,
    held.map((one) => ({ ...one, places: one.places.filter((each) => !listed.has(each.listed)) })),
  );
  return held.flatMap(({ article, places }) =>
    places.filter((one) => listed.has(one.listed)).map((one): StatedListing => ({ article, place: one })),
  );
}

/** Lets rows wait for a show. */
async function addWaiting(tx: Transaction, places: readonly StatedListing[]): Promise<void> {
  if (places.length === 0) return;
  const groups = groupedBy(places, ({ article, place: one }) => `${article} ${editionOfPlace(one)}`);
  const editions = [...new Set(places.map(({ place: one }) => editionOfPlace(one)))];
  const held = new Map((await readWaiting(tx, editions)).map((one) => [`${one.article} ${one.edition}`, one.places]));
  await writeWaiting(
    tx,
    [...groups].map(([key, group]): WaitingPlaces => ({
      article: group[0]!.article,
      edition: editionOfPlace(group[0]!.place),
      places: [...(held.get(key) ?? []), ...group.map(({ place: one }) => one)],
    })),
  );
}

/** What the shows that lost their places are left with: figures, seasons; those that only lists told of go. */
async function leave(tx: Transaction, tasks: readonly Task[], shows: ReadonlyMap<string, KnownShow>): Promise<void> {
  const gone = new Set<string>();
  for (const { titles, wrong } of tasks)
    for (const { title, show } of wrong) {
      if (gone.has(show)) continue;
      if (title.own === show && (await forgetShow(tx, show, shows.get(title.id)?.id))) {
        gone.add(show);
        await writeListed(
          tx,
          titles.map((one) => ({ ...one, own: one.own === show ? null : one.own })),
        );
      } else await forgetSeasons(tx, show);
    }
  await projectFigures(
    tx,
    tasks.flatMap(({ wrong }) => wrong.map(({ show }) => show)).filter((show) => !gone.has(show)),
  );
}
