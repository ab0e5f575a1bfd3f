import { readXml } from './xml.js';

/** How the number in a cell is shown: as a date, as a time of the day or a length, or as a number. */
export type CellFormat = 'DATE' | 'TIME' | 'NUMBER';

/** The formats that Excel has by itself, by their numbers: the rest are numbers, or are told in the file. */
const BUILT_IN: readonly (readonly [from: number, to: number, format: CellFormat])[] = [
  [14, 17, 'DATE'],
  [18, 21, 'TIME'],
  [22, 22, 'DATE'],
  [27, 31, 'DATE'],
  [32, 35, 'TIME'],
  [36, 36, 'DATE'],
  [45, 47, 'TIME'],
  [50, 58, 'DATE'],
];

/** The formats of the styles that cells name by their place. */
export async function cellFormats(bytes: AsyncIterable<Buffer>): Promise<CellFormat[]> {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isOfCells = false;
  const reading = readXml(
    bytes,
    {
      open(tag, attribute) {
        if (tag === 'numFmt') own.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
        if (tag === 'cellXfs') isOfCells = true;
        if (tag === 'xf' && isOfCells) formats.push(attribute('numFmtId') ?? '0');
      },
      close(tag) {
        if (tag === 'cellXfs') isOfCells = false;
      },
    },
    () => [],
  );
  for await (const _ of reading) void _;
  return formats.map((id) => {
    const code = own.get(id);
    return code === undefined ? (BUILT_IN.find(([from, to]) => Number(id) >= from && Number(id) <= to)?.[2] ?? 'NUMBER') : formatOf(code);
  });
}

/** What a format such as `yyyy\-mm\-dd;@` shows, whatever stands in it in quotes and brackets. */
function formatOf(code: string): CellFormat {
  const letters = code
    .replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/giu, '')
    .split(';')[0]!
    .toLowerCase();
  if (/[yd]|m(?!.*[#0?])/u.test(letters) && !/^[^yd]*[hs][^yd]*$/u.test(letters)) return 'DATE';
  return /[hs]/u.test(letters) ? 'TIME' : 'NUMBER';
}
