/** The list of examples: under the headings of their groups, with a filter; a click opens one in a tab. */
import { useGraphiQL } from '@graphiql/react';
import { useId, useState } from 'react';
import { findTab, tabOf, type Example } from './example';
import { grouped, matching } from './filter-examples';
import { useOpenExample } from './open-example';

/** The pane with all examples. */
export function ExamplesPane({ title, examples }: { title: string; examples: Example[] }) {
  const [filter, setFilter] = useState('');
  const found = matching(examples, filter);
  return (
    <section aria-label={title} className="examples">
      <h2 className="examples-title">{title}</h2>
      {examples.length === 0 ? (
        <p className="examples-note">This server offers no examples.</p>
      ) : (
        <>
          <input
            type="search"
            className="playground-input"
            aria-label="Filter the examples"
            placeholder="Filter: cast, chart, Hangul, …"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
          <p className="examples-note" role="status">
            {filter.trim() && (found.length > 0 ? `${found.length} of ${examples.length} examples` : 'No example has all these words.')}
          </p>
        </>
      )}
      {grouped(found).map(([group, members]) => (
        <ExampleGroup key={group} group={group} examples={members} />
      ))}
    </section>
  );
}

function ExampleGroup({ group, examples }: { group: string; examples: Example[] }) {
  const heading = useId();
  const open = useOpenExample();
  const activeTab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  return (
    <>
      <h3 className="examples-group" id={heading}>
        {group}
      </h3>
      <ul className="examples-list" aria-labelledby={heading}>
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
    </>
  );
}
