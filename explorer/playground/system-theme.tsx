/** Keeps the editors in the colours of the system, also when those change while the page is open, as phones do at sunset. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Shows nothing. GraphiQL's own style follows the system, but its editors would stay as they were when the page was opened. */
export function SystemTheme() {
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    // Who has chosen a theme keeps it.
    if (theme !== null) return undefined;
    const follow = () => setTheme(null);
    DARK.addEventListener('change', follow);
    return () => DARK.removeEventListener('change', follow);
  }, [theme, setTheme]);
  return null;
}
