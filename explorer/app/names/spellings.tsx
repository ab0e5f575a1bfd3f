import { graphql, type ResultOf } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
import { Section } from '../facts/section.tsx';
import { pathOf } from '../routing/path.ts';
import { useHref } from '../routing/href.ts';
import { Wide } from '../frame/wide.tsx';

/** A name, and who prints it. */
export const SPELLING = graphql(`
  fragment Spelling on Name {
    text
    kind
    script
    locale
    citations {
      asWritten
      locator
      article {
        id
        headline
        publishedOn
        publication {
          id
          name
        }
      }
    }
  }
`);

type Spelt = ResultOf<typeof SPELLING>;

/** The spellings under which each publication prints a name. */
export function Spellings({ names }: { readonly names: readonly Spelt[] }) {
  const messages = useMessages();
  const { sections, columns } = messages;
  const href = useHref();
  if (names.length === 0) return null;
  return (
    <Section title={sections.spellings}>
      <Wide label={sections.spellings}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.spelling}</th>
              <th scope="col">{columns.printedBy}</th>
            </tr>
          </thead>
          <tbody>
            {names.map(({ text, script, locale, citations }) => (
              <tr key={`${text} ${locale ?? ''}`}>
                <th scope="row" lang={script === 'HANGUL' ? 'ko' : undefined}>
                  {text}
                </th>
                <td>
                  {byPublication(citations).map(({ publication, articles }, index) => (
                    <span key={publication.id}>
                      {index > 0 && ', '}
                      <a href={href(pathOf(articles[0]!.id) ?? '/')} title={articles[0]!.headline}>
                        {publication.name}
                      </a>
                      {articles.length > 1 && <span className="quiet"> ×{articles.length}</span>}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}

type Article = Spelt['citations'][number]['article'];

function byPublication(citations: Spelt['citations']): { readonly publication: Article['publication']; readonly articles: Article[] }[] {
  const groups = new Map<string, { publication: Article['publication']; articles: Article[] }>();
  for (const { article } of citations) {
    const group = groups.get(article.publication.id) ?? { publication: article.publication, articles: [] };
    group.articles.push(article);
    groups.set(article.publication.id, group);
  }
  return [...groups.values()];
}
