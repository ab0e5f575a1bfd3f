import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { graphql, type ResultOf } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
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
  const [asked, setAsked] = useState<Asked>();
  return {
    ask: (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-place]');
      if (link === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setAsked({ id: link.dataset['place']!, says: link.title });
    },
    panel: asked !== undefined && <Panel key={asked.id} asked={asked} onClose={() => setAsked(undefined)} />,
  };
}

/** Closed by Esc and by a click elsewhere, which puts the focus back: browsers do that for what pops over. */
function Panel({ asked, onClose }: { readonly asked: Asked; onClose(): void }) {
  const { sources, columns, waiting, search } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  const [entry, setEntry] = useState<Entry | 'failed'>();

  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.focus();
    void import('../data/client.ts')
      .then(({ ask }) => ask(PLACE_SOURCES, { id: asked.id }))
      .then(
        ({ node }) => setEntry(node?.__typename === 'ChartEntry' ? node : 'failed'),
        () => setEntry('failed'),
      );
  }, [asked.id]);

  return (
    <div
      ref={panel}
      className="said-by"
      popover="auto"
      role="dialog"
      aria-label={sources.title}
      tabIndex={-1}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className="said-by-title">
        {sources.title} <span className="quiet">{columns.rank}</span>
      </p>
      <p className="says">{asked.says}</p>
      <div aria-live="polite">{entry === undefined ? waiting : entry === 'failed' ? search.failed : <Statements entry={entry} />}</div>
      <button type="button" className="close" onClick={() => panel.current?.hidePopover()}>
        {sources.close}
      </button>
    </div>
  );
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
