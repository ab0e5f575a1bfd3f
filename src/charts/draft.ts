import type { Witness } from '../claims/evidence.js';
import { fold } from '../names/fold.js';
import type { ShownPlace } from './edition.js';
import type { Release, StatedPlace } from './stated-place.js';
import { entryId } from '../model/ids/charts.js';
import type { EntryStatement } from './statement.js';

/** A statement as it stands on `STATED_IN`. */
export interface Said extends EntryStatement {
  readonly details?: Readonly<Record<string, number>>;
}

/** An entry while statements are added to it. */
export interface Draft {
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

export interface Edition {
  readonly key: string;
  readonly chart: string;
  readonly country: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly drafts: Draft[];
  readonly before: ReadonlyMap<string, ShownPlace>;
}

/** An entry of the graph, as it is before anything is added. */
export function draftOf(
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
export function draftFor(edition: Edition, place: StatedPlace): Draft {
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

/** Whether the entry is new, and stated by something that was accepted. */
export function isAdded({ isNew, written }: Draft): boolean {
  return isNew && written !== undefined;
}
