import { Wide } from '../frame/wide.tsx';
import { useLanguage } from '../language/language.tsx';
import { CitedMark } from '../sources/cited-mark.tsx';
import { CsvButton } from '../charts/csv.tsx';
import { broadcastKey, type Broadcast, type Series, type Watched } from './figure.ts';
import { useSeriesName } from './series-name.ts';

interface TableProps {
  readonly name: string;
  readonly caption: string;
  readonly broadcasts: readonly Broadcast[];
  readonly series: readonly Series[];
}

/** The figures behind the curve, specials and bounds with them, each with who says so; as a table and as CSV. */
export function FiguresTable({ name, caption, broadcasts, series }: TableProps) {
  const { messages, date } = useLanguage();
  const { audience, charts, columns } = messages;
  const seriesName = useSeriesName();
  const hasDays = broadcasts.some(({ airedOn }) => airedOn !== null);
  return (
    <details className="more">
      <summary>
        {charts.numbers} ({broadcasts.length})
      </summary>
      <Wide label={caption}>
        <table className="by-episode">
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{audience.episode}</th>
              {hasDays && <th scope="col">{columns.day}</th>}
              {series.map((one) => (
                <th scope="col" className="number" key={one.key}>
                  {seriesName(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {broadcasts.map(({ key, label, airedOn }) => (
              <tr key={key}>
                <th scope="row">{label || audience.special}</th>
                {hasDays && <td className="day">{airedOn !== null && date(airedOn)}</td>}
                {series.map((one) => (
                  <td className="number" key={one.key}>
                    <Figure
                      figure={one.figures.find((figure) => broadcastKey(figure) === key)}
                      of={`${label || audience.special}, ${seriesName(one)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="under">
        <CsvButton
          name={name}
          columns={['season', 'episode', 'day', 'measurer', 'area', 'among', 'per cent', 'per cent at most', 'viewers']}
          rows={() =>
            series.flatMap(({ figures, measurer }) =>
              figures.map((one) => [
                one.seasonNumber,
                broadcasts.find(({ key }) => key === broadcastKey(one))?.label,
                one.airedOn,
                measurer.name,
                one.area,
                one.among,
                one.percent,
                one.percentAtMost,
                one.viewers,
              ]),
            )
          }
        />
      </p>
    </details>
  );
}

function Figure({ figure, of }: { readonly figure: Watched | undefined; readonly of: string }) {
  const { messages, number } = useLanguage();
  const { audience } = messages;
  if (figure === undefined) return null;
  const { percent, percentAtMost, viewers, disputed, citations } = figure;
  const parts = [
    percent != null ? `${percent}%` : percentAtMost != null ? audience.atMost(percentAtMost) : '',
    viewers != null ? audience.viewers(number(viewers)) : '',
  ].filter((part) => part !== '');
  return (
    <>
      {parts.join(' · ')} <CitedMark fact={of} says={parts.join(' · ')} citations={citations} isDisputed={disputed} />
    </>
  );
}
