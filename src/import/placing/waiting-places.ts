import { FIGURES, type Figures } from '../../charts/statement.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { editionKey } from '../../model/ids/charts.js';
import { waitingPlacesId } from '../../model/ids/bookkeeping.js';
import type { ChartRow } from '../intake/chart-row.js';
import type { Located } from '../intake/format.js';
import { listedIn } from './listed-title.js';

/** What a row of a list states of a place, whichever show has it. */
export interface ListedPlace {
  /** The id of the listed title. */
  readonly listed: string;
  readonly chart: string;
  /** Its code; null for the world. */
  readonly country: string | null;
  /** As the file calls it; none where the country is in the graph for certain. */
  readonly countryName?: string | undefined;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly title: string;
  readonly isCut: boolean;
  /** The title of the season, where the row is about one. */
  readonly season: string | null;
  readonly figures: Figures;
  readonly details?: Readonly<Record<string, number>> | undefined;
  /** The line of the file. */
  readonly line: number;
}

/** The rows of one edition that a release states and that no known show has. */
export interface WaitingPlaces {
  readonly article: string;
  readonly edition: string;
  readonly places: readonly ListedPlace[];
}

/** What a row of a file states. */
export function placeOfRow({ line, row }: Located<ChartRow>): ListedPlace {
  const { chart, country, period, title, isCut, season, figures, details } = row;
  return {
    listed: listedIn(row),
    chart: chart.id,
    country: country?.code ?? null,
    countryName: country?.name,
    ...period,
    title,
    isCut,
    season,
    figures,
    details,
    line,
  };
}

/** The key of the edition that a place is in. */
export function editionOfPlace({ chart, country, periodStart }: ListedPlace): string {
  return editionKey(chart, country, periodStart);
}

/** Reads the rows that wait, of these editions or of all. */
export async function readWaiting(reader: Reader, editions?: readonly string[]): Promise<WaitingPlaces[]> {
  const rows = await reader.read<{ article: string; edition: string; places: string }>(
    `${editions === undefined ? '' : 'UNWIND $editions AS edition\n'}MATCH (waiting:WaitingPlaces${editions === undefined ? '' : ' {edition: edition}'})
RETURN waiting.article AS article, waiting.edition AS edition, waiting.places AS places ORDER BY waiting.id`,
    editions === undefined ? {} : { editions },
  );
  return rows.map(({ article, edition, places }) => ({ article, edition, places: JSON.parse(places) as ListedPlace[] }));
}

/** Writes which rows of editions wait now; an edition of which none does is forgotten. */
export async function writeWaiting(tx: Transaction, waiting: readonly WaitingPlaces[]): Promise<void> {
  const rows = waiting.map(({ article, edition, places }) => ({
    id: waitingPlacesId(article, edition),
    article,
    edition,
    places: places.length === 0 ? null : JSON.stringify([...places].sort(inOrder).map(inShape)),
  }));
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (waiting:WaitingPlaces {id: row.id}) SET waiting = row',
    rows.filter(({ places }) => places !== null),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MATCH (waiting:WaitingPlaces {id: row.id}) DETACH DELETE waiting',
    rows.filter(({ places }) => places === null),
  );
}

/** Whether two rows of a release are one: a file that is taken in again names it again. */
export function samePlace(a: ListedPlace, b: ListedPlace): boolean {
  return a.listed === b.listed && a.season === b.season && a.title === b.title;
}

/** Whether the same rows wait. */
export function sameWaiting(a: readonly ListedPlace[], b: readonly ListedPlace[]): boolean {
  const text = (places: readonly ListedPlace[]): string => JSON.stringify([...places].sort(inOrder).map(inShape));
  return text(a) === text(b);
}

function inOrder(a: ListedPlace, b: ListedPlace): number {
  return a.line - b.line || (a.listed < b.listed ? -1 : a.listed > b.listed ? 1 : 0);
}

/** Its keys in one order, and nothing that says nothing. */
function inShape(place: ListedPlace): ListedPlace {
  const { listed, chart, country, countryName, periodStart, periodEnd, title, isCut, season, figures, details = {}, line } = place;
  return {
    listed,
    chart,
    country,
    ...(countryName === undefined ? {} : { countryName }),
    periodStart,
    periodEnd,
    title,
    isCut,
    season,
    figures: Object.fromEntries(FIGURES.flatMap((figure) => (figures[figure] == null ? [] : [[figure, figures[figure]]]))),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    line,
  };
}
