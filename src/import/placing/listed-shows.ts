import type { Reader } from '../../graph/store.js';
import type { ChartRow, ListKind } from '../intake/chart-row.js';
import type { Located, Run } from '../intake/format.js';
import { showsById, type KnownShow } from './candidates.js';
import { homesOf, type Home } from './homes.js';
import { NOT_SEEN, seenTogether, textOfSightings, type ListedTitle } from './listed-title.js';
import { readListed, readPlacingWorld } from './listed-store.js';
import type { NewEntities, NewShow } from './new-works.js';
import { addRow, surveyedTitles, withSurveyed, type GatheredTitle, type Surveyed } from './survey.js';

/**
 * The shows of all listed titles, those of the files that are being taken in included, as they are once all that is assumed is
 * written.
 */
export class ListedShows {
  /** The shows that were made since this was read, by the home that they are of. */
  private readonly made = new Map<Home, string>();
  private constructor(
    /** As the store has them. */
    private readonly stored: Map<string, ListedTitle>,
    private readonly surveyed: Surveyed,
    private readonly homes: Map<string, Home>,
    private readonly shows: Map<string, KnownShow>,
    private readonly isWanted: boolean,
  ) {}

  /** Reads what is listed and known, and decides the homes of all titles. */
  static async read(reader: Reader, run: Pick<Run, 'shared' | 'mode'>): Promise<ListedShows> {
    const stored = await readListed(reader);
    const surveyed = surveyedTitles(run);
    const homes = homesOf(await readPlacingWorld(reader, withSurveyed(stored, run)));
    const ids = [...homes.values()].flatMap((home) => (home.kind === 'NONE' || home.id === null ? [] : [home.id]));
    return new ListedShows(stored, surveyed, homes, await showsById(reader, [...new Set(ids)]), run.mode === 'all');
  }

  /** The ids of shows that were made since. */
  get given(): Iterable<string> {
    return this.made.values();
  }

  /** The show of a listed title, where there is one. */
  showOf(listed: string): KnownShow | undefined {
    return this.showAt(this.homes.get(listed));
  }

  private showAt(home: Home | undefined): KnownShow | undefined {
    if (home === undefined || home.kind === 'NONE') return undefined;
    const id = home.id ?? this.made.get(home);
    return id === undefined ? undefined : this.shows.get(id);
  }

  /** Whether no show is known that a whole title is, and it is no other's spelling already. */
  isOpen(listed: string): boolean {
    const title = this.stored.get(listed) ?? this.surveyed.get(listed);
    return this.homes.get(listed)?.kind !== 'SHOW' && title?.isCut === false && title.sameAs === null;
  }

  /** The homes of titles where some have come to be spellings of others: both have the one of which more is known. */
  homesWith(respelled: ReadonlyMap<string, string>): {
    of: (listed: string) => Home | undefined;
    showOf: (listed: string) => KnownShow | undefined;
  } {
    const shared = new Map<string, Home>();
    const of = (listed: string): Home | undefined => shared.get(listed) ?? this.homes.get(listed);
    for (const [newer, older] of respelled) {
      const [home] = [of(older), of(newer)].flatMap((one) => one ?? []).sort((a, b) => this.rankOf(a) - this.rankOf(b));
      if (home !== undefined) for (const listed of [newer, older]) shared.set(listed, home);
    }
    return { of, showOf: (listed) => this.showAt(of(listed)) };
  }

  private rankOf(home: Home): number {
    if (home.kind === 'SHOW') return 0;
    return home.kind === 'OWN' ? (this.showAt(home) === undefined ? 2 : 1) : 3;
  }

  /** Why there is no show for a title. */
  reasonOf(listed: string): { reason: string; detail?: string } {
    const home = this.homes.get(listed);
    return home?.kind === 'NONE' ? { reason: home.reason, detail: home.detail } : { reason: 'no show of this title is known' };
  }

  /** The title of which one that is cut off is the beginning. */
  wholeTitle(listed: string): string {
    const home = this.homes.get(listed);
    const whole = [...this.surveyed.values(), ...this.stored.values()].find(({ id, isCut }) => !isCut && this.homes.get(id) === home);
    return whole!.title;
  }

  kindOf(listed: string): ListKind {
    return this.surveyed.get(listed)!.kind;
  }

  /** The listed titles that these rows show something new of, as they are then. */
  listedAfter(
    rows: readonly Located<ChartRow>[],
    shows: readonly NewShow[],
    placed: { readonly shows: readonly (KnownShow | undefined)[]; readonly respelled: ReadonlyMap<string, string> },
  ): ListedTitle[] {
    const seen = new Map<string, GatheredTitle>();
    const own = new Map<string, string>();
    const isMade = new Set(shows.map(({ id }) => id));
    const homes = this.homesWith(placed.respelled);
    for (const [index, { row }] of rows.entries()) {
      const id = addRow(seen, row);
      const show = placed.shows[index]?.id;
      if (show !== undefined && (isMade.has(show) || homes.of(id)?.kind === 'OWN')) own.set(id, show);
    }
    // Of titles that another release lists, this one tells what they are now.
    const respelled = [...placed.respelled].flatMap(([listed, sameAs]) => {
      const before = seen.has(listed) ? undefined : this.stored.get(listed);
      return before === undefined ? [] : [{ ...before, sameAs }];
    });
    const told = [...seen.values()].flatMap((title) => {
      const before = this.stored.get(title.id);
      const after: ListedTitle = {
        ...(before ?? title),
        seen: seenTogether([title.seen, before?.seen ?? NOT_SEEN]),
        isWanted: this.isWanted || before?.isWanted === true,
        // The show of a title that is cut off is that of the whole one.
        own: title.isCut ? null : (before?.own ?? own.get(title.id) ?? null),
        sameAs: before?.sameAs ?? placed.respelled.get(title.id) ?? null,
      };
      return before !== undefined && sameTitle(before, after) ? [] : [after];
    });
    return [...told, ...respelled];
  }

  /**
   * Counts on what is going to be written.
   * @param madeFor the homes that shows are made for, by the ids of these.
   */
  remember(listed: readonly ListedTitle[], { shows, seasons }: NewEntities, madeFor: ReadonlyMap<string, Home>): void {
    for (const { id, kind } of shows) {
      this.shows.set(id, { id, kind, seasons: new Map() });
      const home = madeFor.get(id);
      if (home !== undefined) this.made.set(home, id);
    }
    const respelled = new Map(
      listed.flatMap(({ id, sameAs }) => (sameAs === null || this.stored.get(id)?.sameAs === sameAs ? [] : [[id, sameAs] as const])),
    );
    const homes = this.homesWith(respelled);
    for (const one of [...respelled].flat()) {
      const home = homes.of(one);
      if (home !== undefined) this.homes.set(one, home);
    }
    for (const title of listed) this.stored.set(title.id, title);
    for (const { show, number, id } of seasons) {
      const known = this.shows.get(show);
      if (known !== undefined) this.shows.set(show, { ...known, seasons: new Map([...known.seasons, [number, id]]) });
    }
  }
}

function sameTitle(a: ListedTitle, b: ListedTitle): boolean {
  return (
    a.isWanted === b.isWanted &&
    a.own === b.own &&
    a.sameAs === b.sameAs &&
    (a.seen === b.seen || textOfSightings(a.seen) === textOfSightings(b.seen))
  );
}
