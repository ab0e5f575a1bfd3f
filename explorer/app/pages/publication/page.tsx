import { Section } from '../../facts/section.tsx';
import { Fact, Facts } from '../../facts/facts.tsx';
import { OutLink } from '../../facts/out-link.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useLanguage } from '../../language/language.tsx';
import { Title } from '../../names/name.tsx';
import { idAt, pathOf } from '../../routing/path.ts';
import { useHref } from '../../routing/href.ts';
import { page } from '../page.ts';
import { Wide } from '../../frame/wide.tsx';

const PUBLICATION = graphql(`
  query PublicationPage($id: ID!) {
    publication(id: $id) {
      id
      name
      nativeName
      kind
      url
      articles(first: 100) {
        totalCount
        edges {
          node {
            id
            headline
            kind
            publishedOn
          }
        }
      }
    }
  }
`);

type ShownPublication = NonNullable<ResultOf<typeof PUBLICATION>['publication']>;

/** The page of a publication: what the graph has of it. */
export default page({
  query: PUBLICATION,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ publication }) => publication?.id ?? null,
  head: ({ publication }, { publicationKinds, sections }) => ({
    title: `${publication!.name} · Inyeon`,
    description: `${publicationKinds[publication!.kind]} · ${sections.articles}: ${publication!.articles.totalCount}`,
  }),
  View: ({ data }) => <Publication publication={data.publication!} />,
});

function Publication({ publication }: { readonly publication: ShownPublication }) {
  const { messages, date } = useLanguage();
  const { facts, sections, columns, publicationKinds, articleKinds, types, cast } = messages;
  const href = useHref();
  const { edges, totalCount } = publication.articles;
  return (
    <article>
      <Title of={publication} kind={types['Publication']!} />
      <Facts>
        <Fact name={facts.kind}>{publicationKinds[publication.kind]}</Fact>
        <Fact name={facts.elsewhere}>{publication.url != null && <OutLink url={publication.url} />}</Fact>
      </Facts>
      {edges.length > 0 && (
        <Section title={sections.articles}>
          <Wide label={sections.articles}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{columns.title}</th>
                  <th scope="col">{facts.kind}</th>
                  <th scope="col">{columns.date}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      <a href={href(pathOf(node.id) ?? '/')}>{node.headline}</a>
                    </th>
                    <td>{articleKinds[node.kind]}</td>
                    <td>{node.publishedOn != null && date(node.publishedOn)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          {edges.length < totalCount && <p className="quiet">{cast.all(edges.length, totalCount)}</p>}
        </Section>
      )}
    </article>
  );
}
