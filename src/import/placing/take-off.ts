import { FIGURES } from '../../charts/statement.js';
import type { Row, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import type { ListedTitle } from './listed-title.js';
import { titleKey } from './title-key.js';
import type { ListedPlace } from './waiting-places.js';

/** A listed place, and the release that states it. */
export interface StatedListing {
  readonly article: string;
  readonly place: ListedPlace;
}

/** Places that were taken off shows. */
export interface TakenOff {
  readonly places: readonly StatedListing[];
  readonly editions: ReadonlySet<string>;
}

type SaidRow = {
  readonly entry: string;
  readonly chart: string;
  readonly country: string | null;
  readonly edition: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly article: string;
  readonly said: Row;
};

/**
 * Takes back what files state of places of shows under a title that is not theirs: the statements, and the entries that nobody
 * states any more. What is shown of the editions has to be projected afterwards.
 */
export async function takeOff(tx: Transaction, show: string, title: ListedTitle): Promise<TakenOff> {
  const rows = await tx.read<SaidRow>(
    `MATCH (:Show {id: $show})<-[:ABOUT]-(entry:ChartEntry)-[said:STATED_IN]->(article:Article) WHERE said.listed = $listed
RETURN entry.id AS entry, entry.chart AS chart, entry.country AS country, entry.edition AS edition, entry.periodStart AS periodStart,
  entry.periodEnd AS periodEnd, article.id AS article, said{.*} AS said`,
    { show, listed: title.id },
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.entry})-[said:STATED_IN]->(article:Article {id: row.article}) WHERE said.listed = $listed DELETE said`,
    rows.map(({ entry, article }) => ({ entry, article })),
    { listed: title.id },
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.entry}) WHERE NOT EXISTS { (entry)-[:STATED_IN]->(:Article) } DETACH DELETE entry`,
    [...new Set(rows.map(({ entry }) => entry))].map((entry) => ({ entry })),
  );
  return {
    places: rows.map((row) => ({ article: row.article, place: placeOf(row, title) })),
    editions: new Set(rows.map(({ edition }) => edition)),
  };
}

/** What stands on a citation beside what its row says in numbers. */
const OF_CITATIONS: readonly string[] = ['asWritten', 'locator', 'listed'];

/** The row that a file printed: of a season it keeps the title of the season alone. */
function placeOf({ chart, country, periodStart, periodEnd, said }: SaidRow, { id, key, title, isCut }: ListedTitle): ListedPlace {
  const { asWritten, locator } = said;
  const printed = typeof asWritten === 'string' ? asWritten : title;
  const whole = isCut ? printed.replace(/…$/u, '') : printed;
  const isTitle = titleKey({ title: whole, isCut }) === key;
  const isFigure = ([name]: readonly [string, unknown]): boolean => (FIGURES as readonly string[]).includes(name);
  const values = Object.entries(said).filter(([name]) => !OF_CITATIONS.includes(name));
  return {
    listed: id,
    chart,
    country,
    periodStart,
    periodEnd,
    title: isTitle ? whole : title,
    isCut,
    season: isTitle ? null : printed,
    figures: Object.fromEntries(values.filter(isFigure)),
    details: Object.fromEntries(values.filter((entry) => !isFigure(entry))) as Record<string, number>,
    line: Number(/\d+/.exec(String(locator))?.[0] ?? 0),
  };
}
