/** Claims about casts, with the articles that state them: what Q6 asks for. */
import { random } from '../../support/people.mjs';

const ARTICLES = 500;

/** How many articles state each claim. */
const WITNESSES = 2;

/**
 * @param {import('../../support/drama.mjs').Drama} world
 * @param {readonly string[]} shows whose casts are claimed
 * @param {(statement: string, rows: readonly unknown[]) => Promise<void>} write
 */
export async function writeTestimony({ relations }, shows, write) {
  const next = random(17);
  const claimed = new Set(shows);
  const articles = Array.from({ length: ARTICLES }, (_, index) => ({
    id: `article:made-${String(index).padStart(6, '0')}`,
    headline: `Article ${index}`,
    name: `Article ${index}`,
    kind: 'NEWS',
    publishedOn: `${2000 + (index % 25)}-${String(1 + (index % 12)).padStart(2, '0')}`,
  }));
  const parts = relations
    .filter(({ type, to }) => type === 'ACTED_IN' && claimed.has(to))
    .map(({ from, to, properties }) => {
      const first = Math.floor(next() * ARTICLES);
      const places = Array.from({ length: WITNESSES }, (_, at) => (first + 1 + at * 7) % ARTICLES);
      return {
        id: properties.claim,
        show: to,
        person: from,
        statedIn: places.map((place) => ({ article: articles[place]?.id, asWritten: `Made-up ${from.slice(from.indexOf('-') + 1)}` })),
      };
    });
  await write('UNWIND $rows AS row CREATE (article:Entity:Article {id: row.id}) SET article += row', articles);
  await write(
    `UNWIND $rows AS row MATCH (article:Article {id: row.id}) MATCH (site:Publication {id: 'publication:site-0'})
CREATE (article)-[:PUBLISHED_BY]->(site)`,
    articles,
  );
  await write(
    `UNWIND $rows AS row MATCH (show:Entity {id: row.show}) MATCH (person:Entity {id: row.person})
CREATE (claim:Claim {id: row.id, property: 'CAST_MEMBER', chosen: true, witnesses: ${WITNESSES}, projected: 'NORMAL ${WITNESSES}'})
CREATE (claim)-[:ABOUT]->(show) CREATE (claim)-[:VALUE]->(person)`,
    parts,
  );
  await write(
    `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) UNWIND row.statedIn AS stated MATCH (article:Article {id: stated.article})
CREATE (claim)-[:STATED_IN {asWritten: stated.asWritten}]->(article)`,
    parts,
  );
}
