/** The playground: GraphiQL on this server's /graphql, with the server's examples at hand. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import './narrow.css';
import { HISTORY_PLUGIN, GraphiQL } from 'graphiql';
import { ImagePreview } from '@graphiql/react';
import { createRoot } from 'react-dom/client';
import { AnswerStatus } from './answer-status';
import { CopyLink } from './copy-link';
import { loadExamples, tabOf } from './example';
import { EXAMPLES_TITLE, examplesPlugin } from './examples-plugin';
import { queryOfAddress } from './link';
import { measuredFetcher } from './measured-fetcher';
import { isNarrow } from './narrow';
import { prepareTabs } from './opening';
import { isPaneOpen, rememberPane } from './pane';
import { PanesAtTop } from './panes-at-top';
import { QuietEditors } from './quiet-editors';
import { RunLinked } from './run-linked';
import { SystemTheme } from './system-theme';

/** How many examples open as tabs on a first visit; the pane lists them all. */
const OPENED_EXAMPLES = 3;

// GraphiQL would fetch a picture when the pointer rests on its address in an answer. The
// playground calls no other host, so it shows none.
ImagePreview.shouldRender = () => false;

async function start(container: HTMLElement): Promise<void> {
  const examples = await loadExamples('/graphql/examples.json');
  const linked = queryOfAddress(location.search);
  const tabs = prepareTabs(localStorage, linked, examples.slice(0, OPENED_EXAMPLES).map(tabOf));
  const measured = measuredFetcher('/graphql');

  createRoot(container).render(
    <GraphiQL
      fetcher={measured.fetcher}
      // What the schema says of itself is the beginning of the documentation.
      schemaDescription
      plugins={[examplesPlugin(examples), HISTORY_PLUGIN]}
      // With no tabs at all GraphiQL fails, so an empty list is left out.
      {...(tabs.length > 0 && { defaultTabs: tabs })}
      {...(isPaneOpen(localStorage) && { visiblePlugin: EXAMPLES_TITLE })}
      onTogglePluginVisibility={(plugin) => rememberPane(localStorage, plugin !== null)}
      // In a narrow window the query has the room of the variables, unless it has some.
      {...(!isNarrow() && { defaultEditorToolsVisibility: 'variables' })}
    >
      <GraphiQL.Logo>
        <a className="playground-docs" href="/docs/">
          Docs
        </a>
        <span className="playground-logo">Inyeon</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerStatus measured={measured} />
      </GraphiQL.Footer>
      <QuietEditors />
      <PanesAtTop />
      <SystemTheme />
      {linked && <RunLinked linked={linked} />}
    </GraphiQL>,
  );
}

const container = document.getElementById('playground');
if (!container) throw new Error('index.html has no #playground element');
void start(container);
