import { ExternalIds } from '../../facts/external-ids.tsx';
import { Figures } from '../../facts/figures.tsx';
import { Fact, Facts, NamedFact } from '../../facts/facts.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useLanguage } from '../../language/language.tsx';
import { Title } from '../../names/name.tsx';
import { SPELLING, Spellings } from '../../names/spellings.tsx';
import { useHref } from '../../routing/href.ts';
import { idAt } from '../../routing/path.ts';
import { CLAIM, claimOf } from '../../sources/claim.ts';
import { TREE, Tree } from '../../works/tree.tsx';
import { page } from '../page.ts';

const WEBTOON = graphql(
  `
    query WebtoonPage($id: ID!) {
      webtoon(id: $id) {
        id
        name
        nativeName
        startedOn
        endedOn
        status
        platform {
          id
          name
          nativeName
        }
        authors {
          id
          name
          nativeName
        }
        adaptationTree {
          ...Tree
        }
        figures(first: 20) {
          totalCount
          edges {
            node {
              ...Claimed
            }
          }
        }
        externalIds {
          source
          value
          url
        }
        names {
          ...Spelling
        }
        claims(first: 60) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [CLAIM, SPELLING, TREE],
);

type ShownWebtoon = NonNullable<ResultOf<typeof WEBTOON>['webtoon']>;

/** The page of a webtoon. */
export default page({
  query: WEBTOON,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ webtoon }) => webtoon?.id ?? null,
  head: ({ webtoon }, { types, facts }) => ({
    title: `${[webtoon!.name, webtoon!.nativeName].filter(Boolean).join(' ')} · Inyeon`,
    description: [types['Webtoon'], webtoon!.platform?.name, ...webtoon!.authors.map(({ name }) => `${facts.authors}: ${name}`)]
      .filter(Boolean)
      .join(' · '),
  }),
  View: ({ data }) => <Webtoon webtoon={data.webtoon!} />,
});

function Webtoon({ webtoon }: { readonly webtoon: ShownWebtoon }) {
  const { messages, date } = useLanguage();
  const { facts, types, status } = messages;
  const href = useHref();
  const claims = webtoon.claims.edges.map(({ node }) => node);
  return (
    <article>
      <Title of={webtoon} kind={types['Webtoon']!} />
      <p className="paths">
        <a href={href(`/around/${encodeURIComponent(webtoon.id)}`)}>{messages.around.link}</a>
      </p>
      <Facts>
        <NamedFact name={facts.authors} things={webtoon.authors} claims={claims} property="AUTHORED_BY" />
        <NamedFact
          name={facts.platform}
          things={webtoon.platform == null ? [] : [webtoon.platform]}
          claims={claims}
          property="PUBLISHED_ON"
        />
        <Fact name={facts.started} claim={claimOf(claims, 'STARTED_ON')}>
          {webtoon.startedOn != null && date(webtoon.startedOn)}
        </Fact>
        <Fact name={facts.ended} claim={claimOf(claims, 'ENDED_ON')}>
          {webtoon.endedOn != null && date(webtoon.endedOn)}
        </Fact>
        <Fact name={facts.status} claim={claimOf(claims, 'STATUS')}>
          {webtoon.status != null && status[webtoon.status]}
        </Fact>
      </Facts>
      <Tree tree={webtoon.adaptationTree} current={webtoon.id} />
      <Figures figures={webtoon.figures.edges.map(({ node }) => node)} total={webtoon.figures.totalCount} />
      <Spellings names={webtoon.names} />
      <ExternalIds ids={webtoon.externalIds} />
    </article>
  );
}
