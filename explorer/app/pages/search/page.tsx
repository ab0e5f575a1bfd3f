import { graphql } from '../../graphql.ts';
import { useMessages } from '../../language/language.tsx';
import { pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { FOUND, WITH_PAGES } from '../../search-box/query.ts';
import { Row } from '../../search-box/row.tsx';
import { page } from '../page.ts';

const SEARCH = graphql(
  `
    query Search($text: String!, $types: [EntityType!], $isEmpty: Boolean!) {
      search(text: $text, types: $types, first: 40) @skip(if: $isEmpty) {
        edges {
          ...Found
        }
      }
    }
  `,
  [FOUND],
);

/** All that answers to a text: where the box leads without JavaScript, and by Enter. */
export default page({
  query: SEARCH,
  variables: ({ search }) => {
    const text = textOf(search);
    return { text: text === '' ? '-' : text, types: [...WITH_PAGES], isEmpty: text === '' };
  },
  head: (_data, messages, { search }) => ({
    title: `${messages.search.title(textOf(search))} · Inyeon`,
    description: messages.search.hint,
  }),
  View: ({ data, address }) => {
    const { search } = useMessages();
    const href = useHref();
    const text = textOf(address.search);
    const edges = data.search?.edges ?? [];
    return (
      <>
        <h1>{search.title(text)}</h1>
        {text === '' ? <p>{search.hint}</p> : <p>{edges.length === 0 ? search.none(text) : search.count(edges.length)}</p>}
        <ol className="rows">
          {edges.map((found) => (
            <li key={found.node.id}>
              <a href={href(pathOf(found.node.id) ?? '/')}>
                <Row found={found} />
              </a>
            </li>
          ))}
        </ol>
      </>
    );
  },
});

/** What is looked for: the longest that may be. */
function textOf(search: URLSearchParams): string {
  return (search.get('q') ?? '').trim().slice(0, 200);
}
