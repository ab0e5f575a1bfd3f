/** The line under an answer that says what it took. */
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { inWords, type AnswerFigures } from './answer-figures';
import type { MeasuredFetcher } from './measured-fetcher';

/** Shows the figures of the answer in the tab that is open: statements, cost, time, size. */
export function AnswerStatus({ measured }: { measured: MeasuredFetcher }) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const isFetching = useGraphiQL((state) => state.isFetching);
  // Each tab keeps its answer, so each keeps its figures.
  const [figures, setFigures] = useState<ReadonlyMap<string, AnswerFigures>>(new Map());
  useEffect(
    () =>
      measured.onAnswer(() => {
        const last = measured.last();
        if (tab && last) setFigures((kept) => new Map(kept).set(tab, last));
      }),
    [measured, tab],
  );
  const shown = tab && !isFetching ? figures.get(tab) : undefined;
  return (
    <div className="answer-status" role="status" aria-label="What the answer took">
      {isFetching ? 'Asking …' : shown && inWords(shown)}
    </div>
  );
}
