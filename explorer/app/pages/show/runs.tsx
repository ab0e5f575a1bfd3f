import { CsvButton } from '../../charts/csv.tsx';
import { CountryName } from '../../charts/strip.tsx';
import { useLanguage } from '../../language/language.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import type { ShownShow } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

/** Every run of a show, in numbers: chart, country, best rank, from when until when. */
export function Runs({ show: { name, chartRuns, id: show } }: { readonly show: ShownShow }) {
  const { messages, date } = useLanguage();
  const { charts, columns } = messages;
  const href = useHref();
  return (
    <details className="more">
      <summary>
        {charts.numbers} ({chartRuns.length})
      </summary>
      <Wide label={charts.runs}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.types.Chart}</th>
              <th scope="col">{columns.country}</th>
              <th scope="col" className="number">
                {charts.peak}
              </th>
              <th scope="col" className="number">
                {charts.periods}
              </th>
              <th scope="col">{charts.from}</th>
              <th scope="col">{charts.to}</th>
            </tr>
          </thead>
          <tbody>
            {chartRuns.map((run) => (
              <tr key={`${run.chart.id} ${run.country?.id}`}>
                <th scope="row">
                  <a href={href(pathOf(run.chart.id) ?? '/')}>{run.chart.name}</a>
                </th>
                <td>
                  <CountryName place={{ country: run.country == null ? null : { ...run.country, code: '' } }} />
                </td>
                <td className="number">{run.peakRank}</td>
                <td className="number">{run.entries}</td>
                <td>{date(run.firstOn)}</td>
                <td>{date(run.lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="under">
        <CsvButton
          name={`${name} runs`}
          columns={['show', 'chart', 'country', 'best rank', 'periods', 'first', 'last']}
          rows={() =>
            chartRuns.map((run) => [show, run.chart.name, run.country?.name ?? 'World', run.peakRank, run.entries, run.firstOn, run.lastOn])
          }
        />
      </p>
    </details>
  );
}
