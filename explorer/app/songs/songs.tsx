import { Section } from '../facts/section.tsx';
import { useLanguage } from '../language/language.tsx';
import { Name } from '../names/name.tsx';
import { claimOf } from '../sources/claim.ts';
import { Mark } from '../sources/mark.tsx';
import type { SongOfArtist, SongOfShow } from './query.ts';

/** The soundtrack of a show, part by part, with who performs each song. */
export function Soundtrack({ songs, total }: { readonly songs: readonly SongOfShow[]; readonly total: number }) {
  const { messages } = useLanguage();
  const { sections, songs: words, cast } = messages;
  if (songs.length === 0) return null;
  return (
    <Section title={sections.soundtrack} id="soundtrack">
      <ul className="plain">
        {songs.map(({ node, part, claim }) => (
          <li key={node.id}>
            <Name of={node} />
            {node.artists.map((artist, index) => (
              <span key={artist.id}>
                {index === 0 ? ' · ' : ', '}
                <Name of={artist} isShort />
              </span>
            ))}
            {part != null && <span className="quiet"> {words.part(part)}</span>} <Mark claim={claim} />
          </li>
        ))}
      </ul>
      {songs.length < total && <p className="quiet">{cast.all(songs.length, total)}</p>}
    </Section>
  );
}

/** The songs of a person or group, with the shows that they are of. */
export function Songs({ songs, of, total }: { readonly songs: readonly SongOfArtist[]; readonly of: string; readonly total: number }) {
  const { messages } = useLanguage();
  const { sections, cast } = messages;
  if (songs.length === 0) return null;
  return (
    <Section title={sections.songs} id="songs">
      <ul className="plain">
        {songs.map((song) => (
          <li key={song.id}>
            <Name of={song} />{' '}
            <Mark
              claim={claimOf(
                song.claims.edges.map(({ node }) => node),
                'PERFORMED_BY',
                of,
              )}
            />
            {song.shows.edges.map(({ node, claim }, index) => (
              <span key={node.id}>
                {index === 0 ? ' · ' : ', '}
                <Name of={node} isShort /> <Mark claim={claim} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {songs.length < total && <p className="quiet">{cast.all(songs.length, total)}</p>}
    </Section>
  );
}
