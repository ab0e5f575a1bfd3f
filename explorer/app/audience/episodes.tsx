import { Section } from '../facts/section.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { Wide } from '../frame/wide.tsx';
import { useLanguage } from '../language/language.tsx';
import { EpisodeMark } from './episode-mark.tsx';

/** An episode, as a list has it. */
export const EPISODE = graphql(`
  fragment Listed on Episode {
    id
    number
    seasonNumber
    title
    nativeName
    airDate
    episodeMinutes
    claims(first: 3) {
      nodes {
        witnesses
        disputedBy {
          id
        }
        citations {
          article {
            id
          }
        }
      }
    }
  }
`);

export type Listed = ResultOf<typeof EPISODE>;

interface EpisodesProps {
  readonly episodes: readonly Listed[];
  readonly total: number;
}

/** The episodes of a show: number, title, day and length, with a mark that asks who says so. */
export function Episodes({ episodes, total }: EpisodesProps) {
  const { messages, language, date } = useLanguage();
  const { sections, audience, columns, facts } = messages;
  if (episodes.length === 0) return null;
  const seasons = new Set(episodes.map(({ seasonNumber }) => seasonNumber ?? 0));
  const hasTitles = episodes.some(({ title, nativeName }) => (title ?? nativeName) != null);
  const hasMinutes = episodes.some(({ episodeMinutes }) => episodeMinutes != null);
  return (
    <Section title={sections.episodes} id="episodes">
      <Wide label={sections.episodes}>
        <table className="by-episode">
          <thead>
            <tr>
              <th scope="col">{audience.episode}</th>
              {hasTitles && <th scope="col">{columns.title}</th>}
              <th scope="col">{columns.day}</th>
              {hasMinutes && (
                <th scope="col" className="number">
                  {facts.minutes}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {episodes.map((episode) => {
              const { id, number, seasonNumber, title, nativeName, airDate, episodeMinutes } = episode;
              const names = language === 'ko' ? [nativeName, title] : [title, nativeName];
              const [first, second] = [...new Set(names.filter((name) => name != null))];
              return (
                <tr key={id}>
                  <th scope="row">
                    {seasons.size > 1 && seasonNumber != null ? `${seasonNumber}×${number}` : number}{' '}
                    <EpisodeMark episode={episode} says={[first, airDate != null && date(airDate)].filter(Boolean).join(', ')} />
                  </th>
                  {hasTitles && (
                    <td className="title">
                      {first} {second !== undefined && <span className="quiet">{second}</span>}
                    </td>
                  )}
                  <td className="day">{airDate != null && date(airDate)}</td>
                  {hasMinutes && <td className="number">{episodeMinutes}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Wide>
      {total > episodes.length && <p className="quiet">{audience.firstEpisodes(episodes.length, total)}</p>}
    </Section>
  );
}
