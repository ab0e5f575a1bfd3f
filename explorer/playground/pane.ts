/** Remembers whether the user has closed the pane beside the editors. */

const KEY = 'inyeon:pane';

/** True until the user closes the pane. GraphiQL itself remembers only which pane was open. */
export function isPaneOpen(storage: Storage): boolean {
  return storage.getItem(KEY) !== 'closed';
}

/** Notes that the pane was opened or closed. */
export function rememberPane(storage: Storage, open: boolean): void {
  if (open) storage.removeItem(KEY);
  else storage.setItem(KEY, 'closed');
}
