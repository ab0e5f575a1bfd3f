/** Which view is shown, by the part of the address behind #: `#/show/show:hellbound`, `#/search/lee%20jq`. */
import { useSyncExternalStore } from 'react';

export type Route = { view: 'search'; text: string } | { view: 'show'; id: string };

const SHOW = '#/show/';
const SEARCH = '#/search/';

/** The address of a view. */
export function addressOf(route: Route): string {
  return route.view === 'show' ? SHOW + encodeURIComponent(route.id) : SEARCH + encodeURIComponent(route.text);
}

/** The view that the address asks for, also after the address has changed. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  if (hash.startsWith(SHOW)) return { view: 'show', id: decoded(hash.slice(SHOW.length)) };
  return { view: 'search', text: hash.startsWith(SEARCH) ? decoded(hash.slice(SEARCH.length)) : '' };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** An address typed by hand may hold a lone percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
