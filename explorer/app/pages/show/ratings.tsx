import { Section } from '../../facts/section.tsx';
import { useLanguage } from '../../language/language.tsx';
import { Name } from '../../names/name.tsx';
import { CitedMark } from '../../sources/cited-mark.tsx';
import type { ShownShow } from './query.ts';
import { Wide } from '../../frame/wide.tsx';

type Rated = ShownShow['ratings']['edges'][number]['node'];

/** What a show is worth to whom, with how many votes. */
export function Ratings({ ratings }: { readonly ratings: readonly Rated[] }) {
  const { messages, number, date } = useLanguage();
  const { sections, columns } = messages;
  if (ratings.length === 0) return null;
  return (
    <Section title={sections.ratings}>
      <Wide label={sections.ratings}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.publication}</th>
              <th scope="col" className="number">
                {columns.rating}
              </th>
              <th scope="col" className="number">
                {columns.votes}
              </th>
              <th scope="col">{columns.asOf}</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map(({ id, publication, value, scale, votes, asOf, citations }) => (
              <tr key={id}>
                <th scope="row">
                  <Name of={publication} isShort />
                </th>
                <td className="number">
                  {number(value)} <span className="quiet">/ {number(scale)}</span>{' '}
                  <CitedMark
                    fact={`${columns.rating}, ${publication.name}`}
                    says={`${number(value)} / ${number(scale)}`}
                    citations={citations}
                  />
                </td>
                <td className="number">{votes != null && number(votes)}</td>
                <td>{asOf != null && date(asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
