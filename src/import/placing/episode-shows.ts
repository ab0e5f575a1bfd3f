import type { Reader } from '../../graph/store.js';
import type { EpisodeRow } from '../intake/episode-row.js';
import { candidatesByTitle, showsById, type Candidate, type KnownShow } from './candidates.js';
import { titleKey } from './title-key.js';

/** The show of a row, or why it has none. */
export type FoundShow = { readonly show: KnownShow } | { readonly reason: string; readonly detail: string };

/**
 * The shows that tables about episodes are of. A title alone has to leave no doubt: where several series bear it, and no day tells
 * them apart, the mapping has to name the show by its id.
 */
export class EpisodeShows {
  private readonly byTitle = new Map<string, readonly Candidate[]>();
  private readonly known = new Map<string, KnownShow>();

  /** Reads the shows of these rows that have not been read yet. */
  async read(reader: Reader, rows: readonly EpisodeRow[]): Promise<void> {
    const titles = rows.flatMap(({ show }) => ('title' in show && !this.byTitle.has(show.title) ? [show.title] : []));
    if (titles.length > 0) {
      const found = await candidatesByTitle(
        reader,
        [...new Set(titles)].map((title) => ({ title, isCut: false })),
      );
      for (const title of titles) this.byTitle.set(title, found.get(titleKey({ title, isCut: false })) ?? []);
    }
    const ids = rows.flatMap(({ show }) => ('id' in show && !this.known.has(show.id) ? [show.id] : []));
    for (const [id, show] of await showsById(reader, [...new Set(ids)])) this.known.set(id, show);
  }

  /** The show of a row that was read. */
  of({ show, figures, episodes }: EpisodeRow): FoundShow {
    if ('id' in show) {
      const known = this.known.get(show.id);
      return known === undefined ? { reason: 'no show of this id is known', detail: show.id } : { show: known };
    }
    const series = (this.byTitle.get(show.title) ?? []).filter(({ kind }) => kind !== 'FILM');
    const named = series.some(({ isSpelledSo }) => isSpelledSo) ? series.filter(({ isSpelledSo }) => isSpelledSo) : series;
    const day = figures.find(({ airedOn }) => airedOn !== null)?.airedOn ?? episodes.find(({ airDate }) => airDate !== undefined)?.airDate;
    const fitting = named.length < 2 || day == null ? named : named.filter((one) => beganBy(one, day));
    if (fitting.length === 1) return { show: fitting[0]! };
    return named.length === 0
      ? { reason: 'no show of this title is known', detail: show.title }
      : {
          reason: 'several shows have this title: name the one in the mapping, as "episodes": {"show": "show:…"}',
          detail: `${show.title}: ${named.map(({ id }) => id).join(', ')}`,
        };
  }

  /** Counts on a season that is going to be written. */
  addSeason(show: string, number: number, id: string): void {
    for (const known of [this.known.get(show), ...[...this.byTitle.values()].flat()])
      if (known?.id === show) (known.seasons as Map<number, string>).set(number, id);
  }
}

/** Whether a show was on the air on a day, as far as its first days say: begun in the year before it at the earliest. */
function beganBy({ premieres }: Candidate, day: string): boolean {
  return premieres.some((first) => first <= day && Number(day.slice(0, 4)) - Number(first.slice(0, 4)) <= 1);
}
