import { Fragment } from 'react';
import { RECIPIENT, type Recipient } from '../../awards/query.ts';
import { Fact, Facts } from '../../facts/facts.tsx';
import { Section } from '../../facts/section.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useMessages } from '../../language/language.tsx';
import { Name, Title } from '../../names/name.tsx';
import { SPELLING, Spellings } from '../../names/spellings.tsx';
import { idAt } from '../../routing/path.ts';
import { Mark } from '../../sources/mark.tsx';
import { page } from '../page.ts';

const AWARD = graphql(
  `
    query AwardPage($id: ID!) {
      award(id: $id) {
        id
        name
        nativeName
        ceremony
        year
        category
        names {
          ...Spelling
        }
        winners(first: 50) {
          edges {
            ...Recipient
          }
        }
        nominees(first: 50) {
          edges {
            ...Recipient
          }
        }
      }
    }
  `,
  [RECIPIENT, SPELLING],
);

type ShownAward = NonNullable<ResultOf<typeof AWARD>['award']>;

/** The page of an award: who won it, and who was nominated. */
export default page({
  query: AWARD,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ award }) => award?.id ?? null,
  head: ({ award }, { awards }) => ({
    title: `${award!.name} · Inyeon`,
    description: `${awards.won}: ${award!.winners.edges.map(({ node }) => node.name).join(', ')}`,
  }),
  View: ({ data }) => <Award award={data.award!} />,
});

function Award({ award }: { readonly award: ShownAward }) {
  const { facts, awards, types } = useMessages();
  return (
    <article>
      <Title of={award} kind={types['Award']!} />
      <Facts>
        <Fact name={facts.ceremony}>{award.ceremony}</Fact>
        <Fact name={facts.year}>{award.year}</Fact>
        <Fact name={facts.awardCategory}>{award.category}</Fact>
      </Facts>
      <Recipients title={awards.winners} all={award.winners.edges} />
      <Recipients title={awards.nominees} all={award.nominees.edges} />
      <Spellings names={award.names} />
    </article>
  );
}

/** People with the shows that it was for; a show that somebody else stands for is told with them. */
function Recipients({ title, all }: { readonly title: string; readonly all: readonly Recipient[] }) {
  const { awards } = useMessages();
  const named = new Set(all.flatMap(({ forShows }) => forShows.map(({ id }) => id)));
  const own = all.filter(({ node }) => !named.has(node.id));
  if (own.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="plain">
        {own.map(({ node, forShows, claim }) => (
          <li key={node.id}>
            <Name of={node} />
            {forShows.map((show, index) => (
              <Fragment key={show.id}>
                {index === 0 ? <span className="quiet"> {awards.for}</span> : ','} <Name of={show} isShort />
              </Fragment>
            ))}{' '}
            <Mark claim={claim} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
