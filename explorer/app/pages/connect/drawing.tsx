import { shortened } from '../../graph/shortened.ts';
import { useNames } from '../../names/name.tsx';
import type { Way } from './query.ts';

const STEP = 72;
const LEFT = 20;
const RIGHT = 64;
const WIDTH = 340;

/** How many letters have room beside a knot: those of Hangul are twice as wide. */
const MOST_LETTERS = 30;

/** A way as a thread with a knot for each thing. What it tells stands beside it in sentences. */
export function Drawing({ way, label }: { readonly way: Way; readonly label: string }) {
  const height = STEP * (way.nodes.length - 1) + 48;
  const knots = way.nodes.map((node, index) => ({ node, x: index % 2 === 0 ? LEFT : RIGHT, y: 24 + index * STEP }));
  return (
    <svg className="thread" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={label}>
      <path
        className="line"
        d={knots
          .map(({ x, y }, index) => {
            const before = knots[index - 1];
            return before === undefined ? `M ${x} ${y}` : `C ${before.x} ${before.y + STEP / 2}, ${x} ${y - STEP / 2}, ${x} ${y}`;
          })
          .join(' ')}
      />
      {knots.map(({ node, x, y }) => (
        <g key={node.id} className={`knot ${node.__typename.toLowerCase()}`}>
          <circle cx={x} cy={y} r={node.__typename === 'Person' ? 8 : 9} />
          <Label of={node} x={x + 20} y={y + 5} />
        </g>
      ))}
    </svg>
  );
}

function Label({ of, x, y }: { readonly of: Way['nodes'][number]; readonly x: number; readonly y: number }) {
  const [first] = useNames(of);
  return (
    <text x={x} y={y} lang={first!.lang}>
      {shortened(first!.text, MOST_LETTERS)}
    </text>
  );
}
