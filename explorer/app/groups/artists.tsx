import { Section } from '../facts/section.tsx';
import { useMessages } from '../language/language.tsx';
import { Name } from '../names/name.tsx';
import { Mark } from '../sources/mark.tsx';
import { Span, type Belonging } from './belongings.tsx';

/** Whom a company manages as an agency. */
export function Artists({ artists, total }: { readonly artists: readonly Belonging[]; readonly total: number }) {
  const { sections, cast } = useMessages();
  if (artists.length === 0) return null;
  return (
    <Section title={sections.artists}>
      <ul className="plain">
        {artists.map((one) => (
          <li key={one.node.id}>
            <Name of={one.node} /> <Span of={one} /> <Mark claim={one.claim} />
          </li>
        ))}
      </ul>
      {artists.length < total && <p className="quiet">{cast.all(artists.length, total)}</p>}
    </Section>
  );
}
