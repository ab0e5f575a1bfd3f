import { useLanguage } from '../language/language.tsx';
import { useNames } from '../names/name.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';
import { CsvButton } from './csv.tsx';
import { PlaceLink } from './place-link.tsx';
import { usePlaceSources } from './place-sources.tsx';
import { grouped, step, type Placed } from './place.ts';
import { Wide } from '../frame/wide.tsx';

/** The way of a show on one chart: a row for each country, a cell for each day or week, the darker the higher. */
export function Strip({ places, of }: { readonly places: readonly Placed[]; readonly of: string }) {
  const { messages, date } = useLanguage();
  const href = useHref();
  const { ask, panel } = usePlaceSources();
  const { chart } = places[0]!;
  const periods = [...new Set(places.map(({ periodStart }) => periodStart))].sort();
  const countries = grouped(places, ({ country }) => country?.id ?? '').sort(worldFirst);
  return (
    <figure className="strip">
      <figcaption>
        <a href={href(pathOf(chart.id) ?? '/')}>{chart.name}</a>
      </figcaption>
      <Wide label={messages.charts.caption(chart.name)}>
        <table className="cells" onClick={ask}>
          <caption className="hidden">{messages.charts.caption(chart.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.columns.country}</th>
              {periods.map((day) => (
                <th scope="col" key={day} title={date(day)}>
                  <time dateTime={day}>{day.slice(5)}</time>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map(([id, there]) => (
              <tr key={id}>
                <th scope="row">
                  <CountryName place={there[0]!} />
                </th>
                {periods.map((day) => {
                  const place = there.find(({ periodStart }) => periodStart === day);
                  if (place?.rank == null) return <td key={day} />;
                  const country = place.country == null ? messages.charts.world : place.country.name;
                  return (
                    <td key={day} className={`placed step-${step(place.rank)}`}>
                      <PlaceLink
                        chart={chart.id}
                        country={place.country?.code ?? 'world'}
                        periodStart={day}
                        place={place}
                        of={messages.charts.rankOf(place.rank, country, date(day))}
                      />
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
          {periods[0]!.slice(0, 4)} · {messages.charts.source(chart.publication.name)}
        </span>{' '}
        <CsvButton
          name={`${of} ${chart.name}`}
          columns={['chart', 'country', 'period start', 'period end', 'rank', 'hours viewed', 'points']}
          rows={() =>
            places.map((one) => [
              one.chart.name,
              one.country?.code ?? 'world',
              one.periodStart,
              one.periodEnd,
              one.rank,
              one.hoursViewed,
              one.points,
            ])
          }
        />
      </p>
    </figure>
  );
}

function worldFirst([a]: [string, Placed[]], [b]: [string, Placed[]]): number {
  return a === '' ? -1 : b === '' ? 1 : a < b ? -1 : 1;
}

/** The country of a place, in the reader's language where the graph has its name there. */
export function CountryName({ place: { country } }: { readonly place: Pick<Placed, 'country'> }) {
  const { charts } = useLanguage().messages;
  return country == null ? <>{charts.world}</> : <OwnName of={country} />;
}

function OwnName({ of }: { readonly of: NonNullable<Placed['country']> }) {
  const [first] = useNames(of);
  return <span lang={first!.lang}>{first!.text}</span>;
}
