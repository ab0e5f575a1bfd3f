// Awards, and who won them. The work and the guide that tells of it are made up.
MERGE (publication:Entity {id: 'publication:lantern-guide'})
SET publication:Publication, publication.kind = 'ENTERTAINMENT_NEWS';

MERGE (article:Entity {id: 'article:lantern-guide-2022'})
SET article:Article, article.kind = 'NEWS', article.headline = 'Paper Lanterns, from first to last', article.publishedOn = '2022';

MATCH (article:Article {id: 'article:lantern-guide-2022'})
MATCH (publication:Publication {id: 'publication:lantern-guide'})
MERGE (article)-[:PUBLISHED_BY]->(publication);

MERGE (show:Entity {id: 'show:paper-lanterns'})
SET show:Show, show.kind = 'SERIES';

MERGE (person:Entity {id: 'person:seo-ah-in'})
SET person:Person;

UNWIND [
  {id: 'award:lantern-2021-best-drama', year: 2021, category: 'Best drama'},
  {id: 'award:lantern-2022-best-actress', year: 2022, category: 'Best actress'}
] AS row
MERGE (award:Entity {id: row.id})
SET award:Award, award.year = row.year, award.category = row.category;

UNWIND [
  {subject: 'publication:lantern-guide', property: 'NAME', text: 'Lantern Guide', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:paper-lanterns', property: 'TITLE', text: 'Paper Lanterns', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:seo-ah-in', property: 'NAME', text: 'Seo Ah In', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'award:lantern-2021-best-drama', property: 'NAME', text: 'Lantern Award 2021 for the best drama', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'award:lantern-2022-best-actress', property: 'NAME', text: 'Lantern Award 2022 for the best actress', kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.text}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

UNWIND [
  {subject: 'show:paper-lanterns', property: 'WON', value: 'award:lantern-2021-best-drama', asWritten: 'Lantern Award'},
  {subject: 'person:seo-ah-in', property: 'WON', value: 'award:lantern-2022-best-actress', asWritten: 'Lantern Award'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[:STATED_IN {asWritten: fact.asWritten}]->(article);
