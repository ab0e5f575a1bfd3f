/** A place on a chart. */
export interface Place {
  readonly id: string;
  readonly rank?: number | null | undefined;
  readonly periodStart: string;
  readonly chart: { readonly id: string; readonly name: string };
  /** None for the whole world. */
  readonly country?: { readonly name: string } | null | undefined;
}

/** The way of a show on each chart: a row for each country, a column for each day or week. */
export function ChartRun({ places }: { places: readonly Place[] }) {
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">On the charts</h2>
      {places.length === 0 && <p className="notice">It is on no chart that the graph has.</p>}
      {grouped(places, ({ chart }) => chart.id).map(([id, ofChart]) => (
        <ChartTable key={id} places={ofChart} />
      ))}
    </section>
  );
}

function ChartTable({ places }: { places: readonly Place[] }) {
  const periods = [...new Set(places.map(({ periodStart }) => periodStart))].sort();
  const countries = grouped(places, ({ country }) => country?.name ?? '').sort(([a], [b]) => a.localeCompare(b));
  return (
    <div className="wide">
      <table>
        <caption>{places[0]?.chart.name}</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            {periods.map((day) => (
              <th scope="col" key={day}>
                <time dateTime={day}>{day}</time>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(([country, there]) => (
            <tr key={country}>
              <th scope="row">{country === '' ? 'World' : country}</th>
              {periods.map((day) => {
                const rank = there.find(({ periodStart }) => periodStart === day)?.rank;
                return (
                  <td key={day} className={rank === 1 ? 'first' : rank == null ? undefined : 'placed'}>
                    {rank}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Things by a key, in the order in which the keys come. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return [...groups];
}
