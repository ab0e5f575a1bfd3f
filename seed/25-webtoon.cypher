// What the catalogue of WEBTOON, the platform, says of its English editions. The webtoon of Our Beloved Summer was made
// from the drama, a prequel to it, not the drama from the webtoon (21-mydramalist-2015-23.cypher).
// Its status COMPLETED is our ENDED, ONGOING our AIRING.

UNWIND [
  {entity: 'webtoon:now-at-our-school',  source: 'webtoon', value: '2810', url: 'https://www.webtoons.com/en/thriller/all-of-us-are-dead/list?title_no=2810'},
  {entity: 'webtoon:hellbound',          source: 'webtoon', value: '3598', url: 'https://www.webtoons.com/en/thriller/hellbound/list?title_no=3598'},
  {entity: 'webtoon:our-beloved-summer', source: 'webtoon', value: '3666', url: 'https://www.webtoons.com/en/romance/our-beloved-summer/list?title_no=3666'}
] AS row
MERGE (entity:Entity {id: row.entity})
MERGE (external:ExternalId {id: 'external:' + row.source + ':' + row.value})
SET external.source = row.source, external.value = row.value, external.url = row.url
MERGE (external)-[:IDENTIFIES]->(entity);

UNWIND [
  {subject: 'webtoon:now-at-our-school',  property: 'AUTHORED_BY',  value: 'person:joo-dong-geun',   asWritten: 'Joo Dong-geun',   locator: 'title_id 2810', `as`: 'BOTH'},
  {subject: 'webtoon:now-at-our-school',  property: 'PUBLISHED_ON', value: 'platform:webtoon',       asWritten: 'WEBTOON',         locator: 'title_id 2810'},
  {subject: 'webtoon:now-at-our-school',  property: 'IN_GENRE',     value: 'genre:thriller',         asWritten: 'THRILLER',        locator: 'title_id 2810'},

  {subject: 'webtoon:hellbound',          property: 'AUTHORED_BY',  value: 'person:choi-gyu-seok',   asWritten: 'Choi Gyuseok',    locator: 'title_id 3598'},
  {subject: 'webtoon:hellbound',          property: 'AUTHORED_BY',  value: 'person:yeon-sang-ho',    asWritten: 'Yeon Sangho',     locator: 'title_id 3598'},
  {subject: 'webtoon:hellbound',          property: 'PUBLISHED_ON', value: 'platform:webtoon',       asWritten: 'WEBTOON',         locator: 'title_id 3598'},
  {subject: 'webtoon:hellbound',          property: 'IN_GENRE',     value: 'genre:thriller',         asWritten: 'THRILLER',        locator: 'title_id 3598'},

  {subject: 'webtoon:our-beloved-summer', property: 'AUTHORED_BY',  value: 'person:han-kyoung-chal', asWritten: 'Han Kyoung Chal', locator: 'title_id 3666'},
  {subject: 'webtoon:our-beloved-summer', property: 'AUTHORED_BY',  value: 'person:lee-na-eun',      asWritten: 'Lee Naeun',       locator: 'title_id 3666'},
  {subject: 'webtoon:our-beloved-summer', property: 'PUBLISHED_ON', value: 'platform:webtoon',       asWritten: 'WEBTOON',         locator: 'title_id 3666'},
  {subject: 'webtoon:our-beloved-summer', property: 'IN_GENRE',     value: 'genre:romance',          asWritten: 'ROMANCE',         locator: 'title_id 3666'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:webtoon-en'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.`as` = fact.`as`, citation.locator = fact.locator;

UNWIND [
  {subject: 'webtoon:now-at-our-school',  property: 'STATUS', text: 'ENDED',  asWritten: 'COMPLETED', locator: 'title_id 2810'},
  {subject: 'webtoon:hellbound',          property: 'STATUS', text: 'AIRING', asWritten: 'ONGOING',   locator: 'title_id 3598'},
  {subject: 'webtoon:our-beloved-summer', property: 'STATUS', text: 'ENDED',  asWritten: 'COMPLETED', locator: 'title_id 3666'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (article:Entity {id: 'article:webtoon-en'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.text})
  ON CREATE SET claim.property = fact.property, claim.text = fact.text
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
