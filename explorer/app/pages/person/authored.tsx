import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { claimOf } from '../../sources/claim.ts';
import { Mark } from '../../sources/mark.tsx';
import type { ShownPerson } from './query.ts';

/** The webtoons and novels that somebody wrote or drew, each with who says so. */
export function Authored({ person: { id, authored } }: { readonly person: Pick<ShownPerson, 'id' | 'authored'> }) {
  const { sections, types } = useMessages();
  if (authored.length === 0) return null;
  return (
    <Section title={sections.authored} id="authored">
      <ul className="plain">
        {authored.map((work) => (
          <li key={work.id}>
            <Name of={work} /> <span className="quiet">{types[work.__typename]}</span>{' '}
            <Mark claim={claimOf(work.claims.nodes, 'AUTHORED_BY', id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
