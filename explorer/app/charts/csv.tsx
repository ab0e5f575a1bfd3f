import { useMessages } from '../language/language.tsx';

type Cell = string | number | null | undefined;

interface CsvProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: () => readonly (readonly Cell[])[];
}

/** A button that downloads a table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function CsvButton({ name, columns, rows }: CsvProps) {
  const { charts } = useMessages();
  return (
    <button type="button" className="scripted" onClick={() => download(name, [columns, ...rows()])}>
      {charts.csv}
    </button>
  );
}

function download(name: string, rows: readonly (readonly Cell[])[]): void {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  const address = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** What a spreadsheet would take for a formula stays text. */
function cell(value: Cell): string {
  const text = value == null ? '' : typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
