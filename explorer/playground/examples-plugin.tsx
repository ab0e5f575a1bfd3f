/** The GraphiQL pane that lists the example queries; a click opens one in a tab. */
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { findTab, tabOf, type Example } from './example';

/** The plugin's title, by which GraphiQL remembers that its pane is open. */
export const EXAMPLES_TITLE = 'Examples';

/** Makes the plugin for the given examples. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return {
    title: EXAMPLES_TITLE,
    icon: ListIcon,
    content: () => <ExamplesPane examples={examples} />,
  };
}

function ExamplesPane({ examples }: { examples: Example[] }) {
  const open = useOpenExample();
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  return (
    <section aria-label={EXAMPLES_TITLE} className="examples">
      <h2 className="examples-title">{EXAMPLES_TITLE}</h2>
      {examples.length === 0 && <p className="examples-none">This server offers no examples.</p>}
      <ul className="examples-list">
        {examples.map((example) => {
          const shown = activeTab !== undefined && findTab([activeTab], tabOf(example)) === 0;
          return (
            <li key={example.name}>
              <button
                type="button"
                className="examples-item"
                disabled={!open}
                aria-current={shown ? 'true' : undefined}
                onClick={() => open?.(example)}
              >
                <span className="examples-name">{example.name}</span>
                <span className="examples-description">{example.description}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/**
 * Gives the function that shows an example: in the tab that already has it unchanged, else in a
 * new one, so that nothing the user wrote is overwritten. Undefined until the editors are there,
 * since they take their texts only once, when they are made.
 */
function useOpenExample(): ((example: Example) => void) | undefined {
  const { addTab, changeTab, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  if (!queryEditor || !variableEditor) return undefined;

  return (example) => {
    const texts = tabOf(example);
    const index = findTab(tabs, texts);
    if (index >= 0) {
      changeTab(index);
    } else {
      addTab();
      queryEditor.setValue(texts.query);
      variableEditor.setValue(texts.variables);
      // Gives the tab its title now; the editors report their new texts only after a pause.
      updateActiveTabValues(texts);
    }
    // Until that pause is over GraphiQL would send the name of the operation shown before, and the
    // server would refuse an early click on "run". Without a name it runs the query's only one.
    setOperationFacts({});
    queryEditor.setScrollTop(0);
  };
}

function ListIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <path d="M7 5h10M7 10h10M7 15h10" />
      <path d="M3 5h.01M3 10h.01M3 15h.01" strokeWidth="2.5" />
    </svg>
  );
}
