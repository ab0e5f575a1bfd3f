/** Makes pages on the server: what src/server/explorer loads. */
import { print } from '@0no-co/graphql.web';
import { renderToString } from 'react-dom/server';
import type { Manifest, MatchedPage, Place, Renderer, Shown } from '../../src/server/explorer/rendering.ts';
import { App, type Content } from './app.tsx';
import { documentOf } from './document.ts';
import { messagesIn } from './language/load.ts';
import { addressOf, loadPage, PAGE_NAMES, pageAt, type PageName } from './pages/pages.ts';
import type { AnyPage } from './pages/page.ts';
import { idAround, idAt, pathOf } from './routing/path.ts';

const pages = Object.fromEntries(await Promise.all(PAGE_NAMES.map(async (name) => [name, await loadPage(name)]))) as Record<
  PageName,
  AnyPage
>;
const queries = Object.fromEntries(PAGE_NAMES.map((name) => [name, print(pages[name].query)])) as Record<PageName, string>;

/** The text of the operation of each page, for whoever checks them against the schema. */
export const operations: Readonly<Record<string, string>> = queries;

/** See RendererModule in src/server/explorer/rendering.ts. */
export function createRenderer(manifest: Manifest): Renderer {
  return {
    match(text): MatchedPage | undefined {
      const address = addressOf(text);
      const name = pageAt(address);
      if (name === undefined) return undefined;
      const id = idAt(address.pathname);
      return {
        name,
        query: queries[name],
        variables: pages[name].variables(address),
        id: id ?? idAround(address.pathname),
        hasLookup: id !== undefined,
        isEmbedded: address.search.has('embed'),
      };
    },
    answered: (page, data) => pages[page.name as PageName].answered?.(data),
    pathOf,
    async render(shown: Shown, place: Place): Promise<string> {
      const messages = await messagesIn(place.language);
      const content = contentOf(shown);
      const page = content.kind === 'page' ? pages[content.name] : undefined;
      const body = renderToString(<App start={{ content, page, messages }} place={place} />);
      return documentOf({
        content,
        page,
        messages,
        place,
        body,
        manifest,
        linkedData: shown.kind === 'page' ? shown.linkedData : undefined,
      });
    },
  };
}

function contentOf(shown: Shown): Content {
  return shown.kind === 'page'
    ? { kind: 'page', name: shown.page.name as PageName, data: shown.data, variables: shown.page.variables }
    : shown;
}
