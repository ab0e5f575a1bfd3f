import { PlaceLink } from '../../charts/place-link.tsx';
import { usePlaceSources } from '../../charts/place-sources.tsx';
import { CsvButton } from '../../charts/csv.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Lines } from './lines.tsx';
import type { Comparison } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

interface RunsProps {
  readonly comparison: Comparison;
  readonly chart: { readonly id: string; readonly name: string; readonly publication: { readonly name: string } };
  /** As addresses name it. */
  readonly country: string;
}

/** Two runs: drawn, and as a table of the same numbers. */
export function Runs({ comparison: { shows, periods }, chart, country }: RunsProps) {
  const { messages, number, date } = useLanguage();
  const { charts, columns } = messages;
  const { ask, panel } = usePlaceSources();
  if (periods.length === 0) return <p className="told-none">{charts.nothing}</p>;
  return (
    <section aria-label={charts.runs}>
      <ul className="key">
        {shows.map((show, index) => (
          <li key={show.id} className={`run-${index}`}>
            <Name of={show} />
          </li>
        ))}
      </ul>
      <Lines shows={shows} periods={periods} label={`${charts.axis}: ${shows.map(({ name }) => name).join(', ')}`} />
      <Wide label={charts.numbers}>
        <table onClick={ask}>
          <thead>
            <tr>
              <th scope="col">{columns.period}</th>
              {shows.map((show) => (
                <th scope="col" key={show.id} className="number">
                  {show.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ periodStart, places }) => (
              <tr key={periodStart}>
                <th scope="row">
                  <time dateTime={periodStart}>{periodStart}</time>
                </th>
                {shows.map(({ id, name }) => {
                  const entry = places.find(({ show }) => show.id === id)?.entry;
                  return (
                    <td key={id} className="number">
                      {entry != null && (
                        <PlaceLink
                          chart={chart.id}
                          country={country}
                          periodStart={periodStart}
                          place={entry}
                          of={charts.rankOf(entry.rank, name, date(periodStart))}
                        />
                      )}
                      {entry?.hoursViewed != null && <span className="quiet"> {number(entry.hoursViewed / 1e6)} M h</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {panel}
      <p className="under">
        <span className="quiet">
          {chart.name} · {charts.source(chart.publication.name)}
        </span>
        <CsvButton
          name={`${chart.name} ${shows.map(({ name }) => name).join(' ')}`}
          columns={['period start', 'period end', 'show id', 'rank', 'hours viewed']}
          rows={() =>
            periods.flatMap(({ periodStart, periodEnd, places }) =>
              places.map(({ show, entry }) => [periodStart, periodEnd, show.id, entry?.rank, entry?.hoursViewed]),
            )
          }
        />
      </p>
    </section>
  );
}
