/** One example query, as the server lists it, and what GraphiQL makes of it. */
import type { TabsState } from '@graphiql/react';

/** An entry of /graphql/examples.json; the server's `Example` in src/server/examples.ts is the same. */
export interface Example {
  group: string;
  name: string;
  description: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** What a GraphiQL tab holds of an example: both editors' texts. */
export interface TabTexts {
  query: string;
  variables: string;
}

/** The texts of the tab that shows an example. */
export function tabOf(example: Example): TabTexts {
  return {
    query: example.query,
    variables: example.variables ? JSON.stringify(example.variables, null, 2) : '',
  };
}

/** The index of the tab that already shows exactly these texts, or -1. */
export function findTab(tabs: TabsState['tabs'], texts: TabTexts): number {
  return tabs.findIndex((tab) => (tab.query ?? '') === texts.query && (tab.variables ?? '') === texts.variables);
}

/**
 * Asks the server for its examples. The playground is of use without them, so a failure is
 * reported on the console and gives an empty list.
 */
export async function loadExamples(url: string): Promise<Example[]> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return (await response.json()) as Example[];
  } catch (error) {
    console.error('The examples could not be loaded.', error);
    return [];
  }
}
