import { byText } from '../../order.js';
import { listedTitleId } from '../../model/ids/bookkeeping.js';
import type { ChartRow, ListKind, ListLanguage } from '../intake/chart-row.js';
import { titleKey } from './title-key.js';

/**
 * A title as the charts of a platform list it: all rows that print it, whatever the file, are of one work. What they tell
 * together (where and since when it is listed, with how many seasons, in which language) says which show it is.
 */
export interface ListedTitle {
  readonly id: string;
  /** The id of the platform whose shows the charts list; of who publishes them, where they list those of many. */
  readonly platform: string;
  /** Whether the lists are of films or of series. */
  readonly kind: ListKind;
  /** The language of the lists, where they are kept apart by it. */
  readonly language: ListLanguage;
  readonly title: string;
  readonly key: string;
  readonly isCut: boolean;
  readonly seen: Sightings;
  /** An import asked for a show of every title. */
  readonly isWanted: boolean;
  /** The show that was made for it, as long as no other is known to be it. */
  readonly own: string | null;
  /** The listed title whose places a release of the same publication gives to this one: it was spelled otherwise before. */
  readonly sameAs: string | null;
}

/** Where a title has been seen. What is seen again adds nothing, so that it is the same in whatever order files come. */
export interface Sightings {
  /** The first and last day on which a period begins that it is listed in; none of lists of all time. */
  readonly first: string | null;
  readonly last: string | null;
  /** The seasons that rows name. */
  readonly seasons: ReadonlySet<number>;
  /** The countries by chart, the whole world left out. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Charts of the whole world that list it. */
  readonly worldwide: ReadonlySet<string>;
}

export const NOT_SEEN: Sightings = { first: null, last: null, seasons: new Set(), countries: new Map(), worldwide: new Set() };

/** The id of the listed title that a row prints. */
export function listedIn(row: ChartRow): string {
  return listedTitleId(listsOf(row), row.list, row.language ?? 'ANY', titleKey(row));
}

/** Whose lists a row is of: one title on them is one work. */
function listsOf({ chart: { covers, publisher } }: ChartRow): string {
  return covers?.id ?? publisher.id;
}

/** A listed title of which nothing has been seen yet. */
export function newListedTitle(row: ChartRow): ListedTitle {
  const { title, isCut, language = 'ANY', list } = row;
  return {
    id: listedIn(row),
    platform: listsOf(row),
    kind: list,
    language,
    title,
    key: titleKey(row),
    isCut,
    seen: NOT_SEEN,
    isWanted: false,
    own: null,
    sameAs: null,
  };
}

/** What was seen here and there together. */
export function seenTogether(all: readonly Sightings[]): Sightings {
  if (all.length === 1) return all[0]!;
  const gathering = new Gathering();
  for (const one of all) gathering.addAll(one);
  return gathering;
}

/** Sightings while rows are read. */
export class Gathering implements Sightings {
  first: string | null = null;
  last: string | null = null;
  readonly seasons = new Set<number>();
  readonly countries = new Map<string, Set<string>>();
  readonly worldwide = new Set<string>();

  /** @param season the number of the season that the row names. */
  add({ chart, country, period }: Pick<ChartRow, 'chart' | 'country' | 'period'>, season: number | null): void {
    if (chart.period !== 'ALL_TIME') this.spread(period.periodStart, period.periodStart);
    if (season !== null) this.seasons.add(season);
    if (country === null) this.worldwide.add(chart.id);
    else this.countriesOf(chart.id).add(country.code);
  }

  addAll({ first, last, seasons, countries, worldwide }: Sightings): void {
    if (first !== null && last !== null) this.spread(first, last);
    for (const season of seasons) this.seasons.add(season);
    for (const [chart, codes] of countries) for (const code of codes) this.countriesOf(chart).add(code);
    for (const chart of worldwide) this.worldwide.add(chart);
  }

  private spread(first: string, last: string): void {
    if (this.first === null || first < this.first) this.first = first;
    if (this.last === null || last > this.last) this.last = last;
  }

  private countriesOf(chart: string): Set<string> {
    const known = this.countries.get(chart) ?? new Set<string>();
    this.countries.set(chart, known);
    return known;
  }
}

/** Sightings as text; the same for the same, in whatever order they came. */
export function textOfSightings({ first, last, seasons, countries, worldwide }: Sightings): string {
  return JSON.stringify({
    first,
    last,
    seasons: [...seasons].sort((a, b) => a - b),
    countries: Object.fromEntries(
      [...countries].map(([chart, codes]) => [chart, [...codes].sort().join(' ')] as const).sort(([a], [b]) => byText(a, b)),
    ),
    worldwide: [...worldwide].sort(),
  });
}

/** The inverse of `textOfSightings`. */
export function sightingsIn(text: string): Sightings {
  const { first, last, seasons, countries, worldwide } = JSON.parse(text) as {
    first: string | null;
    last: string | null;
    seasons: number[];
    countries: Record<string, string>;
    worldwide: string[];
  };
  return {
    first,
    last,
    seasons: new Set(seasons),
    countries: new Map(Object.entries(countries).map(([chart, codes]) => [chart, new Set(codes.split(' '))])),
    worldwide: new Set(worldwide),
  };
}
