import type { JsonObject } from '../../json-object.js';
import { readDocuments } from '../files/json-documents.js';
import { readJsonLines } from '../files/json-lines.js';
import { firstOf, isJson, tableShapes, type TableShape } from '../files/shapes.js';
import type { SourceFile } from '../files/source-file.js';
import { Cells } from '../values/cells.js';
import type { Format, Layout } from './format.js';
import { ImportError, RowError } from './import-error.js';

/**
 * Finds the format of a file by the names in its first line, in whatever order they stand.
 * @param wanted the name of the format that it has to be.
 * @throws ImportError when no format has these columns, with the layouts that are known.
 */
export async function recognised(file: SourceFile, formats: readonly Format<unknown>[], wanted?: string): Promise<Layout> {
  const candidates = wanted === undefined ? formats : formats.filter(({ name }) => name === wanted);
  if (candidates.length === 0)
    throw new ImportError(`There is no format ${wanted}: known are ${formats.map(({ name }) => name).join(', ')}.`);
  const first = await firstOf(file);
  const shapes = await tableShapes(file, first);
  for (const shape of shapes) {
    const { names } = shape;
    const format = chosen(
      file,
      candidates.filter((one) => one.isJsonLines !== true && one.documents === undefined && fits(names, one)),
    );
    if (format !== undefined) return { format, columns: placesOf(names), read: (source) => shape.read(source) };
  }
  const documents = first === undefined ? undefined : ofDocuments(first, candidates);
  if (documents !== undefined) return documents;
  const lines = candidates.find(({ isJsonLines }) => isJsonLines === true);
  if (lines !== undefined && isJson(file)) {
    const layout = { format: lines, columns: placesOf(lines.columns), read: readJsonLines };
    await refuseOther(file, layout);
    return layout;
  }
  throw new ImportError(unknownLayout(file, shapes, candidates));
}

/** The layout of a file of JSON as a site's API gives it, where a format knows its shape. */
function ofDocuments(first: JsonObject, candidates: readonly Format<unknown>[]): Layout | undefined {
  const format = candidates.find(({ documents }) => documents?.(first) !== undefined);
  if (format === undefined) return undefined;
  return { format, columns: placesOf(['json']), read: (source) => readDocuments(source.read(), format.documents!) };
}

function placesOf(names: readonly string[]): Layout['columns'] {
  return new Map(names.map((name, index) => [name, index]));
}

/** How many lines are looked at before a file of JSON is taken for another one's. */
const LINES_TRIED = 20;

/** JSON says nothing of its layout in its first line: the first lines have to hold something that the format reads. */
async function refuseOther(file: SourceFile, { format, columns }: Layout): Promise<void> {
  let [tried, first] = [0, ''];
  for await (const { line, cells, error } of readJsonLines(file).rows) {
    try {
      if (error !== undefined) throw error;
      format.parse(new Cells(columns, cells), '');
      return;
    } catch (caught) {
      if (!(caught instanceof RowError)) throw caught;
      if (tried === 0) first = ` Line ${line}: ${caught.message}`;
      if (++tried === LINES_TRIED) break;
    }
  }
  throw new ImportError(`${file.path} is JSON, but not ${format.title}, one a line.${first}${hint(file.path)}`);
}

/** The one of these formats that a file is of: where several have its columns, the one after which it is called. */
function chosen({ path, name }: SourceFile, fitting: readonly Format<unknown>[]): Format<unknown> | undefined {
  if (fitting.length < 2) return fitting[0];
  const called = fitting.filter(({ fileName }) => fileName?.test(name));
  if (called.length === 1) return called[0];
  const names = fitting.map((format) => format.name).join(' or ');
  throw new ImportError(`${path} may be ${names}, which have the same columns: say which with --format.`);
}

function fits(names: readonly string[], { columns, newer = [], isOpenEnded = false }: Format<unknown>): boolean {
  const known = new Set([...columns, ...newer]);
  if (new Set(names).size !== names.length || !columns.every((name) => names.includes(name))) return false;
  return isOpenEnded || names.every((name) => known.has(name));
}

function unknownLayout(
  { path, firstLine, sheets }: SourceFile,
  shapes: readonly TableShape[],
  formats: readonly Format<unknown>[],
): string {
  // The way that parts most names is the one that was meant.
  const { names } = shapes.reduce((most, shape) => (shape.names.length > most.names.length ? shape : most), {
    names: [] as readonly string[],
  });
  const other = [';', '|', ':'].find((mark) => formats.some((format) => fits(splitAt(firstLine, mark), format)));
  if (other !== undefined)
    return `${path}: line 1 separates its columns by "${other}": save the file with tabs (.tsv) or commas (.csv) between them.`;
  const [nearest] = formats
    .map((format) => ({ format, shared: format.columns.filter((name) => names.includes(name)).length }))
    .sort((a, b) => b.shared - a.shared);
  const known = formats.map(({ name, title, columns, newer = [], documents, isJsonLines }) =>
    documents !== undefined || isJsonLines
      ? `\n  ${name}: JSON, ${title}`
      : `\n  ${name}: ${[...columns, ...newer.map((one) => `[${one}]`)].join(', ')}`,
  );
  const where = sheets === undefined ? 'line 1 does' : sheets.length === 1 ? 'its first row does' : 'the first rows of its sheets do';
  return `${path}: ${where} not name the columns of a layout that is known.${difference(names, nearest)} Known are:${known.join('')}${formats.length > 1 ? `\n${hint(path).trim()}` : ''}`;
}

/** What whoever has a table of their own does with it. */
function hint(path: string): string {
  return ` A table of your own is imported with --mapping, which says what its columns are: inyeon map ${path} drafts one from them.`;
}

function splitAt(line: string, mark: string): string[] {
  return line.split(mark).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

function difference(names: readonly string[], nearest: { format: Format<unknown>; shared: number } | undefined): string {
  if (nearest === undefined || nearest.shared * 2 <= nearest.format.columns.length) return '';
  const { name, columns, newer = [] } = nearest.format;
  const missing = columns.filter((one) => !names.includes(one));
  const unknown = names.filter((one) => ![...columns, ...newer].includes(one));
  const twice = names.filter((one, index) => names.indexOf(one) !== index);
  const said = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.map((one) => JSON.stringify(one)).join(', ')}, which it does not know`] : []),
    ...(twice.length > 0 ? [`names ${twice.join(', ')} twice`] : []),
  ];
  return ` Nearest is ${name}, of which it ${said.join(' and ')}.`;
}
