/** Closes the sources that are open: by Esc, which puts the focus back on their mark, by their button, and by a click elsewhere. */
export function closeSources(): () => void {
  const open = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details.sources[open]')];
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    for (const one of open()) shut(one);
  };
  const click = (event: MouseEvent): void => {
    const target = event.target as Element;
    for (const one of open())
      if (target.closest('[data-closes="sources"]') !== null) shut(one);
      else if (!one.contains(target)) one.open = false;
  };
  document.addEventListener('keydown', key);
  document.addEventListener('click', click);
  return () => {
    document.removeEventListener('keydown', key);
    document.removeEventListener('click', click);
  };
}

function shut(sources: HTMLDetailsElement): void {
  sources.open = false;
  sources.querySelector('summary')?.focus();
}
