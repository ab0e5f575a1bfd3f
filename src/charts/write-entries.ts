import { editionsChanged, remember } from '../claims/change-log.js';
import type { Witness } from '../claims/evidence.js';
import { projectFigures, raiseBestRanks, type NewPlaces } from '../claims/derived-fields.js';
import type { Transaction } from '../graph/store.js';
import { allOf, writeRows } from '../graph/write-rows.js';
import { groupedBy } from '../grouping.js';
import { isAdded, type Draft, type Edition, type Said } from './draft.js';
import { projectEditions } from './projection.js';
import { shownEntry } from './shown.js';
import { FIGURES, type Figure, type Figures } from './statement.js';
import { idIn } from '../model/ids/kinds.js';

/** Writes what has been added to entries, makes those that are new, and brings up to date what follows from them. */
export async function writeEntries(
  tx: Transaction,
  article: string,
  editions: readonly Edition[],
  witnesses: ReadonlyMap<string, Witness>,
): Promise<void> {
  await create(tx, article, editions, witnesses);
  const restated = editions.flatMap(({ drafts }) => drafts.filter(({ isNew, written }) => !isNew && written !== undefined));
  const rowsOf = (isNew: boolean): { id: string; said: object }[] =>
    restated.filter(({ written }) => written!.isNew === isNew).map(({ id, written }) => ({ id, said: stored(written!.said) }));
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id}) MATCH (article:Entity {id: $article})
CREATE (entry)-[said:STATED_IN]->(article) SET said = row.said`,
    rowsOf(true),
    { article },
  );
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id})-[said:STATED_IN]->(article:Entity {id: $article}) SET said = row.said`,
    rowsOf(false),
    { article },
  );
  // An edition that was there is decided as a whole: other entries may show something else now. So is one that has a show
  // twice, unless their ranks tell the two apart.
  await projectEditions(
    tx,
    editions.filter(({ before, drafts }) => before.size > 0 || hasSameTwice(drafts)).map(({ key }) => key),
  );
  await bringFigures(tx, editions);
  await remember(tx, editionsChanged(editions.filter(({ drafts }) => drafts.some(isAdded)).map(({ key }) => key)));
}

/**
 * The figures of shows that new places change: of ranks the best stands. Hours are summed anew; so is all where a new place
 * may not be shown at all, because a newer release has given it to another show.
 */
async function bringFigures(tx: Transaction, editions: readonly Edition[]): Promise<void> {
  const places = new Map<string, NewPlaces>();
  const anew = new Set<string>();
  for (const { before, drafts, periodEnd } of editions)
    for (const { show, written } of drafts.filter(isAdded)) {
      if (show === null) continue;
      const { rank, hoursViewed } = written!.said;
      if (hoursViewed != null || before.size > 0) anew.add(show);
      if (rank == null) continue;
      const known = places.get(show) ?? { rank, until: periodEnd };
      places.set(show, { rank: Math.min(rank, known.rank), until: known.until > periodEnd ? known.until : periodEnd });
    }
  for (const show of anew) places.delete(show);
  await raiseBestRanks(tx, places);
  await projectFigures(tx, anew);
}

function hasSameTwice(drafts: readonly Draft[]): boolean {
  const unranked = drafts.filter(({ written }) => written !== undefined && written.said.rank == null);
  return unranked.some((one) => drafts.some((other) => other !== one && other.show === one.show));
}

/** What is written of each new entry. */
const COLUMNS = ['id', 'show', 'season', 'projected', 'asWritten', 'locator', 'listed', ...FIGURES] as const;

type Column = (typeof COLUMNS)[number];

/**
 * Writes new entries, grouped by their editions so that charts, countries and the article are looked up once for each. An
 * entry goes as a list: to hand over an object with names takes the embedded engine twice as long.
 */
async function create(
  tx: Transaction,
  article: string,
  editions: readonly Edition[],
  witnesses: ReadonlyMap<string, Witness>,
): Promise<void> {
  const added = editions.flatMap(({ drafts }) => drafts.filter(isAdded));
  // What none of them has need not be written of each.
  const columns = COLUMNS.filter((column) => !mayBeLeftOut(column) || added.some(({ written }) => written!.said[column] != null));
  const rows = editions.flatMap(({ key, chart, country, periodStart, periodEnd, drafts }) =>
    [false, true].flatMap((hasSeason) => {
      const entries = drafts.filter((draft) => isAdded(draft) && (draft.season !== null) === hasSeason);
      const values = entries.map((draft) => valuesOf(draft, columns, witnesses));
      return values.length === 0 ? [] : [{ edition: key, chart, country, periodStart, periodEnd, hasSeason, entries: values }];
    }),
  );
  const statementOf = ({ country, hasSeason }: { country: string | null; hasSeason: boolean }): string =>
    creation(columns, country !== null, hasSeason);
  const made = [...groupedBy(rows, statementOf)].map(([statement, group]) =>
    writeRows<{ made: number }, (typeof group)[number]>(tx, statement, group, { article }, ({ entries }) => entries.length),
  );
  const found = (await allOf(made)).flat().reduce((sum, part) => sum + part.made, 0);
  // A chart, country, show or season that is not there would let its entries fall through silently.
  if (found !== added.length) throw new Error(`Of ${added.length} new entries only ${found} found what they are tied to.`);
  await writeRows(
    tx,
    `UNWIND $rows AS row
MATCH (entry:ChartEntry {id: row.id})-[said:STATED_IN]->(article:Entity {id: $article}) SET said += row.details`,
    added.flatMap(({ id, written }) => (written!.said.details === undefined ? [] : [{ id, details: written!.said.details }])),
    { article },
  );
}

function isFigure(column: Column): column is Figure {
  return (FIGURES as readonly string[]).includes(column);
}

function mayBeLeftOut(column: Column): column is Figure | 'listed' {
  return isFigure(column) || column === 'listed';
}

/** One statement is all that speaks for a new entry: it shows what that states. */
function valuesOf(
  { id, show, season, statements, written }: Draft,
  columns: readonly Column[],
  witnesses: ReadonlyMap<string, Witness>,
): unknown[] {
  const { said } = written!;
  const { asWritten, locator, listed } = said;
  const values = { id, show, season, asWritten, locator, listed, ...figuresOf(said), projected: shownEntry(statements, witnesses).stamp };
  return columns.map((column) => (values as { readonly [C in Column]?: unknown })[column] ?? null);
}

function creation(columns: readonly Column[], hasCountry: boolean, hasSeason: boolean): string {
  const of = (column: Column): string => `one[${columns.indexOf(column)}]`;
  const stated = columns
    .filter(isFigure)
    .map((figure) => `${figure}: ${of(figure)}, `)
    .join('');
  const listed = columns.includes('listed') ? `, listed: ${of('listed')}` : '';
  return `UNWIND $rows AS row
MATCH (chart:Chart {id: row.chart})${hasCountry ? ` MATCH (country:Entity {id: ${idIn('country', 'row.country')}})` : ''} MATCH (article:Entity {id: $article})
UNWIND row.entries AS one
MATCH (show:Entity {id: ${of('show')}})${hasSeason ? ` MATCH (season:Entity {id: ${of('season')}})` : ''}
CREATE (entry:ChartEntry {id: ${of('id')}, edition: row.edition, chart: row.chart, country: row.country,
  periodStart: row.periodStart, periodEnd: row.periodEnd, ${stated}projected: ${of('projected')}})
CREATE (entry)-[:ABOUT]->(show)${hasSeason ? ' CREATE (entry)-[:ABOUT]->(season)' : ''}
CREATE (entry)-[:ON]->(chart)${hasCountry ? ' CREATE (entry)-[:`IN`]->(country)' : ''}
CREATE (entry)-[:STATED_IN {${stated}asWritten: ${of('asWritten')}, locator: ${of('locator')}${listed}}]->(article)
RETURN count(entry) AS made`;
}

/** The figures that are stated, and no others: what is not sent need not be read. */
function figuresOf(said: Figures): Figures {
  const figures: { [F in Figure]?: number } = {};
  for (const figure of FIGURES) if (said[figure] != null) figures[figure] = said[figure];
  return figures;
}

/** The properties of `STATED_IN`: one that is null is none. */
function stored({ asWritten, locator, listed, details, ...said }: Said): object {
  return { ...figuresOf(said), asWritten, locator, ...(listed == null ? {} : { listed }), ...details };
}
