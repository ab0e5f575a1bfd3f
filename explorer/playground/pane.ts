/** Remembers whether the user has closed the pane beside the editors. */
import { isNarrow } from './narrow';

const KEY = 'inyeon:pane';

/** The name under which GraphiQL keeps which pane was open. */
const STORED_PANE = 'graphiql:visiblePlugin';

/**
 * True until the user closes the pane. In a narrow window a pane covers the editors, so there none is open at first, not even the
 * one that GraphiQL has kept.
 */
export function isPaneOpen(storage: Storage): boolean {
  if (!isNarrow()) return storage.getItem(KEY) !== 'closed';
  storage.removeItem(STORED_PANE);
  return false;
}

/** Notes that the pane was opened or closed. In a narrow window it has to be closed again, which says nothing of what the user likes. */
export function rememberPane(storage: Storage, open: boolean): void {
  if (isNarrow()) return;
  if (open) storage.removeItem(KEY);
  else storage.setItem(KEY, 'closed');
}
