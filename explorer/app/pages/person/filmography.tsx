import { CsvButton } from '../../charts/csv.tsx';
import { grouped } from '../../charts/place.ts';
import { Section } from '../../facts/section.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { Mark } from '../../sources/mark.tsx';
import { Poster } from '../../works/poster.tsx';
import type { ShownPerson } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

type Credit = ShownPerson['credits']['edges'][number];

interface FilmographyProps {
  readonly credits: readonly Credit[];
  readonly total: number;
  readonly of: string;
}

/** What somebody did, by year and role, the latest first. */
export function Filmography({ credits, total, of }: FilmographyProps) {
  const { messages } = useLanguage();
  const { sections, columns, years, roles, cast } = messages;
  if (credits.length === 0) return null;
  return (
    <Section title={sections.filmography} id="filmography">
      <Wide label={sections.filmography}>
        <table className="filmography">
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              <th scope="col">{columns.show}</th>
              <th scope="col">{columns.role}</th>
            </tr>
          </thead>
          {grouped(credits, ({ node }) => String(node.year ?? '')).map(([year, own]) => (
            <tbody key={year}>
              {own.map((credit, index) => (
                <tr key={`${credit.node.id} ${credit.role} ${credit.character?.id}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      {year === '' ? years.unknown : year}
                    </th>
                  )}
                  <td>
                    <Poster address={credit.node.poster ?? null} isSmall /> <Name of={credit.node} />
                  </td>
                  <td>
                    {roles[credit.role]}
                    {credit.character != null && (
                      <>
                        {' · '}
                        <Name of={credit.character} />
                      </>
                    )}{' '}
                    <Mark claim={credit.claim} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Wide>
      <p className="under">
        {credits.length < total && <span className="quiet">{cast.all(credits.length, total)} </span>}
        <CsvButton
          name={`${of} filmography`}
          columns={['year', 'id', 'show', 'native name', 'role', 'character', 'credited as']}
          rows={() =>
            credits.map(({ node, role, character, creditedAs }) => [
              node.year,
              node.id,
              node.name,
              node.nativeName,
              role,
              character?.name,
              creditedAs.join(' / '),
            ])
          }
        />
      </p>
    </Section>
  );
}
