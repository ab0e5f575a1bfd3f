import { Section } from '../../facts/section.tsx';
import { useMessages } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Poster } from '../../works/poster.tsx';
import { CommonGround } from './common-ground.tsx';
import type { ShownShow } from './query.ts';

/** Similar shows, and what makes them so. */
export function Similar({ of, similar }: { readonly of: string; readonly similar: ShownShow['similar'] }) {
  const { sections } = useMessages();
  if (similar.length === 0) return null;
  return (
    <Section title={sections.similar} id="similar">
      <ul className="cards">
        {similar.map(({ show, common }) => (
          <li key={show.id}>
            <Poster address={show.poster ?? null} isSmall />
            <Name of={show} /> {show.year != null && <span className="quiet">{show.year}</span>}
            <ul className="reasons">
              {common.map((ground) => (
                <CommonGround key={ground.kind} ground={ground} shows={[of, show.id]} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
