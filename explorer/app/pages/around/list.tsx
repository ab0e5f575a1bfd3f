import { memo } from 'react';
import type { Filled } from '../../graph/columns.ts';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Sentence } from '../../works/sentence.tsx';
import { NodeButtons, type Deeds, type Standing } from './node-buttons.tsx';
import type { Drawn, Edge } from './query.ts';

interface ListProps {
  readonly columns: readonly Filled<Drawn>[];
  readonly edges: readonly Edge[];
  readonly deeds: Deeds;
  /** The same function as long as all things stand as they did. */
  standingOf(id: string): Standing;
}

/** The same as the drawing, for keyboards and readers of screens. */
export const List = memo(function List({ columns, edges, deeds, standingOf }: ListProps) {
  const { around } = useMessages();
  return (
    <section aria-label={around.list}>
      <h2>{around.list}</h2>
      {columns.map(({ column, things }) => (
        <div key={column} className="around-column">
          <h3>{around.columns[column]}</h3>
          <ul className="plain">
            {things.map((node) => (
              <Row key={node.id} node={node} deeds={deeds} {...standingOf(node.id)} />
            ))}
          </ul>
        </div>
      ))}
      <Edges columns={columns} edges={edges} />
    </section>
  );
});

const Row = memo(function Row({ node, ...rest }: { readonly node: Drawn; readonly deeds: Deeds } & Standing) {
  return (
    <li>
      <Name of={node} /> <NodeButtons id={node.id} name={node.name} {...rest} />
    </li>
  );
});

const Edges = memo(function Edges({ columns, edges }: Pick<ListProps, 'columns' | 'edges'>) {
  const { sections } = useMessages();
  const named = new Map(columns.flatMap(({ things }) => things.map((node) => [node.id, node] as const)));
  return (
    <details className="more">
      <summary>
        {sections.states} ({edges.length})
      </summary>
      <ul className="plain">
        {edges.map(({ from, to, relation }) => {
          const [one, other] = [named.get(from), named.get(to)];
          if (one === undefined || other === undefined) return null;
          return (
            <li key={`${from} ${relation} ${to}`}>
              <Sentence relation={relation} from={one} to={other} />
            </li>
          );
        })}
      </ul>
    </details>
  );
});
