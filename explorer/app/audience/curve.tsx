import { Wide } from '../frame/wide.tsx';
import { broadcastKey, type Broadcast, type Series } from './figure.ts';

const HEIGHT = 260;
const LEFT = 48;
const TOP = 24;
const BOTTOM = 44;
const RIGHT = 16;

interface CurveProps {
  readonly broadcasts: readonly Broadcast[];
  readonly series: readonly Series[];
  readonly label: string;
  readonly unit: string;
  readonly axis: string;
}

/** The per cent of each episode, a line for each who measured; told apart by dashes and marks too, and a bound is a hollow mark of its own. */
export function Curve({ broadcasts: all, series, label, unit, axis }: CurveProps) {
  const broadcasts = axisOf(all.filter((one) => one.label !== ''));
  const place = new Map(broadcasts.map(({ key }, index) => [key, index]));
  const values = series.flatMap(({ figures }) => figures.flatMap((one) => one.percent ?? one.percentAtMost ?? []));
  const ticks = ticksTo(Math.max(...values));
  const most = ticks.at(-1)!;
  const step = broadcasts.length > 40 ? 16 : broadcasts.length > 20 ? 28 : 40;
  const width = LEFT + Math.max(broadcasts.length, 6) * step + RIGHT;
  const x = (index: number): number => LEFT + step / 2 + index * step;
  const y = (percent: number): number => TOP + (1 - percent / most) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(34 / step);
  return (
    <Wide label={label}>
      <svg className="lines audience" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={label}>
        <text x={LEFT - 8} y={12} textAnchor="end">
          {unit}
        </text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {broadcasts.map(
          ({ key, label: text }, index) =>
            index % every === 0 && (
              <text key={key} x={x(index)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
                {text}
              </text>
            ),
        )}
        <text x={LEFT} y={HEIGHT - 6}>
          {axis}
        </text>
        {series.map(({ key, figures }, line) => {
          const points = figures.flatMap((one) => {
            const index = place.get(broadcastKey(one));
            const percent = one.percent ?? one.percentAtMost;
            return index === undefined || percent == null ? [] : [{ index, percent, isBound: one.percent == null }];
          });
          return (
            <g key={key} className={`run watched-${line % LINES}`}>
              {pieces(points).map((piece) => (
                <polyline key={piece[0]!.index} points={piece.map(({ index, percent }) => `${x(index)},${y(percent)}`).join(' ')} />
              ))}
              {points.map(({ index, percent, isBound }) => (
                <Point key={index} x={x(index)} y={y(percent)} shape={isBound ? 'bound' : SHAPES[line % LINES]!} />
              ))}
            </g>
          );
        })}
      </svg>
    </Wide>
  );
}

/** The episodes from the first to the last, those of which nobody knows a figure with them: a gap is seen as one. */
function axisOf(broadcasts: readonly Broadcast[]): Broadcast[] {
  return broadcasts.flatMap((one, index) => {
    const before = index === 0 ? undefined : lastEpisodeIn(broadcasts[index - 1]!);
    const missing = before === undefined ? 0 : Math.min(firstEpisodeIn(one) - before - 1, MOST_MISSING);
    const gap = Array.from({ length: Math.max(missing, 0) }, (_, at): Broadcast => {
      const label = String(before! + 1 + at);
      return { key: `no ${label}`, label, airedOn: null };
    });
    return [...gap, one];
  });
}

/** A gap is drawn no longer than this. */
const MOST_MISSING = 30;

function firstEpisodeIn({ label }: Broadcast): number {
  return parseInt(label, 10);
}

function lastEpisodeIn({ label }: Broadcast): number {
  return parseInt(label.split('–').at(-1)!, 10);
}

/** The marks of the lines, in their order. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
const LINES = SHAPES.length;

interface PointProps {
  readonly x: number;
  readonly y: number;
  readonly shape: (typeof SHAPES)[number] | 'bound';
}

/** A figure on a line, in the mark of the line. */
export function Point({ x, y, shape }: PointProps) {
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={4.5} />;
    case 'square':
      return <rect x={x - 4} y={y - 4} width={8} height={8} />;
    case 'triangle':
      return <polygon points={`${x},${y - 5.5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} />;
    case 'diamond':
      return <polygon points={`${x},${y - 6} ${x + 5},${y} ${x},${y + 6} ${x - 5},${y}`} />;
    case 'bound':
      return <polygon className="bound" points={`${x - 5},${y - 4} ${x + 5},${y - 4} ${x},${y + 5}`} />;
  }
}

interface Placed {
  readonly index: number;
  readonly percent: number;
  readonly isBound: boolean;
}

/** The stretches of episodes that follow each other: nobody knows what lies between two others, nor under a bound. */
function pieces(points: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  let before: Placed | undefined;
  for (const point of [...points].sort((a, b) => a.index - b.index)) {
    if (point.isBound) {
      before = undefined;
      continue;
    }
    if (before !== undefined && point.index === before.index + 1) all.at(-1)!.push(point);
    else all.push([point]);
    before = point;
  }
  return all;
}

/** Round values from 0 to one that is not below the highest. */
function ticksTo(highest: number): number[] {
  const rough = Math.max(highest, 1) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= rough)!;
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100);
}
