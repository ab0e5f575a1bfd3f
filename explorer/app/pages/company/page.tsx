import { Fact, Facts } from '../../facts/facts.tsx';
import { Section } from '../../facts/section.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { Artists } from '../../groups/artists.tsx';
import { ARTIST } from '../../groups/query.ts';
import { useLanguage } from '../../language/language.tsx';
import { Name, Title } from '../../names/name.tsx';
import { SPELLING, Spellings } from '../../names/spellings.tsx';
import { idAt } from '../../routing/path.ts';
import { CLAIM, claimOf } from '../../sources/claim.ts';
import { Mark } from '../../sources/mark.tsx';
import { page } from '../page.ts';
import { Wide } from '../../frame/wide.tsx';

const COMPANY = graphql(
  `
    query CompanyPage($id: ID!) {
      company(id: $id) {
        id
        name
        nativeName
        showCount
        country {
          id
          name
          nativeName
        }
        names {
          ...Spelling
        }
        credits(first: 60) {
          totalCount
          edges {
            node {
              role
              show {
                id
                name
                nativeName
                year
              }
              claim {
                ...Claimed
              }
            }
          }
        }
        artists(first: 60) {
          totalCount
          edges {
            ...Artist
          }
        }
        claims(first: 20) {
          edges {
            node {
              ...Claimed
            }
          }
        }
      }
    }
  `,
  [ARTIST, CLAIM, SPELLING],
);

type ShownCompany = NonNullable<ResultOf<typeof COMPANY>['company']>;

/** The page of a company: what it made, showed and distributed. */
export default page({
  query: COMPANY,
  variables: ({ pathname }) => ({ id: idAt(pathname)! }),
  answered: ({ company }) => company?.id ?? null,
  head: ({ company }, { types, sections }) => ({
    title: `${company!.name} · Inyeon`,
    description: `${types['Company']} · ${sections.shows}: ${company!.showCount}`,
  }),
  View: ({ data }) => <Company company={data.company!} />,
});

function Company({ company }: { readonly company: ShownCompany }) {
  const { messages } = useLanguage();
  const { facts, sections, columns, companyRoles, types, cast } = messages;
  const { edges, totalCount } = company.credits;
  const claims = company.claims.edges.map(({ node }) => node);
  return (
    <article>
      <Title of={company} kind={types['Company']!} />
      <Facts>
        <Fact name={facts.country} claim={claimOf(claims, 'FROM')}>
          {company.country != null && <Name of={company.country} />}
        </Fact>
      </Facts>
      {edges.length > 0 && (
        <Section title={sections.shows}>
          <Wide label={sections.shows}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{columns.show}</th>
                  <th scope="col">{columns.year}</th>
                  <th scope="col">{columns.role}</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node: { show, role, claim } }) => (
                  <tr key={`${show.id} ${role}`}>
                    <th scope="row">
                      <Name of={show} />
                    </th>
                    <td>{show.year}</td>
                    <td>
                      {companyRoles[role]} <Mark claim={claim} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          {edges.length < totalCount && <p className="quiet">{cast.all(edges.length, totalCount)}</p>}
        </Section>
      )}
      <Artists artists={company.artists.edges} total={company.artists.totalCount} />
      <Spellings names={company.names} />
    </article>
  );
}
