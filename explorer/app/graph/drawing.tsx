import { useMemo } from 'react';
import { useMessages } from '../language/language.tsx';
import { useNames, type Named } from '../names/name.tsx';
import { columnsOf, type Placeable } from './columns.ts';
import { shortened } from './shortened.ts';

const WIDTH = 180;
const HEIGHT = 34;
const GAP = 10;
const BETWEEN = 82;
const TOP = 32;

/** How many Latin letters a box has room for. */
const MOST_LETTERS = 20;

type Thing = Placeable & Named;

interface DrawingProps {
  readonly things: readonly Thing[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: string }[];
  readonly centre: string;
  readonly chosen: string | undefined;
  readonly pinned: readonly string[];
  readonly label: string;
  onChoose(id: string): void;
}

/** Things in columns by type, with curves for what relates them. The list beside it has the same for the keyboard. */
export function ColumnsDrawing({ things, edges, centre, chosen, pinned, label, onChoose }: DrawingProps) {
  const { around } = useMessages();
  const columns = useMemo(() => columnsOf(things, edges), [things, edges]);
  const tallest = Math.max(...columns.map((one) => one.things.length));
  const height = TOP + tallest * (HEIGHT + GAP);
  const width = columns.length * WIDTH + (columns.length - 1) * BETWEEN;
  const places = new Map(
    columns.flatMap(({ things: own }, index) => {
      const top = TOP + ((tallest - own.length) * (HEIGHT + GAP)) / 2;
      return own.map((one, row) => [one.id, { column: index, x: index * (WIDTH + BETWEEN), y: top + row * (HEIGHT + GAP) }] as const);
    }),
  );
  return (
    <svg
      className="columns"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      width={width + 4}
      height={height + 4}
      role="img"
      aria-label={label}
    >
      {columns.map(({ column }, index) => (
        <text key={column} className="column-name" x={index * (WIDTH + BETWEEN)} y={14}>
          {around.columns[column]}
        </text>
      ))}
      {edges.map(({ from, to, relation }) => {
        const [a, b] = [places.get(from), places.get(to)];
        if (a === undefined || b === undefined) return null;
        const isNear = chosen !== undefined && (from === chosen || to === chosen);
        return (
          <path
            key={`${from} ${relation} ${to}`}
            className={isNear ? 'edge near' : Math.abs(a.column - b.column) > 1 ? 'edge far' : 'edge'}
            d={curve(a, b)}
          />
        );
      })}
      {things.map((one) => {
        const place = places.get(one.id)!;
        const kind = [one.id === centre && 'centre', one.id === chosen && 'chosen', pinned.includes(one.id) && 'pinned'];
        return (
          <g
            key={one.id}
            className={['box', ...kind].filter(Boolean).join(' ')}
            transform={`translate(${place.x} ${place.y})`}
            onClick={() => onChoose(one.id)}
          >
            <rect width={WIDTH} height={HEIGHT} rx={6} />
            <Label of={one} />
          </g>
        );
      })}
    </svg>
  );
}

function Label({ of }: { readonly of: Thing }) {
  const [first, second] = useNames(of);
  return (
    <>
      <title>{[first!.text, second?.text].filter(Boolean).join(' ')}</title>
      <text x={10} y={22} lang={first!.lang}>
        {shortened(first!.text, MOST_LETTERS)}
      </text>
    </>
  );
}

interface Place {
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** From the side of one box to that of the other; in one column, round the outside. */
function curve(a: Place, b: Place): string {
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  const [y1, y2] = [left.y + HEIGHT / 2, right.y + HEIGHT / 2];
  const x1 = left.x + WIDTH;
  if (left.column === right.column) return `M ${x1} ${y1} C ${x1 + 48} ${y1}, ${x1 + 48} ${y2}, ${x1} ${y2}`;
  const bend = (right.x - x1) / 2;
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${right.x - bend} ${y2}, ${right.x} ${y2}`;
}
