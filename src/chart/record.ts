import { editionsChanged, remember } from '../change/log.js';
import { readWitnesses, type Witness } from '../claim/evidence.js';
import { projectFigures, raiseBestRanks } from '../figure/figures.js';
import type { Reader, Transaction } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { fold } from '../name/fold.js';
import { shownEdition, type ShownPlace } from './edition.js';
import { projectEditions, readEntries, type StoredEntry } from './projection.js';
import { shownEntry } from './shown.js';
import { editionKey, entryId, FIGURES, type EntryStatement, type Figure, type Figures } from './statement.js';

/** What a release of a dataset states of one place on a chart. */
export interface StatedPlace extends Figures {
  readonly chart: string;
  /** The code of the country; null for the world. */
  readonly country: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly show: string;
  readonly season: string | null;
  /** What tells seasons without a number of their own apart, as a slug: two of a show can be on a chart at once. */
  readonly part: string | null;
  readonly asWritten: string;
  /** The line of the file. */
  readonly line: number;
  /** What the release says besides, to stand on the citation. */
  readonly details?: Readonly<Record<string, number>>;
}

/** Who states places: a file of a release. */
export interface Release {
  readonly article: string;
  /** No other file of the release has been taken in: what a line states already, this file does. */
  readonly isOnlyFile: boolean;
  /** What the release counts for, where it is not in the store yet. */
  readonly witness: Witness;
}

/** What has become of a stated place. */
export type Recorded =
  | { readonly kind: 'added' | 'corrected' | 'confirmed' | 'outweighed' | 'unchanged' | 'repeated' }
  | { readonly kind: 'rejected'; readonly reason: string; readonly rule: string };

/** What is to be written so that the graph says what a release states. */
export interface EntryPlan {
  /** One for each stated place, in their order. */
  readonly recorded: readonly Recorded[];
  readonly isEmpty: boolean;
  /** Writes it; the charts, countries, shows, seasons and the article have to be there. */
  write(tx: Transaction): Promise<void>;
}

/** A statement as it stands on `STATED_IN`. */
interface Said extends EntryStatement {
  readonly details?: Readonly<Record<string, number>>;
}

/** An entry while statements are added to it. */
interface Draft {
  readonly id: string;
  readonly show: string | null;
  readonly season: string | null;
  readonly isNew: boolean;
  /** The spellings under which the publication has it, those to be added included. */
  readonly spellings: string[];
  readonly statements: Said[];
  /** The statement to be written, where there is one. */
  written?: { readonly said: Said; readonly isNew: boolean };
}

interface Edition {
  readonly key: string;
  readonly chart: string;
  readonly country: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly drafts: Draft[];
  readonly before: ReadonlyMap<string, ShownPlace>;
}

/**
 * The one door through which datasets enter charts: decides what their statements make of the entries that are there,
 * reading all editions at once. A place is found by its edition, show and season, never by its id; a release that is
 * newer corrects, and what others say stays.
 * @param entries all entries of these editions, where the caller has read them already.
 */
export async function planEntries(
  reader: Reader,
  release: Release,
  places: readonly StatedPlace[],
  entries?: readonly StoredEntry[],
): Promise<EntryPlan> {
  const byEdition = groupedBy(places.entries(), ([, place]) => editionKey(place.chart, place.country, place.periodStart));
  const stored = groupedBy(entries ?? (await readEntries(reader, [...byEdition.keys()])), ({ edition }) => edition);
  const articles = new Set([...stored.values()].flat().flatMap(({ statements }) => statements.map(({ article }) => article)));
  const known = articles.size === 0 ? new Map<string, Witness>() : await readWitnesses(reader, [...articles]);
  const witnesses = new Map([[release.article, release.witness], ...known]);
  const recorded: Recorded[] = new Array<Recorded>(places.length);
  const editions = [...byEdition].map(([key, stated]): Edition => {
    const held = stored.get(key) ?? [];
    const first = stated[0]![1];
    const before = new Map(shownEdition(held, witnesses).map((place) => [place.id, place]));
    const drafts = held.map(({ id, show, season, statements }) => draftOf(id, show, season, statements, release, witnesses));
    const edition: Edition = { key, ...first, drafts, before };
    const found = stated.map(([, place]) => draftFor(edition, place));
    const restated = new Set(found);
    for (const [at, [index, place]] of stated.entries()) recorded[index] = take(edition, found[at]!, place, release, restated);
    judge(edition, stated, found, recorded, witnesses);
    return edition;
  });
  const touched = editions.filter(({ drafts }) => drafts.some(({ written }) => written !== undefined));
  return { recorded, isEmpty: touched.length === 0, write: (tx) => write(tx, release, touched, witnesses) };
}

function draftOf(
  id: string,
  show: string | null,
  season: string | null,
  statements: readonly Said[],
  { witness }: Release,
  witnesses: ReadonlyMap<string, Witness>,
): Draft {
  const own = statements.filter(({ article }) => witnesses.get(article)?.publication === witness.publication);
  return { id, show, season, isNew: false, statements: [...statements], spellings: own.map(({ asWritten }) => asWritten ?? '') };
}

/** The entry that a statement is about: one that is there, or a new one. */
function draftFor(edition: Edition, place: StatedPlace): Draft {
  const same = edition.drafts.filter(({ show, season }) => show === place.show && season === place.season);
  const found =
    same.find(({ spellings }) => spellings.some((spelling) => isSameSpelling(spelling, place.asWritten))) ??
    // Others speak of it, the publication does not yet.
    same.find(({ spellings, statements }) => spellings.length === 0 && statements.some(({ rank }) => rank === place.rank)) ??
    same.find(({ spellings }) => spellings.length === 0) ??
    // The publication has come to spell it in another way.
    same.find(({ statements, isNew }) => !isNew && statements.some(({ rank }) => rank === place.rank)) ??
    newDraft(edition, place);
  found.spellings.push(place.asWritten);
  return found;
}

function isSameSpelling(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}

function newDraft({ drafts, chart, country, periodStart }: Edition, { show, season, part }: StatedPlace): Draft {
  const base = entryId(chart, country, periodStart, show, part === null ? season : `${show}/${part}`);
  let id = base;
  for (let copy = 2; drafts.some((other) => other.id === id); copy++) id = `${base}-${copy}`;
  const draft: Draft = { id, show, season, isNew: true, spellings: [], statements: [] };
  drafts.push(draft);
  return draft;
}

/** Adds a statement to an entry, unless the file or the release contradicts itself. */
function take({ drafts }: Edition, draft: Draft, place: StatedPlace, release: Release, restated: ReadonlySet<Draft>): Recorded {
  const { article } = release;
  const said = saidOf(place, article);
  const at = draft.statements.findIndex((one) => one.article === article);
  const known = draft.statements[at];
  if (known !== undefined && known.locator !== said.locator && isOfThisFile(draft, known, release))
    return sameWord(known, said) ? { kind: 'repeated' } : contradiction(`“${place.asWritten}” is on this list already`, known, true);
  for (const other of drafts) {
    if (other === draft || place.rank == null) continue;
    const held = other.statements.find((one) => one.article === article && one.rank === place.rank);
    // A row of this file that is still to come may take it back.
    const isOurs = held !== undefined && isOfThisFile(other, held, release);
    if (held !== undefined && (isOurs || !restated.has(other)))
      return contradiction(`Rank ${place.rank} of this list is “${held.asWritten ?? other.id}” already`, held, isOurs);
  }
  if (known !== undefined && sameWord(known, said)) return { kind: 'unchanged' };
  if (known === undefined) draft.statements.push(said);
  else draft.statements[at] = said;
  draft.written = { said, isNew: known === undefined };
  return { kind: draft.isNew ? 'added' : 'corrected' };
}

/** Whether another line of the same file states this, as far as can be told. */
function isOfThisFile({ written }: Draft, said: Said, { isOnlyFile }: Release): boolean {
  return written?.said === said || (isOnlyFile && /^line \d+$/.test(said.locator ?? ''));
}

function saidOf(place: StatedPlace, article: string): Said {
  const { rank, previousRank, points, hoursViewed, views, cumulativePeriods, asWritten, line, details } = place;
  return {
    rank,
    previousRank,
    points,
    hoursViewed,
    views,
    cumulativePeriods,
    article,
    asWritten,
    locator: `line ${line}`,
    details,
  };
}

function sameWord(a: Said, b: Said): boolean {
  return sameFigures(a, b) && a.asWritten === b.asWritten;
}

function sameFigures(a: Figures, b: Figures): boolean {
  return FIGURES.every((figure) => (a[figure] ?? null) === (b[figure] ?? null));
}

function contradiction(what: string, { locator, rank }: Said, isOfThisFile: boolean): Recorded {
  const at = `${locator ?? 'without a line'}${rank == null ? '' : `, rank ${rank}`}`;
  return isOfThisFile
    ? { kind: 'rejected', reason: `${what} (${at}): one of the two is wrong.`, rule: 'the file contradicts itself' }
    : {
        kind: 'rejected',
        reason: `${what}, by another file of the same release (${at}): if this one is newer, say so with --released.`,
        rule: 'another file of the same release contradicts it',
      };
}

/** Says of statements on entries that were there what they have changed. */
function judge(
  { drafts, before }: Edition,
  stated: readonly (readonly [number, StatedPlace])[],
  found: readonly Draft[],
  recorded: Recorded[],
  witnesses: ReadonlyMap<string, Witness>,
): void {
  if (before.size === 0) return;
  const after = new Map(
    shownEdition(
      drafts.filter(({ statements }) => statements.length > 0),
      witnesses,
    ).map((place) => [place.id, place]),
  );
  for (const [at, [index, place]] of stated.entries()) {
    if (recorded[index]!.kind !== 'corrected') continue;
    const { id } = found[at]!;
    const was = before.get(id)!;
    const is = after.get(id)!;
    if (sameFigures(was.figures, is.figures) && was.withdrawn === is.withdrawn)
      recorded[index] = {
        kind: FIGURES.every((figure) => place[figure] == null || place[figure] === is.figures[figure]) ? 'confirmed' : 'outweighed',
      };
  }
}

async function write(
  tx: Transaction,
  { article }: Release,
  editions: readonly Edition[],
  witnesses: ReadonlyMap<string, Witness>,
): Promise<void> {
  await create(tx, article, editions, witnesses);
  const restated = editions.flatMap(({ drafts }) => drafts.filter(({ isNew, written }) => !isNew && written !== undefined));
  const rowsOf = (isNew: boolean): { id: string; said: object }[] =>
    restated.filter(({ written }) => written!.isNew === isNew).map(({ id, written }) => ({ id, said: stored(written!.said) }));
  await run(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id}) MATCH (article:Entity {id: $article})
CREATE (entry)-[said:STATED_IN]->(article) SET said = row.said`,
    rowsOf(true),
    { article },
  );
  await run(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id})-[said:STATED_IN]->(article:Entity {id: $article}) SET said = row.said`,
    rowsOf(false),
    { article },
  );
  // An edition that was there is decided as a whole: other entries may show something else now. So is one that has a show
  // twice, unless their ranks tell the two apart.
  await projectEditions(
    tx,
    editions.filter(({ before, drafts }) => before.size > 0 || hasSameTwice(drafts)).map(({ key }) => key),
  );
  await bringFigures(tx, editions);
  await remember(tx, editionsChanged(editions.filter(({ drafts }) => drafts.some(isAdded)).map(({ key }) => key)));
}

/**
 * The figures of shows that new places change: of ranks the best stands. Hours are summed anew; so is all where a new place
 * may not be shown at all, because a newer release has given it to another show.
 */
async function bringFigures(tx: Transaction, editions: readonly Edition[]): Promise<void> {
  const ranks = new Map<string, number>();
  const anew = new Set<string>();
  for (const { before, drafts } of editions)
    for (const { show, written } of drafts.filter(isAdded)) {
      if (show === null) continue;
      const { rank, hoursViewed } = written!.said;
      if (hoursViewed != null || before.size > 0) anew.add(show);
      if (rank != null) ranks.set(show, Math.min(rank, ranks.get(show) ?? rank));
    }
  for (const show of anew) ranks.delete(show);
  await raiseBestRanks(tx, ranks);
  await projectFigures(tx, anew);
}

function isAdded({ isNew, written }: Draft): boolean {
  return isNew && written !== undefined;
}

function hasSameTwice(drafts: readonly Draft[]): boolean {
  const unranked = drafts.filter(({ written }) => written !== undefined && written.said.rank == null);
  return unranked.some((one) => drafts.some((other) => other !== one && other.show === one.show));
}

/** Writes new entries, grouped by their editions so that charts, countries and the article are looked up once for each. */
async function create(
  tx: Transaction,
  article: string,
  editions: readonly Edition[],
  witnesses: ReadonlyMap<string, Witness>,
): Promise<void> {
  const rows = editions.flatMap(({ key, chart, country, periodStart, periodEnd, drafts }) => {
    const added = drafts.filter(isAdded);
    return [false, true].flatMap((hasSeason) => {
      const entries = added.filter(({ season }) => (season !== null) === hasSeason).map((draft) => newEntry(draft, witnesses));
      return entries.length === 0 ? [] : [{ edition: key, chart, country, periodStart, periodEnd, hasSeason, entries }];
    });
  });
  for (const [variant, group] of groupedBy(rows, ({ country, hasSeason }) => `${country !== null} ${hasSeason}`)) {
    const made = await tx.write<{ made: number }>(creation(variant.startsWith('true'), variant.endsWith('true')), { rows: group, article });
    const wanted = group.reduce((sum, { entries }) => sum + entries.length, 0);
    // A chart, country, show or season that is not there would let its entries fall through silently.
    if (made[0]?.made !== wanted) throw new Error(`Of ${wanted} new entries only ${made[0]?.made ?? 0} found what they are tied to.`);
  }
  await run(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id})-[said:STATED_IN]->(article:Entity {id: $article}) SET said += row.details`,
    rows.flatMap(({ entries }) => entries.flatMap(({ id, details }) => (details === undefined ? [] : [{ id, details }]))),
    { article },
  );
}

/** One statement is all that speaks for a new entry: it shows what that states. */
function newEntry(
  { id, show, season, statements, written }: Draft,
  witnesses: ReadonlyMap<string, Witness>,
): Figures & {
  id: string;
  show: string | null;
  season?: string;
  projected: string;
  asWritten: string | null;
  locator: string | null;
  details?: object;
} {
  const { asWritten, locator, details } = written!.said;
  return {
    id,
    show,
    ...(season === null ? {} : { season }),
    projected: shownEntry(statements, witnesses).stamp,
    asWritten,
    locator,
    ...figuresOf(written!.said),
    ...(details === undefined ? {} : { details }),
  };
}

/** The figures that are stated, and no others: what is not sent need not be read. */
function figuresOf(said: Figures): Figures {
  const figures: { [F in Figure]?: number } = {};
  for (const figure of FIGURES) if (said[figure] != null) figures[figure] = said[figure];
  return figures;
}

const FIGURES_OF_ONE = FIGURES.map((figure) => `${figure}: one.${figure}`).join(', ');

function creation(hasCountry: boolean, hasSeason: boolean): string {
  return `UNWIND $rows AS row
MATCH (chart:Chart {id: row.chart})${hasCountry ? " MATCH (country:Entity {id: 'country:' + row.country})" : ''} MATCH (article:Entity {id: $article})
UNWIND row.entries AS one
MATCH (show:Entity {id: one.show})${hasSeason ? ' MATCH (season:Entity {id: one.season})' : ''}
CREATE (entry:ChartEntry {id: one.id, edition: row.edition, chart: row.chart, country: row.country,
  periodStart: row.periodStart, periodEnd: row.periodEnd, ${FIGURES_OF_ONE}, projected: one.projected})
CREATE (entry)-[:ABOUT]->(show)${hasSeason ? ' CREATE (entry)-[:ABOUT]->(season)' : ''}
CREATE (entry)-[:ON]->(chart)${hasCountry ? ' CREATE (entry)-[:`IN`]->(country)' : ''}
CREATE (entry)-[:STATED_IN {${FIGURES_OF_ONE}, asWritten: one.asWritten, locator: one.locator}]->(article)
RETURN count(entry) AS made`;
}

/** The properties of `STATED_IN`: one that is null is none. */
function stored({ asWritten, locator, details, ...said }: Said): object {
  return { ...figuresOf(said), asWritten, locator, ...details };
}

async function run(tx: Transaction, statement: string, rows: readonly unknown[], params: object = {}): Promise<void> {
  if (rows.length > 0) await tx.write(statement, { rows, ...params });
}
