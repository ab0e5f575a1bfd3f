import { FIGURES, type Figures } from '../../charts/statement.js';
import type { Reader, Transaction } from '../../graph/store.js';
import { writeRows } from '../../graph/write-rows.js';
import { editionKey, editionOf } from '../../model/ids/charts.js';
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

type WaitingRow = {
  readonly article: string;
  readonly edition: string;
  readonly periodEnd: string;
  readonly countryName: string | null;
  readonly places: string;
};

/** A row that waits, without what its edition says. */
type KeptPlace = Pick<ListedPlace, 'listed' | 'title' | 'figures' | 'details' | 'line'> & {
  readonly isCut?: true;
  readonly season?: string;
};

/** Reads the rows that wait, of these editions or of all. */
export async function readWaiting(reader: Reader, editions?: readonly string[]): Promise<WaitingPlaces[]> {
  const rows = await reader.read<WaitingRow>(
    `${editions === undefined ? 'MATCH (waiting:WaitingPlaces)' : 'UNWIND $editions AS edition\nMATCH (waiting:WaitingPlaces {edition: edition})'}
RETURN waiting.article AS article, waiting.edition AS edition, waiting.periodEnd AS periodEnd, waiting.countryName AS countryName,
  waiting.places AS places ORDER BY waiting.id`,
    editions === undefined ? {} : { editions },
  );
  return rows.map((row) => ({ article: row.article, edition: row.edition, places: placesIn(row) }));
}

function placesIn({ edition, periodEnd, countryName, places }: WaitingRow): ListedPlace[] {
  const of = { ...editionOf(edition), periodEnd, ...(countryName === null ? {} : { countryName }) };
  return (JSON.parse(places) as KeptPlace[]).map(({ isCut = false, season = null, ...kept }) => ({ ...of, ...kept, isCut, season }));
}

/** Writes which rows of editions wait now; an edition of which none does is forgotten. */
export async function writeWaiting(tx: Transaction, waiting: readonly WaitingPlaces[]): Promise<void> {
  const ofId = ({ article, edition }: WaitingPlaces): string => waitingPlacesId(article, edition);
  await writeRows(
    tx,
    'UNWIND $rows AS row MERGE (waiting:WaitingPlaces {id: row.id}) SET waiting = row',
    waiting.flatMap((one) => {
      const [first] = one.places;
      if (first === undefined) return [];
      const { article, edition, places } = one;
      const name = places.find(({ countryName }) => countryName !== undefined)?.countryName;
      const of = { id: ofId(one), article, edition, periodEnd: first.periodEnd, ...(name === undefined ? {} : { countryName: name }) };
      return [{ ...of, places: textOf(places) }];
    }),
  );
  await writeRows(
    tx,
    'UNWIND $rows AS row MATCH (waiting:WaitingPlaces {id: row.id}) DETACH DELETE waiting',
    waiting.filter(({ places }) => places.length === 0).map((one) => ({ id: ofId(one) })),
  );
}

/** Whether two rows of a release are one: a file that is taken in again names it again. */
export function samePlace(a: ListedPlace, b: ListedPlace): boolean {
  return a.listed === b.listed && a.season === b.season && a.title === b.title;
}

/** Whether the same rows of an edition wait. */
export function sameWaiting(a: readonly ListedPlace[], b: readonly ListedPlace[]): boolean {
  return textOf(a) === textOf(b);
}

/** Rows as text: the same for the same, in whatever order they came. */
function textOf(places: readonly ListedPlace[]): string {
  return JSON.stringify([...places].sort((a, b) => a.line - b.line || (a.listed < b.listed ? -1 : a.listed > b.listed ? 1 : 0)).map(kept));
}

/** Its keys in one order, and nothing that says nothing. */
function kept({ listed, title, isCut, season, figures, details = {}, line }: ListedPlace): KeptPlace {
  return {
    listed,
    title,
    ...(isCut ? { isCut } : {}),
    ...(season === null ? {} : { season }),
    figures: Object.fromEntries(FIGURES.flatMap((figure) => (figures[figure] == null ? [] : [[figure, figures[figure]]]))),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    line,
  };
}
