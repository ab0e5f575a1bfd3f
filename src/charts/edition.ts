import type { Witness } from '../claims/evidence.js';
import { groupedBy } from '../grouping.js';
import { byText } from '../order.js';
import { atFirstHand, newer, shownEntry, type ShownEntry, type Word } from './shown.js';
import type { EntryStatement } from './statement.js';

/** An entry as it is stored, with what is stated of it. */
export interface StatedEntry {
  readonly id: string;
  readonly show: string | null;
  readonly season: string | null;
  readonly statements: readonly EntryStatement[];
}

/** What an entry of an edition shows, and whether it is shown at all. */
export interface ShownPlace extends ShownEntry {
  readonly id: string;
  /** Shown by its id only: another show has its place by now, or another entry stands for the same place. */
  readonly withdrawn: boolean;
  /** The entry that stands for the same place, and shows what is stated of both. */
  readonly samePlaceAs: string | null;
}

/**
 * What the entries of one edition show: the one answer, which the projection writes and `inyeon check` compares. Of
 * entries that one article states once each it is what `shownEntry` gives for each of them. Pure.
 * @param entries all entries of the edition.
 */
export function shownEdition(entries: readonly StatedEntry[], witnesses: ReadonlyMap<string, Witness>): ShownPlace[] {
  const places = placesOf([...entries].sort((a, b) => byText(a.id, b.id)));
  const withdrawn = replaced(places, witnesses);
  return places.flatMap((place) =>
    place.entries.map((entry, index): ShownPlace => {
      const own = shownEntry(entry.statements, witnesses);
      if (index > 0) return { ...own, id: entry.id, withdrawn: true, samePlaceAs: place.id };
      const all = place.entries.length === 1 ? own : { ...shownEntry(place.statements, witnesses), stamp: own.stamp };
      return { ...all, id: entry.id, withdrawn: withdrawn.has(entry.id), samePlaceAs: null };
    }),
  );
}

/** One place: the entry that stands for it first, and the others that speak of it. */
interface Place {
  readonly id: string;
  readonly entries: readonly StatedEntry[];
  readonly statements: readonly EntryStatement[];
}

/**
 * The places that the entries speak of. Two entries of a show are one place where they name the same season, or one
 * names none and the other is the only season: an article leaves out what a dataset tells, and a merge makes one show
 * of two. Not where one article gives them different ranks: then the show is on the chart twice.
 */
function placesOf(entries: readonly StatedEntry[]): Place[] {
  return [...groupedBy(entries, ({ id, show }) => show ?? id).values()].flatMap((group) => {
    if (group.length === 1) return [{ id: group[0]!.id, entries: group, statements: group[0]!.statements }];
    const seasons = new Set(group.flatMap(({ season }) => season ?? []));
    const only = seasons.size === 1 ? [...seasons][0]! : null;
    return [...groupedBy(group, ({ season }) => season ?? only).values()].flatMap((same) => apart(same));
  });
}

/** Entries that may be one place, those with a season first; each that an article ranks otherwise is a place of its own. */
function apart(entries: readonly StatedEntry[]): Place[] {
  const places: StatedEntry[][] = [];
  for (const entry of [...entries].sort(bySeason)) {
    const place = places.find((one) => one.every((other) => !ranksBoth(other, entry)));
    if (place === undefined) places.push([entry]);
    else place.push(entry);
  }
  return places.map((of) => ({ id: of[0]!.id, entries: of, statements: of.flatMap(({ statements }) => statements) }));
}

function bySeason(a: StatedEntry, b: StatedEntry): number {
  return Number(a.season === null) - Number(b.season === null) || (a.id < b.id ? -1 : 1);
}

function ranksBoth(a: StatedEntry, b: StatedEntry): boolean {
  return a.statements.some(
    ({ article, rank }) =>
      rank != null && b.statements.some((other) => other.article === article && other.rank != null && other.rank !== rank),
  );
}

/**
 * The places that a newer release has given to another show: all that speaks for such a place is one publication,
 * which has since stated its rank of another.
 */
function replaced(places: readonly Place[], witnesses: ReadonlyMap<string, Witness>): Set<string> {
  // Of one release alone nothing can have been replaced: the usual case, and the quick one.
  const articles = new Set(places.flatMap(({ statements }) => statements.map(({ article }) => article)));
  if (articles.size < 2) return new Set();
  const holders = holdersOf(places, witnesses);
  return new Set(
    places.flatMap(({ id, statements }) => {
      const word = lastWordOfOne(statements, witnesses);
      const holder = word === undefined ? undefined : holders.get(rankOf(word));
      return holder !== undefined && holder.id !== id && holder.word.article.publishedOn > word!.article.publishedOn ? [id] : [];
    }),
  );
}

/** Whom each publication gave each rank last. */
function holdersOf(places: readonly Place[], witnesses: ReadonlyMap<string, Witness>): Map<string, { id: string; word: Word }> {
  const holders = new Map<string, { id: string; word: Word }>();
  for (const { id, statements } of places)
    for (const word of wordsOf(statements, witnesses)) {
      const held = holders.get(rankOf(word));
      if (held === undefined || held.word.article.publishedOn < word.article.publishedOn) holders.set(rankOf(word), { id, word });
    }
  return holders;
}

function rankOf({ value, article }: Word): string {
  return `${value} ${article.publication}`;
}

/** The newest word on a place's rank, where one publication alone speaks for the place. */
function lastWordOfOne(statements: readonly EntryStatement[], witnesses: ReadonlyMap<string, Witness>): Word | undefined {
  const words = atFirstHand(wordsOf(statements, witnesses));
  const publications = new Set(words.map(({ article }) => article.publication));
  return publications.size === 1 ? words.reduce(newer) : undefined;
}

function wordsOf(statements: readonly EntryStatement[], witnesses: ReadonlyMap<string, Witness>): Word[] {
  return statements.flatMap(({ article, rank }) => {
    const witness = witnesses.get(article);
    return witness === undefined || rank == null ? [] : [{ value: rank, article: witness }];
  });
}
