/** One careful statement for each question, and how its rows become the answer: what somebody writes who wants no GraphQL. */

/**
 * @typedef {object} Handwritten
 * @property {string} statement
 * @property {(rows: any[][]) => unknown} answer
 */

const BILLING = "CASE part.billing WHEN 'MAIN' THEN 0 WHEN 'SUPPORTING' THEN 1 WHEN 'GUEST' THEN 2 ELSE 3 END";
const WEBTOONS = '[(show)-[:BASED_ON]->(webtoon:Webtoon) | [webtoon.id, webtoon.title]]';
const DIRECTORS = `CALL (show) {
  MATCH (show)<-[:DIRECTED]-(director:Person)
  WITH director ORDER BY director.id
  RETURN collect([director.id, director.name]) AS directors
}`;

const named = (/** @type {any[]} */ [id, name]) => ({ id, name });
const titled = (/** @type {any[]} */ [id, title]) => ({ id, title });
const show = (/** @type {any[]} */ [id, title, premieredOn, directors, webtoons]) => ({
  id,
  title,
  premieredOn,
  directors: directors.map(named),
  webtoons: webtoons.map(titled),
});

/** @type {Partial<Record<import('./variables.mjs').Name, Handwritten>>} */
export const floor = {
  Q1: {
    statement: 'MATCH (show:Show {id: $id}) RETURN show.id, show.title',
    answer: ([row]) => titled(row),
  },
  Q2: {
    statement: `MATCH (show:Show {id: $id})
CALL (show) {
  MATCH (show)<-[part:ACTED_IN]-(person:Person)
  WITH part, person ORDER BY ${BILLING}, part.order, person.id LIMIT 20
  RETURN collect([part.billing, person.id, person.name]) AS cast
}
${DIRECTORS}
RETURN show.id, show.title, show.premieredOn, directors, ${WEBTOONS}, cast`,
    answer: ([row]) => ({ ...show(row), cast: row[5].map(([billing, id, name]) => ({ billing, id, name })) }),
  },
  Q3: {
    statement: `UNWIND $ids AS id
MATCH (show:Show {id: id})
CALL (show) {
  MATCH (show)<-[part:ACTED_IN]-(person:Person)
  WITH part, person ORDER BY ${BILLING}, part.order, person.id LIMIT 10
  CALL (person) {
    MATCH (person)-[:ACTED_IN]->(other:Show)
    WITH other ORDER BY other.premieredOn DESC, other.id LIMIT 5
    RETURN collect([other.id, other.title]) AS shows
  }
  RETURN collect([person.id, person.name, shows]) AS cast
}
RETURN collect([show.id, show.title, cast])`,
    answer: ([[shows]]) =>
      shows.map(([id, title, cast]) => ({
        id,
        title,
        cast: cast.map(([person, name, others]) => ({ id: person, name, shows: others.map(titled) })),
      })),
  },
  Q4: {
    statement: `MATCH (person:Person {id: $id})
CALL (person) {
  MATCH (person)-[:ACTED_IN]->(show:Show)
  WITH show ORDER BY show.premieredOn DESC, show.id LIMIT 20
  ${DIRECTORS}
  RETURN collect([show.id, show.title, show.premieredOn, directors, ${WEBTOONS}]) AS shows
}
RETURN person.id, person.name, shows`,
    answer: ([[id, name, shows]]) => ({ id, name, shows: shows.map(show) }),
  },
  Q5: {
    statement: `MATCH (genre:Genre {id: $genre})
CALL (genre) {
  MATCH (show:Show) WHERE show.premieredOn > '' AND EXISTS { (show)-[:IN_GENRE]->(genre) }
  WITH show ORDER BY show.premieredOn DESC, show.id LIMIT 50
  RETURN collect([show.id, show.title, show.premieredOn]) AS shows
}
RETURN shows, COUNT { (genre)<-[:IN_GENRE]-() }`,
    answer: ([[shows, total]]) => ({ total, nodes: shows.map(([id, title, premieredOn]) => ({ id, title, premieredOn })) }),
  },
  Q6: {
    statement: `MATCH (show:Show {id: $id})
CALL (show) {
  MATCH (show)<-[:ABOUT]-(claim:Claim) WHERE claim.property = 'CAST_MEMBER'
  WITH claim ORDER BY claim.id LIMIT 10
  CALL (claim) {
    MATCH (claim)-[stated:STATED_IN]->(article:Article)
    WITH stated, article ORDER BY article.publishedOn, article.id
    RETURN collect([stated.asWritten, article.id, article.headline, article.publishedOn]) AS citations
  }
  RETURN collect([claim.id, claim.chosen, claim.witnesses, [(claim)-[:VALUE]->(person:Person) | [person.id, person.name]], citations]) AS claims
}
RETURN show.id, claims`,
    answer: ([[show, claims]]) => ({
      id: show,
      claims: claims.map(([id, chosen, witnesses, [person], citations]) => ({
        id,
        chosen,
        witnesses,
        person: named(person),
        citations: citations.map(([asWritten, article, headline, publishedOn]) => ({ asWritten, id: article, headline, publishedOn })),
      })),
    }),
  },
};
