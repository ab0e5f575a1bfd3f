import { readWitnesses } from '../../claims/evidence.js';
import type { StoredEntry } from '../../charts/projection.js';
import type { Release } from '../../charts/stated-place.js';
import { FIGURES } from '../../charts/statement.js';
import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { editionOf, type ChartRow, type ShowKinds } from './chart-row.js';
import type { Located, Outcome, Run } from './format.js';
import { showsById, titleKey, type KnownShow } from './known-shows.js';
import { withIds, type NewShow, type NewSpelling } from './new-works.js';
import { seasonOf } from '../values/season-title.js';
import { seasonParts } from '../../model/ids/seasons.js';

/** Which show each row is about. */
export interface FoundShows {
  /** One for each row; undefined where it is left out. */
  readonly shows: readonly (KnownShow | undefined)[];
  /** Why a row is left out. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** Shows that have to be made, and known shows that are printed under a title they did not have. */
  readonly made: readonly NewShow[];
  readonly spellings: readonly NewSpelling[];
}

/** What rows are compared with. */
interface Known {
  /** The shows that bear each title. */
  readonly titles: ReadonlyMap<string, readonly KnownShow[]>;
  /** The entries of the rows' editions. */
  readonly entries: readonly StoredEntry[];
  readonly release: Release;
  readonly mode: Run['mode'];
}

const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason });

/**
 * Finds the show of each row: the one that bears its title, is of its kind and had begun by then. A title that nothing
 * bears is a new spelling where an older release of the same dataset has the very same place under another; else, where
 * all are wanted, a show of its own.
 */
export async function findShows(reader: Reader, rows: readonly Located<ChartRow>[], known: Known): Promise<FoundShows> {
  const shows = new Array<KnownShow | undefined>(rows.length).fill(undefined);
  const outcomes = new Array<Outcome | undefined>(rows.length).fill(undefined);
  const open: number[] = [];
  for (const [index, { row }] of rows.entries()) {
    const bearers = known.titles.get(titleKey(row)) ?? [];
    const fitting = bearers.filter((show) => fits(show, row));
    if (fitting.length === 1) shows[index] = fitting[0];
    else if (fitting.length > 1)
      outcomes[index] = skipped(row.isCut ? 'the title is cut off and fits several shows' : 'several shows have this title');
    else if (row.isCut) outcomes[index] = skipped('the title is cut off and fits no show that is known');
    else open.push(index);
  }
  const spellings: NewSpelling[] = [];
  const respelled = await respelledShows(reader, rows, open, shows, known);
  const left = open.filter((index) => {
    const show = respelled.get(titleKey(rows[index]!.row));
    if (show === undefined || !fits(show, rows[index]!.row)) return true;
    shows[index] = show;
    spellings.push({ show: show.id, title: rows[index]!.row.title, line: rows[index]!.line });
    return false;
  });
  const made = known.mode === 'all' ? await makeShows(reader, rows, left, shows) : [];
  if (known.mode === 'only-known')
    for (const index of left)
      outcomes[index] = skipped(
        known.titles.get(titleKey(rows[index]!.row))?.length
          ? 'the show of this title is of another kind, or began later'
          : 'no show of this title is known',
      );
  return { shows, outcomes, made, spellings: firstOfEach(spellings, ({ show, title }) => `${show} ${title}`) };
}

/** Whether a show can be the one of a row: the Films list does not mean the series, nor does a list mean what came later. */
function fits({ kind, premieredOn }: KnownShow, { kinds, period }: ChartRow): boolean {
  return kind !== null && (kinds as readonly string[]).includes(kind) && (premieredOn === null || premieredOn <= period.periodEnd);
}

/** Makes a show for each title and kind, in the order of the rows. */
async function makeShows(
  reader: Reader,
  rows: readonly Located<ChartRow>[],
  left: readonly number[],
  shows: (KnownShow | undefined)[],
): Promise<NewShow[]> {
  const groups = groupedBy(left, (index) => `${titleKey(rows[index]!.row)} ${kindOf(rows[index]!.row)}`);
  const made = await withIds(
    reader,
    [...groups.values()].map(([index]) => {
      const { line, row } = rows[index!]!;
      return { kind: kindOf(row), title: row.title, line };
    }),
  );
  for (const [at, indices] of [...groups.values()].entries()) {
    const { id, kind } = made[at]!;
    const show: KnownShow = { id, kind, premieredOn: null, seasons: new Map() };
    for (const index of indices) shows[index] = show;
  }
  return made;
}

function kindOf({ kinds }: { kinds: ShowKinds }): ShowKinds[number] {
  return kinds[0]!;
}

/**
 * The shows whose titles a release has rewritten, by the new title: all rows of that title that can be compared stand where
 * an older release has one and the same show, with the same figures and season, and no row names that show there.
 */
async function respelledShows(
  reader: Reader,
  rows: readonly Located<ChartRow>[],
  open: readonly number[],
  shows: readonly (KnownShow | undefined)[],
  { entries, release }: Known,
): Promise<Map<string, KnownShow>> {
  if (open.length === 0 || entries.length === 0) return new Map();
  const articles = new Set(entries.flatMap(({ statements }) => statements.map(({ article }) => article)));
  articles.delete(release.article);
  const older = await readWitnesses(reader, [...articles]);
  const isOurs = (article: string): boolean => older.get(article)?.publication === release.witness.publication;
  const byEdition = groupedBy(entries, ({ edition }) => edition);
  const named = new Set(rows.flatMap(({ row }, index) => (shows[index] === undefined ? [] : [`${editionOf(row)} ${shows[index].id}`])));
  const candidates = new Map<string, string | null>();
  for (const [key, indices] of groupedBy(open, (index) => titleKey(rows[index]!.row))) {
    const places = indices.flatMap((index) => {
      const { row } = rows[index]!;
      const rivals = (byEdition.get(editionOf(row)) ?? []).filter(({ statements }) =>
        statements.some(({ article, rank }) => isOurs(article) && rank === row.figures.rank),
      );
      return rivals.map((entry) => ({ row, entry }));
    });
    const ids = new Set(places.map(({ entry }) => entry.show));
    const isSame = places.every(({ row, entry }) => samePlace(row, entry, isOurs) && !named.has(`${editionOf(row)} ${entry.show}`));
    if (ids.size === 1 && isSame) candidates.set(key, [...ids][0]!);
  }
  const found = await showsById(
    reader,
    [...candidates.values()].flatMap((id) => id ?? []),
  );
  return new Map([...candidates].flatMap(([key, id]) => (id !== null && found.has(id) ? [[key, found.get(id)!]] : [])));
}

function samePlace(row: ChartRow, entry: StoredEntry, isOurs: (article: string) => boolean): boolean {
  const number = row.season === null ? null : seasonOf(row.season, row.title).number;
  const has = entry.season === null ? null : seasonParts(entry.season)?.number;
  return (
    number === has &&
    entry.statements.some(
      (said) =>
        isOurs(said.article) &&
        FIGURES.every(
          (figure) => (said[figure] ?? null) === null || (row.figures[figure] ?? null) === null || said[figure] === row.figures[figure],
        ),
    )
  );
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...groupedBy(items, keyOf).values()].map(([first]) => first!);
}
