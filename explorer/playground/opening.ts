/**
 * What the editors show when the page opens: the query of its address, else the tabs the user left,
 * else the first examples.
 */
import type { TabTexts } from './example';

/** The names under which GraphiQL keeps its state in local storage. */
const STORED = {
  tabs: 'graphiql:tabState',
  query: 'graphiql:query',
  variables: 'graphiql:variables',
};

/**
 * Chooses the tabs of a first visit and puts the texts of the tab to open where GraphiQL looks
 * for them.
 *
 * GraphiQL fills its editors from these two stored texts, not from the active tab, and opens the
 * tab which has the same texts (or a new one). So without this the variables of the first default
 * tab would be missing, and the query of a URL would displace the tabs of a user who comes back.
 */
export function prepareTabs(storage: Storage, fromUrl: TabTexts | undefined, examples: TabTexts[]): TabTexts[] {
  const tabs = fromUrl ? [fromUrl, ...examples] : examples;
  const firstVisit = storage.getItem(STORED.tabs) === null;
  const opened = fromUrl ?? (firstVisit ? tabs[0] : undefined);
  if (opened) {
    storage.setItem(STORED.query, opened.query);
    // GraphiQL takes an absent key for "no variables", as it removes the key when they are emptied.
    if (opened.variables) storage.setItem(STORED.variables, opened.variables);
    else storage.removeItem(STORED.variables);
  }
  return tabs;
}
