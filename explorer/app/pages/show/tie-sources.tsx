import type { ReactNode } from 'react';
import { graphql } from '../../graphql.ts';
import { Name } from '../../names/name.tsx';
import { CLAIM } from '../../sources/claim.ts';
import { SaidBy } from '../../sources/said-by.tsx';

/** Who says what two shows have in common. */
const TIE_SOURCES = graphql(
  `
    query TieSources($id: ID!) {
      show(id: $id) {
        id
        similar(first: 6) {
          show {
            id
          }
          common {
            kind
            claims {
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
    }
  `,
  [CLAIM],
);

/** Asks who says so of either of two similar shows. */
export async function tieSources(id: string, other: string, kind: string): Promise<ReactNode> {
  const { ask } = await import('../../data/client.ts');
  const { show } = await ask(TIE_SOURCES, { id });
  const claims = show?.similar.find((one) => one.show.id === other)?.common.find((one) => one.kind === kind)?.claims ?? [];
  return claims.map((claim) => (
    <section key={claim.id}>
      <p className="side-kind">
        <Name of={claim.subject} isShort />
      </p>
      <SaidBy claim={claim} />
    </section>
  ));
}
