// What MyDramaList's list of its 250 best says (mdl-top250): production companies.

// Production companies; for two shows the credits that the other files lack.
UNWIND [
  {subject: 'show:all-of-us-are-dead', property: 'PRODUCED_BY', value: 'company:film-monster',            asWritten: 'Film Monster',            locator: 'Name "All of Us Are Dead"'},
  {subject: 'show:all-of-us-are-dead', property: 'PRODUCED_BY', value: 'company:kim-jong-hak-production', asWritten: 'Kim Jong-hak Production', locator: 'Name "All of Us Are Dead"'},

  {subject: 'show:squid-game',         property: 'DIRECTED_BY', value: 'person:hwang-dong-hyuk',          asWritten: 'Hwang Dong Hyuk',         locator: 'Name "Squid Game"'},
  {subject: 'show:squid-game',         property: 'WRITTEN_BY',  value: 'person:hwang-dong-hyuk',          asWritten: 'Hwang Dong Hyuk',         locator: 'Name "Squid Game"'},
  {subject: 'show:squid-game',         property: 'PRODUCED_BY', value: 'company:siren-pictures',          asWritten: 'Siren Pictures Inc.',     locator: 'Name "Squid Game"'},

  {subject: 'show:kingdom',            property: 'PRODUCED_BY', value: 'company:astory',                  asWritten: 'AStory',                  locator: 'Name "Kingdom"'},

  {subject: 'show:our-beloved-summer', property: 'PRODUCED_BY', value: 'company:studio-n',                asWritten: 'Studio N',                locator: 'Name "Our Beloved Summer"'},
  {subject: 'show:our-beloved-summer', property: 'PRODUCED_BY', value: 'company:super-moon-pictures',     asWritten: 'Super Moon Pictures',     locator: 'Name "Our Beloved Summer"'},

  {subject: 'show:the-penthouse',      property: 'PRODUCED_BY', value: 'company:studio-s',                asWritten: 'Studio S',                locator: 'Name "The Penthouse"'},
  {subject: 'show:the-penthouse',      property: 'PRODUCED_BY', value: 'company:chorokbaem-media',        asWritten: 'Chorokbaem Media',        locator: 'Name "The Penthouse"'},

  {subject: 'show:money-heist-korea',  property: 'DIRECTED_BY', value: 'person:kim-hong-seon',            asWritten: 'Kim Hong Seon',           locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'WRITTEN_BY',  value: 'person:ryu-yong-jae',             asWritten: 'Ryu Yong Jae',            locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'WRITTEN_BY',  value: 'person:kim-hwan-chae',            asWritten: 'Kim Hwan Chae',           locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'WRITTEN_BY',  value: 'person:choi-sung-joon',           asWritten: 'Choi Sung Joon',          locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'PRODUCED_BY', value: 'company:bh-entertainment',        asWritten: 'BH Entertainment',        locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'PRODUCED_BY', value: 'company:content-zium',            asWritten: 'Zium Content',            locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'STREAMS_ON',  value: 'platform:netflix',                asWritten: 'Netflix',                 locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'IN_GENRE',    value: 'genre:action',                    asWritten: 'Action',                  locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'IN_GENRE',    value: 'genre:thriller',                  asWritten: 'Thriller',                locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'IN_GENRE',    value: 'genre:mystery',                   asWritten: 'Mystery',                 locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'},
  {subject: 'show:money-heist-korea',  property: 'IN_GENRE',    value: 'genre:crime',                     asWritten: 'Crime',                   locator: 'Name "Money Heist: Korea - Joint Economic Area - Part 1"'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:mdl-top250'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.locator = fact.locator;
