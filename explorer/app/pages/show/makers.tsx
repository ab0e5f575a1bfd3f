import { Facts } from '../../facts/facts.tsx';
import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Mark } from '../../sources/mark.tsx';
import type { ShownShow } from './query.ts';

interface MakersProps {
  readonly credits: ShownShow['makers']['edges'];
  readonly companies: ShownShow['companies'];
}

/** Who made a show, by what they did, each with a mark. */
export function Makers({ credits, companies }: MakersProps) {
  const { sections, facts, companyRoles } = useMessages();
  const roles = [
    ['DIRECTOR', facts.directors],
    ['WRITER', facts.writers],
    ['CREATOR', facts.creators],
    ['PRODUCER', facts.producers],
    ['COMPOSER', facts.composers],
    ['EDITOR', facts.editors],
  ] as const;
  if (credits.length === 0 && companies.length === 0) return null;
  return (
    <Section title={sections.makers} id="makers">
      <Facts>
        {roles.map(([role, name]) => {
          const own = credits.filter((credit) => credit.role === role);
          if (own.length === 0) return null;
          return (
            <div className="fact" key={role}>
              <dt>{name}</dt>
              <dd>
                <ul className="things">
                  {own.map(({ node, claim }) => (
                    <li key={node.id}>
                      <Name of={node} /> <Mark claim={claim} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
        {companies.length > 0 && (
          <div className="fact">
            <dt>{facts.companies}</dt>
            <dd>
              <ul className="things">
                {companies.map(({ company, role, claim }) => (
                  <li key={`${company.id} ${role}`}>
                    <Name of={company} /> <span className="quiet">{companyRoles[role]}</span> <Mark claim={claim} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </Facts>
    </Section>
  );
}
