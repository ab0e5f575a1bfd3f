import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import type { ShownShow } from './query.ts';

/** Similar shows, and what makes them so. */
export function Similar({ similar }: { readonly similar: ShownShow['similar'] }) {
  const { sections } = useMessages();
  if (similar.length === 0) return null;
  return (
    <Section title={sections.similar}>
      <ul className="cards">
        {similar.map(({ show, reasons }) => (
          <li key={show.id}>
            <Name of={show} /> {show.year != null && <span className="quiet">{show.year}</span>}
            <ul className="reasons" lang="en">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
