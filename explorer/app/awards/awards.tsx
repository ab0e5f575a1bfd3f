import { grouped } from '../charts/place.ts';
import { Section } from '../facts/section.tsx';
import { Wide } from '../frame/wide.tsx';
import { useMessages } from '../language/language.tsx';
import { Name, type Named } from '../names/name.tsx';
import { Mark } from '../sources/mark.tsx';
import type { Awarded } from './query.ts';

/** An award as a page lists it: beside it, who it went to or which show it was for. */
export interface ListedAward {
  readonly awarded: Awarded;
  readonly beside: readonly Named[];
}

interface AwardsProps {
  readonly awards: readonly ListedAward[];
  readonly total: number;
  /** What stands beside an award. */
  readonly besides: string;
}

/** The awards of a show or person by year, what was won told apart from what it was nominated for. */
export function Awards({ awards, total, besides }: AwardsProps) {
  const { sections, columns, awards: words, years, cast } = useMessages();
  if (awards.length === 0) return null;
  return (
    <Section title={sections.awards} id="awards">
      <Wide label={sections.awards}>
        <table className="awards">
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              <th scope="col">{columns.award}</th>
              <th scope="col">{columns.result}</th>
              <th scope="col">{besides}</th>
            </tr>
          </thead>
          {grouped(awards, ({ awarded }) => String(awarded.node.year ?? '')).map(([year, own]) => (
            <tbody key={year}>
              {own.map(({ awarded: { node, won, claim }, beside }, index) => (
                <tr key={node.id} className={won ? 'won' : 'nominated'}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {year === '' ? years.unknown : year}
                    </th>
                  )}
                  <td>
                    <Name of={node} isShort />
                  </td>
                  <td>
                    {won ? <strong>{words.won}</strong> : words.nominated} <Mark claim={claim} />
                  </td>
                  <td>
                    {beside.map((one, place) => (
                      <span key={one.id}>
                        {place > 0 && ', '}
                        <Name of={one} isShort />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Wide>
      {awards.length < total && <p className="quiet">{cast.all(awards.length, total)}</p>}
    </Section>
  );
}
