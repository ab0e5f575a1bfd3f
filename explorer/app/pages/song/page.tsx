import { Fact, Facts, NamedFact } from '../../facts/facts.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useLanguage } from '../../language/language.tsx';
import { Name, Title } from '../../names/name.tsx';
import { SPELLING, Spellings } from '../../names/spellings.tsx';
import { idAt } from '../../routing/path.ts';
import { CLAIM } from '../../sources/claim.ts';
import { Mark } from '../../sources/mark.tsx';
import { page } from '../page.ts';

const SONG = graphql(
  `
    query SongPage($id: ID!) {
      song(id: $id) {
        id
        name
        nativeName
        releasedOn
        artists {
          id
          name
          nativeName
        }
        shows(first: 20) {
          edges {
            claim {
              ...Claimed
            }
            node {
              id
              name
              nativeName
            }
          }
        }
        names {
          ...Spelling
        }
        claims(first: 40) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [CLAIM, SPELLING],
);

type ShownSong = NonNullable<ResultOf<typeof SONG>['song']>;

/** The page of a song: who performs it, and of which shows it is. */
export default page({
  query: SONG,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ song }) => song?.id ?? null,
  head: ({ song }, { types }) => ({
    title: `${[song!.name, song!.nativeName].filter(Boolean).join(' ')} · Inyeon`,
    description: [types['Song'], ...song!.artists.map(({ name }) => name), ...song!.shows.edges.map(({ node }) => node.name)].join(' · '),
  }),
  View: ({ data }) => <Song song={data.song!} />,
});

function Song({ song }: { readonly song: ShownSong }) {
  const { messages, date } = useLanguage();
  const { facts, sections, types } = messages;
  const claims = song.claims.edges.map(({ node }) => node);
  return (
    <article>
      <Title of={song} kind={types['Song']!} />
      <Facts>
        <NamedFact name={facts.artists} things={song.artists} claims={claims} property="PERFORMED_BY" />
        <Fact name={facts.released}>{song.releasedOn != null && date(song.releasedOn)}</Fact>
        {song.shows.edges.length > 0 && (
          <div className="fact">
            <dt>{sections.soundtrack}</dt>
            <dd>
              <ul className="things">
                {song.shows.edges.map(({ node, claim }) => (
                  <li key={node.id}>
                    <Name of={node} /> <Mark claim={claim} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </Facts>
      <Spellings names={song.names} />
    </article>
  );
}
