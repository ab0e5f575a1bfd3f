import { readWitnesses, type Witness } from '../claims/evidence.js';
import type { Reader, Transaction } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import { draftFor, draftOf, type Draft, type Edition, type Said } from './draft.js';
import { shownEdition } from './edition.js';
import { readEntries, type StoredEntry } from './projection.js';
import type { Release, StatedPlace } from './stated-place.js';
import { editionKey } from '../model/ids/charts.js';
import { FIGURES, type Figures } from './statement.js';
import { writeEntries } from './write-entries.js';

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
  return { recorded, isEmpty: touched.length === 0, write: (tx) => writeEntries(tx, release.article, touched, witnesses) };
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
  if (known !== undefined && sameWord(known, said) && (known.listed ?? null) === said.listed) return { kind: 'unchanged' };
  if (known === undefined) draft.statements.push(said);
  else draft.statements[at] = said;
  draft.written = { said, isNew: known === undefined };
  // What a seed took from the same release was not said to be listed under any title.
  if (known !== undefined && sameWord(known, said)) return { kind: 'unchanged' };
  return { kind: draft.isNew ? 'added' : 'corrected' };
}

/** Whether another line of the same file states this, as far as can be told. */
function isOfThisFile({ written }: Draft, said: Said, { isOnlyFile }: Release): boolean {
  return written?.said === said || (isOnlyFile && /^line \d+$/.test(said.locator ?? ''));
}

function saidOf(place: StatedPlace, article: string): Said & { readonly listed: string | null } {
  const { rank, previousRank, points, hoursViewed, views, cumulativePeriods, asWritten, listed = null, line, details } = place;
  return {
    rank,
    previousRank,
    points,
    hoursViewed,
    views,
    cumulativePeriods,
    article,
    asWritten,
    listed,
    locator: `line ${line}`,
    details,
  };
}

function sameWord(a: Said, b: Said): boolean {
  return sameFigures(a, b) && a.asWritten === b.asWritten;
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

function sameFigures(a: Figures, b: Figures): boolean {
  return FIGURES.every((figure) => (a[figure] ?? null) === (b[figure] ?? null));
}
