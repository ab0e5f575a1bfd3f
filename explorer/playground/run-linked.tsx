/** Runs the query of a link by itself. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { onlyReads, type LinkedQuery } from './link';

/** Shows nothing. It runs the query once, as soon as the editors are there, unless it could change something. */
export function RunLinked({ linked }: { linked: LinkedQuery }) {
  const { run, setOperationName } = useGraphiQLActions();
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.variableEditor && state.responseEditor));
  const started = useRef(false);
  useEffect(() => {
    if (!ready || started.current) return;
    started.current = true;
    if (!onlyReads(linked)) return;
    if (linked.operationName) setOperationName(linked.operationName);
    void run();
  }, [ready, linked, run, setOperationName]);
  return null;
}
