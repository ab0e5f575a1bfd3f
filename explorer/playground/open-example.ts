/** Opening an example in the editors. */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { findTab, tabOf, type Example } from './example';
import { isNarrow } from './narrow';

/**
 * Gives the function that shows an example: in the tab that already has it unchanged, else in a
 * new one, so that nothing the user wrote is overwritten. Undefined until the editors are there,
 * since they take their texts only once, when they are made.
 */
export function useOpenExample(): ((example: Example) => void) | undefined {
  const { addTab, changeTab, setOperationFacts, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
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
    // There the list covers what was opened.
    if (isNarrow()) setVisiblePlugin(null);
  };
}
