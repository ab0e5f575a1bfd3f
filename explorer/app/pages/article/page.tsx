import { Fact, Facts } from '../../facts/facts.tsx';
import { OutLink } from '../../facts/out-link.tsx';
import { Section } from '../../facts/section.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useLanguage } from '../../language/language.tsx';
import { propertyName } from '../../language/property.ts';
import { Name } from '../../names/name.tsx';
import { idAt } from '../../routing/path.ts';
import { CLAIM } from '../../sources/claim.ts';
import { Mark } from '../../sources/mark.tsx';
import { Value } from '../../sources/value.tsx';
import { page } from '../page.ts';
import { Wide } from '../../frame/wide.tsx';

const ARTICLE = graphql(
  `
    query ArticlePage($id: ID!) {
      article(id: $id) {
        id
        headline
        kind
        publishedOn
        author
        url
        publication {
          id
          name
          nativeName
        }
        reports {
          id
          name
        }
        mentions(first: 60) {
          totalCount
          edges {
            node {
              __typename
              id
              name
              nativeName
            }
          }
        }
        claims(first: 60) {
          totalCount
          edges {
            node {
              ...Claimed
              subject {
                id
                name
                nativeName
              }
            }
          }
        }
      }
    }
  `,
  [CLAIM],
);

type ShownArticle = NonNullable<ResultOf<typeof ARTICLE>['article']>;

/** The page of an article: what it states, of whom, and from whom it has it. */
export default page({
  query: ARTICLE,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ article }) => article?.id ?? null,
  head: ({ article }, { articleKinds, sections }) => ({
    title: `${article!.headline} · Inyeon`,
    description: [articleKinds[article!.kind], article!.publication.name, `${sections.states}: ${article!.claims.totalCount}`].join(' · '),
    type: 'article',
  }),
  View: ({ data }) => <Article article={data.article!} />,
});

function Article({ article }: { readonly article: ShownArticle }) {
  const { messages, date } = useLanguage();
  const { facts, articleKinds, sections, columns, cast, types } = messages;
  const claims = article.claims.edges.map(({ node }) => node);
  const mentions = article.mentions.edges.map(({ node }) => node);
  return (
    <article>
      <header className="title">
        <p className="kind">{articleKinds[article.kind]}</p>
        <h1>{article.headline}</h1>
      </header>
      <Facts>
        <Fact name={facts.publication}>
          <Name of={article.publication} />
        </Fact>
        <Fact name={facts.published}>{article.publishedOn != null && date(article.publishedOn)}</Fact>
        <Fact name={facts.author}>{article.author}</Fact>
        <Fact name={facts.elsewhere}>{article.url != null && <OutLink url={article.url} />}</Fact>
        <Fact name={sections.reports}>
          {article.reports.length > 0 && (
            <ul className="things">
              {article.reports.map((one) => (
                <li key={one.id}>
                  <Name of={one} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      {claims.length > 0 && (
        <Section title={sections.states}>
          <Wide label={sections.states}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{columns.about}</th>
                  <th scope="col">{columns.figure}</th>
                  <th scope="col">{columns.says}</th>
                </tr>
              </thead>
              <tbody>
                {claims.map((claim) => (
                  <tr key={claim.id}>
                    <th scope="row">
                      <Name of={claim.subject} />
                    </th>
                    <td>{propertyName(messages, claim.property)}</td>
                    <td>
                      <Value claim={claim} />
                      {claim.asOf != null && <span className="quiet"> {messages.sources.asOf(date(claim.asOf))}</span>}{' '}
                      <Mark claim={claim} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          {claims.length < article.claims.totalCount && <p className="quiet">{cast.all(claims.length, article.claims.totalCount)}</p>}
        </Section>
      )}
      {mentions.length > 0 && (
        <Section title={sections.mentions}>
          <ul className="cards">
            {mentions.map((one) => (
              <li key={one.id}>
                <Name of={one} /> <span className="quiet">{types[one.__typename]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
