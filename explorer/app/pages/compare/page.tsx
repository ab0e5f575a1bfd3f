import { EndsForm } from '../../ends/ends-form.tsx';
import { givenIn, named } from '../../ends/query.ts';
import { Which } from '../../ends/which.tsx';
import { useMessages } from '../../language/language.tsx';
import { page } from '../page.ts';
import { COMPARE } from './query.ts';
import { Runs } from './runs.tsx';

const SHOWS = ['SHOW'] as const;

/** Two runs on one chart, side by side. */
export default page({
  query: COMPARE,
  variables: ({ search }) => {
    const [a, b] = [givenIn(search, 'a'), givenIn(search, 'b')];
    const chart = search.get('chart') ?? '';
    const shows = [...new Set([a, b].filter((one) => one.isId).map((one) => one.text))];
    return {
      chart: chart || '-',
      country: search.get('country') ?? 'world',
      a: a.isId ? a.text : '-',
      b: b.isId ? b.text : '-',
      shows,
      hasA: a.isId,
      hasB: b.isId,
      hasAny: chart.startsWith('chart:') && shows.length > 0,
      aText: a.text || '-',
      bText: b.text || '-',
      isAText: a.isText,
      isBText: b.isText,
    };
  },
  head: ({ a, b }, { charts }) => ({
    title: `${[named(a), named(b)].flatMap((one) => one?.name ?? []).join(' / ') || charts.compare} · Inyeon`,
    description: charts.compare,
  }),
  View: ({ data, address }) => {
    const { charts, types } = useMessages();
    const [a, b] = [givenIn(address.search, 'a'), givenIn(address.search, 'b')];
    const asked = address.search.get('chart');
    const chart = data.charts.find(({ id }) => id === asked);
    return (
      <>
        <h1>{charts.compare}</h1>
        <EndsForm
          key={address.search.toString()}
          action="/compare"
          types={SHOWS}
          submit={charts.go}
          boxes={[
            { name: 'a', label: types['Show']!, thing: named(data.a), text: a.isText ? a.text : '' },
            { name: 'b', label: charts.compareWith, thing: named(data.b), text: b.isText ? b.text : '' },
          ]}
        >
          <label className="end">
            <span className="end-label">{types['Chart']}</span>
            <select name="chart" defaultValue={asked ?? undefined}>
              {data.charts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <input type="hidden" name="country" value={address.search.get('country') ?? 'world'} />
        </EndsForm>
        {a.isText && <Which name="a" text={a.text} found={data.aFound?.edges ?? []} />}
        {b.isText && <Which name="b" text={b.text} found={data.bFound?.edges ?? []} />}
        {data.compareRuns != null && chart !== undefined && (
          <Runs comparison={data.compareRuns} chart={chart} country={address.search.get('country') ?? 'world'} />
        )}
      </>
    );
  },
});
