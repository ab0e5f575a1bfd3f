// What the editors of Inyeon add from general knowledge, and say so: films and foreign series that no dataset of ours has,
// what some works were made from, and a sum.

// Films.
UNWIND [
  {subject: 'show:train-to-busan',      property: 'DIRECTED_BY',    value: 'person:yeon-sang-ho',              asWritten: 'Yeon Sang-ho'},
  {subject: 'show:train-to-busan',      property: 'WRITTEN_BY',     value: 'person:park-joo-suk',              asWritten: 'Park Joo-suk'},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:gong-yoo',                  asWritten: 'Gong Yoo',                 billing: 'MAIN', order: 1},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:jung-yu-mi-1983',           asWritten: 'Jung Yu-mi',               billing: 'MAIN', order: 2},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:ma-dong-seok',              asWritten: 'Ma Dong-seok',             billing: 'MAIN', order: 3},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:kim-su-an',                 asWritten: 'Kim Su-an',                billing: 'MAIN', order: 4},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:choi-woo-shik',             asWritten: 'Choi Woo Shik',            billing: 'MAIN', order: 5},
  {subject: 'show:train-to-busan',      property: 'CAST_MEMBER',    value: 'person:kim-eui-sung',              asWritten: 'Kim Eui-sung',             billing: 'MAIN', order: 6},
  {subject: 'show:train-to-busan',      property: 'PRODUCED_BY',    value: 'company:redpeter-films',           asWritten: 'RedPeter Films'},
  {subject: 'show:train-to-busan',      property: 'DISTRIBUTED_BY', value: 'company:next-entertainment-world', asWritten: 'Next Entertainment World'},
  {subject: 'show:train-to-busan',      property: 'IN_GENRE',       value: 'genre:horror',                     asWritten: 'Horror'},
  {subject: 'show:train-to-busan',      property: 'IN_GENRE',       value: 'genre:zombie',                     asWritten: 'Zombie'},
  {subject: 'show:train-to-busan',      property: 'IN_GENRE',       value: 'genre:action',                     asWritten: 'Action'},
  {subject: 'show:train-to-busan',      property: 'FROM',           value: 'country:KR',                       asWritten: 'South Korea'},

  {subject: 'show:the-fatal-encounter', property: 'DIRECTED_BY',    value: 'person:lee-jae-gyoo',              asWritten: 'Lee Jae Gyoo'},
  {subject: 'show:the-fatal-encounter', property: 'WRITTEN_BY',     value: 'person:choi-sung-hyun',            asWritten: 'Choi Sung-hyun'},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:hyun-bin',                  asWritten: 'Hyun Bin',                 billing: 'MAIN', order: 1},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:jung-jae-young',            asWritten: 'Jung Jae-young',           billing: 'MAIN', order: 2},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:jo-jung-suk',               asWritten: 'Jo Jung-suk',              billing: 'MAIN', order: 3},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:cho-jae-hyun',              asWritten: 'Cho Jae-hyun',             billing: 'MAIN', order: 4},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:han-ji-min',                asWritten: 'Han Ji-min',               billing: 'MAIN', order: 5},
  {subject: 'show:the-fatal-encounter', property: 'CAST_MEMBER',    value: 'person:kim-sung-ryung',            asWritten: 'Kim Sung-ryung',           billing: 'MAIN', order: 6},
  {subject: 'show:the-fatal-encounter', property: 'DISTRIBUTED_BY', value: 'company:lotte-entertainment',      asWritten: 'Lotte Entertainment'},
  {subject: 'show:the-fatal-encounter', property: 'IN_GENRE',       value: 'genre:historical',                 asWritten: 'Historical'},
  {subject: 'show:the-fatal-encounter', property: 'FROM',           value: 'country:KR',                       asWritten: 'South Korea'},

  {subject: 'show:intimate-strangers',  property: 'DIRECTED_BY',    value: 'person:lee-jae-gyoo',              asWritten: 'Lee Jae Gyoo'},
  {subject: 'show:intimate-strangers',  property: 'WRITTEN_BY',     value: 'person:bae-se-young',              asWritten: 'Bae Se-young'},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:yoo-hae-jin',               asWritten: 'Yoo Hae-jin',              billing: 'MAIN', order: 1},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:cho-jin-woong',             asWritten: 'Cho Jin-woong',            billing: 'MAIN', order: 2},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:lee-seo-jin',               asWritten: 'Lee Seo Jin',              billing: 'MAIN', order: 3},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:yum-jung-ah',               asWritten: 'Yum Jung-ah',              billing: 'MAIN', order: 4},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:kim-ji-soo-1972',           asWritten: 'Kim Ji-soo',               billing: 'MAIN', order: 5},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:song-ha-yoon',              asWritten: 'Song Ha-yoon',             billing: 'MAIN', order: 6},
  {subject: 'show:intimate-strangers',  property: 'CAST_MEMBER',    value: 'person:yoon-kyung-ho',             asWritten: 'Yoon Kyung-ho',            billing: 'MAIN', order: 7},
  {subject: 'show:intimate-strangers',  property: 'PRODUCED_BY',    value: 'company:film-monster',             asWritten: 'Film Monster'},
  {subject: 'show:intimate-strangers',  property: 'DISTRIBUTED_BY', value: 'company:lotte-entertainment',      asWritten: 'Lotte Entertainment'},
  {subject: 'show:intimate-strangers',  property: 'IN_GENRE',       value: 'genre:comedy',                     asWritten: 'Comedy'},
  {subject: 'show:intimate-strangers',  property: 'IN_GENRE',       value: 'genre:drama',                      asWritten: 'Drama'},
  {subject: 'show:intimate-strangers',  property: 'FROM',           value: 'country:KR',                       asWritten: 'South Korea'},
  {subject: 'show:intimate-strangers',  property: 'BASED_ON',       value: 'show:perfect-strangers',           asWritten: 'Perfect Strangers',        relation: 'REMAKE'},

  {subject: 'show:perfect-strangers',   property: 'DIRECTED_BY',    value: 'person:paolo-genovese',            asWritten: 'Paolo Genovese'},
  {subject: 'show:perfect-strangers',   property: 'FROM',           value: 'country:IT',                       asWritten: 'Italy'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.billing = fact.billing, citation.order = fact.order, citation.relation = fact.relation;

// Series from elsewhere.
UNWIND [
  {subject: 'show:sweet-magnolias',      property: 'CREATED_BY',  value: 'person:sheryl-j-anderson',      asWritten: 'Sheryl J. Anderson'},
  {subject: 'show:sweet-magnolias',      property: 'CAST_MEMBER', value: 'person:joanna-garcia-swisher',  asWritten: 'JoAnna Garcia Swisher',  billing: 'MAIN', order: 1},
  {subject: 'show:sweet-magnolias',      property: 'CAST_MEMBER', value: 'person:brooke-elliott',         asWritten: 'Brooke Elliott',         billing: 'MAIN', order: 2},
  {subject: 'show:sweet-magnolias',      property: 'CAST_MEMBER', value: 'person:heather-headley',        asWritten: 'Heather Headley',        billing: 'MAIN', order: 3},
  {subject: 'show:sweet-magnolias',      property: 'IN_GENRE',    value: 'genre:drama',                   asWritten: 'Drama'},
  {subject: 'show:sweet-magnolias',      property: 'IN_GENRE',    value: 'genre:romance',                 asWritten: 'Romance'},
  {subject: 'show:sweet-magnolias',      property: 'FROM',        value: 'country:US',                    asWritten: 'United States'},
  {subject: 'show:sweet-magnolias',      property: 'BASED_ON',    value: 'novel:sweet-magnolias',         asWritten: 'The Sweet Magnolias',    relation: 'ADAPTATION'},
  {subject: 'novel:sweet-magnolias',     property: 'AUTHORED_BY', value: 'person:sherryl-woods',          asWritten: 'Sherryl Woods',          `as`: 'STORY'},

  {subject: 'show:money-heist',          property: 'CREATED_BY',  value: 'person:alex-pina',              asWritten: 'Álex Pina'},
  {subject: 'show:money-heist',          property: 'CAST_MEMBER', value: 'person:ursula-corbero',         asWritten: 'Úrsula Corberó',         billing: 'MAIN', order: 1},
  {subject: 'show:money-heist',          property: 'CAST_MEMBER', value: 'person:alvaro-morte',           asWritten: 'Álvaro Morte',           billing: 'MAIN', order: 2},
  {subject: 'show:money-heist',          property: 'CAST_MEMBER', value: 'person:itziar-ituno',           asWritten: 'Itziar Ituño',           billing: 'MAIN', order: 3},
  {subject: 'show:money-heist',          property: 'CAST_MEMBER', value: 'person:pedro-alonso',           asWritten: 'Pedro Alonso',           billing: 'MAIN', order: 4},
  {subject: 'show:money-heist',          property: 'CAST_MEMBER', value: 'person:jaime-lorente',          asWritten: 'Jaime Lorente',          billing: 'MAIN', order: 5},
  {subject: 'show:money-heist',          property: 'AIRED_ON',    value: 'company:antena-3',              asWritten: 'Antena 3'},
  {subject: 'show:money-heist',          property: 'IN_GENRE',    value: 'genre:heist',                   asWritten: 'Heist'},
  {subject: 'show:money-heist',          property: 'IN_GENRE',    value: 'genre:crime',                   asWritten: 'Crime'},
  {subject: 'show:money-heist',          property: 'IN_GENRE',    value: 'genre:drama',                   asWritten: 'Drama'},
  {subject: 'show:money-heist',          property: 'FROM',        value: 'country:ES',                    asWritten: 'Spain'},

  {subject: 'show:f4-thailand',          property: 'DIRECTED_BY', value: 'person:patha-thongpan',         asWritten: 'Patha Thongpan'},
  {subject: 'show:f4-thailand',          property: 'CAST_MEMBER', value: 'person:vachirawit-chivaaree',   asWritten: 'Vachirawit Chivaaree',   billing: 'MAIN', order: 1},
  {subject: 'show:f4-thailand',          property: 'CAST_MEMBER', value: 'person:tontawan-tantivejakul',  asWritten: 'Tontawan Tantivejakul',  billing: 'MAIN', order: 2},
  {subject: 'show:f4-thailand',          property: 'AIRED_ON',    value: 'company:gmm-25',                asWritten: 'GMM 25'},

  {subject: 'show:who-are-you-thailand', property: 'CAST_MEMBER', value: 'person:tipnaree-weerawatnodom', asWritten: 'Tipnaree Weerawatnodom', billing: 'MAIN', order: 1},
  {subject: 'show:who-are-you-thailand', property: 'AIRED_ON',    value: 'company:gmm-25',                asWritten: 'GMM 25'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.billing = fact.billing, citation.order = fact.order, citation.`as` = fact.`as`, citation.relation = fact.relation;

// Seasons, sources and where webtoons first ran.
UNWIND [
  {subject: 'show:all-of-us-are-dead',         property: 'HAS_SEASON',   value: 'season:all-of-us-are-dead/2',     asWritten: 'All of Us Are Dead: Season 2'},
  {subject: 'show:kingdom',                    property: 'HAS_SEASON',   value: 'season:kingdom/1',                asWritten: 'Kingdom: Season 1'},

  {subject: 'show:kingdom',                    property: 'BASED_ON',     value: 'webtoon:the-kingdom-of-the-gods', asWritten: 'The Kingdom of the Gods',      relation: 'ADAPTATION'},
  {subject: 'webtoon:the-kingdom-of-the-gods', property: 'AUTHORED_BY',  value: 'person:kim-eun-hee',              asWritten: 'Kim Eun Hee',                  `as`: 'STORY'},
  {subject: 'webtoon:the-kingdom-of-the-gods', property: 'AUTHORED_BY',  value: 'person:yang-kyung-il',            asWritten: 'Yang Kyung-il',                `as`: 'ART'},

  {subject: 'show:boys-over-flowers',          property: 'BASED_ON',     value: 'novel:boys-over-flowers',         asWritten: 'Boys Over Flowers',            relation: 'ADAPTATION'},
  {subject: 'novel:boys-over-flowers',         property: 'AUTHORED_BY',  value: 'person:yoko-kamio',               asWritten: 'Yoko Kamio',                   `as`: 'BOTH'},
  {subject: 'novel:boys-over-flowers',         property: 'FROM',         value: 'country:JP',                      asWritten: 'Japan'},

  {subject: 'webtoon:now-at-our-school',       property: 'PUBLISHED_ON', value: 'platform:naver-webtoon',          asWritten: 'Naver Webtoon'},
  {subject: 'webtoon:hellbound',               property: 'PUBLISHED_ON', value: 'platform:naver-webtoon',          asWritten: 'Naver Webtoon'},
  {subject: 'webtoon:our-beloved-summer',      property: 'PUBLISHED_ON', value: 'platform:naver-webtoon',          asWritten: 'Naver Webtoon'},

  {subject: 'webtoon:hellbound',               property: 'FROM',         value: 'country:KR',                      asWritten: 'South Korea'},
  {subject: 'webtoon:our-beloved-summer',      property: 'FROM',         value: 'country:KR',                      asWritten: 'South Korea'},
  {subject: 'webtoon:the-kingdom-of-the-gods', property: 'FROM',         value: 'country:KR',                      asWritten: 'South Korea'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article)
SET citation.`as` = fact.`as`, citation.relation = fact.relation;

// Characters: who plays those that no file of ours names, and which were in the webtoon before.
UNWIND [
  {subject: 'character:lee-na-yeon',   property: 'PLAYED_BY',  value: 'person:lee-yoo-mi',         asWritten: 'Lee You-mi'},
  {subject: 'character:song-jae-ik',   property: 'PLAYED_BY',  value: 'person:lee-kyu-hyung',      asWritten: 'Lee Kyoo-hyung'},
  {subject: 'character:nam-so-ju',     property: 'PLAYED_BY',  value: 'person:jeon-bae-soo',       asWritten: 'Jeon Bae-soo'},
  {subject: 'character:ji-yeong',      property: 'PLAYED_BY',  value: 'person:lee-yoo-mi',         asWritten: 'Lee You-mi'},

  {subject: 'character:lee-na-yeon',   property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',   asWritten: 'All of Us Are Dead'},
  {subject: 'character:song-jae-ik',   property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',   asWritten: 'All of Us Are Dead'},
  {subject: 'character:nam-so-ju',     property: 'APPEARS_IN', value: 'show:all-of-us-are-dead',   asWritten: 'All of Us Are Dead'},
  {subject: 'character:ji-yeong',      property: 'APPEARS_IN', value: 'show:squid-game',           asWritten: 'Squid Game'},

  {subject: 'character:nam-on-jo',     property: 'APPEARS_IN', value: 'webtoon:now-at-our-school', asWritten: 'All of Us Are Dead'},
  {subject: 'character:lee-chung-san', property: 'APPEARS_IN', value: 'webtoon:now-at-our-school', asWritten: 'All of Us Are Dead'},
  {subject: 'character:choi-nam-ra',   property: 'APPEARS_IN', value: 'webtoon:now-at-our-school', asWritten: 'All of Us Are Dead'},
  {subject: 'character:lee-soo-hyuk',  property: 'APPEARS_IN', value: 'webtoon:now-at-our-school', asWritten: 'All of Us Are Dead'},
  {subject: 'character:yoon-gwi-nam',  property: 'APPEARS_IN', value: 'webtoon:now-at-our-school', asWritten: 'All of Us Are Dead'}
] AS fact
MERGE (subject:Entity {id: fact.subject})
MERGE (value:Entity {id: fact.value})
MERGE (article:Entity {id: 'article:inyeon-editors-2026'})
MERGE (claim:Claim {id: 'claim:' + fact.subject + '/' + fact.property + '/' + fact.value})
  ON CREATE SET claim.property = fact.property
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[:VALUE]->(value)
MERGE (claim)-[citation:STATED_IN {asWritten: fact.asWritten}]->(article);

// Dates, as far as we are sure of them.
UNWIND [
  {of: 'show:train-to-busan',         on: '2016-07-20'},
  {of: 'show:the-fatal-encounter',    on: '2014-04-30'},
  {of: 'show:intimate-strangers',     on: '2018-10-31'},
  {of: 'show:perfect-strangers',      on: '2016'},
  {of: 'show:sweet-magnolias',        on: '2020-05-19'},
  {of: 'season:sweet-magnolias/2',    on: '2022-02-04'},
  {of: 'show:money-heist',            on: '2017-05-02'},
  {of: 'season:money-heist/3',        on: '2019-07-19'},
  {of: 'season:money-heist/4',        on: '2020-04-03'},
  {of: 'season:money-heist/5',        on: '2021-09-03'},
  {of: 'show:f4-thailand',            on: '2021-12-18'},
  {of: 'show:who-are-you-thailand',   on: '2020'},
  {of: 'season:all-of-us-are-dead/1', on: '2022-01-28'}
] AS fact
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (entity:Entity {id: fact.of})
MERGE (editors)-[:STATES {premieredOn: fact.on}]->(entity);

MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (heist:Show {id: 'show:money-heist'}) MATCH (school:Webtoon {id: 'webtoon:now-at-our-school'})
MERGE (editors)-[:STATES {endedOn: '2021-12-03'}]->(heist)
MERGE (editors)-[:STATES {startedOn: '2009', endedOn: '2011'}]->(school);

// Where the series stand in 2026. A series with a season to come is AIRING.
UNWIND [
  {of: 'show:squid-game',              status: 'ENDED'},
  {of: 'show:our-beloved-summer',      status: 'ENDED'},
  {of: 'show:luca-the-beginning',      status: 'ENDED'},
  {of: 'show:beethoven-virus',         status: 'ENDED'},
  {of: 'show:damo',                    status: 'ENDED'},
  {of: 'show:boys-over-flowers',       status: 'ENDED'},
  {of: 'show:who-are-you-school-2015', status: 'ENDED'},
  {of: 'show:the-penthouse',           status: 'ENDED'},
  {of: 'show:money-heist',             status: 'ENDED'},
  {of: 'show:money-heist-korea',       status: 'ENDED'},
  {of: 'show:f4-thailand',             status: 'ENDED'},
  {of: 'show:who-are-you-thailand',    status: 'ENDED'},
  {of: 'show:all-of-us-are-dead',      status: 'AIRING'},
  {of: 'season:all-of-us-are-dead/2',  status: 'UPCOMING'},
  {of: 'show:sweet-magnolias',         status: 'AIRING'}
] AS fact
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (entity:Entity {id: fact.of})
MERGE (editors)-[:STATES {status: fact.status}]->(entity);

// The first 10 days by the two weeks that Netflix printed. Article 003 has 361.2 million.
MATCH (editors:Article {id: 'article:inyeon-editors-2026'}) MATCH (show:Show {id: 'show:all-of-us-are-dead'})
MERGE (editors)-[:STATES {
  cumulativeHours: 361020000, unit: 'hours in 10 days', asOf: '2022-02-06', asWritten: '361,020,000',
  locator: '124,790,000 + 236,230,000 in the two weeks of 26-netflix-top10.cypher'
}]->(show);
