import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { columnOf, columnsOf } from '../../graph/columns.ts';
import { ColumnsDrawing } from '../../graph/drawing.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { AROUND, type Drawn, type Edge } from './query.ts';
import { expanded, hidden, MOST_ASKED, pinned, seen, surrounding, type Surrounding } from './surroundings.ts';
import { changedAddress, doneIn } from './address.ts';
import { List } from './list.tsx';
import { NodeButtons, type Deeds, type Standing } from './node-buttons.tsx';
import { Wide } from '../../frame/wide.tsx';

interface SurroundingsProps {
  readonly start: { readonly nodes: readonly Drawn[]; readonly edges: readonly Edge[]; readonly truncated: boolean };
  readonly centre: string;
  readonly most: number;
}

/** The drawing, what can be done to it, and the same as a list. All that was done is in the address. */
export function Surroundings({ start, centre, most }: SurroundingsProps) {
  const { around } = useMessages();
  const [state, setState] = useState<Surrounding>(() => surrounding(start, centre, most));
  const [chosen, setChosen] = useState<string>();

  // With hundreds of things a change takes several frames, in which the page is to answer all the same.
  const change = useRef((next: (before: Surrounding) => Surrounding): void => startTransition(() => setState(next))).current;
  const deeds = useMemo(
    (): Deeds => ({
      expand: (id) => void aroundOf(id, most).then((more) => change((before) => expanded(before, id, more))),
      pin: (id) => change((before) => pinned(before, id)),
      hide: (id) => {
        setChosen(undefined);
        change((before) => hidden(before, id));
      },
    }),
    [change, most],
  );

  useEffect(() => {
    const { open, gone, kept } = doneIn(location.search);
    if (open.length + gone.length + kept.length === 0) return;
    void Promise.all(open.map(async (id) => [id, await aroundOf(id, most)] as const)).then((all) =>
      change((before) => {
        const opened = all.reduce((sum, [id, more]) => expanded(sum, id, more), before);
        return { ...opened, hidden: gone, pinned: [...new Set([...opened.pinned, ...kept])] };
      }),
    );
  }, [change, most]);

  const untouched = useRef(state);
  useEffect(() => {
    if (state !== untouched.current) history.replaceState(history.state, '', changedAddress(state, centre));
  }, [state, centre]);

  const { nodes, edges } = useMemo(
    () => seen({ nodes: state.nodes, edges: state.edges, hidden: state.hidden }),
    [state.nodes, state.edges, state.hidden],
  );
  const columns = useMemo(() => columnsOf(nodes, edges), [nodes, edges]);
  const one = nodes.find(({ id }) => id === chosen);
  const standingOf = useCallback(
    (id: string): Standing => ({
      isPinned: state.pinned.includes(id),
      isOpen: state.open.includes(id) || id === centre,
      isCentre: id === centre,
    }),
    [state.pinned, state.open, centre],
  );
  return (
    <>
      <Wide label={around.lead}>
        <ColumnsDrawing
          columns={columns}
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
            <Name of={one} /> <NodeButtons id={one.id} name={one.name} deeds={deeds} {...standingOf(one.id)} />
          </>
        )}
      </div>
      <p className="quiet">
        {state.truncated && around.more(most)}{' '}
        {state.hidden.length > 0 && (
          <>
            {around.hidden(state.hidden.length)}{' '}
            <button type="button" onClick={() => change((before) => ({ ...before, hidden: [] }))}>
              {around.unhide}
            </button>
          </>
        )}
      </p>
      <List columns={columns} edges={edges} deeds={deeds} standingOf={standingOf} />
    </>
  );
}

async function aroundOf(id: string, most: number): Promise<SurroundingsProps['start']> {
  const { ask } = await import('../../data/client.ts');
  const { neighbourhood } = await ask(AROUND, { id, first: Math.min(MOST_ASKED, Math.ceil(most / 3)) });
  // Of the surroundings of a person, works say most.
  return { ...neighbourhood, nodes: [...neighbourhood.nodes].sort((a, b) => rank(a) - rank(b)) };
}

function rank({ __typename: type }: Drawn): number {
  return ['shows', 'origin', 'people', 'others'].indexOf(columnOf(type));
}
