import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { useNavigation } from '../../routing/navigation.tsx';
import type { Charted, ShownChart } from './query.ts';

interface WeekSliderProps {
  readonly chart: ShownChart;
  readonly shows: Charted;
  readonly on: string;
  readonly country: string;
}

/** How long nothing has moved before the edition is asked for, in milliseconds: a slider is drawn across many. */
const SETTLED_MS = 250;

/** How many days one step goes. A list of all time has no steps. */
const DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/** A slider over the periods in which shows of the graph were on a chart. Without JavaScript a form does the same (chooser.tsx). */
export function WeekSlider({ chart, shows, on, country }: WeekSliderProps) {
  const { messages, date } = useLanguage();
  const { go } = useNavigation();
  const href = useHref();
  const [isAlive, setAlive] = useState(false);
  const [moved, setMoved] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setAlive(true), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  // It stays where it was put until that edition is shown, and goes on with whoever moves it meanwhile.
  useEffect(() => {
    if (timer.current === undefined) setMoved(undefined);
  }, [on]);

  const days = DAYS[chart.period];
  const runs = shows.edges.flatMap(({ node }) => node.chartRuns);
  if (!isAlive || days === undefined || runs.length === 0) return null;
  const first = dayOf(runs.map(({ firstOn }) => firstOn).reduce((a, b) => (a < b ? a : b)));
  const last = dayOf(runs.map(({ lastOn }) => lastOn).reduce((a, b) => (a > b ? a : b)));
  const steps = Math.round((last - first) / days);
  if (steps < 1) return null;
  const shown = on === '' ? steps : Math.min(Math.max(Math.round((dayOf(on) - first) / days), 0), steps);
  const step = moved ?? shown;
  const day = isoOf(first + step * days);
  return (
    <label className="slider">
      <span>
        {messages.charts.week} <strong>{date(day)}</strong>
      </span>
      <input
        type="range"
        min={0}
        max={steps}
        value={step}
        aria-valuetext={date(day)}
        onChange={({ target }) => {
          const to = Number(target.value);
          setMoved(to);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            timer.current = undefined;
            go(href(`${pathOf(chart.id)}?on=${isoOf(first + to * days)}&country=${country}`), { stay: true });
          }, SETTLED_MS);
        }}
      />
      <span className="ends-of" aria-hidden="true">
        <span>{date(isoOf(first))}</span>
        <span>{date(isoOf(first + steps * days))}</span>
      </span>
    </label>
  );
}

const DAY_MS = 86_400_000;

/** The number of a day; dates that are known to a month or a year are their first. */
function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso) / DAY_MS);
}

function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
