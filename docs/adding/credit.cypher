// A director of photography. The work and the guide that tells of it are made up.
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
  {subject: 'publication:lantern-guide', property: 'NAME', text: 'Lantern Guide', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:paper-lanterns', property: 'TITLE', text: 'Paper Lanterns', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'person:seo-ah-in', property: 'NAME', text: 'Seo Ah In', kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.text}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

UNWIND [
  {subject: 'show:paper-lanterns', property: 'PHOTOGRAPHED_BY', value: 'person:seo-ah-in', asWritten: 'Seo Ah In'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[:STATED_IN {asWritten: fact.asWritten}]->(article);
