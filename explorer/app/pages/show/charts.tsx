import { Strip } from '../../charts/strip.tsx';
import { grouped } from '../../charts/place.ts';
import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { useNavigation } from '../../routing/navigation.tsx';
import { Runs } from './runs.tsx';
import type { ShownShow } from './query.ts';

/** How a show fared: a strip for each chart, and all its runs as a table. */
export function Charts({ show }: { readonly show: ShownShow }) {
  const { sections, charts } = useMessages();
  const href = useHref();
  const { search: asked } = useNavigation().address;
  const chart = asked.get('chart');
  const places = [...new Map([...show.world.edges, ...show.places.edges].map(({ node }) => [node.id, node])).values()];
  if (show.chartRuns.length === 0) return null;
  const { pageInfo } = show.places;
  const at = (where: 'before' | 'after', cursor: string | null | undefined): string => {
    const search = new URLSearchParams({ ...(chart !== null && { chart }), [where]: cursor ?? '' });
    return `${href(`${pathOf(show.id)}?${search.toString()}`)}#charts`;
  };
  const all = [...new Map(show.chartRuns.map(({ chart }) => [chart.id, chart])).values()];
  return (
    <Section title={sections.charts} id="charts">
      {all.length > 1 && (
        <p className="chips">
          <a className="chip" href={href(pathOf(show.id)!)}>
            {sections.all}
          </a>
          {all.map(({ id, name }) => (
            <a key={id} className="chip" href={href(`${pathOf(show.id)}?chart=${encodeURIComponent(id)}`)}>
              {name}
            </a>
          ))}
        </p>
      )}
      {grouped(places, ({ chart }) => chart.id).map(([id, own]) => (
        <Strip key={id} places={own} of={show.name} />
      ))}
      <p className="quiet">
        {charts.scale} {show.places.edges.length < show.places.totalCount && charts.part(show.places.edges.length, show.places.totalCount)}
      </p>
      {(pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
        <p className="weeks">
          {pageInfo.hasPreviousPage && (
            <a href={at('before', pageInfo.startCursor)} rel="prev">
              ← {charts.previousPlaces}
            </a>
          )}
          {pageInfo.hasNextPage && (
            <a href={at('after', pageInfo.endCursor)} rel="next">
              {charts.nextPlaces} →
            </a>
          )}
        </p>
      )}
      <Runs show={show} />
    </Section>
  );
}
