import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Mark } from '../../sources/mark.tsx';
import type { ShownShow } from './query.ts';

/** The cast with characters and billing, in the order of the credits. */
export function Cast({ cast: { edges, totalCount } }: { readonly cast: ShownShow['cast'] }) {
  const { sections, cast, billing: billings } = useMessages();
  if (edges.length === 0) return null;
  return (
    <Section title={sections.cast}>
      <ul className="cast">
        {edges.map(({ node, character, billing, claim }) => (
          <li key={node.id}>
            <div className="actor">
              <Name of={node} /> <Mark claim={claim} />
            </div>
            {(character != null || billing != null) && (
              <div className="part">
                {character != null && <Name of={character} />}
                {billing != null && <span className="billing">{billings[billing]}</span>}
              </div>
            )}
          </li>
        ))}
      </ul>
      {edges.length < totalCount && <p className="quiet">{cast.all(edges.length, totalCount)}</p>}
    </Section>
  );
}
