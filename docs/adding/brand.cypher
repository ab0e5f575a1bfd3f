// Brands, and the show that features them. The work, the brands and the guide that tells of them are made up.
MERGE (publication:Entity {id: 'publication:lantern-guide'})
SET publication:Publication, publication.kind = 'ENTERTAINMENT_NEWS';

MERGE (article:Entity {id: 'article:lantern-guide-2022'})
SET article:Article, article.kind = 'NEWS', article.headline = 'Paper Lanterns, from first to last', article.publishedOn = '2022';

MATCH (article:Article {id: 'article:lantern-guide-2022'})
MATCH (publication:Publication {id: 'publication:lantern-guide'})
MERGE (article)-[:PUBLISHED_BY]->(publication);

MERGE (show:Entity {id: 'show:paper-lanterns'})
SET show:Show, show.kind = 'SERIES';

UNWIND [
  {id: 'brand:moonlight-coffee', founded: 2009, sector: 'Coffee'},
  {id: 'brand:river-phones', founded: 1998, sector: 'Telephones'}
] AS row
MERGE (brand:Entity {id: row.id})
SET brand:Brand, brand.founded = row.founded, brand.sector = row.sector;

UNWIND [
  {subject: 'publication:lantern-guide', property: 'NAME', text: 'Lantern Guide', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'show:paper-lanterns', property: 'TITLE', text: 'Paper Lanterns', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'brand:moonlight-coffee', property: 'NAME', text: 'Moonlight Coffee', kind: 'OFFICIAL', locale: 'en'},
  {subject: 'brand:river-phones', property: 'NAME', text: 'River Phones', kind: 'OFFICIAL', locale: 'en'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.text}]->(article)
SET citation.kind = fact.kind, citation.locale = fact.locale;

UNWIND [
  {subject: 'show:paper-lanterns', property: 'FEATURES', value: 'brand:moonlight-coffee', asWritten: 'Moonlight Coffee'},
  {subject: 'show:paper-lanterns', property: 'FEATURES', value: 'brand:river-phones', asWritten: 'River Phones'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:lantern-guide-2022'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[:STATED_IN {asWritten: fact.asWritten}]->(article);
