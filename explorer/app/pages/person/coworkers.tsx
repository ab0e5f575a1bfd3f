import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import type { ShownPerson } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

type Coworker = ShownPerson['collaborators']['edges'][number]['node'];

/** With whom somebody works again and again, and in what. */
export function Coworkers({ coworkers }: { readonly coworkers: readonly Coworker[] }) {
  const { sections, columns } = useMessages();
  if (coworkers.length === 0) return null;
  return (
    <Section title={sections.coworkers}>
      <Wide label={sections.coworkers}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.together}</th>
            </tr>
          </thead>
          <tbody>
            {coworkers.map(({ person, works }) => (
              <tr key={person.id}>
                <th scope="row">
                  <Name of={person} />
                </th>
                <td>
                  {works.map((work, index) => (
                    <span key={work.id}>
                      {index > 0 && ', '}
                      <Name of={work} isShort />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
