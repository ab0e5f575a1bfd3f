import { graphql } from '../../graphql.ts';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Section } from '../../facts/section.tsx';
import { propertyName } from '../../language/property.ts';
import { useHref } from '../../routing/href.ts';
import { CLAIM } from '../../sources/claim.ts';
import { Mark } from '../../sources/mark.tsx';
import { useValueText } from '../../sources/value.tsx';
import { Poster } from '../../works/poster.tsx';
import { page } from '../page.ts';

const HOME = graphql(
  `
    query Home {
      stats {
        claims
        citations
        disputes
      }
      people(first: 1) {
        totalCount
      }
      shows(first: 12, orderBy: { field: POPULARITY, direction: DESC }) {
        totalCount
        edges {
          node {
            id
            name
            nativeName
            year
            poster
          }
        }
      }
      disputes(first: 12) {
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
  `,
  [CLAIM],
);

/** What one may type, and what it finds is shown beside it by the box itself. */
const EXAMPLES = ['lee jq', '지금 우리', 'ㅇㅈㄱ', 'gong yoo', 'squid'];

/** Where one begins. */
export default page({
  query: HOME,
  variables: () => ({}),
  head: (_data, { tagline }) => ({ title: 'Inyeon 인연 · K-drama', description: tagline }),
  View: ({ data: { stats, shows, people, disputes } }) => {
    const { messages, number } = useLanguage();
    const href = useHref();
    const valueText = useValueText();
    // Each side of a dispute is listed: the one that is shown tells of both.
    const contradictions = disputes.edges
      .map(({ node }) => node)
      .filter(({ chosen, witnesses, disputedBy }) => chosen && disputedBy.every((other) => !other.chosen || other.witnesses <= witnesses))
      .slice(0, 5);
    return (
      <>
        <header className="title">
          <h1>{messages.tagline}</h1>
          <p className="lead">
            {messages.home.holds(number(shows.totalCount), number(people.totalCount), number(stats.claims), number(stats.citations))}{' '}
            {stats.disputes > 0 && messages.home.disputes(number(stats.disputes))}
          </p>
          <p className="examples">
            <span className="quiet">{messages.home.examples}</span>{' '}
            {EXAMPLES.map((text) => (
              <a key={text} className="chip" href={href(`/search?q=${encodeURIComponent(text)}`)}>
                {text}
              </a>
            ))}{' '}
            <a
              className="chip"
              href={href(`/connect?from=${encodeURIComponent('person:lee-jae-gyoo')}&to=${encodeURIComponent('person:gong-yoo')}`)}
            >
              Lee Jae Gyoo ↔ Gong Yoo
            </a>
          </p>
        </header>
        {shows.edges.length > 0 && (
          <Section title={messages.sections.popular}>
            <ol className="cards">
              {shows.edges.map(({ node }) => (
                <li key={node.id}>
                  <Poster address={node.poster ?? null} isSmall /> <Name of={node} />{' '}
                  {node.year != null && <span className="quiet">{node.year}</span>}
                </li>
              ))}
            </ol>
          </Section>
        )}
        {contradictions.length > 0 && (
          <Section title={messages.sections.disputed}>
            <ul className="plain">
              {contradictions.map((claim) => (
                <li key={claim.id}>
                  <Name of={claim.subject} isShort /> · {propertyName(messages, claim.property)}:{' '}
                  {[claim, ...claim.disputedBy].map(valueText).join(' ≠ ')} <Mark claim={claim} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
});
