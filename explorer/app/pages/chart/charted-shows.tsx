import { CsvButton } from '../../charts/csv.tsx';
import { Section } from '../../facts/section.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import type { Charted, ShownChart } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

interface ChartedShowsProps {
  readonly chart: ShownChart;
  readonly shows: Charted;
  readonly country: string;
}

/** The shows that have been on a chart, with their runs; their days lead to the editions. */
export function ChartedShows({ chart, shows, country }: ChartedShowsProps) {
  const { messages, date } = useLanguage();
  const { sections, columns, charts, cast } = messages;
  const href = useHref();
  const rows = shows.edges.flatMap(({ node }) => node.chartRuns.slice(0, 1).map((run) => ({ show: node, run })));
  if (rows.length === 0) return null;
  const day = (on: string) => (
    <a href={href(`${pathOf(chart.id)}?on=${on}&country=${country}`)}>
      <time dateTime={on}>{date(on)}</time>
    </a>
  );
  const [one, two] = [...rows].sort((a, b) => a.run.peakRank - b.run.peakRank || b.run.entries - a.run.entries);
  const comparison = new URLSearchParams({ chart: chart.id, a: one!.show.id, country, ...(two !== undefined && { b: two.show.id }) });
  return (
    <Section title={sections.shows}>
      <p className="paths">
        <a href={href(`/compare?${comparison.toString()}`)}>{charts.compare}</a>
      </p>
      <Wide label={sections.shows}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.show}</th>
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
            {rows.map(({ show, run }) => (
              <tr key={show.id}>
                <th scope="row">
                  <Name of={show} />
                </th>
                <td className="number">{run.peakRank}</td>
                <td className="number">{run.entries}</td>
                <td>{day(run.firstOn)}</td>
                <td>{day(run.lastOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="under">
        <span className="quiet">
          {shows.edges.length < shows.totalCount ? cast.all(shows.edges.length, shows.totalCount) : charts.source(chart.publication.name)}
        </span>
        <CsvButton
          name={`${chart.name} shows`}
          columns={['show id', 'show', 'best rank', 'periods', 'first', 'last']}
          rows={() => rows.map(({ show, run }) => [show.id, show.name, run.peakRank, run.entries, run.firstOn, run.lastOn])}
        />
      </p>
    </Section>
  );
}
