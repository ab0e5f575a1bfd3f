/** Whether the window is too narrow for panes side by side; playground.css stacks them from the same width on. */

const NARROW = matchMedia('(width < 900px)');

/** True while panes lie over the editors instead of beside them. */
export function isNarrow(): boolean {
  return NARROW.matches;
}
