import { Section } from '../../facts/section.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { Span } from '../../groups/belongings.tsx';
import { MEMBER, type Member } from '../../groups/query.ts';
import { useMessages } from '../../language/language.tsx';
import { Name, Title } from '../../names/name.tsx';
import { SPELLING, Spellings } from '../../names/spellings.tsx';
import { useHref } from '../../routing/href.ts';
import { idAt } from '../../routing/path.ts';
import { Mark } from '../../sources/mark.tsx';
import { ARTIST_SONG } from '../../songs/query.ts';
import { Songs } from '../../songs/songs.tsx';
import { page } from '../page.ts';

const GROUP = graphql(
  `
    query GroupPage($id: ID!) {
      group(id: $id) {
        id
        name
        nativeName
        names {
          ...Spelling
        }
        songs(first: 10) {
          totalCount
          edges {
            node {
              ...SongOfArtist
            }
          }
        }
        members(first: 20) {
          totalCount
          edges {
            ...Member
          }
        }
      }
    }
  `,
  [ARTIST_SONG, MEMBER, SPELLING],
);

type ShownGroup = NonNullable<ResultOf<typeof GROUP>['group']>;

/** The page of a group: its members, and in what they act. */
export default page({
  query: GROUP,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ group }) => group?.id ?? null,
  head: ({ group }, { types, sections }) => ({
    title: `${[group!.name, group!.nativeName].filter(Boolean).join(' ')} · Inyeon`,
    description: `${types['Group']} · ${sections.members}: ${group!.members.edges.map(({ node }) => node.name).join(', ')}`,
  }),
  View: ({ data }) => <Group group={data.group!} />,
});

function Group({ group }: { readonly group: ShownGroup }) {
  const { types, sections, cast, around } = useMessages();
  const href = useHref();
  const { edges, totalCount } = group.members;
  return (
    <article>
      <Title of={group} kind={types['Group']!} />
      <p className="paths">
        <a href={href(`/around/${encodeURIComponent(group.id)}`)}>{around.link}</a>
      </p>
      {edges.length > 0 && (
        <Section title={sections.members}>
          <ul className="plain">
            {edges.map((member) => (
              <li key={member.node.id}>
                <Row member={member} />
              </li>
            ))}
          </ul>
          {edges.length < totalCount && <p className="quiet">{cast.all(edges.length, totalCount)}</p>}
        </Section>
      )}
      <Songs songs={group.songs.edges.map(({ node }) => node)} of={group.id} total={group.songs.totalCount} />
      <Spellings names={group.names} />
    </article>
  );
}

/** A member: as whom, from when to when, and the shows that they are known for. */
function Row({ member }: { readonly member: Member }) {
  const shows = member.node.knownFor.edges.map(({ node }) => node);
  return (
    <>
      <Name of={member.node} /> <Span of={member} /> <Mark claim={member.claim} />
      {shows.map((show, index) => (
        <span key={show.id}>
          {index === 0 ? ' · ' : ', '}
          <Name of={show} isShort />
        </span>
      ))}
    </>
  );
}
