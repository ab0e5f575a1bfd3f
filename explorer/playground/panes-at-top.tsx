/** Keeps whatever is opened in the pane beside the editors at its top. */
import { useDocExplorer } from '@graphiql/plugin-doc-explorer';
import { useGraphiQL } from '@graphiql/react';
import { useLayoutEffect } from 'react';

/**
 * Shows nothing. All panes, and all pages of the documentation, scroll in one element, which would stay where it was scrolled to
 * for the one before.
 */
export function PanesAtTop() {
  const pane = useGraphiQL((state) => state.visiblePlugin);
  const pages = useDocExplorer();
  useLayoutEffect(() => {
    document.querySelector('.graphiql-plugin')?.scrollTo(0, 0);
  }, [pane, pages]);
  return null;
}
