import { graphql } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
import { propertyName } from '../language/property.ts';
import type { Messages } from '../language/messages.ts';
import { useHref } from '../routing/href.ts';
import { pathOf } from '../routing/path.ts';
import { AskedMark } from '../sources/asked-mark.tsx';
import { CLAIM } from '../sources/claim.ts';
import { SaidBy } from '../sources/said-by.tsx';
import type { Listed } from './episodes.tsx';

/** Who says what of an episode. */
const EPISODE_SOURCES = graphql(
  `
    query EpisodeSources($id: ID!) {
      node(id: $id) {
        __typename
        ... on Episode {
          id
          claims(first: 20) {
            nodes {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [CLAIM],
);

/** The mark on what a list says of an episode. Without JavaScript it leads to the page of what prints it. */
export function EpisodeMark({ episode, says }: { readonly episode: Listed; readonly says: string }) {
  const messages = useMessages();
  const href = useHref();
  const claims = episode.claims.nodes;
  const article = claims[0]?.citations[0]?.article.id;
  return (
    <AskedMark
      fact={`${messages.audience.episode} ${episode.number}`}
      says={says}
      claims={claims}
      href={href((article === undefined ? undefined : pathOf(article)) ?? '/')}
      answer={() => episodeSources(episode.id, messages)}
    />
  );
}

async function episodeSources(id: string, messages: Messages) {
  const { ask } = await import('../data/client.ts');
  const { node } = await ask(EPISODE_SOURCES, { id });
  const claims = node?.__typename === 'Episode' ? node.claims.nodes : [];
  return claims
    .filter(({ chosen }) => chosen)
    .map((claim) => (
      <section key={claim.id}>
        <p className="side-kind">{propertyName(messages, claim.property)}</p>
        <SaidBy claim={claim} />
      </section>
    ));
}
