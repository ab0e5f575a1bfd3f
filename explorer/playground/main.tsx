/** The playground: GraphiQL on this server's /graphql, with the server's examples at hand. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { HISTORY_PLUGIN, GraphiQL } from 'graphiql';
import { ImagePreview } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createRoot } from 'react-dom/client';
import { loadExamples, tabOf } from './example';
import { EXAMPLES_TITLE, examplesPlugin } from './examples-plugin';
import { prepareTabs, tabOfUrl } from './opening';
import { isPaneOpen, rememberPane } from './pane';
import { QuietEditors } from './quiet-editors';

/** How many examples open as tabs on a first visit; the pane lists them all. */
const OPENED_EXAMPLES = 3;

// GraphiQL would fetch a picture when the pointer rests on its address in an answer. The
// playground calls no other host, so it shows none.
ImagePreview.shouldRender = () => false;

async function start(container: HTMLElement): Promise<void> {
  const examples = await loadExamples('/graphql/examples.json');
  const tabs = prepareTabs(localStorage, tabOfUrl(location.search), examples.slice(0, OPENED_EXAMPLES).map(tabOf));

  createRoot(container).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
      // With no tabs at all GraphiQL fails, so an empty list is left out.
      {...(tabs.length > 0 && { defaultTabs: tabs })}
      {...(isPaneOpen(localStorage) && { visiblePlugin: EXAMPLES_TITLE })}
      onTogglePluginVisibility={(plugin) => rememberPane(localStorage, plugin !== null)}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <span className="playground-logo">Inyeon</span>
      </GraphiQL.Logo>
      <QuietEditors />
    </GraphiQL>,
  );
}

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no #playground element');
void start(container);
