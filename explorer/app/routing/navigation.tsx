/** Going from page to page without loading all anew: what a click on a link and the browser's back and forward do. */
import { createContext, useContext, useEffect, useMemo, useRef, useState, useTransition, type ReactNode } from 'react';
import type { Place } from '../../../src/server/explorer/rendering.ts';
import type { Content, Start } from '../app.tsx';
import { useMessages } from '../language/language.tsx';
import type { Address, AnyPage } from '../pages/page.ts';
import { addressOf, loadPage, pageAt } from '../pages/pages.ts';

interface Navigation {
  readonly origin: string;
  readonly posters: Place['posters'];
  readonly address: Address;
  readonly content: Content;
  readonly page: AnyPage | undefined;
  /** Goes to a path of this site; `stay` where the reader goes on with what they have in hand: same place, same focus. */
  go(path: string, how?: { readonly stay?: boolean }): void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Where the reader is, and how to go elsewhere. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext)!;
}

/** Apart from the rest, so that a page is not made anew because another is on its way. */
const WaitingContext = createContext(false);

/** Whether another page is on its way. */
export function useIsWaiting(): boolean {
  return useContext(WaitingContext);
}

interface View {
  readonly address: Address;
  readonly content: Content;
  readonly page: AnyPage | undefined;
}

interface ProviderProps {
  readonly start: Start;
  readonly place: Place;
  readonly children: ReactNode;
}

/** Holds where the reader is. */
export function NavigationProvider({ start, place, children }: ProviderProps) {
  const messages = useMessages();
  const [view, setView] = useState<View>({ address: addressOf(place.address), content: start.content, page: start.page });
  const [isLoading, setLoading] = useState(false);
  const [isShowing, startShowing] = useTransition();
  const latest = useRef(0);
  const first = useRef(view);

  const show = useMemo(
    () =>
      async (path: string, isNew: boolean, stay = false): Promise<void> => {
        const turn = ++latest.current;
        setLoading(true);
        // What the document came with is not asked for again.
        const next = path === place.address ? first.current : await viewAt(path).catch(() => undefined);
        if (turn !== latest.current) return;
        // What is missing or went wrong is told of by the server, in one place.
        if (next === undefined) return isNew ? location.assign(path) : location.reload();
        // One step of a slider is none that somebody goes back to.
        if (isNew) history[stay ? 'replaceState' : 'pushState'](null, '', path);
        setLoading(false);
        startShowing(() => setView(next));
        document.title = next.page!.head(next.content.kind === 'page' ? next.content.data : undefined, messages, next.address).title;
        if (isNew && !stay) {
          const part = document.getElementById(new URL(path, location.href).hash.slice(1));
          if (part === null) scrollTo(0, 0);
          else part.scrollIntoView();
          document.getElementById('main')?.focus({ preventScroll: true });
        }
      },
    [messages, place.address],
  );

  useEffect(() => {
    const back = (): void => void show(location.pathname + location.search, false);
    const click = (event: MouseEvent): void => {
      const path = pathOfClick(event);
      if (path === undefined) return;
      event.preventDefault();
      void show(path, true);
    };
    addEventListener('popstate', back);
    document.addEventListener('click', click);
    return () => {
      removeEventListener('popstate', back);
      document.removeEventListener('click', click);
    };
  }, [show]);

  const value = useMemo(
    (): Navigation => ({
      ...view,
      origin: place.origin,
      posters: place.posters,
      go: (path, how) => void show(path, true, how?.stay),
    }),
    [view, place, show],
  );
  return (
    <NavigationContext value={value}>
      <WaitingContext value={isLoading || isShowing}>{children}</WaitingContext>
    </NavigationContext>
  );
}

async function viewAt(path: string): Promise<View | undefined> {
  const address = addressOf(path);
  const name = pageAt(address);
  if (name === undefined) return undefined;
  const [page, { ask }] = await Promise.all([loadPage(name), import('../data/client.ts')]);
  const variables = page.variables(address);
  const data: unknown = await ask(page.query, variables);
  if (page.answered?.(data) === null) return undefined;
  return { address, page, content: { kind: 'page', name, data, variables } };
}

/** The path that a click leads to, where it is a plain one on a link to a page of ours. */
function pathOfClick(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = (event.target as Element).closest('a');
  if (link === null || link.origin !== location.origin || link.hasAttribute('download') || link.target !== '' || link.hreflang !== '')
    return undefined;
  if (link.hash !== '' && link.pathname === location.pathname && link.search === location.search) return undefined;
  const path = link.pathname + link.search;
  return pageAt(addressOf(path)) === undefined ? undefined : path + link.hash;
}
