/** The GraphiQL pane that lists the example queries. */
import type { GraphiQLPlugin } from '@graphiql/react';
import type { Example } from './example';
import { ExamplesPane } from './examples-pane';

/** The plugin's title, by which GraphiQL remembers that its pane is open. */
export const EXAMPLES_TITLE = 'Examples';

/** Makes the plugin for the given examples. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return {
    title: EXAMPLES_TITLE,
    icon: ListIcon,
    content: () => <ExamplesPane title={EXAMPLES_TITLE} examples={examples} />,
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
