import type { Comparison } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

const HEIGHT = 220;
const LEFT = 36;
const TOP = 12;
const STEP = 44;

interface LinesProps {
  readonly shows: Comparison['shows'];
  readonly periods: Comparison['periods'];
  readonly label: string;
}

/** Ranks over periods, the first at the top; a line ends where a show is not on the chart. */
export function Lines({ shows, periods, label }: LinesProps) {
  const ranks = periods.flatMap(({ places }) => places.flatMap(({ entry }) => (entry?.rank == null ? [] : [entry.rank])));
  const lowest = Math.max(10, ...ranks);
  const width = LEFT + periods.length * STEP;
  const x = (index: number): number => LEFT + STEP / 2 + index * STEP;
  const y = (rank: number): number => TOP + ((rank - 1) / (lowest - 1)) * (HEIGHT - TOP - 28);
  const ticks = [1, Math.ceil(lowest / 2), lowest];
  return (
    <Wide label={label}>
      <svg className="lines" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
        {ticks.map((rank) => (
          <g key={rank}>
            <line className="grid" x1={LEFT} x2={width} y1={y(rank)} y2={y(rank)} />
            <text x={LEFT - 8} y={y(rank) + 4} textAnchor="end">
              {rank}
            </text>
          </g>
        ))}
        {periods.map(({ periodStart }, index) => (
          <text key={periodStart} x={x(index)} y={HEIGHT - 6} textAnchor="middle">
            {periodStart.slice(5)}
          </text>
        ))}
        {shows.map(({ id }, run) => (
          <g key={id} className={`run run-${run}`}>
            {pieces(periods, id).map((piece) => (
              <polyline key={piece[0]!.index} points={piece.map(({ index, rank }) => `${x(index)},${y(rank)}`).join(' ')} />
            ))}
            {pieces(periods, id)
              .flat()
              .map(({ index, rank }) =>
                run === 0 ? (
                  <circle key={index} cx={x(index)} cy={y(rank)} r={5} />
                ) : (
                  <rect key={index} x={x(index) - 4.5} y={y(rank) - 4.5} width={9} height={9} />
                ),
              )}
          </g>
        ))}
      </svg>
    </Wide>
  );
}

interface Point {
  readonly index: number;
  readonly rank: number;
}

/** The stretches of periods in which a show was on the chart without a break. */
function pieces(periods: LinesProps['periods'], id: string): Point[][] {
  const all: Point[][] = [];
  let piece: Point[] = [];
  for (const [index, { places }] of periods.entries()) {
    const rank = places.find(({ show }) => show.id === id)?.entry?.rank;
    if (rank != null) piece.push({ index, rank });
    else if (piece.length > 0) {
      all.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...all, piece] : all;
}
