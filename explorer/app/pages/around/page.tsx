import { useMessages } from '../../language/language.tsx';
import { idAround } from '../../routing/path.ts';
import { page } from '../page.ts';
import { MOST } from './surroundings.ts';
import { AROUND } from './query.ts';
import { Surroundings } from './view.tsx';

/** What is around a thing, in columns by type, and as a list. */
export default page({
  query: AROUND,
  variables: ({ pathname }) => ({ id: idAround(pathname)!, first: MOST - 1 }),
  answered: ({ node }) => node?.id ?? null,
  head: ({ node }, { around }) => ({ title: `${around.title(nameOf(node))} · Inyeon`, description: around.lead }),
  View: ({ data, address }) => {
    const { around } = useMessages();
    const id = idAround(address.pathname)!;
    return (
      <>
        <h1>{around.title(nameOf(data.node))}</h1>
        <p className="lead">{around.lead}</p>
        <Surroundings key={id} start={data.neighbourhood} centre={id} />
      </>
    );
  },
});

function nameOf(node: object | null | undefined): string {
  return node != null && 'name' in node && typeof node.name === 'string' ? node.name : '';
}
