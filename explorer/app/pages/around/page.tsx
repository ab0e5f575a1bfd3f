import { useMessages } from '../../language/language.tsx';
import { useHref } from '../../routing/href.ts';
import { idAround } from '../../routing/path.ts';
import { page } from '../page.ts';
import { mostIn } from './address.ts';
import { AROUND } from './query.ts';
import { MOST_ASKED, MOSTS } from './surroundings.ts';
import { Surroundings } from './view.tsx';

/** What is around a thing, in columns by type, and as a list. */
export default page({
  query: AROUND,
  variables: ({ pathname, search }) => ({ id: idAround(pathname)!, first: Math.min(MOST_ASKED, mostIn(search) - 1) }),
  answered: ({ node }) => node?.id ?? null,
  head: ({ node }, { around }) => ({ title: `${around.title(nameOf(node))} · Inyeon`, description: around.lead }),
  View: ({ data, address }) => {
    const { around } = useMessages();
    const id = idAround(address.pathname)!;
    const most = mostIn(address.search);
    return (
      <>
        <h1>{around.title(nameOf(data.node))}</h1>
        <p className="lead">{around.lead}</p>
        <HowMany id={id} most={most} />
        <Surroundings key={`${id} ${most}`} start={data.neighbourhood} centre={id} most={most} />
      </>
    );
  },
});

function HowMany({ id, most }: { readonly id: string; readonly most: number }) {
  const { around } = useMessages();
  const href = useHref();
  return (
    <nav className="chips" aria-label={around.most}>
      <span className="quiet">{around.most}</span>
      {MOSTS.map((one) => (
        <a
          key={one}
          className="chip"
          aria-current={one === most ? 'page' : undefined}
          href={href(`/around/${encodeURIComponent(id)}${one === MOSTS[0] ? '' : `?most=${one}`}`)}
        >
          {one}
        </a>
      ))}
    </nav>
  );
}

function nameOf(node: object | null | undefined): string {
  return node != null && 'name' in node && typeof node.name === 'string' ? node.name : '';
}
