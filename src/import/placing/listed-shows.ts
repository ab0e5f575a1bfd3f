import type { Reader } from '../../graph/store.js';
import type { ChartRow, ListKind } from '../intake/chart-row.js';
import type { Located, Run } from '../intake/format.js';
import { showsById, type KnownShow } from './candidates.js';
import { homesOf, type Home } from './homes.js';
import { NOT_SEEN, seenTogether, textOfSightings, type Gathering, type ListedTitle } from './listed-title.js';
import { readListed, readPlacingWorld } from './listed-store.js';
import type { NewEntities, NewShow } from './new-works.js';
import { addRow, surveyedTitles, withSurveyed, type Surveyed } from './survey.js';

/**
 * The shows of all listed titles, those of the files that are being taken in included, as they are once all that is assumed is
 * written.
 */
export class ListedShows {
  /** The shows that were made since this was read, by the home that they are of. */
  private readonly made = new Map<Home, string>();
  /** The titles that have come to be another's spelling since. */
  private readonly respelled = new Map<string, string>();

  private constructor(
    /** As the store has them. */
    private readonly stored: Map<string, ListedTitle>,
    private readonly surveyed: Surveyed,
    private readonly homes: ReadonlyMap<string, Home>,
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
    const home = this.homeOf(listed);
    if (home === undefined || home.kind === 'NONE') return undefined;
    const id = home.id ?? this.made.get(home);
    return id === undefined ? undefined : this.shows.get(id);
  }

  /** Whether a show has to be made for a title. */
  isToBeMade(listed: string): boolean {
    return this.homeOf(listed)?.kind === 'OWN';
  }

  /** The same for all titles of one work. */
  workOf(listed: string): unknown {
    return this.homeOf(listed) ?? listed;
  }

  /** Why there is no show for a title. */
  reasonOf(listed: string): { reason: string; detail?: string } {
    const home = this.homeOf(listed);
    return home?.kind === 'NONE' ? { reason: home.reason, detail: home.detail } : { reason: 'no show of this title is known' };
  }

  kindOf(listed: string): ListKind {
    return this.surveyed.get(listed)!.kind;
  }

  private homeOf(listed: string): Home | undefined {
    return this.homes.get(this.respelled.get(listed) ?? listed);
  }

  /** The listed titles that these rows show something new of, as they are then. */
  listedAfter(
    rows: readonly Located<ChartRow>[],
    shows: readonly NewShow[],
    placed: { readonly shows: readonly (KnownShow | undefined)[]; readonly respelled: ReadonlyMap<string, string> },
  ): ListedTitle[] {
    const seen = new Map<string, ListedTitle & { readonly seen: Gathering }>();
    const own = new Map<string, string>();
    const isMade = new Set(shows.map(({ id }) => id));
    for (const [index, { row }] of rows.entries()) {
      const id = addRow(seen, row);
      const show = placed.shows[index]?.id;
      const home = this.homeOf(placed.respelled.get(id) ?? id);
      if (show !== undefined && (isMade.has(show) || (home?.kind === 'OWN' && (home.id ?? this.made.get(home)) === show))) own.set(id, show);
    }
    return [...seen.values()].flatMap((title) => {
      const before = this.stored.get(title.id);
      const after: ListedTitle = {
        ...(before ?? title),
        seen: seenTogether([title.seen, before?.seen ?? NOT_SEEN]),
        isWanted: this.isWanted || before?.isWanted === true,
        own: before?.own ?? own.get(title.id) ?? null,
        sameAs: before?.sameAs ?? placed.respelled.get(title.id) ?? null,
      };
      return before !== undefined && sameTitle(before, after) ? [] : [after];
    });
  }

  /** Counts on what is going to be written. */
  remember(listed: readonly ListedTitle[], { shows, seasons }: NewEntities): void {
    for (const { id, kind } of shows) this.shows.set(id, { id, kind, seasons: new Map() });
    for (const title of listed) {
      this.stored.set(title.id, title);
      if (title.sameAs !== null) this.respelled.set(title.id, title.sameAs);
      const home = this.homeOf(title.id);
      if (home?.kind === 'OWN' && home.id === null && title.own !== null && !this.made.has(home)) this.made.set(home, title.own);
    }
    for (const { show, number, id } of seasons) {
      const known = this.shows.get(show);
      if (known !== undefined) this.shows.set(show, { ...known, seasons: new Map([...known.seasons, [number, id]]) });
    }
  }
}

function sameTitle(a: ListedTitle, b: ListedTitle): boolean {
  return (
    a.isWanted === b.isWanted && a.own === b.own && a.sameAs === b.sameAs && (a.seen === b.seen || textOfSightings(a.seen) === textOfSightings(b.seen))
  );
}
