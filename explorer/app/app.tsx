/** The whole of what is seen: header, the page at the address, footer. */
import { Suspense, type ReactNode } from 'react';
import type { Near, Place } from '../../src/server/explorer/rendering.ts';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { LanguageProvider } from './language/language.tsx';
import type { Messages } from './language/messages.ts';
import { Failure } from './pages/failure/failure.tsx';
import { Missing } from './pages/missing/missing.tsx';
import type { AnyPage } from './pages/page.ts';
import type { PageName } from './pages/pages.ts';
import { NavigationProvider, useIsWaiting, useNavigation } from './routing/navigation.tsx';
import { Actions } from './frame/actions.tsx';

/** What is at an address. */
export type Content =
  | { readonly kind: 'page'; readonly name: PageName; readonly data: unknown; readonly variables: Readonly<Record<string, unknown>> }
  | { readonly kind: 'missing'; readonly nearest: readonly Near[] }
  | { readonly kind: 'failure'; readonly status: number; readonly message: string; readonly retryAfter?: string | undefined };

/** What is shown first. */
export interface Start {
  readonly content: Content;
  /** The code of the page, where the content is one. */
  readonly page: AnyPage | undefined;
  readonly messages: Messages;
}

/** The explorer, as the server and the browser begin with it. */
export function App({ start, place }: { readonly start: Start; readonly place: Place }) {
  return (
    <LanguageProvider messages={start.messages} language={place.language}>
      <NavigationProvider start={start} place={place}>
        <Frame />
      </NavigationProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const { address } = useNavigation();
  const isEmbedded = address.search.has('embed');
  return (
    <>
      {!isEmbedded && <Header />}
      <Main>
        <Suspense>
          <Shown />
        </Suspense>
      </Main>
      {!isEmbedded && <Footer />}
    </>
  );
}

function Main({ children }: { readonly children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} aria-busy={useIsWaiting()}>
      {children}
    </main>
  );
}

function Shown() {
  const { content, page, address } = useNavigation();
  if (content.kind === 'missing') return <Missing nearest={content.nearest} />;
  if (content.kind === 'failure') return <Failure {...content} />;
  const { View, query } = page!;
  return (
    <>
      <View data={content.data} address={address} />
      <Actions query={query} variables={content.variables} />
    </>
  );
}
