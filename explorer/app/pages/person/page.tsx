import { Awards } from '../../awards/awards.tsx';
import { ExternalIds } from '../../facts/external-ids.tsx';
import { Fact, Facts } from '../../facts/facts.tsx';
import { Belongings } from '../../groups/belongings.tsx';
import { useLanguage } from '../../language/language.tsx';
import { worded } from '../../language/worded.ts';
import { Title } from '../../names/name.tsx';
import { Spellings } from '../../names/spellings.tsx';
import { CastingNews } from '../../news/casting-news.tsx';
import { useHref } from '../../routing/href.ts';
import { idAt } from '../../routing/path.ts';
import { claimOf } from '../../sources/claim.ts';
import { Songs } from '../../songs/songs.tsx';
import { page } from '../page.ts';
import { Authored } from './authored.tsx';
import { Coworkers } from './coworkers.tsx';
import { Filmography } from './filmography.tsx';
import { PERSON, type ShownPerson } from './query.ts';

/** The page of a person. */
export default page({
  query: PERSON,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ person }) => person?.id ?? null,
  head: ({ person }, messages) => ({
    title: `${[person!.name, person!.nativeName].filter(Boolean).join(' ')} · Inyeon`,
    description: [
      messages.types['Person'],
      person!.knownFor.edges.map(({ node }) => node.name).join(', '),
      person!.names
        .slice(0, 5)
        .map(({ text }) => text)
        .join(' / '),
    ]
      .filter(Boolean)
      .join(' · '),
    type: 'profile',
  }),
  View: ({ data }) => <Person person={data.person!} />,
});

function Person({ person }: { readonly person: ShownPerson }) {
  const { messages, date } = useLanguage();
  const { facts, types } = messages;
  const href = useHref();
  const claims = person.claims.edges.map(({ node }) => node);
  return (
    <article>
      <Title of={person} kind={types['Person']!} />
      <p className="paths">
        <a href={href(`/around/${encodeURIComponent(person.id)}`)}>{messages.around.link}</a>{' '}
        <a href={href(`/connect?from=${encodeURIComponent(person.id)}`)}>{messages.nav.connect}</a>
      </p>
      <Facts>
        <Fact name={facts.born} claim={claimOf(claims, 'BORN_ON')}>
          {person.bornOn != null && date(person.bornOn)}
        </Fact>
        <Fact name={facts.died} claim={claimOf(claims, 'DIED_ON')}>
          {person.diedOn != null && date(person.diedOn)}
        </Fact>
        <Belongings name={facts.groups} all={person.groups.edges} />
        <Belongings name={facts.agencies} all={person.agencies.edges} />
        <Fact name={facts.gender} claim={claimOf(claims, 'GENDER')}>
          {person.gender != null && worded(messages, 'GENDER', person.gender)}
        </Fact>
      </Facts>
      <Filmography credits={person.credits.edges} total={person.credits.totalCount} of={person.name} />
      <CastingNews news={person.casting.edges.map(({ node }) => node)} total={person.casting.totalCount} lists="show" />
      <Authored person={person} />
      <Awards
        awards={person.awards.edges.map((awarded) => ({ awarded, beside: awarded.forShows }))}
        total={person.awards.totalCount}
        besides={messages.columns.forShow}
      />
      <Songs songs={person.songs.edges.map(({ node }) => node)} of={person.id} total={person.songs.totalCount} />
      <Coworkers coworkers={person.collaborators.edges.map(({ node }) => node)} />
      <Spellings names={person.names} />
      <ExternalIds ids={person.externalIds} />
    </article>
  );
}
