/** Zip archives and Excel workbooks, made as programs make them. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, plain] = [Buffer.from(path), Buffer.from(content)];
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    // Names are UTF-8; deflated; on 2022-03-01.
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(((2022 - 1980) << 9) | (3 << 5) | 1, 8);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}

/** A cell of a sheet: a text, a number, a day in Excel's count or a length of a day, or nothing. */
export type SheetCell = string | number | { readonly day: number } | { readonly time: number } | null;

/** A workbook with one sheet for each name; texts are shared, as Excel has them. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string): number => {
    if (!places.has(text)) places.set(text, texts.push(text) - 1);
    return places.get(text)!;
  };
  const names = Object.keys(sheets);
  const pages = Object.fromEntries(
    Object.values(sheets).map((rows, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, at) => rowOf(cells, at + 1, shared)).join('')}</sheetData></worksheet>`,
    ]),
  );
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="21"/></cellXfs></styleSheet>`,
    ...pages,
    'xl/sharedStrings.xml': `${HEAD}<sst>${texts.map((text) => `<si><r><t xml:space="preserve">${escaped(text.slice(0, 2))}</t></r><r><t xml:space="preserve">${escaped(text.slice(2))}</t></r><rPh sb="0" eb="1"><t>spoken</t></rPh></si>`).join('')}</sst>`,
    ...more,
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function rowOf(cells: readonly SheetCell[], line: number, shared: (text: string) => number): string {
  const inner = cells.map((cell, index) => {
    const place = `r="${String.fromCharCode(65 + index)}${line}"`;
    if (cell === null) return '';
    if (typeof cell === 'string') return `<c ${place} t="s"><v>${shared(cell)}</v></c>`;
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
    return 'day' in cell ? `<c ${place} s="1"><v>${cell.day}</v></c>` : `<c ${place} s="2"><v>${cell.time}</v></c>`;
  });
  return `<row r="${line}">${inner.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
