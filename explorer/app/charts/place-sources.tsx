import { useState, type MouseEvent, type ReactNode } from 'react';
import { graphql, type ResultOf } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
import { AskedPanel, isPlain } from '../sources/asked-panel.tsx';
import { Citations } from '../sources/said-by.tsx';

/** Who prints a place on a chart, and which rank. */
const PLACE_SOURCES = graphql(`
  query PlaceSources($id: ID!) {
    node(id: $id) {
      __typename
      ... on ChartEntry {
        id
        rank
        statements {
          rank
          asWritten
          locator
          article {
            id
            headline
            publishedOn
            publication {
              id
              name
            }
          }
        }
      }
    }
  }
`);

type Entry = Extract<NonNullable<ResultOf<typeof PLACE_SOURCES>['node']>, { readonly __typename: 'ChartEntry' }>;

interface Asked {
  readonly id: string;
  readonly says: string;
}

/**
 * Who prints the places of a table, which has too many for the sources of all: a click on a PlaceLink in it asks. Without JavaScript the
 * link leads to the edition of the chart, where the place has its mark.
 */
export function usePlaceSources(): { readonly ask: (event: MouseEvent) => void; readonly panel: ReactNode } {
  const { columns } = useMessages();
  const [asked, setAsked] = useState<Asked>();
  return {
    ask: (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-place]');
      if (link === null || !isPlain(event)) return;
      event.preventDefault();
      setAsked({ id: link.dataset['place']!, says: link.title });
    },
    panel: asked !== undefined && (
      <AskedPanel
        key={asked.id}
        fact={columns.rank}
        says={asked.says}
        answer={() => statementsOf(asked.id)}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}

async function statementsOf(id: string): Promise<ReactNode> {
  const { ask } = await import('../data/client.ts');
  const { node } = await ask(PLACE_SOURCES, { id });
  if (node?.__typename !== 'ChartEntry') throw new Error(`${id} is no place.`);
  return <Statements entry={node} />;
}

/** What is printed; where it is not the same, both sides. */
function Statements({ entry: { rank, statements } }: { readonly entry: Entry }) {
  const { sources } = useMessages();
  const others = statements.filter((one) => one.rank != null && one.rank !== rank);
  if (others.length === 0) return <Citations citations={statements} />;
  return (
    <>
      <section className="side">
        <p className="side-kind chosen">{sources.shown}</p>
        <Citations citations={statements.filter((one) => !others.includes(one))} />
      </section>
      <section className="side">
        <p className="side-kind">{sources.other}</p>
        <Citations citations={others} />
      </section>
    </>
  );
}
