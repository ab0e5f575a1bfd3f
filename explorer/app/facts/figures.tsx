import { useLanguage } from '../language/language.tsx';
import { propertyName } from '../language/property.ts';
import type { Claimed } from '../sources/claim.ts';
import { Mark } from '../sources/mark.tsx';
import { Value } from '../sources/value.tsx';
import { Section } from './section.tsx';
import { Wide } from '../frame/wide.tsx';

/** Figures that were true on a day, the newest first, which dispute nothing of another day. */
export function Figures({ figures: all, total }: { readonly figures: readonly Claimed[]; readonly total: number }) {
  const { messages, date } = useLanguage();
  const { sections, columns, cast } = messages;
  const figures = all.filter(({ chosen }) => chosen);
  if (figures.length === 0) return null;
  return (
    <Section title={sections.figures}>
      <Wide label={sections.figures}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.figure}</th>
              <th scope="col">{columns.says}</th>
              <th scope="col">{columns.asOf}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((claim) => (
              <tr key={claim.id}>
                <th scope="row">{propertyName(messages, claim.property)}</th>
                <td>
                  <Value claim={claim} /> <Mark claim={claim} />
                </td>
                <td>{claim.asOf != null && date(claim.asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {all.length < total && <p className="quiet">{cast.all(all.length, total)}</p>}
    </Section>
  );
}
