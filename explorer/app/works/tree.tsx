import { graphql, type ResultOf } from '../graphql.ts';
import { useMessages } from '../language/language.tsx';
import { Name } from '../names/name.tsx';
import { Section } from '../facts/section.tsx';
import { CLAIM } from '../sources/claim.ts';
import { Mark } from '../sources/mark.tsx';

/** From which works a work comes, and what came of it. */
export const TREE = graphql(
  `
    fragment Tree on AdaptationTree {
      roots {
        __typename
        id
        name
        nativeName
      }
      steps {
        generation
        adaptation {
          relation
          source {
            id
          }
          work {
            __typename
            id
            name
            nativeName
            ... on Show {
              year
              kind
            }
          }
          claim {
            ...Claimed
          }
        }
      }
    }
  `,
  [CLAIM],
);

type AdaptationTree = ResultOf<typeof TREE>;
type Step = AdaptationTree['steps'][number];

/** Webtoon → drama → remake, as a small tree; nothing where a work stands alone. */
export function Tree({ tree, current }: { readonly tree: AdaptationTree; readonly current: string }) {
  const { sections, types } = useMessages();
  if (tree.steps.length === 0) return null;
  return (
    <Section title={sections.tree}>
      <ul className="tree">
        {tree.roots.map((root) => (
          <li key={root.id}>
            <div className="node" aria-current={root.id === current ? 'page' : undefined}>
              <Name of={root} /> <span className="quiet">{types[root.__typename]}</span>
            </div>
            <Branches of={root.id} steps={tree.steps} current={current} above={[root.id]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface BranchesProps {
  readonly of: string;
  readonly steps: readonly Step[];
  readonly current: string;
  /** What this is below: whatever is stored, a tree ends. */
  readonly above: readonly string[];
}

function Branches({ of, steps, current, above }: BranchesProps) {
  const { adaptation, kinds, types } = useMessages();
  const own = steps.filter((one) => one.adaptation.source.id === of && !above.includes(one.adaptation.work.id));
  if (own.length === 0) return null;
  return (
    <ul>
      {own.map(({ adaptation: { work, relation, claim } }) => (
        <li key={work.id}>
          <div className="node" aria-current={work.id === current ? 'page' : undefined}>
            <Name of={work} />{' '}
            <span className="quiet">
              {[
                adaptation[relation],
                work.__typename === 'Show' ? kinds[work.kind] : types[work.__typename],
                work.__typename === 'Show' ? work.year : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            <Mark claim={claim} />
          </div>
          <Branches of={work.id} steps={steps} current={current} above={[...above, work.id]} />
        </li>
      ))}
    </ul>
  );
}
