import { posix } from 'node:path';
import { ImportError } from '../intake/import-error.js';
import { cellFormats, type CellFormat } from './cell-formats.js';
import { sheetRows, type SheetRow } from './sheet-rows.js';
import { readXml, type XmlReader } from './xml.js';
import { zipBytes, type ZipBytes } from './zip.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Its first row that says something, which names the columns. */
  readonly names: readonly string[];
  /** Its rows below that, in one pass. */
  rows(): AsyncGenerator<SheetRow>;
}

/** What an Excel file has beside its sheets. */
interface Parts {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  /** Days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
}

/** The distinct texts of a workbook are held, so that they may not be more than this, in letters. */
const MOST_LETTERS = 128 * 1024 * 1024;

const WORKBOOK = 'xl/workbook.xml';

/** Whether an archive with these files is an Excel workbook. */
export function isWorkbook(paths: readonly string[]): boolean {
  return paths.includes(WORKBOOK);
}

/**
 * Opens an Excel workbook (.xlsx). Its sheets are read row by row; of the workbook only its distinct texts are held.
 * @param paths what the archive holds.
 * @throws ImportError when it is damaged.
 */
export async function openWorkbook(bytes: ZipBytes, name: string, paths: readonly string[]): Promise<Sheet[]> {
  try {
    const parts = await readParts(bytes, name, paths);
    const sheets: Sheet[] = [];
    for (const { name: sheet, path } of parts.sheets) {
      const rows = (): AsyncGenerator<SheetRow> => told(name, sheetRows(zipBytes(bytes, name, path), parts));
      const first = await firstOf(rows());
      if (first === undefined) continue;
      sheets.push({ name: sheet, names: first.cells.map((cell) => cell.trim()), rows: () => below(rows(), first) });
    }
    return sheets;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

async function firstOf(rows: AsyncGenerator<SheetRow>): Promise<SheetRow | undefined> {
  for await (const row of rows) return row;
  return undefined;
}

/** The rows below the first, as wide as it: a sheet leaves empty cells at the end of a row out, or has them beyond its table. */
async function* below(rows: AsyncGenerator<SheetRow>, { line: head, cells: { length: width } }: SheetRow): AsyncGenerator<SheetRow> {
  for await (const { line, cells } of rows) {
    if (line <= head) continue;
    const beyond = cells.slice(width).some((cell) => cell !== '');
    yield { line, cells: beyond ? cells : Array.from({ length: width }, (_, index) => cells[index] ?? '') };
  }
}

async function* told(name: string, rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  try {
    yield* rows;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function damaged(name: string, cause: unknown): ImportError {
  if (cause instanceof ImportError) return cause;
  return new ImportError(`${name} is a damaged spreadsheet: ${(cause as Error).message}. Fetch it again, or save it anew.`, { cause });
}

async function readParts(bytes: ZipBytes, name: string, paths: readonly string[]): Promise<Parts> {
  const read = (path: string, reader: XmlReader): Promise<void> => readAll(zipBytes(bytes, name, path), reader);
  const targets = new Map<string, string>();
  await read('xl/_rels/workbook.xml.rels', {
    open(tag, attribute) {
      if (tag === 'Relationship') targets.set(attribute('Id') ?? '', posix.resolve('/xl', attribute('Target') ?? '').slice(1));
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await read(WORKBOOK, {
    open(tag, attribute) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (tag === 'sheet' && (attribute('state') ?? 'visible') === 'visible')
        sheets.push({ name: attribute('name') ?? '', path: targets.get(attribute('r:id') ?? '') ?? '' });
    },
  });
  const [texts, styles] = ['sharedStrings.xml', 'styles.xml'].map((file) => paths.find((path) => path === `xl/${file}`));
  return {
    sheets: sheets.filter(({ path }) => paths.includes(path)),
    from1904,
    strings: texts === undefined ? [] : await sharedStrings(zipBytes(bytes, name, texts)),
    formats: styles === undefined ? [] : await cellFormats(zipBytes(bytes, name, styles)),
  };
}

/** The texts of a workbook, each of them once: cells name them by their place. What says how they are pronounced is left out. */
async function sharedStrings(bytes: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let [text, isText, isSpoken, letters] = ['', false, false, 0];
  await readAll(bytes, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isSpoken = true;
      isText = tag === 't' && !isSpoken;
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      letters += piece.length;
      if (letters > MOST_LETTERS) throw new Error(`its texts are more than ${MOST_LETTERS / 1024 / 1024} million letters`);
    },
    close(tag) {
      if (tag === 'si') strings.push(text);
      if (tag === 'rPh') isSpoken = false;
      if (tag === 't') isText = false;
    },
  });
  return strings;
}

async function readAll(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(bytes, reader, () => [])) void _;
}
