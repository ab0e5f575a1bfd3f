import { memo, useMemo } from 'react';
import { useMessages } from '../language/language.tsx';
import { useNames, type Named } from '../names/name.tsx';
import type { Filled, Placeable } from './columns.ts';
import { curveOf, HEIGHT, placesOf, WIDTH, type BoxPlace } from './places.ts';
import { shortened } from './shortened.ts';

/** How many Latin letters a box has room for. */
const MOST_LETTERS = 20;

type Thing = Placeable & Named;

interface DrawingProps {
  readonly columns: readonly Filled<Thing>[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: string }[];
  readonly centre: string;
  readonly chosen: string | undefined;
  readonly pinned: readonly string[];
  readonly label: string;
  /** The same function each time, or every box is drawn anew. */
  onChoose(id: string): void;
}

/** Things in columns by type, with curves for what relates them. The list beside it has the same for the keyboard. */
export function ColumnsDrawing({ columns, edges, centre, chosen, pinned, label, onChoose }: DrawingProps) {
  const { around } = useMessages();
  const { places, heads, width, height } = useMemo(() => placesOf(columns), [columns]);
  const ring = chosen === undefined ? undefined : places.get(chosen);
  return (
    <svg
      className="columns"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      width={width + 4}
      height={height + 4}
      role="img"
      aria-label={label}
    >
      {heads.map(({ column, x }) => (
        <text key={column} className="column-name" x={x} y={14}>
          {around.columns[column]}
        </text>
      ))}
      <Edges edges={edges} places={places} />
      {chosen !== undefined && <Edges edges={edges.filter(({ from, to }) => from === chosen || to === chosen)} places={places} isNear />}
      <Boxes columns={columns} places={places} centre={centre} pinned={pinned} onChoose={onChoose} />
      {ring !== undefined && <rect className="ring" x={ring.x} y={ring.y} width={WIDTH} height={HEIGHT} rx={6} />}
    </svg>
  );
}

interface BoxesProps extends Pick<DrawingProps, 'columns' | 'centre' | 'pinned' | 'onChoose'> {
  readonly places: ReadonlyMap<string, BoxPlace>;
}

interface EdgesProps {
  readonly edges: DrawingProps['edges'];
  readonly places: ReadonlyMap<string, BoxPlace>;
  readonly isNear?: boolean;
}

/** The boxes; a ring is drawn round the chosen one over the rest, which so stays as it is. */
const Boxes = memo(function Boxes({ columns, places, centre, pinned, onChoose }: BoxesProps) {
  return columns.flatMap(({ things }) =>
    things.map((one) => {
      const { x, y } = places.get(one.id)!;
      const kind = ['box', one.id === centre && 'centre', pinned.includes(one.id) && 'pinned'];
      return <Box key={one.id} of={one} x={x} y={y} kind={kind.filter(Boolean).join(' ')} onChoose={onChoose} />;
    }),
  );
});

/** The curves; those of what is chosen are drawn once more over the rest, too. */
const Edges = memo(function Edges({ edges, places, isNear = false }: EdgesProps) {
  return edges.map(({ from, to, relation }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return null;
    const kind = isNear ? 'edge near' : Math.abs(a.column - b.column) > 1 ? 'edge far' : 'edge';
    return <path key={`${from} ${relation} ${to}`} className={kind} d={curveOf(a, b)} />;
  });
});

interface BoxProps {
  readonly of: Thing;
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  onChoose(id: string): void;
}

const Box = memo(function Box({ of, x, y, kind, onChoose }: BoxProps) {
  const [first, second] = useNames(of);
  return (
    <g className={kind} transform={`translate(${x} ${y})`} onClick={() => onChoose(of.id)}>
      <rect width={WIDTH} height={HEIGHT} rx={6} />
      <title>{[first!.text, second?.text].filter(Boolean).join(' ')}</title>
      <text x={10} y={22} lang={first!.lang}>
        {shortened(first!.text, MOST_LETTERS)}
      </text>
    </g>
  );
});
