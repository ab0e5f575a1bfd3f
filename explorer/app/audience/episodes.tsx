import { Section } from '../facts/section.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { Wide } from '../frame/wide.tsx';
import { useLanguage } from '../language/language.tsx';
import { Mark } from '../sources/mark.tsx';
import { CLAIM, claimOf } from '../sources/claim.ts';

/** An episode, as a list has it. */
export const EPISODE = graphql(
  `
    fragment Listed on Episode {
      id
      number
      seasonNumber
      title
      nativeName
      airDate
      episodeMinutes
      claims(first: 3, property: [AIR_DATE, EPISODE_MINUTES]) {
        edges {
          node {
            ...Claimed
          }
        }
      }
    }
  `,
  [CLAIM],
);

export type Listed = ResultOf<typeof EPISODE>;

interface EpisodesProps {
  readonly episodes: readonly Listed[];
  readonly total: number;
}

/** The episodes of a show: number, title, day and length, each with who says so. */
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
            {episodes.map(({ id, number, seasonNumber, title, nativeName, airDate, episodeMinutes, claims }) => {
              const own = claims.edges.map(({ node }) => node);
              const names = language === 'ko' ? [nativeName, title] : [title, nativeName];
              const [first, second] = [...new Set(names.filter((name) => name != null))];
              return (
                <tr key={id}>
                  <th scope="row">{seasons.size > 1 && seasonNumber != null ? `${seasonNumber}×${number}` : number}</th>
                  {hasTitles && (
                    <td>
                      {first} {second !== undefined && <span className="quiet">{second}</span>}
                    </td>
                  )}
                  <td className="day">
                    {airDate != null && date(airDate)} <Mark claim={claimOf(own, 'AIR_DATE')} />
                  </td>
                  {hasMinutes && (
                    <td className="number">
                      {episodeMinutes} <Mark claim={claimOf(own, 'EPISODE_MINUTES')} />
                    </td>
                  )}
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
