import { Fact, Facts } from '../../facts/facts.tsx';
import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { idAt } from '../../routing/path.ts';
import { page } from '../page.ts';
import { ChartedShows } from './charted-shows.tsx';
import { Chooser } from './chooser.tsx';
import { EditionTable } from './edition-table.tsx';
import { CHART } from './query.ts';
import { WeekSlider } from './week-slider.tsx';

/** The page of a chart: an edition of it where a day is asked for, and the shows that have been on it. */
export default page({
  query: CHART,
  variables: ({ pathname, search }) => {
    const id = idAt(pathname)!;
    const on = search.get('on') ?? '';
    const country = countryIn(search);
    const hasDay = /^\d{4}-\d{2}-\d{2}$/u.test(on) && !Number.isNaN(Date.parse(on));
    return { id, on: hasDay ? on : '2022-01-01', country, hasDay, charted: { charted: { chart: id, country } } };
  },
  answered: ({ chart }) => chart?.id ?? null,
  head: ({ chart }, { periods, types }) => ({
    title: `${chart!.name} · Inyeon`,
    description: [types['Chart'], chart!.publication.name, chart!.category, periods[chart!.period]].join(' · '),
  }),
  View: ({ data, address }) => {
    const { types, facts, periods, sections, charts } = useMessages();
    const chart = data.chart!;
    const on = address.search.get('on') ?? '';
    return (
      <article>
        <header className="title">
          <p className="kind">{types['Chart']}</p>
          <h1>{chart.name}</h1>
        </header>
        <Facts>
          <Fact name={facts.publication}>
            <Name of={chart.publication} />
          </Fact>
          <Fact name={facts.platform}>{chart.platform != null && <Name of={chart.platform} />}</Fact>
          <Fact name={facts.category}>{chart.category}</Fact>
          <Fact name={facts.period}>{periods[chart.period]}</Fact>
          <Fact name={facts.measure}>{chart.measure}</Fact>
        </Facts>
        <WeekSlider chart={chart} shows={data.shows} on={on} country={countryIn(address.search)} />
        {data.countries != null && (
          <Section title={sections.edition} id="edition">
            <Chooser chart={chart.id} on={on} country={countryIn(address.search)} countries={data.countries.edges} />
            {chart.edition == null ? <p className="told-none">{charts.nothing}</p> : <EditionTable chart={chart} edition={chart.edition} />}
          </Section>
        )}
        <ChartedShows chart={chart} shows={data.shows} country={countryIn(address.search)} />
      </article>
    );
  },
});

/** The country that an address asks for: two letters, else the world. */
function countryIn(search: URLSearchParams): string {
  const country = search.get('country') ?? '';
  return /^[A-Za-z]{2}$/u.test(country) ? country.toUpperCase() : 'world';
}
