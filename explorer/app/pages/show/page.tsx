import { Awards } from '../../awards/awards.tsx';
import { Title } from '../../names/name.tsx';
import { Spellings } from '../../names/spellings.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { Messages } from '../../language/messages.ts';
import { useHref } from '../../routing/href.ts';
import { idAt } from '../../routing/path.ts';
import { Audience } from '../../audience/audience.tsx';
import { Episodes } from '../../audience/episodes.tsx';
import { ExternalIds } from '../../facts/external-ids.tsx';
import { Figures } from '../../facts/figures.tsx';
import { CastingNews } from '../../news/casting-news.tsx';
import { Poster } from '../../works/poster.tsx';
import { Tree } from '../../works/tree.tsx';
import { Soundtrack } from '../../songs/songs.tsx';
import { page } from '../page.ts';
import { Cast } from './cast.tsx';
import { Charts } from './charts.tsx';
import { placesIn } from './places.ts';
import { Makers } from './makers.tsx';
import { PROPERTIES, SHOW, type ShownShow } from './query.ts';
import { Ratings } from './ratings.tsx';
import { ShowFacts } from './show-facts.tsx';
import { Similar } from './similar.tsx';

/** The page of a show. */
export default page({
  query: SHOW,
  variables: ({ pathname, search }) => ({
    id: idAt(pathname)!,
    chart: search.get('chart'),
    ...placesIn(search),
    properties: [...PROPERTIES],
  }),
  answered: ({ show }) => show?.id ?? null,
  head: ({ show }, messages) => ({
    title: `${[show!.name, show!.nativeName].filter(Boolean).join(' ')}${show!.year == null ? '' : ` (${show!.year})`} · Inyeon`,
    description: described(show!, messages),
    type: 'video.tv_show',
  }),
  View: ({ data }) => <Show show={data.show!} />,
});

function Show({ show }: { readonly show: ShownShow }) {
  const { messages } = useLanguage();
  const href = useHref();
  const claims = show.claims.edges.map(({ node }) => node);
  return (
    <article>
      <Poster address={show.poster ?? null} />
      <Title of={show} kind={[messages.kinds[show.kind], show.year].filter(Boolean).join(' · ')} />
      {show.synopsis != null && <p className="lead">{show.synopsis}</p>}
      <p className="paths">
        <a href={href(`/around/${encodeURIComponent(show.id)}`)}>{messages.around.link}</a>{' '}
        <a href={href(`/connect?from=${encodeURIComponent(show.id)}`)}>{messages.nav.connect}</a>
      </p>
      <ShowFacts show={show} claims={claims} />
      <Makers credits={show.makers.edges} companies={show.companies} />
      <Cast cast={show.cast} />
      <CastingNews news={show.casting.edges.map(({ node }) => node)} total={show.casting.totalCount} lists="person" />
      <Tree tree={show.adaptationTree} current={show.id} />
      <Audience figures={show.audienceRatings.edges.map(({ node }) => node)} total={show.audienceRatings.totalCount} of={show.name} />
      <Charts show={show} />
      <Ratings ratings={show.ratings.edges.map(({ node }) => node)} />
      <Awards
        awards={show.awards.edges.map((awarded) => ({
          awarded,
          beside: (awarded.won ? awarded.node.winners : awarded.node.nominees).nodes,
        }))}
        total={show.awards.totalCount}
        besides={messages.columns.recipient}
      />
      <Soundtrack songs={show.songs.edges} total={show.songs.totalCount} />
      <Figures figures={show.figures.edges.map(({ node }) => node)} total={show.figures.totalCount} />
      <Episodes episodes={show.episodes.edges.map(({ node }) => node)} total={show.episodes.totalCount} />
      <Similar of={show.id} similar={show.similar} />
      <Spellings names={show.names} />
      <ExternalIds ids={show.externalIds} />
    </article>
  );
}

function described({ makers, cast, kind, network }: ShownShow, { kinds, facts, sections }: Messages): string {
  const names = (edges: readonly { readonly node: { readonly name: string } }[]): string => edges.map(({ node }) => node.name).join(', ');
  const directors = makers.edges.filter(({ role }) => role === 'DIRECTOR').slice(0, 3);
  return [
    kinds[kind],
    network?.name,
    directors.length > 0 && `${facts.directors}: ${names(directors)}`,
    cast.edges.length > 0 && `${sections.cast}: ${names(cast.edges.slice(0, 4))}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
