import { useEffect, useState } from 'react';
import { columnOf, columnsOf } from '../../graph/columns.ts';
import { ColumnsDrawing } from '../../graph/drawing.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Sentence } from '../../works/sentence.tsx';
import { AROUND, type Drawn, type Edge } from './query.ts';
import { expanded, hidden, pinned, seen, surrounding, type Surrounding } from './surroundings.ts';
import { changedAddress, doneIn } from './address.ts';
import { NodeButtons } from './node-buttons.tsx';
import { Wide } from '../../frame/wide.tsx';

/** How many things more an expansion brings at most. */
const MORE = 10;

interface SurroundingsProps {
  readonly start: { readonly nodes: readonly Drawn[]; readonly edges: readonly Edge[]; readonly truncated: boolean };
  readonly centre: string;
}

/** The drawing, what can be done to it, and the same as a list. All that was done is in the address. */
export function Surroundings({ start, centre }: SurroundingsProps) {
  const { around, sections } = useMessages();
  const [state, setState] = useState<Surrounding>(() => surrounding(start, centre));
  const [chosen, setChosen] = useState<string>();

  const change = (next: Surrounding): void => {
    setState(next);
    history.replaceState(history.state, '', changedAddress(next, centre));
  };
  const expand = async (id: string): Promise<void> => change(expanded(state, id, await aroundOf(id)));
  const hide = (id: string): void => {
    setChosen(undefined);
    change(hidden(state, id));
  };

  useEffect(() => {
    const { open, gone, kept } = doneIn(location.search);
    if (open.length + gone.length + kept.length === 0) return;
    void Promise.all(open.map(async (id) => [id, await aroundOf(id)] as const)).then((all) =>
      setState((before) => {
        const opened = all.reduce((sum, [id, more]) => expanded(sum, id, more), before);
        return { ...opened, hidden: gone, pinned: [...new Set([...opened.pinned, ...kept])] };
      }),
    );
  }, []);

  const { nodes, edges } = seen(state);
  const one = nodes.find(({ id }) => id === chosen);
  const buttons = (node: Drawn) => (
    <NodeButtons
      isPinned={state.pinned.includes(node.id)}
      isOpen={state.open.includes(node.id) || node.id === centre}
      isCentre={node.id === centre}
      name={node.name}
      onExpand={() => void expand(node.id)}
      onPin={() => change(pinned(state, node.id))}
      onHide={() => hide(node.id)}
    />
  );
  return (
    <>
      <Wide label={around.lead}>
        <ColumnsDrawing
          things={nodes}
          edges={edges}
          centre={centre}
          chosen={chosen}
          pinned={state.pinned}
          label={around.lead}
          onChoose={setChosen}
        />
      </Wide>
      <div className="chosen-node scripted" role="status">
        {one !== undefined && (
          <>
            <Name of={one} /> {buttons(one)}
          </>
        )}
      </div>
      <p className="quiet">
        {state.truncated && around.more}{' '}
        {state.hidden.length > 0 && (
          <>
            {around.hidden(state.hidden.length)}{' '}
            <button type="button" onClick={() => change({ ...state, hidden: [] })}>
              {around.unhide}
            </button>
          </>
        )}
      </p>
      <section aria-label={around.list}>
        <h2>{around.list}</h2>
        {columnsOf(nodes, edges).map(({ column, things }) => (
          <div key={column} className="around-column">
            <h3>{around.columns[column]}</h3>
            <ul className="plain">
              {things.map((node) => (
                <li key={node.id}>
                  <Name of={node} /> {buttons(node)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <details className="more">
          <summary>
            {sections.states} ({edges.length})
          </summary>
          <ul className="plain">
            {edges.map((edge) => (
              <li key={`${edge.from} ${edge.relation} ${edge.to}`}>
                <EdgeSentence edge={edge} nodes={nodes} />
              </li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

function EdgeSentence({ edge, nodes }: { readonly edge: Edge; readonly nodes: readonly Drawn[] }) {
  const [from, to] = [edge.from, edge.to].map((id) => nodes.find((node) => node.id === id));
  return from === undefined || to === undefined ? null : <Sentence relation={edge.relation} from={from} to={to} />;
}

async function aroundOf(id: string): Promise<SurroundingsProps['start']> {
  const { ask } = await import('../../data/client.ts');
  // Of the surroundings of a person, works say most.
  const { neighbourhood } = await ask(AROUND, { id, first: MORE });
  return { ...neighbourhood, nodes: [...neighbourhood.nodes].sort((a, b) => rank(a) - rank(b)) };
}

function rank({ __typename: type }: Drawn): number {
  return ['shows', 'origin', 'people', 'others'].indexOf(columnOf(type));
}
