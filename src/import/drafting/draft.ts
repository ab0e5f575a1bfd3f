import { basename } from 'node:path';
import { idOf } from '../../model/ids/kinds.js';
import { slugOf } from '../../model/slug.js';
import type { SourceFile } from '../files/source-file.js';
import { firstOf, tableShapes, type TableShape } from '../files/shapes.js';
import { ImportError, RowError } from '../intake/import-error.js';
import { letters } from '../values/letters.js';
import { ColumnSample } from './column-sample.js';
import { draftAwards } from './draft-awards.js';
import { draftCasting } from './draft-casting.js';
import { draftChart } from './draft-chart.js';
import { draftEpisodes } from './draft-episodes.js';
import { draftFigures } from './draft-figures.js';
import { draftMembers } from './draft-members.js';
import { draftRecords } from './draft-records.js';
import { draftSongs } from './draft-songs.js';
import type { Draft, DraftOfKind } from './drafted-file.js';

/**
 * The kinds of tables that there are besides those about things and what people did for them: each is asked in turn, those first that
 * have the most to go by, and the first that knows a table as its own drafts the mapping.
 */
const KINDS: readonly DraftOfKind[] = [draftEpisodes, draftAwards, draftSongs, draftCasting, draftMembers, draftFigures, draftChart];

/** How many rows are looked at. */
const ROWS = 300;

/**
 * Drafts the mapping by which a table can be imported: what its columns are is told from their names, in English and Korean, and
 * from the kinds of their values.
 * @throws ImportError where it is no table, or has no rows.
 */
export async function draftMapping(file: SourceFile): Promise<Draft> {
  const shape = await widest(file);
  const rows = await rowsOf(file, shape);
  if (rows.length === 0)
    throw new ImportError(`${file.path} has no rows below the names of its columns: there is nothing to tell by what they are.`);
  const columns = shape.names.map(
    (name, index) =>
      new ColumnSample(
        name,
        rows.map((cells) => cells[index] ?? ''),
      ),
  );
  const named = columns.filter(({ name }, index) => name !== '' && shape.names.indexOf(name) === index);
  const name = basename(file.name).replace(/(?:\.(?:csv|tsv|txt|xlsx|jsonl?|ndjson|gz|zip))+$/iu, '');
  const source = sourceNamed(name);
  const publication = { id: idOf('publication', source), name, url: `https://example.org/${source}` };
  const drafted = { name, source, publication, columns: named };
  const draft = KINDS.reduce<Draft | undefined>((found, kind) => found ?? kind(drafted), undefined) ?? draftRecords(drafted);
  const twice = [...new Set(shape.names.filter((one, index) => one !== '' && shape.names.indexOf(one) !== index))];
  return {
    ...draft,
    notes: [
      ...twice.map(
        (one) => `Several columns are called ${JSON.stringify(one)}: give each a name of its own in the file; import refuses it so.`,
      ),
      `publication is called after the file: write whose table it is, with the address of its page. source is what its releases are called after; it has to stay the same.`,
      ...draft.notes,
    ],
  };
}

/** The way of reading a file that gives most columns. */
async function widest(file: SourceFile): Promise<TableShape> {
  const shapes = await tableShapes(file, await firstOf(file));
  const [first, ...rest] = shapes;
  if (first === undefined) throw new ImportError(`${file.path} has no table in it.`);
  // Of JSON the list within an object is the table, not the object around it.
  const inner = rest.at(-1);
  const best =
    file.sheets === undefined && inner !== undefined && (await isOneRow(file, first))
      ? inner
      : rest.reduce((most, shape) => (shape.names.length > most.names.length ? shape : most), first);
  if (best.names.length < 2) {
    const mark = [';', '|', ':'].find((one) => (best.names[0] ?? '').includes(one));
    throw new ImportError(
      mark === undefined
        ? `${file.path} is no table: its first line names ${best.names.length === 1 ? 'one column' : 'no columns'}.`
        : `${file.path}: line 1 separates its columns by "${mark}": save the file with tabs (.tsv) or commas (.csv) between them.`,
    );
  }
  return best;
}

async function isOneRow(file: SourceFile, shape: TableShape): Promise<boolean> {
  return /^\s*\{/.test(file.firstLine) && (await rowsOf(file, shape)).length === 1;
}

async function rowsOf(file: SourceFile, shape: TableShape): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { cells, error } of shape.read(file).rows) {
    if (error === undefined) rows.push(cells.map(whole));
    if (rows.length === ROWS) break;
  }
  return rows;
}

/** A cell with its letters as they were meant; empty where they are lost. */
function whole(text: string): string {
  try {
    return letters(text).trim();
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    return '';
  }
}

/** A short name in small letters after the name of the file. */
function sourceNamed(name: string): string {
  const plain = slugOf(name)
    .replace(/^[^a-z]+/u, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  return plain === '' ? 'my-table' : plain;
}
