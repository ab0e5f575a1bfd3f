import { CsvButton } from '../../charts/csv.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { useNavigation } from '../../routing/navigation.tsx';
import { CitedMark } from '../../sources/cited-mark.tsx';
import type { Edition, ShownChart } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

interface EditionTableProps {
  readonly chart: ShownChart;
  readonly edition: Edition;
}

/** What stood where in one period and country, with who prints it, and the ways to the periods beside it. */
export function EditionTable({ chart, edition }: EditionTableProps) {
  const { messages, number, date } = useLanguage();
  const { charts, columns } = messages;
  const { address } = useNavigation();
  const href = useHref();
  const entries = edition.entries.edges.map(({ node }) => node);
  const hasHours = entries.some(({ hoursViewed }) => hoursViewed != null);
  const hasPoints = entries.some(({ points }) => points != null);
  const hasBefore = entries.some(({ previousRank }) => previousRank != null);
  const country = address.search.get('country') ?? 'world';
  const at = (day: string): string => href(`${pathOf(chart.id)}?on=${day}&country=${country}`);
  return (
    <>
      <p className="weeks">
        {edition.previous != null && (
          <a href={at(edition.previous.periodStart)} rel="prev">
            ← {charts.earlier}
          </a>
        )}
        <strong>{charts.weekOf(date(edition.periodStart), date(edition.periodEnd))}</strong>
        <span className="quiet">{edition.country?.name ?? charts.world}</span>
        {edition.next != null && (
          <a href={at(edition.next.periodStart)} rel="next">
            {charts.later} →
          </a>
        )}
      </p>
      <Wide label={chart.name}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {columns.rank}
              </th>
              <th scope="col">{columns.show}</th>
              {hasHours && (
                <th scope="col" className="number">
                  {columns.hours}
                </th>
              )}
              {hasPoints && (
                <th scope="col" className="number">
                  {columns.points}
                </th>
              )}
              {hasBefore && (
                <th scope="col" className="number">
                  {columns.before}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <td className="number">
                  {entry.rank}{' '}
                  <CitedMark
                    fact={columns.rank}
                    says={`${entry.show.name}: ${entry.rank ?? '–'}`}
                    citations={entry.citations}
                    isDisputed={entry.disputed}
                  />
                </td>
                <th scope="row">
                  <Name of={entry.show} />
                </th>
                {hasHours && <td className="number">{entry.hoursViewed != null && number(entry.hoursViewed)}</td>}
                {hasPoints && <td className="number">{entry.points != null && number(entry.points)}</td>}
                {hasBefore && <td className="number">{entry.previousRank}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="under">
        <span className="quiet">{charts.source(chart.publication.name)}</span>
        <CsvButton
          name={`${chart.name} ${edition.periodStart} ${country}`}
          columns={['chart', 'country', 'period start', 'period end', 'rank', 'show id', 'show', 'hours viewed', 'points', 'previous rank']}
          rows={() =>
            entries.map((entry) => [
              chart.id,
              country,
              edition.periodStart,
              edition.periodEnd,
              entry.rank,
              entry.show.id,
              entry.show.name,
              entry.hoursViewed,
              entry.points,
              entry.previousRank,
            ])
          }
        />
      </p>
    </>
  );
}
